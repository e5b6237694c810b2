// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/contactscsv.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// East Asian versions of Excel take the full-width signs as well. The ' itself is on the list so that reading back can
// take exactly one away (contactscollector.cpp).
QString guarded(const QString &text)
{
    static const QString dangerous = u"'=+-@＝＋－＠\t\r"_s;
    return !text.isEmpty() && dangerous.contains(text[0]) ? u'\'' + text : text;
}

QString field(const QString &text)
{
    QString safe = guarded(text);
    const bool needsQuotes = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') ||
                             safe.contains(u'\r') || safe != safe.trimmed();
    if (!needsQuotes)
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray contactsCsv(const QList<Account> &accounts, const QString &accountHeader, const QString &nameHeader)
{
    QString text = u"\uFEFF"_s + field(accountHeader) + u',' + field(nameHeader) + u"\r\n"_s;
    for (const Account &account : accounts)
        text += field(account.account) + u',' + field(account.name) + u"\r\n"_s;
    return text.toUtf8();
}
