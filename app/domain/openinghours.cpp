// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/openinghours.h>

#include <domain/timezones.h>
#include <domain/wallclock.h>

#include <algorithm>

namespace {

constexpr int saturday = 5; // Monday is 0
constexpr int firstStepDays = 8;
constexpr int longestSearchDays = 3 * 366;

// Days since 1970 of a wall clock's reading.
qint64 dayOf(qint64 reading)
{
    return reading >= 0 ? reading / secondsInDay : -((-reading + secondsInDay - 1) / secondsInDay);
}

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

QDateTime momentAt(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
}

// A schedule during a stretch of time, ready to be asked often.
class Hours
{
public:
    Hours(const Schedule &schedule, const HolidayCalendar &holidays, qint64 fromUtc, qint64 toUtc)
        : m_schedule(schedule), m_holidays(holidays), m_fromUtc(fromUtc), m_toUtc(toUtc),
          m_clock(timeZoneNamed(schedule.timeZone), fromUtc - 2LL * secondsInDay, toUtc + 2LL * secondsInDay)
    {}

    bool isOpenAt(qint64 utc) const
    {
        if (m_schedule.kind != ScheduleKind::Standard)
            return false;
        const qint64 reading = m_clock.readingAt(utc);
        const qint64 day = dayOf(reading);
        const auto second = static_cast<int>(reading - day * secondsInDay);
        const auto coversToday = [second](const Period &period) {
            return period.from <= second && (period.isOverMidnight() || second <= period.to);
        };
        const auto reachesToday = [second](const Period &period) {
            return period.isOverMidnight() && second <= period.to;
        };
        const bool isPlanned = hasPeriod(day, coversToday) || hasPeriod(day - 1, reachesToday);
        return isPlanned && !(m_schedule.ignoreHoliday && m_holidays.isHoliday(utc));
    }

    // Every moment from m_fromUtc until before m_toUtc at which the answer may change, in order.
    QList<qint64> changes() const
    {
        QList<qint64> moments = m_clock.changes();
        const qint64 lastDay = dayOf(m_clock.readingAt(m_toUtc)) + 1;
        for (qint64 day = dayOf(m_clock.readingAt(m_fromUtc)) - 1; day <= lastDay; ++day) {
            for (const Period &period : planOf(day)) {
                const qint64 end = day + (period.isOverMidnight() ? 1 : 0);
                moments += m_clock.momentsOf(day * secondsInDay + period.from);
                moments += m_clock.momentsOf(end * secondsInDay + period.to + 1);
            }
        }
        if (m_schedule.ignoreHoliday)
            moments += m_holidays.changesBetween(m_fromUtc, m_toUtc);
        moments.removeIf([this](qint64 utc) { return utc < m_fromUtc || utc >= m_toUtc; });
        std::sort(moments.begin(), moments.end());
        moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
        return moments;
    }

    const WallClock &clock() const { return m_clock; }

private:
    // The periods that begin on this day.
    const QList<Period> &planOf(qint64 day) const
    {
        static const QList<Period> none;
        const QDate date = dateOf(day);
        const bool isBefore = m_schedule.start.isValid() && date < m_schedule.start;
        const bool isAfter = m_schedule.end.isValid() && date > m_schedule.end;
        if (isBefore || isAfter)
            return none;
        const int weekday = date.dayOfWeek() - 1;
        const bool isMakeUpDay = m_schedule.ignoreHoliday && weekday >= saturday && m_holidays.isWorkingDay(date);
        return m_schedule.week[isMakeUpDay ? 0 : static_cast<std::size_t>(weekday)];
    }

    template <typename Question>
    bool hasPeriod(qint64 day, const Question &question) const
    {
        const QList<Period> &plan = planOf(day);
        return std::any_of(plan.cbegin(), plan.cend(), question);
    }

