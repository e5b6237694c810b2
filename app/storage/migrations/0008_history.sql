-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an operator sets for the program itself; domain/settings.h has the names. What is not there has its default.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID

-- The one dispatcher that serves this database now, in its own words; none, no row. Whether it lives, its lock says.
-- is_window: it is the desktop application, which makes place for a tocsin-dispatcher; is_asked: one asks it to.
-- stuck: receivers whose queue stands still, one "service<TAB>receiver" a line.
CREATE TABLE serving (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    process INTEGER NOT NULL,
    address TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    is_window INTEGER NOT NULL,
    is_asked INTEGER NOT NULL DEFAULT 0,
    stuck TEXT NOT NULL DEFAULT ''
)

-- delivery_receiver.state, besides 0 to 4: 5 = an alarm that nobody was to be told about; happening says why then
-- (domain/untold.h), and name is empty. alarm.level: -1 when it stands for a test, which has no alarm.
CREATE INDEX delivery_receiver_by_end ON delivery_receiver (finished_at, state) WHERE finished_at IS NOT NULL
