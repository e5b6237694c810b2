// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidaycalendar.h>
#include <domain/openinghours.h>
#include <ui/schedules/weekcanvas.h>

// A certain week of a schedule, painted: what is open on its wall clock, holidays, make-up working days, today and now.
class WeekView : public WeekCanvas
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);

    void showWeek(const Schedule &schedule, const HolidayCalendar &holidays, QDate monday, const QDateTime &now);
    const std::array<WeekDay, daysInWeek> &week() const { return m_week; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString dayInWords(const WeekDay &weekDay) const;

    std::array<WeekDay, daysInWeek> m_week;
    QDateTime m_now; // on the wall clock of the schedule
};
