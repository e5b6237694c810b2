// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/language.h>

// Alarms to try a message with: in the preview, for a test, for `send --rule` without an alarm.

Alarm sampleAlarm(Language language, const QDateTime &eventTime, AlarmLevel level = AlarmLevel::Critical,
                  AlarmState state = AlarmState::ActiveUnacked);

// A description such as people write who explain everything: about 200 characters.
QString longDescription(Language language);

// The longest that a message should reckon with: names of 64 characters, paths of 128, descriptions of 512, values of
// 32, a url of 512, all of three bytes a character where it can be; the longest words for level and state. An alarm may
// be longer still; its message is cut then.
Alarm worstCaseAlarm(Language language, const QDateTime &eventTime);
