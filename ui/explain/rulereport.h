// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>
#include <domain/pace.h>

#include <QScrollArea>

#include <functional>

class QLabel;
class QVBoxLayout;

// One rule's answer in full: for each of its notifications who is told, or why nobody is, and the message as its
// readers would see it.
class RuleReport : public QScrollArea
{
    Q_OBJECT
public:
    explicit RuleReport(QWidget *parent = nullptr);

    // What a receiver may still get; nothing when that cannot be told.
    using BudgetOf = std::function<std::optional<PaceBudget>(qint64 serviceId, const Receiver &receiver)>;

    void setPlan(const RulePlan &plan, const RuleBook &book, const BudgetOf &budgetOf);
    void clear();

private:
    QVBoxLayout *renew();
    struct Block
    {
        int number;
        QString heading;
        qint64 serviceId;
        const BlockPlan &plan;
    };
    void addBlock(QVBoxLayout *column, const Block &shown, const BudgetOf &budgetOf);
    QLabel *newText(const QString &text, const QString &objectName = {});
};
