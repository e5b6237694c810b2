// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/sendresult.h>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

// Which alarms a rule is about. Everything that is empty matches everything; texts are compared with their case.
struct AlarmCriteria
{
    std::array<bool, alarmStateCount> states{true, true, true, true}; // by AlarmState; none chosen = never
    bool shelved = true;                                              // shelved alarms too
    QList<AlarmLevel> levels;
    QString path;       // of the alarm; * stands for any characters, / among them, and ? for one
    QStringList groups; // the alarm is in one of them
    QStringList types;  // the alarm's is one of them

    bool hasState(AlarmState state) const { return states[static_cast<std::size_t>(state)]; }

    bool operator==(const AlarmCriteria &) const = default;
};

// What becomes of a message whose schedule is closed.
enum class WhenClosed {
    Skip, // it is not sent
    Hold, // it waits until the schedule opens
};

// The names in the configuration file and the database: "skip", "hold".
QString nameOf(WhenClosed whenClosed);
std::optional<WhenClosed> whenClosedNamed(const QString &name);

// One notification of a rule: through this service, with this message, while this schedule is open, to these receivers.
struct RuleBlock
{
    qint64 serviceId = 0; // 0 = not chosen yet
    qint64 messageId = 0;
    qint64 scheduleId = 0; // of a standard schedule
    QList<Receiver> receivers;
    WhenClosed whenClosed = WhenClosed::Skip;

    bool operator==(const RuleBlock &) const = default;
};

// Who is told about which alarms.
struct Rule
{
    qint64 id = 0; // 0 = not stored yet
    QString name;
    QString description;
    bool enabled = true;
    QDateTime createdAt; // UTC
    AlarmCriteria criteria;
    QList<RuleBlock> blocks; // in the order in which people see them

    bool operator==(const Rule &) const = default;
};
