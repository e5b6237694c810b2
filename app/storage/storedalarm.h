// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>

// An alarm as the column alarm.content keeps it: JSON, with the names of the intake (interfaces.md, "Alarm intake").
QString storedAlarm(const Alarm &alarm);
Alarm alarmFromStored(const QString &content);
