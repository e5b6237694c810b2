// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/retry.h>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int systemBusy = -1;
constexpr int tooOften = 45009;
constexpr int quickTries = 3;
constexpr auto longestPause = std::chrono::milliseconds(5min);

std::chrono::milliseconds pauseAfter(const ReceiverResult &result, int attempts, double chance)
{
    if (result.happening == Happening::Errcode && result.errcode == tooOften)
        return std::max(std::chrono::milliseconds(result.retryAfter), std::chrono::milliseconds(61s));
    std::chrono::milliseconds pause = longestPause;
    if (result.happening == Happening::Errcode && result.errcode == systemBusy) {
        if (attempts <= quickTries)
            pause = std::chrono::milliseconds(2s) * attempts;
    } else {
        constexpr int doublings = 6; // 5 s · 2^6 is more than five minutes
        pause = std::min(longestPause, std::chrono::milliseconds(5s) * (1 << std::min(attempts - 1, doublings)));
    }
    const auto spread = std::chrono::milliseconds(static_cast<qint64>(double(pause.count()) * 0.25 * chance));
    return std::max(pause + spread, std::chrono::milliseconds(result.retryAfter));
}

} // namespace

NextStep nextStep(const ReceiverResult &result, int attempts, std::chrono::seconds age, double chance)
{
    if (result.isDelivered())
        return {NextStep::Kind::Done};
    if (result.outcome == Outcome::Refused || age >= longestRetrying)
        return {NextStep::Kind::GiveUp};
    return {NextStep::Kind::TryAgain, pauseAfter(result, std::max(attempts, 1), chance)};
}
