// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/scheduledraft.h>

#include <ui/schedules/weekedits.h>

#include <domain/typeddate.h>
#include <domain/typedtext.h>

#include <algorithm>

namespace {

using Field = ScheduleField;
using Kind = ScheduleProblemKind;

QString textOf(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString tidied(const QString &typed)
{
    const QDate date = typedDate(typed);
    return date.isValid() ? textOf(date) : cleanedName(typed);
}

TypedSchedule typedFrom(const Schedule &schedule)
{
    TypedSchedule typed{schedule,
                        textOf(schedule.start),
                        schedule.end.isValid(),
                        textOf(schedule.end),
                        textOf(schedule.from),
                        textOf(schedule.to),
                        {}};
    for (const QDate date : schedule.workingDays)
        typed.workingDays.append(textOf(date));
    typed.schedule.start = typed.schedule.end = typed.schedule.from = typed.schedule.to = {};
    typed.schedule.workingDays.clear();
    return typed;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

int placeInForm(Field field)
{
    static const QList<Field> order{Field::Kind,        Field::Name,          Field::Description, Field::TimeZone,
                                    Field::Start,       Field::End,           Field::From,        Field::To,
                                    Field::WorkingDays, Field::IgnoreHoliday, Field::Periods};
    return static_cast<int>(order.indexOf(field));
}

} // namespace

ScheduleDraft::ScheduleDraft(const Schedule &original, const QStringList &takenNames, QObject *parent)
    : QObject(parent), m_original(original), m_typed(typedFrom(original)), m_takenNames(takenNames)
{
    evaluate();
}

void ScheduleDraft::change(const std::function<void(TypedSchedule &)> &edit)
{
    edit(m_typed);
    evaluate();
    Q_EMIT changed();
}

void ScheduleDraft::tidy()
{
    change([](TypedSchedule &typed) {
        typed.schedule.name = cleanedName(typed.schedule.name);
        typed.schedule.description = cleanedName(typed.schedule.description);
        typed.schedule.timeZone = cleanedIdentifier(typed.schedule.timeZone);
        for (QString *text : {&typed.start, &typed.end, &typed.from, &typed.to})
            *text = tidied(*text);
        for (QString &text : typed.workingDays)
            text = tidied(text);
    });
}

void ScheduleDraft::tidyWeek()
{
    endStep();
    change([](TypedSchedule &typed) { weekedits::mergeAll(typed.schedule.week); });
}

void ScheduleDraft::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    evaluate();
    Q_EMIT changed();
}

void ScheduleDraft::changeWeek(const std::function<void(WeekPeriods &)> &edit, const QString &step)
{
    WeekPeriods week = m_typed.schedule.week;
    edit(week);
    if (week == m_typed.schedule.week)
        return;
    if (step.isEmpty() || step != m_step)
        m_undo.append(m_typed.schedule.week);
    m_step = step;
    m_redo.clear();
    change([&](TypedSchedule &typed) { typed.schedule.week = week; });
}

void ScheduleDraft::setDayOpen(int day, bool isOpen)
{
    const auto index = static_cast<std::size_t>(day);
    if (!isOpen)
        m_closedDays[index] = week()[index];
    changeWeek([&](WeekPeriods &week) {
        const QList<Period> again = m_closedDays[index].isEmpty() ? QList<Period>{Period()} : m_closedDays[index];
        week[index] = isOpen ? again : QList<Period>();
    });
}

void ScheduleDraft::undo()
{
    if (!canUndo())
        return;
    endStep();
    m_redo.append(week());
    change([this](TypedSchedule &typed) { typed.schedule.week = m_undo.takeLast(); });
}

void ScheduleDraft::redo()
{
    if (!canRedo())
        return;
    endStep();
    m_undo.append(week());
    change([this](TypedSchedule &typed) { typed.schedule.week = m_redo.takeLast(); });
}

Schedule ScheduleDraft::toSave() const
{
    Schedule schedule = m_typed.schedule;
    if (schedule.kind == ScheduleKind::Standard) {
        schedule.start = typedDate(m_typed.start);
        schedule.end = m_typed.hasEnd ? typedDate(m_typed.end) : QDate();
    } else {
        schedule.from = typedDate(m_typed.from);
        schedule.to = typedDate(m_typed.to);
        for (const QString &text : m_typed.workingDays) {
            if (const QDate date = typedDate(text); date.isValid())
                schedule.workingDays.append(date);
        }
    }
    return cleanedSchedule(schedule);
}

// Stored schedules may be without one, by the configuration file; they stay so.
bool ScheduleDraft::isStartRequired() const
{
    return isNew() || m_original.start.isValid();
}

QList<ScheduleProblem> ScheduleDraft::problemsOfDates() const
{
    QList<ScheduleProblem> problems;
    const auto check = [&problems](Field field, const QString &text, bool isRequired) {
        if (isBlank(text) ? isRequired : !typedDate(text).isValid())
            problems.append({field, isBlank(text) ? Kind::Missing : Kind::NotADate});
    };
    if (kind() == ScheduleKind::Standard) {
        check(Field::Start, m_typed.start, isStartRequired());
        if (m_typed.hasEnd)
            check(Field::End, m_typed.end, true);
        return problems;
    }
    check(Field::From, m_typed.from, true);
    check(Field::To, m_typed.to, true);
    for (int row = 0; row < m_typed.workingDays.size(); ++row) {
        if (!isBlank(m_typed.workingDays[row]) && !typedDate(m_typed.workingDays[row]).isValid())
            problems.append({Field::WorkingDays, Kind::NotADate, -1, row});
    }
    return problems;
}

void ScheduleDraft::evaluate()
{
    const Schedule schedule = toSave();
    m_hints = hintsOf(schedule);
    m_problems = problemsOf(schedule);
    // Of dates, only the texts tell what is missing from what is mistyped, and in which row.
    m_problems.removeIf([](const ScheduleProblem &problem) {
        return problem.field == Field::WorkingDays || problem.kind == Kind::NotADate ||
               (problem.kind == Kind::Missing && problem.field != Field::Name);
    });
    m_problems += problemsOfDates();
    if (m_takenNames.contains(schedule.name))
        m_problems.prepend({Field::Name, Kind::NameTaken});
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const ScheduleProblem &left, const ScheduleProblem &right) {
                         return placeInForm(left.field) < placeInForm(right.field);
                     });
}
