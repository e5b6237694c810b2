-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alarms that were accepted, and what became of them. Queue, history and failed list are the same rows, asked
-- differently. Times are milliseconds since 1970 UTC.
-- identity: of an alarm that brought its event time, so that a repeated request is taken once. content: the alarm as
-- JSON.
CREATE TABLE alarm (
    id INTEGER PRIMARY KEY,
    identity BLOB UNIQUE,
    alarm_key TEXT NOT NULL,
    level INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    content TEXT NOT NULL
)

CREATE INDEX alarm_by_time ON alarm (received_at)

-- One message to one service. Names stand as they were then; service_id may lead nowhere by now. rules: their names,
-- one a line. source: what made it, 'alarm' or 'test'.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    alarm_id INTEGER NOT NULL REFERENCES alarm (id) ON DELETE CASCADE,
    service_id INTEGER NOT NULL,
    service TEXT NOT NULL,
    rules TEXT NOT NULL,
    source TEXT NOT NULL,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    content TEXT NOT NULL,
    mentions TEXT NOT NULL,
    link TEXT NOT NULL,
    names_event_time INTEGER NOT NULL DEFAULT 0
)

CREATE INDEX delivery_by_alarm ON delivery (alarm_id)

-- The text that several deliveries left in, when more waited than WeCom took.
CREATE TABLE digest (
    id INTEGER PRIMARY KEY,
    content TEXT NOT NULL
)

-- One receiver of a delivery. robot_id: of a group, so that its name may change. state: 0 waiting, 1 sending,
-- 2 delivered, 3 failed, 4 removed from the failed list. first_tried_at: retrying ends a day later. happening, errcode, …: of the last attempt
-- (domain/sendresult.h).
CREATE TABLE delivery_receiver (
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    robot_id INTEGER,
    name TEXT NOT NULL,
    state INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    first_tried_at INTEGER,
    digest_id INTEGER REFERENCES digest (id) ON DELETE SET NULL,
    finished_at INTEGER,
    happening INTEGER,
    step INTEGER,
    errcode INTEGER,
    errmsg TEXT,
    detail TEXT,
    seen_address TEXT,
    may_have_arrived INTEGER NOT NULL DEFAULT 0,
    was_cut INTEGER NOT NULL DEFAULT 0
)

CREATE INDEX delivery_receiver_by_delivery ON delivery_receiver (delivery_id)

CREATE INDEX delivery_receiver_open ON delivery_receiver (id) WHERE state < 2

CREATE INDEX delivery_receiver_failed ON delivery_receiver (finished_at) WHERE state = 3

CREATE INDEX delivery_receiver_by_digest ON delivery_receiver (digest_id) WHERE digest_id IS NOT NULL

-- Bearer tokens of the intake, as SHA-256 of 256 random bits.
CREATE TABLE intake_token (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    created_at TEXT NOT NULL
)
