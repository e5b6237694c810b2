// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// How calendars of Chinese holidays tell days off from make-up working days (调休): Apple's in a field of its own
// (X-APPLE-SPECIAL-DAY: WORK-HOLIDAY, ALTERNATE-WORKDAY), others in the name: 国庆节（休）, 班｜国庆节, 国庆节补班.
// Such files also name days on which everybody works, festivals and solar terms; these bear no mark.
enum class DayMark { None, DayOff, WorkingDay };

struct MarkedName
{
    DayMark mark = DayMark::None;
    QString name; // without the mark; may be empty
};

MarkedName markedName(const QString &summary, const QString &appleSpecialDay);
