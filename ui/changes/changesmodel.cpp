// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/changes/changesmodel.h>

#include <texts/changetexts.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/moments.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldsInLine = 4;

} // namespace

void ChangesModel::setRows(const QList<ConfigChange> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ChangesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

QString ChangesModel::columnText(int column)
{
    switch (column) {
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Act:
        return tr("Done");
    default:
        return tr("In detail");
    }
}

QString ChangesModel::text(const ConfigChange &row, int column)
{
    switch (column) {
    case Time:
        return moments::text(row.at);
    case Who:
        return row.who;
    case What:
        return texts::thingText(row.thing, row.name);
    case Act:
        return texts::actText(row.act);
    default:
        return texts::summaryText(row, fieldsInLine);
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? columnText(section) : QVariant();
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const ConfigChange &row = m_rows[index.row()];
    if (role == listRole::key)
        return row.id;
    if (role == listRole::sort && index.column() == Time)
        return row.at;
    if (role == Qt::ToolTipRole && index.column() == Who)
        return tr("With %1").arg(row.program);
    if (role == Qt::DisplayRole || role == listRole::sort || role == Qt::ToolTipRole)
        return text(row, index.column());
    return {};
}
