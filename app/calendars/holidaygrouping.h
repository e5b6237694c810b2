// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <calendars/calendarevents.h>

// Events → holidays: days of the same name that follow each other are one holiday, named with its year; a make-up
// working day goes to the nearest holiday of its name, else to the nearest one.
HolidayFile holidaysFrom(const QList<CalendarEvent> &events, const CalendarReading &reading);
