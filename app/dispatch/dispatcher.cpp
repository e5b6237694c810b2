// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/dispatcher.h>

#include <dispatch/deliveryrunner.h>
#include <storage/rulebookreader.h>
#include <storage/transaction.h>

#include <QLoggingCategory>

namespace {

Q_LOGGING_CATEGORY(intakeLog, "tocsin.intake")

} // namespace

void Dispatcher::accept(const QList<IncomingAlarm> &alarms)
{
    QList<StoredAlarm> stored;
    stored.reserve(alarms.size());
    for (const IncomingAlarm &incoming : alarms)
        stored.append(storedAlarm(incoming));
    acceptRequests({stored});
}

void Dispatcher::acceptRequests(const QList<QList<StoredAlarm>> &requests)
{
    const QDateTime now = m_parts.clock.now();
    DispatcherCounts counts = m_counts;
    QList<OpenDelivery> opened;
    Transaction transaction(m_parts.deliveries.database());
    // Asked within it: these are the rules of this very moment.
    const int version = m_parts.deliveries.database().dataVersion();
    if (version != m_dataVersion)
        reload();
    m_dataVersion = version;
    for (const QList<StoredAlarm> &alarms : requests) {
        for (const StoredAlarm &alarm : alarms)
            opened += store(alarm, now, counts);
    }
    transaction.commit();
    m_counts = counts;
    m_runner.add(opened);
}

QList<OpenDelivery> Dispatcher::store(const StoredAlarm &stored, const QDateTime &now, DispatcherCounts &counts)
{
    const Alarm &alarm = stored.alarm;
    ++counts.accepted;
    const qint64 id = m_parts.deliveries.addAlarm(stored, now);
    if (id == 0) {
        ++counts.repeated;
        return {};
    }
    const DeliveryPlan plan = planDeliveries(book(), alarm, now);
    if (plan.namedRule != NamedRuleTrouble::None) {
        const bool isUnknown = plan.namedRule == NamedRuleTrouble::Unknown;
        m_parts.deliveries.addFailure(id, alarm.rule, {}, isUnknown ? Happening::RuleUnknown : Happening::RuleDisabled,
                                      now);
    }
    QList<OpenDelivery> opened;
    for (const PlannedDelivery &delivery : plan.deliveries)
        opened += m_parts.deliveries.addDelivery(id, alarm, delivery, robotIdsOf(delivery.serviceId),
                                                 DeliveryStore::Source::Alarm, now);
    if (opened.isEmpty()) {
        ++counts.toldNobody;
        if (plan.namedRule == NamedRuleTrouble::None)
            m_parts.deliveries.addUntold(id, untold(book(), alarm, plan), now);
        qCInfo(intakeLog, "Nobody is told about %s", qUtf8Printable(alarm.id));
    }
    return opened;
}

const RuleBook &Dispatcher::book()
{
    if (!m_book)
        m_book = readRuleBook(m_parts.services, m_parts.messages, m_parts.schedules, m_parts.rules);
    return *m_book;
}

// Found once for each service, as the book is: an alarm need not look at all its robots.
const QHash<QString, qint64> &Dispatcher::robotIdsOf(qint64 serviceId)
{
    const auto known = m_robotIds.constFind(serviceId);
    if (known != m_robotIds.cend())
        return *known;
    QHash<QString, qint64> ids;
    if (const Service *service = m_book->service(serviceId)) {
        for (const Robot &robot : service->robots)
            ids.insert(robot.groupName, robot.id);
    }
    return *m_robotIds.insert(serviceId, ids);
}

void Dispatcher::reload()
{
    m_book.reset();
    m_robotIds.clear();
}
