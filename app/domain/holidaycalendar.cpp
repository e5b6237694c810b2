// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/holidaycalendar.h>

#include <domain/timezones.h>
#include <domain/wallclock.h>

#include <algorithm>

HolidayCalendar::HolidayCalendar(const QList<Schedule> &schedules)
{
    QList<Schedule> holidays;
    for (const Schedule &schedule : schedules) {
        if (schedule.kind == ScheduleKind::Holiday && schedule.enabled && schedule.from.isValid() &&
            schedule.to >= schedule.from)
            holidays.append(schedule);
    }
    std::sort(holidays.begin(), holidays.end(),
              [](const Schedule &left, const Schedule &right) { return left.from < right.from; });
    for (const Schedule &holiday : std::as_const(holidays))
        m_workingDays.unite(QSet<QDate>(holiday.workingDays.cbegin(), holiday.workingDays.cend()));
    QList<QDate> workingDays(m_workingDays.cbegin(), m_workingDays.cend());
    std::sort(workingDays.begin(), workingDays.end());
    for (const Schedule &holiday : std::as_const(holidays)) {
        m_named.append({holiday.name, {holiday.from, holiday.to}});
        add(holiday.timeZone, {holiday.from, holiday.to}, workingDays);
    }
}

// Called in the order of `from`; the working days are in order too.
void HolidayCalendar::add(const QString &zoneName, Days days, const QList<QDate> &workingDays)
{
    auto zone = std::find_if(m_zones.begin(), m_zones.end(), [&](const Zone &known) { return known.name == zoneName; });
    if (zone == m_zones.end())
        zone = m_zones.insert(m_zones.end(), Zone{zoneName, timeZoneNamed(zoneName), {}});
    if (!zone->days.isEmpty())
        days.from = std::max(days.from, zone->days.last().to.addDays(1));
    auto workingDay = std::lower_bound(workingDays.cbegin(), workingDays.cend(), days.from);
    for (; workingDay != workingDays.cend() && *workingDay <= days.to; ++workingDay) {
        if (*workingDay > days.from)
            zone->days.append({days.from, workingDay->addDays(-1)});
        days.from = workingDay->addDays(1);
    }
    if (days.from <= days.to)
        zone->days.append(days);
}

bool HolidayCalendar::isHoliday(qint64 utc) const
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
    return std::any_of(m_zones.cbegin(), m_zones.cend(), [&moment](const Zone &zone) {
        const QDate date = moment.addSecs(zone.zone.offsetFromUtc(moment)).date();
        const auto isBefore = [](const Days &days, QDate day) { return days.to < day; };
        const auto days = std::lower_bound(zone.days.cbegin(), zone.days.cend(), date, isBefore);
        return days != zone.days.cend() && days->from <= date;
    });
}

QList<qint64> HolidayCalendar::changesBetween(qint64 fromUtc, qint64 toUtc) const
{
    QList<qint64> changes;
    for (const Zone &zone : m_zones) {
        // A day more on both sides: dates are the zone's, moments are not.
        const qint64 from = fromUtc - secondsInDay;
        const qint64 to = toUtc + secondsInDay;
        const WallClock clock(zone.zone, from, to);
        for (const Days &days : zone.days) {
            const qint64 first = days.from.startOfDay(Qt::UTC).toSecsSinceEpoch();
            const qint64 afterLast = days.to.addDays(1).startOfDay(Qt::UTC).toSecsSinceEpoch();
            if (first <= to && afterLast >= from)
                changes += clock.momentsOf(first) + clock.momentsOf(afterLast);
        }
        changes += clock.changes(); // a midnight that the clock skips
    }
    return changes;
}

QStringList HolidayCalendar::namesOn(QDate date) const
{
    QStringList names;
    for (const Named &named : m_named) {
        if (named.days.from <= date && date <= named.days.to && !isWorkingDay(date))
            names.append(named.name);
    }
    return names;
}
