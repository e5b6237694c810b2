// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/schedulestore.h>
#include <ui/schedules/scheduledraft.h>
#include <ui/schedules/scheduleform.h>
#include <ui/schedules/weekgrid.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>
#include <tests/support/settableclock.h>

#include <QLabel>
#include <QVBoxLayout>

inline constexpr int hour = 3600;

inline WeekPeriods weekOf(int day, const QList<Period> &periods)
{
    WeekPeriods week;
    week[static_cast<std::size_t>(day)] = periods;
    return week;
}

// The form of a schedule alone in a window, for the tests of the form and of the week in it.
class ScheduleFormCase : public QObject
{
protected:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<ScheduleTools> m_tools;
    std::unique_ptr<ScheduleDraft> m_draft;
    std::unique_ptr<QWidget> m_window;

    void openForm(const Schedule &schedule)
    {
        m_window.reset();
        m_draft = std::make_unique<ScheduleDraft>(schedule, QStringList{QStringLiteral("Taken")});
        m_window = std::make_unique<QWidget>();
        m_window->setObjectName(QStringLiteral("mainWindow"));
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(new ScheduleForm(*m_draft, *m_tools));
        m_window->resize(1000, 1100);
        m_window->show();
        hands::activate(m_window.get());
    }
    void openWeek(const WeekPeriods &week)
    {
        Schedule schedule;
        schedule.name = QStringLiteral("Plan");
        schedule.start = QDate(2026, 1, 1);
        schedule.week = week;
        openForm(schedule);
    }
    static WeekGrid *grid() { return hands::see<WeekGrid>(QStringLiteral("weekGrid")); }

    void openDesk()
    {
        m_desk = std::make_unique<Desk>();
        m_clock = std::make_unique<SettableClock>(QDateTime(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC));
        m_tools = std::make_unique<ScheduleTools>(
            ScheduleTools{m_desk->backend->schedules, *m_clock, m_desk->backend->rules});
    }
    void closeDesk()
    {
        m_window.reset();
        m_draft.reset();
        m_desk.reset();
    }
};
