// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <exception>

enum class FailureKind {
    // database
    CannotCreateFolder,
    CannotOpenDatabase,
    NotADatabase,    // the file is something else
    ForeignDatabase, // a SQLite file of another program
    NewerDatabase,   // made by a newer Tocsin: refused and left as it is
    MigrationFailed, // subject: the step's file name; the old version is kept
    DatabaseBusy,
    DiskFull,
    DatabaseReadOnly,
    DatabaseFailed,
    NameTaken,     // subject: the name
    InUse,         // subject: what was to be deleted; detail: the names of the rules that use it
    ReferenceGone, // subject: what a rule refers to and is no longer there
    // key and secrets
    KeyFileMissing, // and the database holds secrets
    KeyFileUnreadable,
    KeyFileWrongSize, // not 32 bytes
    KeyFileTooOpen,   // others may read or write it
    KeyFileNotWritable,
    KeyFileHoldsAnother, // key move: the target exists and holds a different key
    KeychainUnreachable,
    KeyNotInKeychain,
    KeychainRefused,
    WrongKey,      // the check value says: not this database's key
    SecretDamaged, // a stored secret cannot be opened
    // files
    FileUnreadable,
    FileTooLarge,
    // contacts files
    ContactsEmpty,
    ContactsEncrypted,
    ContactsWrongType,       // detail: what it seems to be
    ContactsDamaged,         // detail: where
    ContactsBeyondLimits,    // hostile or far too large
    ContactsEncodingUnknown, // text that is neither what its mark says, nor UTF-8, nor GB18030
    ContactsWithoutHeader,   // no row names a column for the account
    // calendar files (.ics)
    CalendarWrongType,    // no iCalendar file
    CalendarDamaged,      // detail: where
    CalendarBeyondLimits, // hostile or far too large
};

// What a database or key operation throws: a kind and facts; words are made of it in app/texts. `subject` is the
// file, name or step concerned, `detail` the system's own words. Neither ever holds a secret.
class Failure : public std::exception
{
public:
    explicit Failure(FailureKind kind_, const QString &subject_ = {}, const QString &detail_ = {})
        : kind(kind_), subject(subject_), detail(detail_)
    {}
    const char *what() const noexcept override { return "Tocsin failure (see kind)"; }

    FailureKind kind;
    QString subject;
    QString detail;
};
