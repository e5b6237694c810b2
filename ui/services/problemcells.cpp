// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/problemcells.h>

#include <texts/problemtexts.h>
#include <ui/widgets/appearance.h>

#include <QBrush>

void ProblemCells::read(const QList<ServiceProblem> &problems)
{
    m_problems.clear();
    for (const ServiceProblem &problem : problems) {
        const qsizetype column = m_fields.indexOf(problem.field);
        if (problem.row >= 0 && column >= 0)
            m_problems.insert({problem.row, static_cast<int>(column)}, problem);
    }
}

QVariant ProblemCells::data(int row, int column, int role) const
{
    if (role != Qt::BackgroundRole && role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const auto problem = m_problems.constFind({row, column});
    if (problem == m_problems.cend())
        return {};
    return role == Qt::BackgroundRole ? QVariant(QBrush(appearance::problemTint())) : texts::problemText(*problem);
}
