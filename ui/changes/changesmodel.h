// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/configchange.h>

#include <QAbstractTableModel>

// The change log of the configuration as rows of its page.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Who, What, Act, Fields, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ConfigChange> &rows);
    const QList<ConfigChange> &rows() const { return m_rows; }
    void retranslate();

    static QString columnText(int column);
    static QString text(const ConfigChange &row, int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ConfigChange> m_rows;
};
