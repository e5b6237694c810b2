// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

#include <QList>
#include <QString>

// What an iCalendar file (.ics) says about holidays.

enum class HolidayFileProblemKind {
    NoDate,       // the event has no date that can be read
    NotWholeDays, // it begins or ends within a day
    EndBeforeStart,
    TooLong,              // over 366 days
    RepeatsTooOften,      // more than once a day, or without end beyond what is read
    NotADayOff,           // the file marks its days off (休, 班), and this event bears no mark
    NoHolidayForMakeUpDay // a make-up working day, and no holiday within 60 days to which it could belong
};

// Why an event of the file gave nothing.
struct HolidayFileProblem
{
    HolidayFileProblemKind kind = HolidayFileProblemKind::NoDate;
    int event = 0; // which one of the file, from 1
    QString name;  // as the file calls it, cut to a length that can be shown
    QDate date;    // its first day, where it has one

    bool operator==(const HolidayFileProblem &) const = default;
};

struct HolidayFile
{
    QList<Schedule> holidays;           // valid, by date; names are unique in the list
    QList<HolidayFileProblem> problems; // in file order, the first 1000
    qsizetype furtherProblems = 0;      // beyond those: only counted
    qsizetype outsideYears = 0;         // events that lie wholly outside the years asked for

    bool operator==(const HolidayFile &) const = default;
};
