-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages of the last hour, by what they count for (domain/pace.h): alarms, tests and `send` share WeCom's limits,
-- also when they come from several programs. sent_at: milliseconds since 1970 UTC.
CREATE TABLE pace (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL,
    sent_at INTEGER NOT NULL
)

CREATE INDEX pace_by_target ON pace (target, sent_at)

CREATE INDEX pace_by_time ON pace (sent_at)
