// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <domain/sendresult.h>
#include <domain/service.h>

#include <QList>
#include <QString>

#include <chrono>
#include <vector>

// How many messages WeCom takes for one receiver, and how many of them are left (wecom-api § 3). Alarms, tests and
// `send` share them.

struct PaceWindow
{
    std::chrono::seconds length;
    int messages = 0;
};

// A robot: 20 a minute, refused beyond it (errcode 45009). A member of an app: 30 a minute and 1000 an hour, and what
// is beyond is dropped without a word.
const std::vector<PaceWindow> &paceWindowsOf(MessageTarget target);

// What a message counts for, the same for every service that has it; never a secret. A robot by a hash of its webhook
// key, of whose 122 random bits nothing can be guessed back; a member by company, agent and account. Empty when the
// service has no such receiver, or when its webhook URL is not at hand.
QString paceKeyOf(const Service &service, const Receiver &receiver);

struct PaceBudget
{
    int left = 0;  // messages that may go now
    int limit = 0; // of the window that leaves the fewest
    std::chrono::seconds window{0};
    qint64 freeAt = 0; // when there is room for one: milliseconds since 1970 UTC; `now` when there is already

    bool operator==(const PaceBudget &) const = default;
};

// WeCom's clock is not ours: a message counts for this much longer.
inline constexpr auto paceMargin = std::chrono::seconds(1);

// `sent`: milliseconds since 1970 UTC of the replies, ascending; older ones than the longest window may be left out.
// `kept`: messages of every window that are kept back.
PaceBudget paceBudget(MessageTarget target, const std::vector<qint64> &sent, qint64 now, int kept = 0);

// Whether an attempt with this result counts: WeCom took the message for this receiver, or may have.
bool countsForPace(const ReceiverResult &result);
