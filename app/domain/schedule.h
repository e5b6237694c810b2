// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

inline constexpr int secondsInDay = 86'400;

// A stretch of the day in seconds since its midnight, both inclusive: 0 to 86 399. One that ends before it begins runs
// over midnight and belongs to the day on which it begins.
struct Period
{
    int from = 0;
    int to = secondsInDay - 1;

    bool isOverMidnight() const { return to < from; }

    bool operator==(const Period &) const = default;
};

inline constexpr int daysInWeek = 7;
using WeekPeriods = std::array<QList<Period>, daysInWeek>; // Monday first; a day without periods is closed

WeekPeriods wholeWeek(); // open all seven days round the clock

enum class ScheduleKind {
    Standard, // says when to send
    Holiday,  // says when standard schedules with ignoreHoliday pause; no rule can choose one
};

// When messages are sent. Each kind leaves the other's fields as they are when it is made.
struct Schedule
{
    qint64 id = 0; // 0 = not stored yet
    ScheduleKind kind = ScheduleKind::Standard;
    QString name; // unique among schedules of both kinds
    QString description;
    bool enabled = true;
    QDateTime createdAt; // UTC
    QString timeZone;    // IANA; empty = this computer's

    // Standard. The dates are those on which a period begins.
    bool ignoreHoliday = false; // pause on holidays, and work on make-up working days
    WeekPeriods week = wholeWeek();
    QDate start = {}; // first day; null = always was
    QDate end = {};   // last day; null = none

    // Holiday
    QDate from = {};               // first day
    QDate to = {};                 // last day
    QList<QDate> workingDays = {}; // make-up working days (调休)

    bool operator==(const Schedule &) const = default;
};

// The names in the configuration file and the database: "standard", "holiday".
QString nameOf(ScheduleKind kind);
std::optional<ScheduleKind> scheduleKindNamed(const QString &name);

// 0 = Monday: "monday".
QString nameOfDay(int day);

// "08:00:00"; of such a text its second, nothing when it is another.
QString clockText(int second);
std::optional<int> secondOfDay(const QString &clock);

// The periods of one day in order, those that overlap or touch made one.
QList<Period> merged(const QList<Period> &periods);
