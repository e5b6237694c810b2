// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/moments.h>

#include <QRegularExpression>
#include <QSettings>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace moments {

namespace {

const QString zoneKey = u"shownTimeZone"_s;
const QString formatKey = u"dateFormat"_s;

// Asked for every cell of a table: read once.
struct Choice
{
    QString zoneName;
    QTimeZone timeZone; // invalid: this computer's
    QString format;
    QString shortFormat; // without the year
};

Choice readChoice()
{
    Choice read;
    read.zoneName = QSettings().value(zoneKey).toString();
    if (!read.zoneName.isEmpty())
        read.timeZone = QTimeZone(read.zoneName.toLatin1());
    const QString format = QSettings().value(formatKey).toString();
    read.format = dateFormats().contains(format) ? format : dateFormats().constFirst();
    static const QRegularExpression year(u"[-./]?yyyy[-/]?"_s);
    read.shortFormat = QString(read.format).remove(year);
    return read;
}

Choice &choice()
{
    static Choice chosen = readChoice();
    return chosen;
}

QString inFormat(const QDateTime &moment, const QString &format)
{
    return moment.isValid() ? shown(moment).toString(format) : QString();
}

} // namespace

QString text(const QDateTime &moment)
{
    return inFormat(moment, dateFormat() + u" HH:mm:ss"_s);
}

QString preciseText(const QDateTime &moment)
{
    return inFormat(moment, dateFormat() + u" HH:mm:ss.zzz"_s);
}

QString minuteText(const QDateTime &moment)
{
    return inFormat(moment, dateFormat() + u" HH:mm"_s);
}

QString shortText(const QDateTime &moment)
{
    return inFormat(moment, choice().shortFormat + u" HH:mm"_s);
}

QString clockText(const QDateTime &moment)
{
    return inFormat(moment, u"HH:mm:ss"_s);
}

QString dayText(const QDateTime &moment)
{
    return inFormat(moment, dateFormat());
}

QString shortDayText(const QDateTime &moment)
{
    return inFormat(moment, choice().shortFormat);
}

QDateTime shown(const QDateTime &moment)
{
    const QTimeZone &timeZone = choice().timeZone;
    return timeZone.isValid() ? moment.toTimeZone(timeZone) : moment.toLocalTime();
}

QDateTime startOfDay(QDate day)
{
    const QTimeZone &timeZone = choice().timeZone;
    return timeZone.isValid() ? day.startOfDay(timeZone) : day.startOfDay();
}

QDateTime endOfDay(QDate day)
{
    const QTimeZone &timeZone = choice().timeZone;
    return timeZone.isValid() ? day.endOfDay(timeZone) : day.endOfDay();
}

QDate today()
{
    return shown(QDateTime::currentDateTimeUtc()).date();
}

QStringList dateFormats()
{
    return {u"yyyy-MM-dd"_s, u"yyyy/MM/dd"_s, u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s};
}

QString dateFormat()
{
    return choice().format;
}

QString zone()
{
    return choice().zoneName;
}

void choose(const QString &zone, const QString &dateFormat)
{
    QSettings().setValue(zoneKey, zone);
    QSettings().setValue(formatKey, dateFormat);
    load();
}

void load()
{
    choice() = readChoice();
}

} // namespace moments
