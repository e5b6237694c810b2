// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidayfile.h>

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

struct CalendarReading
{
    QString timeZone; // IANA, empty = this computer's: of the holidays, and of events that are given in UTC
    int firstYear = 0;
    int lastYear = 0; // both inclusive: only what touches these years is read
};

// An event as the file gives it, with all the days on which it takes place.
struct CalendarEvent
{
    int number = 0; // in the file, from 1
    QString name;
    QString appleSpecialDay; // of X-APPLE-SPECIAL-DAY
    std::optional<HolidayFileProblemKind> problem;
    QDate date;                    // its first day, where it has one
    int days = 1;                  // how many, each time
    QList<QDate> occurrences = {}; // first days, those that touch the years asked for
};

// Cancelled events are left out. `content` has passed refuseBrokenCalendar().
QList<CalendarEvent> calendarEvents(const QByteArray &content, const CalendarReading &reading);
