// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

// What hands do to a week, apart from any widget. An edit keeps every other period as it is; see merged() for those
// that overlap afterwards.
namespace weekedits {

// A period of the week: which of the day's, from 0.
struct Place
{
    int day = -1; // 0 = Monday
    int row = -1;

    bool isValid() const { return day >= 0; }
    bool operator==(const Place &) const = default;
};

// A period in seconds since the midnight at which its day begins, both inclusive. Before or after that day it is
// another day's period.
struct Extent
{
    int from = 0;
    int last = 0;
};

const Period &periodAt(const WeekPeriods &week, Place place);
bool isPlace(const WeekPeriods &week, Place place);
Extent extentAt(const WeekPeriods &week, Place place);

// Each says where the period is afterwards. One that would be longer than a day, or would end before it begins, is cut
// to what is possible.
Place add(WeekPeriods &week, int day, Extent extent);
Place replace(WeekPeriods &week, Place place, Extent extent);
Place shiftedDays(WeekPeriods &week, Place place, int days);
void remove(WeekPeriods &week, Place place);

void mergeAll(WeekPeriods &week);

// The period that covers this second of the day, also one that began the day before.
Place placeAt(const WeekPeriods &week, int day, int second);

// The period after (or before) this one in the week, the first (or last) one for no place; no place when there is none.
Place next(const WeekPeriods &week, Place place, bool forward);

// An hour that is still closed on this day, looked for from the morning on; when there is none, one that is not.
Extent freeHour(const QList<Period> &day);

} // namespace weekedits
