// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>
#include <domain/sender.h>

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
struct RuleTools;

// Sends a rule's notifications for a sample alarm, whatever its criteria and schedules say, and tells for each receiver
// what happened. It asks first: people's phones ring. Closing it drops what is still under way.
class RuleTestDialog : public QDialog
{
    Q_OBJECT
public:
    RuleTestDialog(const Rule &rule, const RuleBook &book, const RuleTools &tools, QWidget *parent = nullptr);

private:
    void build(const QString &ruleName);
    void start();
    void sendNext();
    void addResult(const ReceiverResult &result);
    void finish(const QString &summary);

    RuleBook m_book;
    const RuleTools &m_tools;
    QList<PlannedDelivery> m_deliveries;
    QList<PlannedDelivery> m_waiting;
    QPointer<SendJob> m_job;
    int m_delivered = 0;
    int m_answered = 0;
    QTableWidget *m_results;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QPushButton *m_close;
};
