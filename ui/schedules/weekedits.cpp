// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/weekedits.h>

#include <algorithm>

namespace weekedits {

namespace {

constexpr int secondsInHour = 3600;
constexpr int startOfWork = 8 * secondsInHour;

QList<Period> &dayOf(WeekPeriods &week, int day)
{
    return week[static_cast<std::size_t>(day)];
}

const QList<Period> &dayOf(const WeekPeriods &week, int day)
{
    return week[static_cast<std::size_t>(day)];
}

int wrappedDay(int day)
{
    return ((day % daysInWeek) + daysInWeek) % daysInWeek;
}

} // namespace

const Period &periodAt(const WeekPeriods &week, Place place)
{
    return dayOf(week, place.day)[place.row];
}

bool isPlace(const WeekPeriods &week, Place place)
{
    return place.isValid() && place.row >= 0 && place.row < dayOf(week, place.day).size();
}

Extent extentAt(const WeekPeriods &week, Place place)
{
    const Period &period = periodAt(week, place);
    return {period.from, period.to + (period.isOverMidnight() ? secondsInDay : 0)};
}

Place add(WeekPeriods &week, int day, Extent extent)
{
    while (extent.from < 0) {
        extent = {extent.from + secondsInDay, extent.last + secondsInDay};
        --day;
    }
    while (extent.from >= secondsInDay) {
        extent = {extent.from - secondsInDay, extent.last - secondsInDay};
        ++day;
    }
    extent.last = std::clamp(extent.last, extent.from, extent.from + secondsInDay - 1);
    const Period period{extent.from, extent.last % secondsInDay};
    const int placed = wrappedDay(day);
    QList<Period> &periods = dayOf(week, placed);
    const auto isLater = [](const Period &left, const Period &right) { return left.from < right.from; };
    const auto where = std::upper_bound(periods.begin(), periods.end(), period, isLater);
    const auto row = static_cast<int>(where - periods.begin());
    periods.insert(row, period);
    return {placed, row};
}

Place replace(WeekPeriods &week, Place place, Extent extent)
{
    remove(week, place);
    return add(week, place.day, extent);
}

Place shiftedDays(WeekPeriods &week, Place place, int days)
{
    const Extent extent = extentAt(week, place);
    remove(week, place);
    return add(week, wrappedDay(place.day + days), extent);
}

void remove(WeekPeriods &week, Place place)
{
    dayOf(week, place.day).removeAt(place.row);
}

void mergeAll(WeekPeriods &week)
{
    for (QList<Period> &day : week)
        day = merged(day);
}

Place placeAt(const WeekPeriods &week, int day, int second)
{
    const QList<Period> &own = dayOf(week, day);
    for (int row = 0; row < own.size(); ++row) {
        if (own[row].from <= second && (own[row].isOverMidnight() || second <= own[row].to))
            return {day, row};
    }
    const int dayBefore = wrappedDay(day - 1);
    const QList<Period> &before = dayOf(week, dayBefore);
    for (int row = 0; row < before.size(); ++row) {
        if (before[row].isOverMidnight() && second <= before[row].to)
            return {dayBefore, row};
    }
    return {};
}

Place next(const WeekPeriods &week, Place place, bool forward)
{
    QList<Place> places;
    for (int day = 0; day < daysInWeek; ++day) {
        for (int row = 0; row < dayOf(week, day).size(); ++row)
            places.append({day, row});
    }
    if (places.isEmpty())
        return {};
    const qsizetype here = places.indexOf(place);
    if (here < 0)
        return forward ? places.constFirst() : places.constLast();
    return places[(here + (forward ? 1 : -1) + places.size()) % places.size()];
}

Extent freeHour(const QList<Period> &day)
{
    const auto isFree = [&day](int from) {
        return std::none_of(day.cbegin(), day.cend(), [from](const Period &period) {
            const int last = period.isOverMidnight() ? secondsInDay - 1 : period.to;
            return period.from < from + secondsInHour && last >= from;
        });
    };
    for (int step = 0; step < 24; ++step) {
        const int from = (startOfWork + step * secondsInHour) % secondsInDay;
        if (isFree(from))
            return {from, std::min(from + secondsInHour, secondsInDay - 1)};
    }
    return {startOfWork, startOfWork + secondsInHour};
}

} // namespace weekedits
