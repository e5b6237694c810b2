// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Where a time lies among the alarms, as SQL with one question mark: milliseconds since 1970. Ids grow with the time of
// arrival, but for a clock that was set back, and the index of times has every 64th of them (migration 10): between the
// two ids there are a few steps left. Its condition must stand here as it stands there.

// An alarm that came before, the nearest that the index has; 0 = there is none.
inline const QString indexedBefore = QStringLiteral("coalesce((SELECT c.id FROM alarm c WHERE c.id % 64 = 0 AND "
                                                    "c.received_at < ? ORDER BY c.received_at DESC LIMIT 1), "
                                                    "0)");

// An alarm that came after, likewise; the highest id = there is none.
inline const QString indexedAfter = QStringLiteral(
    "coalesce((SELECT c.id FROM alarm c WHERE c.id % 64 = 0 AND c.received_at > ? ORDER BY c.received_at LIMIT 1), "
    "9223372036854775807)");
