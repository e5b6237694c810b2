// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/redaction.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression parameter(u"(?i)\\b(key|access_token|corpsecret|secret)=[^&\\s\"')]+"_s);
    static const QRegularExpression userPart(u"(?i)\\b([a-z][a-z0-9+.-]*://)[^/@\\s]+@"_s);
    QString clean = text;
    clean.replace(parameter, u"\\1=…"_s);
    clean.replace(userPart, u"\\1…@"_s);
    return clean;
}
