// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/receiverqueue.h>

#include <algorithm>

namespace {

// Level, state, time and what parts them; name and path stand in the key.
constexpr qsizetype bytesBesideKey = 44;

qsizetype lineBytes(const QString &key)
{
    return key.toUtf8().size() + bytesBesideKey;
}

} // namespace

ReceiverQueue::Place ReceiverQueue::placeOf(const WaitingAlarm &alarm)
{
    return {static_cast<int>(alarm.level), alarm.events.constFirst().id};
}

qint64 ReceiverQueue::oldestSince() const
{
    qint64 oldest = 0;
    for (const WaitingAlarm &alarm : m_alarms) {
        const qint64 since = std::max(alarm.events.constFirst().receivedAt, alarm.events.constFirst().dueAt);
        oldest = oldest == 0 ? since : std::min(oldest, since);
    }
    return oldest;
}

void ReceiverQueue::add(const OpenDelivery &event)
{
    WaitingAlarm &alarm = m_alarms[event.alarmKey];
    if (alarm.events.isEmpty()) {
        alarm.level = event.level;
        m_bytes += lineBytes(event.alarmKey);
    } else {
        m_order.erase(placeOf(alarm));
        alarm.level = std::min(alarm.level, event.level); // Critical is the first
    }
    const auto place =
        std::lower_bound(alarm.events.begin(), alarm.events.end(), event,
                         [](const OpenDelivery &one, const OpenDelivery &other) { return one.id < other.id; });
    alarm.events.insert(place, event);
    m_order.emplace(placeOf(alarm), event.alarmKey);
    ++m_events;
}

WaitingAlarms ReceiverQueue::waiting(qsizetype digestBytes) const
{
    const bool hasCritical =
        !m_order.empty() && m_order.cbegin()->first.first == static_cast<int>(AlarmLevel::Critical);
    return {m_alarms.size(), hasCritical, m_bytes > digestBytes};
}

QList<WaitingAlarm> ReceiverQueue::first(qsizetype most) const
{
    QList<WaitingAlarm> alarms;
    for (auto next = m_order.cbegin(); next != m_order.cend() && alarms.size() < most; ++next)
        alarms.append(m_alarms.value(next->second));
    return alarms;
}

void ReceiverQueue::remove(const QList<WaitingAlarm> &alarms)
{
    for (const WaitingAlarm &alarm : alarms) {
        const QString key = alarm.events.constFirst().alarmKey;
        const auto known = m_alarms.find(key);
        if (known == m_alarms.end())
            continue;
        m_order.erase(placeOf(*known));
        m_events -= known->events.size();
        m_bytes -= lineBytes(key);
        m_alarms.erase(known);
    }
}
