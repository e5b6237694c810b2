// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>
#include <domain/service.h>

#include <QList>

// What bringing contacts into a service's accounts would change. Accounts are compared with case ignored, and the
// spelling that the service has already is kept: WeCom makes no difference (wecom-api § 7.4).

enum class AccountChange {
    New,
    AlreadyThere, // with this name, or the file names nobody
    OtherName,    // the name would change
};

struct ComparedEntry
{
    AccountChange change = AccountChange::New;
    QString presentName; // of the service's account; empty for New

    bool operator==(const ComparedEntry &) const = default;
};

struct AccountComparison
{
    QList<ComparedEntry> entries; // one for each entry given, in their order
    QList<Account> notInFile;     // the service's accounts that no entry names: what replacing would remove
    qsizetype added = 0;          // how many entries are New,
    qsizetype alreadyThere = 0;   // AlreadyThere
    qsizetype renamed = 0;        // and OtherName

    bool operator==(const AccountComparison &) const = default;
};

AccountComparison compareAccounts(const QList<Account> &present, const QList<ContactsEntry> &entries);

// The service's accounts in their order with the file's names, then the new ones in file order.
QList<Account> mergedAccounts(const QList<Account> &present, const QList<ContactsEntry> &chosen);

// The chosen ones alone, in file order. Where the file names nobody, the service's name stays.
QList<Account> replacedAccounts(const QList<Account> &present, const QList<ContactsEntry> &chosen);
