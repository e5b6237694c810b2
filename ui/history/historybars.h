// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/historystore.h>

// The bars of the chart: one for each hour of a time, and for each day of a longer one, also where nothing happened.
struct HistoryBars
{
    static constexpr int mostHours = 14 * 24;

    struct Bar
    {
        QDateTime begin; // in local time
        QDateTime end;
        int delivered = 0;
        int failed = 0;
        int nobodyTold = 0;
    };

    bool areDays = false;
    QList<Bar> bars;

    int highest() const; // of all bars
};

HistoryBars historyBars(const QList<HourCounts> &hours, const QDateTime &since, const QDateTime &until);
