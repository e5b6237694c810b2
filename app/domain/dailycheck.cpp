// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/dailycheck.h>

#include <algorithm>

namespace {

constexpr qint64 secondsInADay = 86'400;
constexpr qint64 secondsInAMinute = 60;
constexpr int halfHour = 30; // minutes

} // namespace

bool isBusyMinute(const QDateTime &moment)
{
    // In UTC: WeCom's own time is whole hours from it, while a plant's may be three quarters off.
    return moment.toUTC().time().minute() % halfHour == 0;
}

bool isAllIsWellDue(const QDateTime &localNow, QDate last)
{
    static const QTime morning(8, 7);
    return last != localNow.date() && localNow.time() >= morning && !isBusyMinute(localNow);
}

QDateTime nextCheck(const QDateTime &lastCheck, const QDateTime &now)
{
    QDateTime next = now.toUTC();
    if (lastCheck.isValid())
        next = std::clamp(lastCheck.toUTC().addSecs(secondsInADay), next, next.addSecs(secondsInADay));
    if (isBusyMinute(next)) {
        const qint64 second = next.time().second();
        next = next.addSecs(secondsInAMinute - second);
    }
    return next;
}
