// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>

// An alarm and what the database keeps of it. Pure: the intake reckons it where a request arrives, while the thread
// that writes is busy with those before.
struct StoredAlarm
{
    Alarm alarm;
    // The same for the same event (interfaces.md, "Alarm intake"), beginning with its time; empty = cannot be told.
    QString identity;
    QString content; // JSON, with the names of the intake
};

StoredAlarm storedAlarm(const IncomingAlarm &incoming);
Alarm alarmFromStored(const QString &content);
