// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/failed/failedmodel.h>

#include <texts/resulttexts.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/moments.h>

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

void FailedModel::setRows(const QList<FailedDelivery> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void FailedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FailedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FailedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Rule:
        return tr("Rule Name");
    case FailedTime:
        return tr("Failed Time");
    case Type:
        return tr("Type");
    case Receiver:
        return tr("Receiver");
    case Contents:
        return tr("Contents");
    case Error:
        return tr("Error Message");
    case Attempts:
        return tr("Attempts");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FailedModel::data(const QModelIndex &index, int role) const
{
    const FailedDelivery &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        QString line = text(row, index.column());
        return line.replace(u'\n', u' '); // one line in the list; the whole text is in the tip
    }
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Attempts ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case listRole::key:
        return row.id;
    case listRole::sort:
        if (index.column() == FailedTime)
            return row.failedAt;
        return index.column() == Attempts ? QVariant(row.attempts) : QVariant();
    default:
        return {};
    }
}

QString FailedModel::text(const FailedDelivery &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Rule:
        return row.service.isEmpty() ? row.rules : row.rules + u':' + row.service;
    case FailedTime:
        return moments::text(row.failedAt);
    case Type:
        return tr("WeCom");
    case Receiver:
        return row.result.receiver.name;
    case Contents:
        return row.contents;
    case Error:
        return texts::resultText(row.result);
    case Attempts:
        return QLocale().toString(row.attempts);
    case ColumnCount:
        break;
    }
    return {};
}
