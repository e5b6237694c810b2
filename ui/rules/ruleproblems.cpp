// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/ruleproblems.h>

#include <texts/ruletexts.h>

#include <QCoreApplication>
#include <QStringList>

namespace {

class RuleForms
{
    Q_DECLARE_TR_FUNCTIONS(RuleForms)
};

QString placeOf(const RuleProblem &problem)
{
    const QString field = texts::fieldText(problem.field);
    return problem.block < 0 ? field : RuleForms::tr("%1 of notification %2").arg(field).arg(problem.block + 1);
}

} // namespace

namespace ruleproblems {

QString ofField(const QList<RuleProblem> &problems, RuleField field, int block)
{
    QStringList lines;
    for (const RuleProblem &problem : problems) {
        const QString line = texts::problemText(problem);
        if (problem.field == field && problem.block == block && !lines.contains(line))
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString places(const QList<RuleProblem> &problems)
{
    constexpr int placesShown = 4;
    QStringList found;
    for (const RuleProblem &problem : problems) {
        const QString place = placeOf(problem);
        if (found.contains(place))
            continue;
        if (found.size() == placesShown) {
            found.append(QStringLiteral("…"));
            break;
        }
        found.append(place);
    }
    return found.join(RuleForms::tr(", "));
}

} // namespace ruleproblems
