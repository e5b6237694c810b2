// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>

#include <QAbstractTableModel>
#include <QIcon>

// What every rule makes of one alarm: those that fire first, then the others, both in the configuration's order.
class RulePlansModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RuleName, Answer, Reason, ColumnCount };
    static constexpr int firesRole = Qt::UserRole; // bool

    explicit RulePlansModel(QObject *parent = nullptr);

    void setPlans(QList<RulePlan> plans);
    const RulePlan &plan(int row) const { return m_plans[row]; }
    int rowOf(qint64 ruleId) const; // -1 = there is none
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const RulePlan &plan, int column) const;

    QList<RulePlan> m_plans;
    QIcon m_firesIcon;
    QIcon m_silentIcon;
};
