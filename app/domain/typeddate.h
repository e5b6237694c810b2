// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

// A date as people write it, year first: 2026-10-01, 2026/10/1, 2026.10.1, 20261001, 2026年10月1日, also in full-width
// forms. Null when it is none.
QDate typedDate(const QString &typed);
