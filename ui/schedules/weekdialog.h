// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidaycalendar.h>

#include <QDialog>
#include <QTimer>

class QLabel;
class QToolButton;
class WeekView;
struct ScheduleTools;

// View Schedule: week after week of a schedule, stored or still a draft, with all holidays.
class WeekDialog : public QDialog
{
    Q_OBJECT
public:
    WeekDialog(const Schedule &schedule, const ScheduleTools &tools, QWidget *parent = nullptr);

private:
    QToolButton *newButton(const QString &objectName, const QString &text, const QString &icon, int key);
    void readHolidays();
    void goTo(QDate date);
    void showWeek();
    QString factsText() const;

    Schedule m_schedule;
    const ScheduleTools &m_tools;
    HolidayCalendar m_holidays;
    QDate m_monday;
    QLabel *m_opening;
    QLabel *m_range;
    QLabel *m_facts;
    WeekView *m_view;
    QTimer m_clock;
};
