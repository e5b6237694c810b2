// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What to tell when this machine has no font for Chinese, whose text would be empty boxes; empty when it has one.
QString missingChineseFontHint(bool hasFont);

bool hasChineseFont();
