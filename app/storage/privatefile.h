// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Files that are nobody else's business, made with their mode from the start. Both throw Failure.

void createPrivateFolder(const QString &folder); // 0700; its missing parents too; left as it is when it exists
void createPrivateFile(const QString &file);     // 0600, empty; left as it is when it exists
