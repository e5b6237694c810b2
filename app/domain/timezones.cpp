// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/timezones.h>

#include <QDeadlineTimer>
#include <QHash>
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
    // Making a zone reads its file, and a message for every alarm asks for the same one again and again. This
    // computer's is asked for anew every few seconds, since people change it while programs run.
    static thread_local QHash<QByteArray, QTimeZone> known;
    static thread_local QDeadlineTimer ownIsOld;
    const QByteArray key = name.isEmpty() ? "own " + qgetenv("TZ") : name.toLatin1();
    const bool mustAsk = name.isEmpty() && ownIsOld.hasExpired();
    const auto found = known.constFind(key);
    if (found != known.cend() && !mustAsk)
        return *found;
    if (mustAsk)
        ownIsOld.setRemainingTime(std::chrono::seconds(5));
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(key);
    if (!zone.isValid())
        return QTimeZone::systemTimeZone();
    return *known.insert(key, zone);
}
