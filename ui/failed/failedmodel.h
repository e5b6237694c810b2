// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/deliverystore.h>

#include <QAbstractTableModel>

// What could not be delivered, as rows of the Failed page.
class FailedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rule, FailedTime, Type, Receiver, Contents, Error, Attempts, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<FailedDelivery> &rows);
    const FailedDelivery &row(int row) const { return m_rows[row]; }
    const QList<FailedDelivery> &rows() const { return m_rows; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const FailedDelivery &row, int column) const;

    QList<FailedDelivery> m_rows;
};
