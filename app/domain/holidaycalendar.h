// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

#include <QSet>
#include <QStringList>
#include <QTimeZone>

// All holidays together, made once for many questions. A make-up working day is no holiday, whichever entry names it.
class HolidayCalendar
{
public:
    HolidayCalendar() = default;
    explicit HolidayCalendar(const QList<Schedule> &schedules); // of which the enabled holidays count

    // Each holiday by the date of its own time zone. Moments are in seconds since 1970, UTC.
    bool isHoliday(qint64 utc) const;
    QList<qint64> changesBetween(qint64 fromUtc, qint64 toUtc) const; // where the answer may change

    bool isWorkingDay(QDate date) const { return m_workingDays.contains(date); }

    QStringList namesOn(QDate date) const; // of the holidays that have this date, make-up days apart

private:
    struct Days
    {
        QDate from;
        QDate to;
    };
    struct Zone
    {
        QString name;
        QTimeZone zone;
        QList<Days> days; // in order, without overlap, without make-up working days
    };
    struct Named
    {
        QString name;
        Days days;
    };

    void add(const QString &zoneName, Days days, const QList<QDate> &workingDays);

    QList<Zone> m_zones;
    QList<Named> m_named;
    QSet<QDate> m_workingDays;
};
