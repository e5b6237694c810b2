// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

// When the window checks the enabled services: once after it started, then once a day.

// Minute 0 and minute 30 of the hour, in which WeCom is slow because many apps call then (wecom-api § 3).
bool isBusyMinute(const QDateTime &moment);

// Whether the daily "all is well" is to be sent: from 08:07 by the local clock on, once a day, and never in a busy
// minute. `last`: the day of the last one; invalid = never.
bool isAllIsWellDue(const QDateTime &localNow, QDate last);

// The moment of the next check, never before `now` and never in a busy minute; UTC. `lastCheck`: when one last began
// since the start; invalid = not yet. A clock that was set back does not put the check off by more than a day.
QDateTime nextCheck(const QDateTime &lastCheck, const QDateTime &now);
