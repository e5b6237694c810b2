// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// The name that a copy of something gets: "Plant A (copy)", or "Plant A (copy 2)" when that is taken, …
QString nameOfCopy(const QString &name, const QStringList &taken);
