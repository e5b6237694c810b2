// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/contactscsv.h>

#include <domain/csvfield.h>

QByteArray contactsCsv(const QList<Account> &accounts, const QString &accountHeader, const QString &nameHeader)
{
    QString text = csvBeginning + csvLine({accountHeader, nameHeader});
    for (const Account &account : accounts)
        text += csvLine({account.account, account.name});
    return text.toUtf8();
}
