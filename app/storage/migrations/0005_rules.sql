-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- states, levels: names parted by blanks; no level = all. Services, messages, schedules and robots that a rule uses
-- cannot be deleted: their references do not cascade.
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    states TEXT NOT NULL,
    shelved INTEGER NOT NULL,
    levels TEXT NOT NULL,
    path TEXT NOT NULL
)

-- The groups and types of alarms that the rule is about; none = all.
CREATE TABLE rule_word (
    id INTEGER PRIMARY KEY,
    rule_id INTEGER NOT NULL REFERENCES rule (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('group', 'type')),
    position INTEGER NOT NULL,
    word TEXT NOT NULL
)

CREATE INDEX rule_word_by_rule ON rule_word (rule_id, kind, position)

CREATE TABLE rule_block (
    id INTEGER PRIMARY KEY,
    rule_id INTEGER NOT NULL REFERENCES rule (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    service_id INTEGER NOT NULL REFERENCES service (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    schedule_id INTEGER NOT NULL REFERENCES schedule (id),
    when_closed TEXT NOT NULL
)

CREATE INDEX rule_block_by_rule ON rule_block (rule_id, position)

CREATE INDEX rule_block_by_service ON rule_block (service_id)

CREATE INDEX rule_block_by_message ON rule_block (message_id)

CREATE INDEX rule_block_by_schedule ON rule_block (schedule_id)

-- A group by its robot, so that its name may change; or an account of the block's service.
CREATE TABLE rule_receiver (
    id INTEGER PRIMARY KEY,
    block_id INTEGER NOT NULL REFERENCES rule_block (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    robot_id INTEGER REFERENCES robot (id),
    account TEXT,
    CHECK ((robot_id IS NULL) <> (account IS NULL))
)

CREATE INDEX rule_receiver_by_block ON rule_receiver (block_id, position)

CREATE INDEX rule_receiver_by_robot ON rule_receiver (robot_id)
