// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/scheduleproblems.h>

#include <texts/scheduletexts.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace scheduleproblems {

namespace {

constexpr int linesShown = 3;

class Form
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleProblems)
};

QString placeOf(const ScheduleProblem &problem)
{
    const QString label = texts::fieldText(problem.field);
    return problem.row < 0 ? label : Form::tr("%1 in row %2").arg(label, QString::number(problem.row + 1));
}

} // namespace

QString ofField(const QList<ScheduleProblem> &problems, ScheduleField field)
{
    QStringList lines;
    for (const ScheduleProblem &problem : problems) {
        if (problem.field != field || lines.size() == linesShown)
            continue;
        const QString text = texts::problemText(problem);
        lines.append(problem.row < 0 ? text : Form::tr("Row %1: %2").arg(QString::number(problem.row + 1), text));
    }
    return lines.join(u'\n');
}

QString places(const QList<ScheduleProblem> &problems)
{
    QStringList found;
    for (const ScheduleProblem &problem : problems) {
        if (const QString place = placeOf(problem); !found.contains(place))
            found.append(place);
    }
    return found.join(Form::tr(", "));
}

} // namespace scheduleproblems
