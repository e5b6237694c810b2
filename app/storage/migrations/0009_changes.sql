-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what of the configuration, and when. thing and act: the numbers of domain/configchange.h.
-- fields: a JSON array of what differs; of a secret only that it does.
CREATE TABLE config_change (
    id INTEGER PRIMARY KEY,
    changed_at TEXT NOT NULL,
    who TEXT NOT NULL,
    program TEXT NOT NULL,
    thing INTEGER NOT NULL,
    act INTEGER NOT NULL,
    name TEXT NOT NULL,
    fields TEXT NOT NULL
)

CREATE INDEX config_change_by_time ON config_change (changed_at)

-- When something last went through a service's app: WeCom switches off apps that are long unused.
CREATE INDEX delivery_receiver_app_end ON delivery_receiver (finished_at) WHERE robot_id IS NULL AND state = 2
