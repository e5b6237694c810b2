// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>

#include <vector>

// Where each account stands in a list of entries, case ignored. A QHash of the same would keep a folded copy of every
// account and take three times as long, which is felt with a hundred thousand.
class AccountIndex
{
public:
    // The place of the entry that has this account already; -1 = none, and the account is remembered for the entry that
    // is appended next. Accounts are valid ones: at most 64 ASCII characters.
    qsizetype placeOrNext(const QString &account, const QList<ContactsEntry> &entries);

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; // place + 1; 0 = free
    };

    void grow();
    size_t freeSlot(quint32 hash) const;

    std::vector<Slot> m_slots; // a power of two of them
    size_t m_used = 0;
};