    const Schedule &m_schedule;
    const HolidayCalendar &m_holidays;
    qint64 m_fromUtc;
    qint64 m_toUtc;
    WallClock m_clock;
};

bool isWholeWeek(const WeekPeriods &week)
{
    return std::all_of(week.cbegin(), week.cend(), [](const QList<Period> &day) { return day.contains(Period()); });
}

// Known without a search: it never becomes so after `at`.
bool neverBecomes(bool open, const Schedule &schedule, const QDateTime &at)
{
    const auto isClosedAllDay = [](const QList<Period> &day) { return day.isEmpty(); };
    if (schedule.kind != ScheduleKind::Standard ||
        std::all_of(schedule.week.cbegin(), schedule.week.cend(), isClosedAllDay))
        return true;
    const QDateTime lastMoment = schedule.end.addDays(3).startOfDay(Qt::UTC);
    if (schedule.end.isValid() && lastMoment < at)
        return true;
    const bool hasBegun = !schedule.start.isValid() || schedule.start.addDays(2).startOfDay(Qt::UTC) <= at;
    return !open && !schedule.ignoreHoliday && !schedule.end.isValid() && hasBegun && isWholeWeek(schedule.week);
}

std::optional<QDateTime> nextChangeTo(bool open, const Schedule &schedule, const HolidayCalendar &holidays,
                                      const QDateTime &at)
{
    if (neverBecomes(open, schedule, at))
        return {};
    qint64 from = at.toSecsSinceEpoch();
    bool isOpenBefore = Hours(schedule, holidays, from, from).isOpenAt(from);
    const qint64 beforeStart =
        schedule.start.isValid() ? schedule.start.addDays(-2).startOfDay(Qt::UTC).toSecsSinceEpoch() : from;
    ++from;
    if (!isOpenBefore)
        from = std::max(from, beforeStart);
    const qint64 end = from + qint64(longestSearchDays) * secondsInDay;
    for (qint64 step = firstStepDays; from < end; step *= 4) {
        const qint64 to = std::min(end, from + step * secondsInDay);
        const Hours hours(schedule, holidays, from, to);
        QList<qint64> moments = hours.changes();
        for (const qint64 utc : std::as_const(moments)) {
            const bool isOpenNow = hours.isOpenAt(utc);
            if (isOpenNow != isOpenBefore && isOpenNow == open)
                return momentAt(utc);
            isOpenBefore = isOpenNow;
        }
        from = to;
    }
    return {};
}

// The readings [from, to) marked on the days that they touch.
void paint(std::array<WeekDay, daysInWeek> &week, qint64 from, qint64 to)
{
    for (WeekDay &weekDay : week) {
        const qint64 midnight = QDate(1970, 1, 1).daysTo(weekDay.date) * secondsInDay;
        const qint64 first = std::max(from - midnight, qint64(0));
        const qint64 last = std::min(to - midnight, qint64(secondsInDay)) - 1;
        if (first <= last)
            weekDay.open.append({static_cast<int>(first), static_cast<int>(last)});
    }
}

} // namespace

bool isOpen(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &at)
{
    const qint64 utc = at.toSecsSinceEpoch();
    return Hours(schedule, holidays, utc, utc).isOpenAt(utc);
}

std::optional<QDateTime> nextOpening(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &at)
{
    return nextChangeTo(true, schedule, holidays, at);
}

std::optional<QDateTime> nextClosing(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &at)
{
    return nextChangeTo(false, schedule, holidays, at);
}

QList<OpenStretch> openStretches(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &from,
                                 const QDateTime &to)
{
    const Hours hours(schedule, holidays, from.toSecsSinceEpoch(), to.toSecsSinceEpoch());
    QList<OpenStretch> stretches;
    const auto mark = [&](qint64 utc) {
        const bool wasOpen = !stretches.isEmpty() && !stretches.last().to.isValid();
        const bool isOpenNow = hours.isOpenAt(utc);
        if (isOpenNow && !wasOpen)
            stretches.append({momentAt(utc), {}});
        else if (!isOpenNow && wasOpen)
            stretches.last().to = momentAt(utc);
    };
    if (from < to)
        mark(from.toSecsSinceEpoch());
    for (const qint64 utc : hours.changes())
        mark(utc);
    if (!stretches.isEmpty() && !stretches.last().to.isValid())
        stretches.last().to = to.toUTC();
    return stretches;
}

std::array<WeekDay, daysInWeek> openWeek(const Schedule &schedule, const HolidayCalendar &holidays, QDate monday)
{
    std::array<WeekDay, daysInWeek> week;
    for (int day = 0; day < daysInWeek; ++day) {
        const QDate date = monday.addDays(day);
        week[static_cast<std::size_t>(day)] = {
            date, {}, holidays.namesOn(date), day >= saturday && holidays.isWorkingDay(date)};
    }
    // A day more on both sides: the week's midnights are the zone's.
    const QDateTime from = monday.addDays(-1).startOfDay(Qt::UTC);
    const QDateTime to = monday.addDays(daysInWeek + 1).startOfDay(Qt::UTC);
    const Hours hours(schedule, holidays, from.toSecsSinceEpoch(), to.toSecsSinceEpoch());
    for (const OpenStretch &stretch : openStretches(schedule, holidays, from, to)) {
        qint64 begin = stretch.from.toSecsSinceEpoch();
        const qint64 end = stretch.to.toSecsSinceEpoch();
        for (const qint64 change : hours.clock().changes()) {
            if (change <= begin || change >= end)
                continue;
            paint(week, hours.clock().readingAt(begin), hours.clock().readingAt(change - 1) + 1);
            begin = change;
        }
        paint(week, hours.clock().readingAt(begin), hours.clock().readingAt(end - 1) + 1);
    }
    for (WeekDay &weekDay : week)
        weekDay.open = merged(weekDay.open);
    return week;
}
