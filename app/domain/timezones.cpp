// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/timezones.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

bool isTimeZone(const QString &name)
{
    // Qt would also take a POSIX rule ("CST-8") for a zone.
    static const QRegularExpression iana(u"\\A(UTC|GMT|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})\\z"_s);
    return name.isEmpty() || (iana.match(name).hasMatch() && QTimeZone(name.toLatin1()).isValid());
}

QTimeZone timeZoneNamed(const QString &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}
