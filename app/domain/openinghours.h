// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidaycalendar.h>
#include <domain/schedule.h>

#include <array>
#include <optional>

// When a standard schedule is open: pure functions of the moment. They read the wall clock of the schedule's time zone,
// so a period in the hour that spring skips does not take place, and one in the hour that autumn repeats does twice.
//   A period belongs to the day on which it begins: that day's plan, start and end decide.
//   With ignoreHoliday, the moment's own date decides whether it is a holiday; on a make-up working day that falls on a
//   weekend, Monday's periods are the plan.
// Whether the schedule is enabled is not asked. A holiday is never open.

bool isOpen(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &at);

// The first moment after `at` at which it opens or closes; nothing when that is not within three years. UTC.
std::optional<QDateTime> nextOpening(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &at);
std::optional<QDateTime> nextClosing(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &at);

struct OpenStretch
{
    QDateTime from; // UTC
    QDateTime to;   // exclusive

    bool operator==(const OpenStretch &) const = default;
};

// All of [from, to) in which it is open, in order.
QList<OpenStretch> openStretches(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &from,
                                 const QDateTime &to);

// A day as the week view paints it.
struct WeekDay
{
    QDate date;
    QList<Period> open;       // on this day's wall clock; none runs over midnight
    QStringList holidays;     // names of those on this date
    bool isMakeUpDay = false; // a weekend day that counts as a working day
};

std::array<WeekDay, daysInWeek> openWeek(const Schedule &schedule, const HolidayCalendar &holidays, QDate monday);
