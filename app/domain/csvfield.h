// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// A text as a field of a CSV file (RFC 4180), in quotes where it needs them. What a spreadsheet would take for a
// formula gets a ' before it.
QString csvField(const QString &text);

// Fields as one line, with its end.
QString csvLine(const QStringList &fields);

// What a CSV file begins with, so that Excel reads UTF-8.
inline const QString csvBeginning = QStringLiteral("\uFEFF");
