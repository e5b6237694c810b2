// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/rulebook.h>
#include <storage/database.h>
#include <storage/deliverystore.h>
#include <storage/messagestore.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>

#include <optional>

class DeliveryRunner;

struct DispatcherCounts
{
    qint64 accepted = 0;
    qint64 repeated = 0; // taken before
    qint64 toldNobody = 0;
};

// Takes alarms: plans who is told what (domain/deliveryplan.h) and stores both, all or nothing, before anybody is told
// that they were taken.
class Dispatcher
{
public:
    struct Parts
    {
        DeliveryStore &deliveries;
        const ServiceStore &services;
        const MessageStore &messages;
        const ScheduleStore &schedules;
        const RuleStore &rules;
        const Clock &clock;
    };

    Dispatcher(const Parts &parts, DeliveryRunner &runner) : m_parts(parts), m_runner(runner) {}

    // In one transaction: after it, they are durable. Throws Failure; nothing is taken then. The alarms of several
    // requests are taken together.
    void acceptRequests(const QList<QList<StoredAlarm>> &requests);
    void accept(const QList<IncomingAlarm> &alarms);
    void reload(); // the configuration was changed through this program's own connection; of others it knows

    const DispatcherCounts &counts() const { return m_counts; }

private:
    QList<OpenDelivery> store(const StoredAlarm &stored, const QDateTime &now, DispatcherCounts &counts);
    const RuleBook &book();
    const QHash<QString, qint64> &robotIdsOf(qint64 serviceId);

    Parts m_parts;
    DeliveryRunner &m_runner;
    std::optional<RuleBook> m_book;
    int m_dataVersion = 0;                            // of the database, when the book was read
    QHash<qint64, QHash<QString, qint64>> m_robotIds; // by service and group name
    DispatcherCounts m_counts;
};
