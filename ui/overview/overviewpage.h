// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/historystore.h>
#include <storage/messagestore.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>
#include <storage/settingstore.h>
#include <ui/overview/overviewfindings.h>
#include <ui/widgets/page.h>

#include <QTimer>

class Clock;
class FindingsList;
class HistoryChart;
class IconLabel;
class MessageBar;
class QLabel;
class ServiceStates;

// The page Overview: is everything all right? What is not, with the way to mend it.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    struct Tools
    {
        const ServiceStore &services;
        const MessageStore &messages;
        const ScheduleStore &schedules;
        const RuleStore &rules;
        const HistoryStore &history;
        const SettingStore &settings;
        const Clock &clock;
    };
    // When a service was last checked, and how many problems that found.
    using LastCheck = std::function<void(qint64 serviceId, ServiceState &state)>;

    OverviewPage(const Tools &tools, LastCheck lastCheck, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;

    void showState(const DispatcherState &state);

Q_SIGNALS:
    void mendAsked(OverviewFinding::Place place);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    QList<ServiceState> serviceStates() const;

    Tools m_tools;
    LastCheck m_lastCheck;
    std::optional<DispatcherState> m_state; // nothing is said before it is known
    QTimer m_soon;                          // changes come in crowds
    QLabel *m_heading;
    IconLabel *m_verdictIcon;
    QLabel *m_verdict;
    QLabel *m_line;
    MessageBar *m_messages;
    FindingsList *m_findings;
    HistoryChart *m_chart;
    ServiceStates *m_services;
};
