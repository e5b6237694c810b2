// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

// The stored services as rows of the Services page.
class ServicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Status, Description, CreationTime, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setServices(const QList<Service> &services);
    const Service &service(int row) const { return m_services[row]; }
    const QList<Service> &services() const { return m_services; }
    void retranslate();
    // What the last check found to be wrong, in words, by service id.
    void setFailures(const QHash<qint64, QString> &failures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const Service &service, int column) const;
    QIcon statusIcon(const Service &service) const;

    QList<Service> m_services;
    QHash<qint64, QString> m_failures;
};
