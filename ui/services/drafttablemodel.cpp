// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/drafttablemodel.h>

#include <texts/problemtexts.h>
#include <ui/services/servicedraft.h>
#include <ui/widgets/edittable.h>

#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

DraftTableModel::DraftTableModel(ServiceDraft &draft, const QList<ServiceField> &fields,
                                 const QList<ServiceField> &required, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_fields(fields), m_required(required), m_problems(fields)
{
    m_problems.read(m_draft.problems());
    connect(&m_draft, &ServiceDraft::changed, this, &DraftTableModel::readProblems);
}

void DraftTableModel::readProblems()
{
    m_problems.read(m_draft.problems());
    if (!m_isResizing && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DraftTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count());
}

int DraftTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant DraftTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const ServiceField field = m_fields.value(section);
    const bool hasAsterisk = role == Qt::DisplayRole && m_required.contains(field);
    return hasAsterisk ? texts::fieldText(field) + u'*' : texts::fieldText(field);
}

QVariant DraftTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return typedText(index.row(), index.column());
    if (role == Qt::AccessibleTextRole) {
        const QVariant shown = data(index, Qt::DisplayRole);
        return shown.toString().isEmpty() ? data(index, editRole::placeholder) : shown;
    }
    return m_problems.data(index.row(), index.column(), role);
}

bool DraftTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    m_draft.change([&](Service &service) { setText(service, index.row(), index.column(), value.toString()); });
    return true;
}

Qt::ItemFlags DraftTableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool DraftTableModel::insertRows(int row, int added, const QModelIndex &parent)
{
    const QScopedValueRollback resizing(m_isResizing, true);
    beginInsertRows(parent, row, row + added - 1);
    m_draft.change([&](Service &service) { insertEmpty(service, row, added); });
    endInsertRows();
    return true;
}

bool DraftTableModel::removeRows(int row, int removed, const QModelIndex &parent)
{
    {
        const QScopedValueRollback resizing(m_isResizing, true);
        beginRemoveRows(parent, row, row + removed - 1);
        m_draft.change([&](Service &service) { remove(service, row, removed); });
        endRemoveRows();
    }
    readProblems(); // the rows below have moved up
    return true;
}

void DraftTableModel::replaceRows(const std::function<void(Service &)> &replace)
{
    {
        const QScopedValueRollback resizing(m_isResizing, true);
        beginResetModel();
        m_draft.change(replace);
        endResetModel();
    }
    readProblems();
}

int DraftTableModel::paste(const QString &text)
{
    Service pasted;
    appendPasted(pasted, text);
    const int added = static_cast<int>(pasted.robots.size() + pasted.accounts.size());
    if (added == 0)
        return 0;
    if (rowCount() > 0 && isEmptyRow(rowCount() - 1))
        removeRows(rowCount() - 1, 1);
    {
        const QScopedValueRollback resizing(m_isResizing, true);
        beginInsertRows({}, rowCount(), rowCount() + added - 1);
        m_draft.change([&](Service &service) {
            service.robots += pasted.robots;
            service.accounts += pasted.accounts;
        });
        endInsertRows();
    }
    readProblems(); // a pasted row may repeat an earlier one
    return added;
}
