// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

#include <QList>

enum class ScheduleField {
    Kind,
    Name,
    Description,
    TimeZone,
    IgnoreHoliday,
    Periods,
    Start,
    End,
    From,
    To,
    WorkingDays,
};

enum class ScheduleProblemKind {
    Missing,
    NameTaken,       // another schedule has this name
    LineBreakOrTab,  // names are one line
    TooLong,         // over 200 characters
    UnknownTimeZone, // not an IANA name that this computer knows
    NotWithinADay,   // a period's second is below 0 or above 23:59:59; day and row
    EndBeforeStart,  // End, or To
    NotADate,        // a working day; row
};

struct ScheduleProblem
{
    ScheduleField field = ScheduleField::Name;
    ScheduleProblemKind kind = ScheduleProblemKind::Missing;
    int day = -1; // of a period: 0 = Monday
    int row = -1; // of a day's periods, or of the working days, from 0

    bool operator==(const ScheduleProblem &) const = default;
};

// Everything that keeps this schedule from being saved, in the order of the form; empty = valid. Only the fields of its
// kind are looked at.
QList<ScheduleProblem> problemsOf(const Schedule &schedule);

// What a valid schedule's author should know.
enum class ScheduleHint {
    NeverOpen,                // no period on any day that it has: nothing is ever sent
    OnlyASecond,              // a period begins and ends at the same second
    WorkingDayChangesNothing, // a weekday that is no holiday of this entry
};

QList<ScheduleHint> hintsOf(const Schedule &schedule);

// What people type, made into what they meant (see domain/typedtext.h); periods merged and working days in order.
Schedule cleanedSchedule(const Schedule &typed);
