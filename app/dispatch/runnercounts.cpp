// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/runnercounts.h>

#include <algorithm>

void RunnerCounts::countDelivered(double seconds)
{
    ++delivered;
    secondsSum += seconds;
    const auto *bound = std::lower_bound(std::cbegin(secondsBounds), std::cend(secondsBounds), seconds);
    ++secondsToDeliver[static_cast<size_t>(bound - std::cbegin(secondsBounds))];
}
