// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historybars.h>
#include <ui/widgets/moments.h>

#include <algorithm>

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

int HistoryBars::highest() const
{
    int highest = 0;
    for (const Bar &bar : bars)
        highest = std::max(highest, bar.delivered + bar.failed + bar.nobodyTold);
    return highest;
}

HistoryBars historyBars(const QList<HourCounts> &hours, const QDateTime &since, const QDateTime &until)
{
    HistoryBars result;
    const QDateTime first = moments::shown(since);
    const QDateTime last = moments::shown(until);
    result.areDays = first.msecsTo(last) > HistoryBars::mostHours * hourMs;
    // By the clock on the wall: a day may have 23 or 25 hours.
    if (result.areDays) {
        for (QDate day = first.date(); day <= last.date(); day = day.addDays(1))
            result.bars.append({moments::startOfDay(day), moments::startOfDay(day.addDays(1))});
    } else {
        const qint64 begin = first.toMSecsSinceEpoch() / hourMs * hourMs;
        for (qint64 hour = begin; hour <= last.toMSecsSinceEpoch(); hour += hourMs)
            result.bars.append({QDateTime::fromMSecsSinceEpoch(hour), QDateTime::fromMSecsSinceEpoch(hour + hourMs)});
    }
    auto bar = result.bars.begin();
    for (const HourCounts &counts : hours) {
        while (bar != result.bars.end() && bar->end <= counts.hour)
            ++bar;
        if (bar == result.bars.end())
            break;
        if (counts.hour < bar->begin)
            continue;
        bar->delivered += counts.delivered;
        bar->failed += counts.failed;
        bar->nobodyTold += counts.nobodyTold;
    }
    return result;
}
