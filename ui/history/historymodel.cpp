// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historymodel.h>

#include <domain/failure.h>
#include <texts/historytexts.h>
#include <texts/messagetexts.h>
#include <texts/resulttexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/moments.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int blockRows = 64;
constexpr int mostBlocks = 64;

QString firstWords(const QString &text)
{
    constexpr qsizetype most = 200; // more is not seen in a list
    return text.left(most).replace(u'\n', u' ');
}

} // namespace

HistoryModel::HistoryModel(const HistoryStore &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_blocks(mostBlocks), m_delivered(appearance::icon(u"done"_s)),
      m_failed(appearance::icon(u"problem"_s)), m_waiting(appearance::icon(u"waiting"_s)),
      m_nobody(appearance::icon(u"skipped"_s))
{}

void HistoryModel::setIds(const QList<qint64> &ids)
{
    const qsizetype added = ids.size() - m_ids.size();
    m_blocks.clear();
    if (added >= 0 && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin() + added)) {
        if (added > 0) {
            beginInsertRows({}, 0, int(added) - 1);
            m_ids = ids;
            endInsertRows();
        }
        return reread();
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

void HistoryModel::reread()
{
    m_blocks.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<HistoryRow> HistoryModel::row(int row) const
{
    const int number = row / blockRows;
    if (const Block *known = m_blocks.object(number))
        return rowIn(*known, m_ids[row]);
    auto read = std::make_unique<Block>();
    try {
        for (const HistoryRow &each : m_store.rows(m_ids.mid(qsizetype(number) * blockRows, blockRows)))
            read->insert(each.id, each);
    } catch (const Failure &) { // busy: shown when it is read again
    }
    const std::optional<HistoryRow> found = rowIn(*read, m_ids[row]);
    m_blocks.insert(number, read.release());
    return found;
}

std::optional<HistoryRow> HistoryModel::rowIn(const Block &block, qint64 id)
{
    const auto found = block.constFind(id);
    return found == block.cend() ? std::nullopt : std::optional(*found);
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    reread();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::columnText(Column column)
{
    switch (column) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case AlarmName:
        return tr("Alarm");
    case Rule:
        return tr("Rule");
    case Service:
        return tr("Service");
    case ReceiverName:
        return tr("Receiver");
    case Outcome:
        return tr("Outcome");
    case Reason:
        return tr("Why");
    case Contents:
        return tr("Contents");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return columnText(static_cast<Column>(section));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const bool isIcon = role == Qt::DecorationRole && index.column() == Outcome;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && !isIcon)
        return {};
    const std::optional<HistoryRow> found = row(index.row());
    if (!found)
        return {};
    if (isIcon)
        return iconOf(*found);
    const QString whole = text(*found, static_cast<Column>(index.column()));
    return role == Qt::DisplayRole ? firstWords(whole) : whole;
}

QIcon HistoryModel::iconOf(const HistoryRow &row) const
{
    switch (row.state) {
    case DeliveryState::Delivered:
        return m_delivered;
    case DeliveryState::Failed:
    case DeliveryState::Dismissed:
        return m_failed;
    case DeliveryState::Waiting:
    case DeliveryState::Sending:
        return m_waiting;
    case DeliveryState::NobodyTold:
        return m_nobody;
    }
    Q_UNREACHABLE();
}

QString HistoryModel::text(const HistoryRow &row, Column column)
{
    const bool nobodyTold = row.state == DeliveryState::NobodyTold;
    switch (column) {
    case Time:
        return moments::text(row.receivedAt);
    case Level:
        return row.isTest ? QString() : texts::levelText(row.alarm.level);
    case AlarmName:
        return row.isTest ? tr("Test") : row.alarm.name;
    case Rule:
        return row.rules.join(u", "_s);
    case Service:
        return row.service;
    case ReceiverName:
        return row.result.receiver.name;
    case Outcome:
        return texts::stateText(row.state);
    case Reason: {
        if (nobodyTold)
            return texts::untoldText({row.untold, row.rules.value(0)});
        const bool isOpen = row.state == DeliveryState::Waiting || row.state == DeliveryState::Sending;
        if (row.state == DeliveryState::Delivered || (isOpen && row.attempts == 0))
            return row.result.mayHaveArrived ? tr("May have arrived twice.") : QString();
        return texts::resultText(row.result);
    }
    case Contents:
        return row.digest.isEmpty() ? row.message.text : row.digest;
    case ColumnCount:
        break;
    }
    return {};
}
