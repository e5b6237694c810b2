// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/accountmerge.h>

#include <QHash>
#include <QSet>

namespace {

// Folded account → index. Of duplicates the first counts.
QHash<QString, qsizetype> indexOf(const QList<Account> &accounts)
{
    QHash<QString, qsizetype> index;
    index.reserve(accounts.size());
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QString folded = accounts[i].account.toCaseFolded();
        if (!index.contains(folded))
            index.insert(folded, i);
    }
    return index;
}

} // namespace

AccountComparison compareAccounts(const QList<Account> &present, const QList<ContactsEntry> &entries)
{
    const QHash<QString, qsizetype> index = indexOf(present);
    AccountComparison comparison;
    comparison.entries.reserve(entries.size());
    QSet<QString> named;
    for (const ContactsEntry &entry : entries) {
        const QString folded = entry.account.toCaseFolded();
        named.insert(folded);
        const auto found = index.constFind(folded);
        if (found == index.cend()) {
            comparison.entries.append({AccountChange::New, {}});
            ++comparison.added;
            continue;
        }
        const QString presentName = present[*found].name;
        const bool isSame = entry.name.isEmpty() || entry.name == presentName;
        comparison.entries.append({isSame ? AccountChange::AlreadyThere : AccountChange::OtherName, presentName});
        ++(isSame ? comparison.alreadyThere : comparison.renamed);
    }
    for (const Account &account : present) {
        if (!named.contains(account.account.toCaseFolded()))
            comparison.notInFile.append(account);
    }
    return comparison;
}

QList<Account> mergedAccounts(const QList<Account> &present, const QList<ContactsEntry> &chosen)
{
    QList<Account> merged = present;
    QHash<QString, qsizetype> index = indexOf(present);
    for (const ContactsEntry &entry : chosen) {
        const QString folded = entry.account.toCaseFolded();
        const auto found = index.constFind(folded);
        if (found == index.cend()) {
            index.insert(folded, merged.size());
            merged.append({entry.account, entry.name});
        } else if (!entry.name.isEmpty()) {
            merged[*found].name = entry.name;
        }
    }
    return merged;
}

QList<Account> replacedAccounts(const QList<Account> &present, const QList<ContactsEntry> &chosen)
{
    const QHash<QString, qsizetype> index = indexOf(present);
    QList<Account> replaced;
    QSet<QString> taken;
    for (const ContactsEntry &entry : chosen) {
        const QString folded = entry.account.toCaseFolded();
        if (taken.contains(folded))
            continue;
        taken.insert(folded);
        const auto found = index.constFind(folded);
        if (found == index.cend())
            replaced.append({entry.account, entry.name});
        else
            replaced.append({present[*found].account, entry.name.isEmpty() ? present[*found].name : entry.name});
    }
    return replaced;
}
