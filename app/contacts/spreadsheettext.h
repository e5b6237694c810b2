// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

// How .xlsx writes texts and numbers into cells.

// UTF-8 with control characters as _x000D_ (ECMA-376 part 1, 22.9.2.19).
QString spreadsheetText(std::string_view utf8);

struct SpreadsheetNumber
{
    QString text;           // as people write it: 7745, not 7.745E3 or 7745.0
    bool isRounded = false; // over 15 digits: spreadsheets keep no more
};

SpreadsheetNumber spreadsheetNumber(std::string_view written);
