// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

class XlsxPackage;

// The small parts of a workbook, which say where the large ones are. All throw Failure.

struct WorkbookSheet
{
    QString name;
    QString path; // of its part
    bool isHidden = false;
};

struct WorkbookParts
{
    QList<WorkbookSheet> sheets; // in the workbook's order; worksheets only
    QString sharedStrings;       // path; empty = none
    QString styles;              // path; empty = none
};

// ContactsWrongType when the package is no workbook. Follows the relationships, whatever their ids and paths are.
WorkbookParts workbookParts(XlsxPackage &package);

// What a cell's style does to a number.
struct NumberLook
{
    bool isDate = false;
    int zeros = 0; // digits that the format fills up to: 000000 shows 42 as 000042

    bool operator==(const NumberLook &) const = default;
};

// By style number, as cells name them.
std::vector<NumberLook> numberLooks(XlsxPackage &package, const QString &path);

// What a format code such as yyyy-mm-dd does.
NumberLook lookOfFormatCode(const QString &code);
