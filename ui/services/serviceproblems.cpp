// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/serviceproblems.h>

#include <texts/problemtexts.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace serviceproblems {

namespace {

constexpr int problemsShown = 3; // of a table; the others are tinted in it
constexpr int placesShown = 4;

class Form
{
    Q_DECLARE_TR_FUNCTIONS(ServiceProblems)
};

bool isOfTable(ServiceField field, ServiceField table)
{
    const bool isOfGroups =
        field == ServiceField::Groups || field == ServiceField::GroupName || field == ServiceField::WebhookUrl;
    const bool isOfAccounts =
        field == ServiceField::Accounts || field == ServiceField::Account || field == ServiceField::AccountName;
    return table == ServiceField::Groups ? isOfGroups : isOfAccounts;
}

QString lineOf(const ServiceProblem &problem)
{
    if (problem.row < 0)
        return texts::problemText(problem);
    return Form::tr("Row %1, %2: %3")
        .arg(QString::number(problem.row + 1), texts::fieldText(problem.field), texts::problemText(problem));
}

QString placeOf(const ServiceProblem &problem)
{
    const QString label = texts::fieldText(problem.field);
    return problem.row < 0 ? label : Form::tr("%1 in row %2").arg(label, QString::number(problem.row + 1));
}

} // namespace

QString ofField(const QList<ServiceProblem> &problems, ServiceField field)
{
    for (const ServiceProblem &problem : problems) {
        if (problem.field == field)
            return texts::problemText(problem);
    }
    return {};
}

QString ofTable(const QList<ServiceProblem> &problems, ServiceField table, int rowBeingFilled)
{
    QStringList lines;
    int more = 0;
    for (const ServiceProblem &problem : problems) {
        const bool isUnfinished =
            problem.kind == ServiceProblemKind::Missing && problem.row >= 0 && problem.row == rowBeingFilled;
        if (!isOfTable(problem.field, table) || isUnfinished)
            continue;
        if (lines.size() < problemsShown)
            lines.append(lineOf(problem));
        else
            ++more;
    }
    if (more > 0)
        lines.append(Form::tr("And %1 more; their cells are tinted.").arg(more));
    return lines.join(u'\n');
}

QString places(const QList<ServiceProblem> &problems)
{
    QStringList found;
    for (const ServiceProblem &problem : problems) {
        const QString place = placeOf(problem);
        if (found.contains(place))
            continue;
        if (found.size() == placesShown) {
            found.append(u"…"_s);
            break;
        }
        found.append(place);
    }
    return found.join(Form::tr(", "));
}

bool isAnyAdvanced(const QList<ServiceProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const ServiceProblem &problem) {
        return problem.field == ServiceField::ApiBaseUrl || problem.field == ServiceField::Proxy ||
               problem.field == ServiceField::CaFile;
    });
}

bool canBeTested(const QList<ServiceProblem> &problems)
{
    return std::all_of(problems.cbegin(), problems.cend(), [](const ServiceProblem &problem) {
        return problem.field == ServiceField::Name || problem.field == ServiceField::Description;
    });
}

} // namespace serviceproblems
