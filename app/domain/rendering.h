// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/message.h>
#include <domain/parameters.h>

// From message and alarm to what leaves: pure functions.

// The message filled in for this alarm. A card for which there is no link becomes text, since WeCom takes no card
// without one (wecom-api § 1.7). Parameters within values stay as they are.
OutgoingMessage rendered(const Message &message, const Alarm &alarm);

// The value that a parameter gets, in the message's language and time zone, not escaped.
QString valueOf(Parameter parameter, const Alarm &alarm, const Message &message);

// Above the text of a message that leaves more than five minutes after its event: "Delayed, happened at TIME"
// (interfaces.md, "Words in delivered texts").
OutgoingMessage withDelay(OutgoingMessage message, const QDateTime &eventTime, const QDateTime &now);

// "2026-11-24 12:00:00 +08:00": the moment in the time zone (IANA; empty = this computer's) with its UTC offset.
QString timeText(const QDateTime &moment, const QString &timeZone);

// The message's own link, filled in.
QString ownLink(const Message &message, const Alarm &alarm);

// Where the card leads: the message's own link, else the alarm's url; empty when neither can be used.
QString cardLink(const Message &message, const Alarm &alarm);

// http or https with a host, at most 2048 bytes (wecom-api § 2.3, 45034).
bool isUsableLink(const QString &link);
