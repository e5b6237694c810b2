// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedulevalidation.h>

#include <QObject>
#include <QStringList>

#include <functional>

// A schedule as it is typed: the dates are texts, and stand here instead of in `schedule`.
struct TypedSchedule
{
    Schedule schedule;
    QString start;
    bool hasEnd = false;
    QString end;
    QString from;
    QString to;
    QStringList workingDays;

    bool operator==(const TypedSchedule &) const = default;
};

// A schedule while it is being filled in, apart from any widget: the texts as they are typed, what is meant by them,
// what keeps it from being saved, and the edits of its week, which can be undone.
class ScheduleDraft : public QObject
{
    Q_OBJECT
public:
    // A new schedule has id 0. `takenNames`: those of the other schedules.
    explicit ScheduleDraft(const Schedule &original, const QStringList &takenNames = {}, QObject *parent = nullptr);

    const TypedSchedule &typed() const { return m_typed; }
    const WeekPeriods &week() const { return m_typed.schedule.week; }
    ScheduleKind kind() const { return m_typed.schedule.kind; }
    bool isNew() const { return m_original.id == 0; }

    // Changes what is typed and says so. Not for the week.
    void change(const std::function<void(TypedSchedule &)> &edit);
    void tidy();     // shows what was meant in place of what was typed: a field was left
    void tidyWeek(); // makes periods that overlap one: the week was left
    void setTakenNames(const QStringList &names);

    // One edit of the week, which undo() takes back. Edits that carry the same text are one, until endStep().
    void changeWeek(const std::function<void(WeekPeriods &)> &edit, const QString &step = {});
    void endStep() { m_step.clear(); }
    // Closed, or again as it was before it was closed.
    void setDayOpen(int day, bool isOpen);
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

    const QList<ScheduleProblem> &problems() const { return m_problems; } // in the order of the form
    const QList<ScheduleHint> &hints() const { return m_hints; }
    bool isReady() const { return m_problems.isEmpty(); }

    Schedule toSave() const; // cleaned

Q_SIGNALS:
    void changed();

private:
    void evaluate();
    QList<ScheduleProblem> problemsOfDates() const;
    bool isStartRequired() const;

    Schedule m_original;
    TypedSchedule m_typed;
    QStringList m_takenNames;
    QList<ScheduleProblem> m_problems;
    QList<ScheduleHint> m_hints;
    QList<WeekPeriods> m_undo;
    QList<WeekPeriods> m_redo;
    QString m_step;
    WeekPeriods m_closedDays; // what a day was before it was closed
};
