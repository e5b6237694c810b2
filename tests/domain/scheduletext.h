// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/openinghours.h>
#include <domain/rendering.h>

#include <QRegularExpression>
#include <QTest>

// Schedules as tests write them, one fact a line:
//   zone Europe/Berlin
//   mon-fri 08:00:00-12:00:00 22:00:00-06:00:00     (days: mon, mon-fri, daily)
//   start 2026-01-01 | end 2026-12-31 | pause
//   holiday 2026-10-01..2026-10-07 work 2026-10-10 zone Asia/Tokyo     (zone: else the schedule's)
struct ScheduleText
{
    Schedule schedule;
    HolidayCalendar holidays;
    QList<Schedule> holidayEntries;

    explicit ScheduleText(const QString &text)
    {
        schedule.week = {};
        for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            read(line.trimmed().split(QLatin1Char(' ')));
        for (Schedule &holiday : holidayEntries) {
            if (holiday.timeZone.isEmpty())
                holiday.timeZone = schedule.timeZone;
        }
        holidays = HolidayCalendar(holidayEntries);
    }

private:
    static QDate date(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

    void read(const QStringList &words)
    {
        const QString &first = words[0];
        if (first == QLatin1String("zone"))
            schedule.timeZone = words[1];
        else if (first == QLatin1String("start"))
            schedule.start = date(words[1]);
        else if (first == QLatin1String("end"))
            schedule.end = date(words[1]);
        else if (first == QLatin1String("pause"))
            schedule.ignoreHoliday = true;
        else if (first == QLatin1String("holiday"))
            readHoliday(words);
        else
            readPeriods(first, words.mid(1));
    }

    void readHoliday(const QStringList &words)
    {
        Schedule holiday;
        holiday.kind = ScheduleKind::Holiday;
        holiday.name = words[1];
        holiday.from = date(words[1].section(QLatin1String(".."), 0, 0));
        holiday.to = date(words[1].section(QLatin1String(".."), 1));
        for (qsizetype i = 2; i + 1 < words.size(); i += 2) {
            if (words[i] == QLatin1String("work"))
                holiday.workingDays.append(date(words[i + 1]));
            else
                holiday.timeZone = words[i + 1];
        }
        holidayEntries.append(holiday);
    }

    void readPeriods(const QString &days, const QStringList &periods)
    {
        static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                       QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                       QStringLiteral("sun")};
        const bool isDaily = days == QLatin1String("daily");
        const qsizetype first = isDaily ? 0 : names.indexOf(days.section(QLatin1Char('-'), 0, 0));
        const qsizetype last = isDaily ? 6 : names.indexOf(days.section(QLatin1Char('-'), -1));
        QVERIFY2(first >= 0 && last >= 0, qPrintable(days));
        for (qsizetype day = first; day <= last; ++day) {
            for (const QString &period : periods)
                schedule.week[size_t(day)].append({*secondOfDay(period.section(QLatin1Char('-'), 0, 0)),
                                                   *secondOfDay(period.section(QLatin1Char('-'), 1))});
        }
    }
};

// "2026-10-08 08:00:00 +08:00 to 2026-10-08 17:00:00 +08:00", one stretch a line; the end is the last open second.
inline QString linesOf(const QList<OpenStretch> &stretches, const QString &zone)
{
    QStringList lines;
    for (const OpenStretch &stretch : stretches)
        lines.append(timeText(stretch.from, zone) + QStringLiteral(" to ") + timeText(stretch.to.addSecs(-1), zone));
    return lines.join(QLatin1Char('\n'));
}

inline QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}
