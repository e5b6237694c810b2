// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

// What the columns of a contacts file mean, by the words of their header (wecom-api § 7.2).

// The text of one cell, as the readers hand it on.
struct ContactsCell
{
    // How the spreadsheet spoilt what was typed; the text then is not what it was.
    enum class Oddity : quint8 { None, Rounded, Date };

    int column = 0; // from 0
    QString text;
    Oddity oddity = Oddity::None;
};

// Columns from 0; -1 = the file has none.
struct ContactsColumns
{
    int account = -1;
    int name = -1;
    int department = -1;
    int activation = -1;
    int disabled = -1;

    int known() const; // how many it has
    bool contains(int column) const
    {
        return column == account || column == name || column == department || column == activation ||
               column == disabled;
    }

    bool operator==(const ContactsColumns &) const = default;
};

// The columns, when this row is a header: it has one for the account.
std::optional<ContactsColumns> columnsOfHeader(std::span<const ContactsCell> row);
