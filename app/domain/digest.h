// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/message.h>

#include <QList>

// Several alarms in one message, because WeCom takes no more messages now: a head with their number, then one line for
// each. Every alarm is named; names and paths are shortened only when a line would not fit by itself.

struct DigestAlarm
{
    QString path;
    QString name;
    AlarmLevel level = AlarmLevel::Low; // the most severe it had while it waited
    AlarmState state = AlarmState::ActiveUnacked;
    QDateTime since; // of the first event that waited
    QDateTime until; // of the last one; the same when there was only one

    bool operator==(const DigestAlarm &) const = default;
};

// A robot's digest is markdown, for its 4096 bytes; an app's is text.
MessageFormat digestFormat(MessageTarget target);

struct Digest
{
    OutgoingMessage message;
    qsizetype named = 0; // how many of the alarms are in it: the first ones
};

// As many of the alarms as fit, in the order given; at least one. Times stand in the time zone (IANA; empty = this
// computer's).
Digest digestOf(const QList<DigestAlarm> &alarms, MessageTarget target, Language language, const QString &timeZone);

// How many bytes a digest's line takes, its line break included.
qsizetype digestLineBytes(const DigestAlarm &alarm, MessageTarget target, Language language, const QString &timeZone);
