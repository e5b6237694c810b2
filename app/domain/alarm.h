// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

enum class AlarmLevel { Critical, High, Medium, Low };
enum class AlarmState { ActiveUnacked, ActiveAcked, ClearedUnacked, ClearedAcked };

inline constexpr int alarmLevelCount = 4;
inline constexpr int alarmStateCount = 4;

// An event of an alarm, as the intake takes it (interfaces.md, "Alarm intake").
struct Alarm
{
    QString id;   // path#name when the sender gave none
    QString path; // of the tag
    QString name;
    QString description;
    QString type; // limit, rate of change, equal, boolean, or the sender's own word
    AlarmLevel level = AlarmLevel::Low;
    QString value;
    bool active = true;
    bool acked = false;
    QString ackUser;
    bool shelved = false;
    QStringList groups;
    QDateTime eventTime;
    QString url;
    QString rule; // names the rule to use; empty = rules match by themselves

    AlarmState state() const;

    bool operator==(const Alarm &) const = default;
};

// An alarm as it comes in.
struct IncomingAlarm
{
    Alarm alarm;
    bool hasOwnTime = false; // the sender gave the event time: a repeat of it can be told, and is not taken twice

    bool operator==(const IncomingAlarm &) const = default;
};

// The names in files and interfaces, never translated: "Critical", "active-unacked".
QString nameOf(AlarmLevel level);
QString nameOf(AlarmState state);

std::optional<AlarmLevel> alarmLevelNamed(const QString &name); // case ignored
std::optional<AlarmState> alarmStateNamed(const QString &name);
