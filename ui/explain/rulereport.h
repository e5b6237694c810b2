// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

// One rule's answer in full: for each of its notifications who is told, or why nobody is, and the message as its
// readers would see it.
class RuleReport : public QScrollArea
{
    Q_OBJECT
public:
    explicit RuleReport(QWidget *parent = nullptr);

    void setPlan(const RulePlan &plan, const RuleBook &book);
    void clear();

private:
    QVBoxLayout *renew();
    void addBlock(QVBoxLayout *column, const BlockPlan &block, const QString &heading, int number);
    QLabel *newText(const QString &text, const QString &objectName = {});
};
