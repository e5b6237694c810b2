// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/explain/ruleplansmodel.h>

#include <texts/ruletexts.h>
#include <ui/widgets/appearance.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// Who is told, or why nobody is.
QString reasonOf(const RulePlan &plan)
{
    if (plan.silence != RuleSilence::None)
        return texts::silenceText(plan.silence);
    if (plan.blocks.isEmpty())
        return texts::warningText(RuleWarningKind::NobodyReached);
    if (!plan.fires())
        return texts::silenceText(plan.blocks.constFirst());
    QList<Receiver> told;
    for (const BlockPlan &block : plan.blocks)
        told += block.receivers;
    return texts::receiversText(told);
}

bool isHeld(const RulePlan &plan)
{
    return std::all_of(plan.blocks.cbegin(), plan.blocks.cend(),
                       [](const BlockPlan &block) { return !block.fires() || block.isHeld; });
}

} // namespace

RulePlansModel::RulePlansModel(QObject *parent)
    : QAbstractTableModel(parent), m_firesIcon(appearance::icon(u"done"_s)),
      m_silentIcon(appearance::icon(u"skipped"_s))
{}

void RulePlansModel::setPlans(QList<RulePlan> plans)
{
    std::stable_partition(plans.begin(), plans.end(), [](const RulePlan &plan) { return plan.fires(); });
    beginResetModel();
    m_plans = std::move(plans);
    endResetModel();
}

int RulePlansModel::rowOf(qint64 ruleId) const
{
    const auto found = std::find_if(m_plans.cbegin(), m_plans.cend(),
                                    [ruleId](const RulePlan &plan) { return plan.ruleId == ruleId; });
    return found == m_plans.cend() ? -1 : static_cast<int>(found - m_plans.cbegin());
}

void RulePlansModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_plans.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RulePlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int RulePlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulePlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RuleName:
        return tr("Rule");
    case Answer:
        return tr("Answer");
    case Reason:
        return tr("Who is told, or why nobody is");
    case ColumnCount:
        break;
    }
    return {};
}

QString RulePlansModel::text(const RulePlan &plan, int column) const
{
    switch (static_cast<Column>(column)) {
    case RuleName:
        return plan.rule;
    case Answer:
        if (!plan.fires())
            return tr("Silent");
        return isHeld(plan) ? tr("Held") : tr("Fires");
    case Reason:
        return reasonOf(plan);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RulePlansModel::data(const QModelIndex &index, int role) const
{
    const RulePlan &shown = plan(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return text(shown, index.column());
    if (role == Qt::DecorationRole && index.column() == Answer)
        return shown.fires() ? m_firesIcon : m_silentIcon;
    if (role == firesRole)
        return shown.fires();
    return {};
}
