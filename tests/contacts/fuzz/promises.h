// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/contactslimits.h>
#include <domain/contacts.h>
#include <domain/servicevalidation.h>

#include <QSet>

#include <cstdlib>

// What holds for every table, whatever was read. A broken promise ends the fuzzer.
inline void require(bool promise)
{
    if (!promise)
        std::abort();
}

inline void requirePromises(const ContactsTable &table)
{
    constexpr qsizetype longestName = 200;
    QSet<QString> accounts;
    for (const ContactsEntry &entry : table.entries) {
        require(isAccount(entry.account));
        require(!accounts.contains(entry.account.toLower()));
        accounts.insert(entry.account.toLower());
        require(entry.name.size() <= longestName);
        require(!entry.name.contains(u'\n') && !entry.name.contains(u'\r'));
        require(entry.row >= 1 && entry.row <= contactslimits::rows + 1);
    }
    require(table.problems.size() <= contactslimits::problems);
    for (const ContactsProblem &problem : table.problems) {
        require(problem.row >= 1 && problem.column < contactslimits::columns);
        require(problem.value.size() <= contactslimits::shownCharacters + 1);
        require((problem.kind == ContactsProblemKind::DuplicateAccount) == (problem.earlierRow > 0));
    }
}
