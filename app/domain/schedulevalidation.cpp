// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/schedulevalidation.h>

#include <domain/namerules.h>
#include <domain/timezones.h>
#include <domain/typedtext.h>

#include <algorithm>

namespace {

using Field = ScheduleField;
using Kind = ScheduleProblemKind;
using Problems = QList<ScheduleProblem>;

bool isWithinADay(int second)
{
    return second >= 0 && second < secondsInDay;
}

void checkStandard(Problems &problems, const Schedule &schedule)
{
    for (int day = 0; day < daysInWeek; ++day) {
        const QList<Period> &periods = schedule.week[static_cast<std::size_t>(day)];
        for (int row = 0; row < periods.size(); ++row) {
            if (!isWithinADay(periods[row].from) || !isWithinADay(periods[row].to))
                problems.append({Field::Periods, Kind::NotWithinADay, day, row});
        }
    }
    if (schedule.start.isValid() && schedule.end.isValid() && schedule.end < schedule.start)
        problems.append({Field::End, Kind::EndBeforeStart});
}

void checkHoliday(Problems &problems, const Schedule &schedule)
{
    if (!schedule.from.isValid())
        problems.append({Field::From, Kind::Missing});
    if (!schedule.to.isValid())
        problems.append({Field::To, Kind::Missing});
    else if (schedule.from.isValid() && schedule.to < schedule.from)
        problems.append({Field::To, Kind::EndBeforeStart});
    for (int row = 0; row < schedule.workingDays.size(); ++row) {
        if (!schedule.workingDays[row].isValid())
            problems.append({Field::WorkingDays, Kind::NotADate, -1, row});
    }
}

bool isEverOpen(const Schedule &schedule)
{
    const bool isShort =
        schedule.start.isValid() && schedule.end.isValid() && schedule.start.daysTo(schedule.end) < daysInWeek - 1;
    if (!isShort)
        return std::any_of(schedule.week.cbegin(), schedule.week.cend(),
                           [](const QList<Period> &day) { return !day.isEmpty(); });
    for (QDate date = schedule.start; date <= schedule.end; date = date.addDays(1)) {
        if (!schedule.week[static_cast<std::size_t>(date.dayOfWeek() - 1)].isEmpty())
            return true;
    }
    return false;
}

bool hasPeriodOfASecond(const WeekPeriods &week)
{
    return std::any_of(week.cbegin(), week.cend(), [](const QList<Period> &day) {
        return std::any_of(day.cbegin(), day.cend(), [](const Period &period) { return period.from == period.to; });
    });
}

bool hasIdleWorkingDay(const Schedule &schedule)
{
    return std::any_of(schedule.workingDays.cbegin(), schedule.workingDays.cend(), [&schedule](QDate date) {
        const bool isWeekend = date.dayOfWeek() > Qt::Friday;
        return !isWeekend && (date < schedule.from || date > schedule.to);
    });
}

} // namespace

QList<ScheduleProblem> problemsOf(const Schedule &schedule)
{
    Problems problems;
    if (const auto trouble = troubleWithName(schedule.name))
        problems.append({Field::Name, problemKindOf<Kind>(*trouble)});
    if (!isTimeZone(schedule.timeZone))
        problems.append({Field::TimeZone, Kind::UnknownTimeZone});
    if (schedule.kind == ScheduleKind::Standard)
        checkStandard(problems, schedule);
    else
        checkHoliday(problems, schedule);
    return problems;
}

QList<ScheduleHint> hintsOf(const Schedule &schedule)
{
    QList<ScheduleHint> hints;
    if (schedule.kind == ScheduleKind::Standard && !isEverOpen(schedule))
        hints.append(ScheduleHint::NeverOpen);
    if (schedule.kind == ScheduleKind::Standard && hasPeriodOfASecond(schedule.week))
        hints.append(ScheduleHint::OnlyASecond);
    if (schedule.kind == ScheduleKind::Holiday && hasIdleWorkingDay(schedule))
        hints.append(ScheduleHint::WorkingDayChangesNothing);
    return hints;
}

Schedule cleanedSchedule(const Schedule &typed)
{
    Schedule schedule = typed;
    schedule.name = cleanedName(typed.name);
    schedule.description = cleanedName(typed.description);
    schedule.timeZone = cleanedIdentifier(typed.timeZone);
    for (QList<Period> &day : schedule.week)
        day = merged(day);
    std::sort(schedule.workingDays.begin(), schedule.workingDays.end());
    schedule.workingDays.erase(std::unique(schedule.workingDays.begin(), schedule.workingDays.end()),
                               schedule.workingDays.end());
    return schedule;
}
