// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/pace.h>

#include <vector>

// Whose turn it is: what a receiver gets next, and when, so that WeCom's limits hold and nobody waits longer than
// they demand. A pure function; the dispatcher asks it for every robot and every member of an app.

// The first messages after quiet leave at once, each as it is. After that, what waits is put into digests: a full one
// leaves at once, a part of one waits a few seconds for more. The last messages of the minute are kept for Critical
// alarms.
namespace sendPace {
inline constexpr int atOnce = 5;              // messages in a minute that leave as they come
inline constexpr int keptForCritical = 3;     // of the minute's messages
inline constexpr qint64 robotSpacing = 3600;  // ms between parts of digests: a minute's messages, spread
inline constexpr qint64 memberSpacing = 2300; // likewise
} // namespace sendPace

struct WaitingAlarms
{
    qsizetype count = 0; // alarms, each once
    bool hasCritical = false;
    bool fillsDigest = false; // more than one digest takes
};

struct SendTurn
{
    enum class Kind {
        Nothing, // nothing waits
        Own,     // the first one, with its own text
        Digest,  // as many as fit
        Later,   // ask again at `at`, or when more has come
    };
    Kind kind = Kind::Nothing;
    qint64 at = 0; // of Later: milliseconds since 1970 UTC

    bool operator==(const SendTurn &) const = default;
};

// `sent` as for paceBudget().
SendTurn nextTurn(MessageTarget target, const std::vector<qint64> &sent, const WaitingAlarms &waiting, qint64 now);
