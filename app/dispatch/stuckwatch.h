// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <dispatch/deliveryrunner.h>

// Watches for receivers whose queue stands still: something waits, and for five minutes nothing has reached them.
class StuckWatch
{
public:
    explicit StuckWatch(qint64 startedAt = 0) : m_startedAt(startedAt) {}

    // Who has begun to stand still since the last look. `now`: milliseconds since 1970 UTC.
    QList<WaitingTarget> look(const QList<WaitingTarget> &waiting, qint64 now);

    const QList<WaitingTarget> &stuck() const { return m_stuck; } // at the last look, all of them

private:
    qint64 m_startedAt; // what waited before has not been tried yet
    QList<WaitingTarget> m_stuck;
};
