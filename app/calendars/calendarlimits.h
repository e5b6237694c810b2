// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// What a calendar file may cost. A year of public holidays is 10 kB; a file beyond a limit is refused as a whole
// (FailureKind::CalendarBeyondLimits). libical has no limits of its own and works recursively.
namespace calendarlimits {

constexpr qint64 fileBytes = 16LL * 1024 * 1024;
constexpr qsizetype lineBytes = 256LL * 1024; // unfolded
constexpr int depth = 16;                     // components inside each other; VALARM in VEVENT in VCALENDAR is 3
constexpr int events = 5000;

// Of one event that repeats; a weekly one has 53.
constexpr int occurrencesInAYear = 60;

// What the rules of a file may take, 2 to 6 µs each: see RuleBudget. 2000 yearly rules that begin in 1970 fit; the
// worst file takes a few seconds.
constexpr qint64 ruleBudget = 500'000;

constexpr int longestHolidayDays = 366;

// Problems that are kept; further ones are counted.
constexpr qsizetype problems = 1000;

// Characters of an event's name that are kept.
constexpr qsizetype nameCharacters = 80;

} // namespace calendarlimits
