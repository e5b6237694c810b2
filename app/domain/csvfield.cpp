// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/csvfield.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// East Asian versions of Excel take the full-width signs as well. The ' itself is on the list so that reading back can
// take exactly one away (contacts/contactscollector.cpp).
QString guarded(const QString &text)
{
    static const QString dangerous = u"'=+-@＝＋－＠\t\r"_s;
    return !text.isEmpty() && dangerous.contains(text[0]) ? u'\'' + text : text;
}

} // namespace

QString csvField(const QString &text)
{
    QString safe = guarded(text);
    const bool needsQuotes = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') ||
                             safe.contains(u'\r') || safe != safe.trimmed();
    if (!needsQuotes)
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    safe.reserve(fields.size());
    for (const QString &field : fields)
        safe.append(csvField(field));
    return safe.join(u',') + u"\r\n"_s;
}
