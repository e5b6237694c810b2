// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidaycalendar.h>

#include <QDateTime>
#include <QString>

// What a schedule does at a moment.
struct Opening
{
    enum class Kind {
        Disabled,
        Open,         // until `change`
        AlwaysOpen,   // from now on
        Closed,       // until `change`
        Paused,       // closed because of a holiday; until `change`, if it opens again
        NeverOpens,   // closed from now on
        HolidayNow,   // a holiday, and today is one of its days
        HolidayAhead, // its first day is still to come
        HolidayOver,
    };
    Kind kind = Kind::NeverOpens;
    QDateTime change; // UTC; when the kind changes next, as far as that is known
};

Opening openingOf(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &now);

// "Open until 17:00", by the clock of the schedule's time zone.
QString openingText(const Schedule &schedule, const Opening &opening, const QDateTime &now);

// The date in the schedule's time zone.
QDate dateAt(const Schedule &schedule, const QDateTime &now);
