-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements are parted by a blank line. Times are ISO 8601, UTC. Booleans are 0 and 1.
CREATE TABLE service (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    api_base_url TEXT NOT NULL,
    proxy TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    send_to_groups INTEGER NOT NULL,
    send_to_accounts INTEGER NOT NULL,
    agent_id TEXT NOT NULL,
    company_id TEXT NOT NULL
)

-- Not unique by group_name: a section that is switched off keeps its values unvalidated.
CREATE TABLE robot (
    id INTEGER PRIMARY KEY,
    service_id INTEGER NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    group_name TEXT NOT NULL
)

CREATE INDEX robot_by_service ON robot (service_id, position)

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    service_id INTEGER NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL
)

CREATE INDEX account_by_service ON account (service_id, position)
