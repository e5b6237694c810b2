// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What an export of WeCom's contacts (通讯录) says about people; wecom-api § 7 describes the files.

enum class ContactsStatus : quint8 {
    Unknown, // the file has no such column, or a word we don't know: never read as "will not receive"
    Active,
    NotActivated,
    Disabled,
};

struct ContactsEntry
{
    QString account;         // valid, as spelled in the file
    QString name;            // may be empty
    QStringList departments; // paths such as 公司/生产部, the main one first; API files hold numbers
    ContactsStatus status = ContactsStatus::Unknown;
    int row = 0; // as a spreadsheet counts it, from 1; a record of a CSV file counts as one row

    bool operator==(const ContactsEntry &) const = default;
};

enum class ContactsProblemKind {
    AccountMissing,   // the row has a name, but no account
    NotAnAccount,     // see isAccount()
    AccountRounded,   // a number of more than 15 digits, of which the spreadsheet keeps 15
    AccountIsDate,    // the spreadsheet made a date of what was typed
    DuplicateAccount, // stands in earlierRow already, case ignored
    NameShortened,    // over 200 characters; the entry is kept
    ExamplePerson,    // of the import template: skipped, nothing is wrong
};

// Something worth telling about one row. All but NameShortened mean that the row gave no entry.
struct ContactsProblem
{
    ContactsProblemKind kind;
    int row = 0;        // as ContactsEntry::row
    int column = -1;    // from 0; -1 = the row as a whole
    QString value;      // what stands there, cut to a length that can be shown
    int earlierRow = 0; // of DuplicateAccount

    bool operator==(const ContactsProblem &) const = default;
};

struct ContactsTable
{
    QList<ContactsEntry> entries;    // in file order; accounts are unique, case ignored
    QList<ContactsProblem> problems; // in file order, the first 10 000
    qsizetype furtherProblems = 0;   // beyond those: only counted
    QString sheet;                   // the sheet's name; empty for CSV and pasted text
    bool hasNames = false;           // which columns the file had
    bool hasDepartments = false;
    bool hasStatus = false;

    bool operator==(const ContactsTable &) const = default;
};
