// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/typeddate.h>

#include <domain/typedtext.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QDate typedDate(const QString &typed)
{
    static const QRegularExpression parted(
        u"\\A([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?\\z"_s);
    static const QRegularExpression digits(u"\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"_s);
    const QString text = cleanedIdentifier(typed);
    QRegularExpressionMatch match = parted.match(text);
    if (!match.hasMatch())
        match = digits.match(text);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}
