// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/pace.h>
#include <domain/rulebook.h>
#include <ui/explain/explaintools.h>
#include <ui/widgets/page.h>

#include <QTimer>

#include <optional>

class AlarmForm;
class EmptyState;
class MessageBar;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class RulePlansFilter;
class RulePlansModel;
class RuleReport;

// "What would happen if this alarm came now?" Every rule with its answer, while the alarm is being described. Nothing
// is sent.
class ExplainPage final : public Page
{
    Q_OBJECT
public:
    explicit ExplainPage(const ExplainTools &tools, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;

    void explainRule(const QString &name);                      // shows what this rule makes of the alarm
    void explainAlarm(const Alarm &alarm, const QDateTime &at); // by the rules as they are now

Q_SIGNALS:
    void newRuleAsked();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildAlarm();
    QWidget *buildAnswers();
    QHBoxLayout *buildMoment();
    void buildTable();
    void takeSample();
    void paste();
    void readRules();
    void explain();
    void filter();
    void showReport();
    void showMoment();
    QDateTime moment() const;
    std::optional<PaceBudget> budgetOf(qint64 serviceId, const Receiver &receiver);

    ExplainTools m_tools;
    RuleBook m_book;
    QHash<qint64, Service> m_opened; // services with their secrets, by which the pace knows a robot
    bool m_isStale = true;           // the rules were not read since they changed
    RulePlansModel *m_model;
    RulePlansFilter *m_shown;
    QTimer m_typing;
    QTimer m_minute;
    qint64 m_chosenRule = 0;

    QLabel *m_heading;
    QLabel *m_nothingIsSent;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_parts;
    AlarmForm *m_alarm;
    QPushButton *m_sample;
    QPushButton *m_paste;
    QLabel *m_whenLabel;
    QComboBox *m_when;
    QDateTimeEdit *m_moment;
    QLabel *m_zone;
    QLabel *m_summary;
    QLineEdit *m_search;
    QCheckBox *m_onlyFiring;
    QTableView *m_table;
    RuleReport *m_report;
};
