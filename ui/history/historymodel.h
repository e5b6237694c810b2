// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/historystore.h>

#include <QAbstractTableModel>
#include <QCache>
#include <QIcon>

// What the history found, the newest first. Rows are read when they are shown, in blocks: a million of them cost what
// their ids take.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, AlarmName, Rule, Service, ReceiverName, Outcome, Reason, Contents, ColumnCount };

    explicit HistoryModel(const HistoryStore &store, QObject *parent = nullptr);

    // Rows that are there already keep their place: what is new is put before them.
    void setIds(const QList<qint64> &ids);
    const QList<qint64> &ids() const { return m_ids; }
    void reread(); // what became of the rows may have changed
    // Nothing when it has been pruned meanwhile.
    std::optional<HistoryRow> row(int row) const;
    void retranslate();

    static QString text(const HistoryRow &row, Column column);
    static QString columnText(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    using Block = QHash<qint64, HistoryRow>; // by id
    static std::optional<HistoryRow> rowIn(const Block &block, qint64 id);
    QIcon iconOf(const HistoryRow &row) const;

    const HistoryStore &m_store;
    QList<qint64> m_ids;
    mutable QCache<int, Block> m_blocks;
    QIcon m_delivered;
    QIcon m_failed;
    QIcon m_waiting;
    QIcon m_nobody;
};
