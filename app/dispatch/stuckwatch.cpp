// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/stuckwatch.h>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr qint64 stuckAfter = std::chrono::milliseconds(5min).count();

bool isSameTarget(const WaitingTarget &one, const WaitingTarget &other)
{
    return one.serviceId == other.serviceId && one.receiver == other.receiver;
}

} // namespace

QList<WaitingTarget> StuckWatch::look(const QList<WaitingTarget> &waiting, qint64 now)
{
    QList<WaitingTarget> stuck;
    QList<WaitingTarget> begun;
    for (const WaitingTarget &target : waiting) {
        if (now - std::max({target.oldestSince, target.deliveredAt, m_startedAt}) < stuckAfter)
            continue;
        stuck.append(target);
        const bool wasStuck = std::any_of(m_stuck.cbegin(), m_stuck.cend(), [&target](const WaitingTarget &before) {
            return isSameTarget(before, target);
        });
        if (!wasStuck)
            begun.append(target);
    }
    m_stuck = stuck;
    return begun;
}
