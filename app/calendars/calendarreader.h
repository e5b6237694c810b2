// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <calendars/calendarevents.h>
#include <domain/holidayfile.h>

#include <QByteArray>
#include <QString>

// Holidays from an iCalendar file (.ics), as calendar programs and governments publish them: a proposal to look at
// before it is saved. The names may be taken already. All or nothing: a file that is damaged anywhere gives a Failure.
// Throws Failure: FileUnreadable and the kinds whose names begin with Calendar.
HolidayFile readHolidays(const QString &file, const CalendarReading &reading);

// The same from a file's content; `label` names it in failures.
HolidayFile readHolidays(const QByteArray &content, const QString &label, const CalendarReading &reading);
