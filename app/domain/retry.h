// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendresult.h>

#include <chrono>

// What becomes of a delivery after an attempt: a table, as a pure function.

struct NextStep
{
    enum class Kind {
        Done,     // it arrived
        GiveUp,   // to the Failed list: waiting changes nothing, or it waited long enough
        TryAgain, // after `wait`
    };
    Kind kind = Kind::Done;
    std::chrono::milliseconds wait{0}; // the receiver gets nothing meanwhile

    bool operator==(const NextStep &) const = default;
};

// After this long a delivery that never got through is given up.
inline constexpr auto longestRetrying = std::chrono::hours(24);

// `attempts`: those made, this one included. `age`: since the delivery might leave for the first time. `chance`: from 0
// to below 1, spreads the attempts of many receivers apart.
//
// System busy (errcode -1): three quick tries, then every five minutes. Too often (45009): the receiver rests for the
// minute that WeCom blocks it (wecom-api § 3). No connection, no answer, HTTP 5xx: from five seconds, doubled up to
// five minutes. What only a change of the set-up mends is given up at once.
NextStep nextStep(const ReceiverResult &result, int attempts, std::chrono::seconds age, double chance);
