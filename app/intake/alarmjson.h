// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/alarmproblem.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

// ALARM of interfaces.md, "Alarm intake", as JSON → Alarm.

struct AlarmContents
{
    QList<IncomingAlarm> alarms;         // empty when there is a problem
    std::optional<AlarmProblem> problem; // the first; nothing of the request may be taken then
};

// {"alarms": [ALARM, …]} or one ALARM. `arrival`: eventTime of an alarm that brings none. A time without an offset is
// taken as this computer's.
AlarmContents readAlarms(const QByteArray &json, const QDateTime &arrival);
