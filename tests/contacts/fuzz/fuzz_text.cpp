// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a CSV file and as pasted text. What was read is written and read again: it must be the same.

#include "promises.h"

#include <contacts/contactscsv.h>
#include <contacts/contactsreader.h>
#include <contacts/pastedcontacts.h>
#include <domain/failure.h>

namespace {

void requireRoundTrip(const ContactsTable &table)
{
    QList<Account> accounts;
    for (const ContactsEntry &entry : table.entries)
        accounts.append({entry.account, entry.name});
    const QByteArray csv = contactsCsv(accounts, QStringLiteral("Account"), QStringLiteral("Name"));
    const ContactsTable again = readContacts(csv, QStringLiteral("again")).value();
    require(again.problems.isEmpty() && again.entries.size() == accounts.size());
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        require(again.entries[i].account == accounts[i].account);
        require(again.entries[i].name == accounts[i].name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto content = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    try {
        const ContactsTable table = readContacts(content, QStringLiteral("file")).value();
        requirePromises(table);
        requireRoundTrip(table);
    } catch (const Failure &) {
    }
    const ContactsTable pasted = parsePastedContacts(QString::fromUtf8(content));
    requirePromises(pasted);
    requireRoundTrip(pasted);
    return 0;
}
