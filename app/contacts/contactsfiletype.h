// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QIODevice;

// What a file is, by its content.
struct ContactsFileType
{
    enum class Kind {
        Empty,
        Archive,   // ZIP: perhaps .xlsx
        Encrypted, // a workbook under a password is an OLE container around it
        Other,     // see `name`
        Text,
    };
    Kind kind = Kind::Other;
    QString name; // of what is no contacts file, such as .xls or PNG
};

// Reads the beginning, of OLE containers all. Leaves the device somewhere.
ContactsFileType contactsFileType(QIODevice &device);
