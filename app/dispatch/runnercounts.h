// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <iterator>
#include <vector>

inline constexpr double secondsBounds[] = {0.05, 0.1, 0.5, 1, 5, 15, 30, 60, 90, 300, 3600};

// What it has done since it was made: for /metrics and the window.
struct RunnerCounts
{
    qint64 delivered = 0; // receivers
    qint64 refused = 0;   // given up
    qint64 retried = 0;   // attempts that will be made again
    qint64 partly = 0;    // calls that reached only some of their receivers
    qint64 calls = 0;
    qint64 digests = 0;
    std::vector<qint64> secondsToDeliver; // by the bounds of secondsBounds, and one more for what took longer
    double secondsSum = 0;

    RunnerCounts() : secondsToDeliver(std::size(secondsBounds) + 1) {}
    void countDelivered(double seconds); // one receiver, so long after its turn had come
};
