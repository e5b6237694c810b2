-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A burst writes less. alarm.identity begins with the event time, milliseconds since 1970, then a hyphen and the hash:
-- what comes together stands together in its index, and what has no time of its own stands in none. A time without an
-- offset is this computer's.
CREATE TABLE new_alarm (
    id INTEGER PRIMARY KEY,
    identity TEXT,
    alarm_key TEXT NOT NULL,
    level INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    content TEXT NOT NULL
)

INSERT INTO new_alarm SELECT id,
    CASE WHEN identity IS NOT NULL THEN printf('%013d-%s',
        CASE WHEN substr(json_extract(content, '$.eventTime'), 11) GLOB '*[Z+-]*'
            THEN strftime('%s', json_extract(content, '$.eventTime'))
            ELSE strftime('%s', json_extract(content, '$.eventTime'), 'utc') END * 1000
            + substr(strftime('%f', json_extract(content, '$.eventTime')), 4), hex(identity)) END,
    alarm_key, level, received_at, content FROM alarm

DROP TABLE alarm

ALTER TABLE new_alarm RENAME TO alarm

CREATE UNIQUE INDEX alarm_by_identity ON alarm (identity) WHERE identity IS NOT NULL

-- Times grow with the id, but for a clock that was set back: of 64 alarms one is enough to find the others.
CREATE INDEX alarm_by_time ON alarm (received_at) WHERE id % 64 = 0
