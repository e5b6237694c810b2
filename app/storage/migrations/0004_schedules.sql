-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Standard schedules and holidays share their names. Days are ISO 8601; a standard schedule may have none.
CREATE TABLE schedule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('standard', 'holiday')),
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    ignore_holiday INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT
)

-- weekday: 0 = Monday. Seconds of the day, both inclusive; a period that ends before it begins runs over midnight.
CREATE TABLE schedule_period (
    id INTEGER PRIMARY KEY,
    schedule_id INTEGER NOT NULL REFERENCES schedule (id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL,
    position INTEGER NOT NULL,
    from_second INTEGER NOT NULL,
    to_second INTEGER NOT NULL
)

CREATE INDEX schedule_period_by_schedule ON schedule_period (schedule_id, weekday, position)

CREATE TABLE schedule_working_day (
    id INTEGER PRIMARY KEY,
    schedule_id INTEGER NOT NULL REFERENCES schedule (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    day TEXT NOT NULL
)

CREATE INDEX schedule_working_day_by_schedule ON schedule_working_day (schedule_id, position)
