// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendturn.h>
#include <storage/deliverystore.h>

#include <QHash>

#include <map>
#include <utility>

// The events of one alarm that wait for a receiver, oldest first. One of them leaves with its own text, several as one
// line of a digest.
struct WaitingAlarm
{
    QList<OpenDelivery> events;
    AlarmLevel level = AlarmLevel::Low; // the most severe of them
};

// What waits for one receiver: the most severe first, then the oldest. Events of one alarm stay together, so that no
// clearing overtakes its alarm.
class ReceiverQueue
{
public:
    bool isEmpty() const { return m_alarms.isEmpty(); }
    qsizetype eventCount() const { return m_events; }
    qint64 oldestSince() const; // milliseconds since 1970 UTC; 0 when empty

    void add(const OpenDelivery &event);
    WaitingAlarms waiting(qsizetype digestBytes) const;
    QList<WaitingAlarm> first(qsizetype most) const;
    void remove(const QList<WaitingAlarm> &alarms);

private:
    using Place = std::pair<int, qint64>; // the order in which alarms leave: level, first event
    static Place placeOf(const WaitingAlarm &alarm);

    QHash<QString, WaitingAlarm> m_alarms; // by alarm key
    std::map<Place, QString> m_order;
    qsizetype m_events = 0;
    qsizetype m_bytes = 0; // about as many as their lines in a digest take
};
