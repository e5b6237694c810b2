// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

class ScheduleDraft;

// The make-up working days of a draft as a table to fill in: one date a row.
class WorkingDaysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit WorkingDaysModel(ScheduleDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    // Appends what was pasted, one date a line or cell; an empty last row is used up first. Returns how many came of
    // it.
    int paste(const QString &text);

private:
    void readAgain();

    ScheduleDraft &m_draft;
    bool m_isResizing = false; // between beginInsertRows and endInsertRows nothing may be told about cells
};
