-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row, once a key exists: which key opens the secrets below, and where it lives.
CREATE TABLE master_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    database_id TEXT NOT NULL,
    home TEXT NOT NULL CHECK (home IN ('keychain', 'file')),
    location TEXT NOT NULL,
    check_value TEXT NOT NULL
)

-- sealed: base64 of nonce and XChaCha20-Poly1305 cipher text, bound to service, kind and robot.
CREATE TABLE secret (
    id INTEGER PRIMARY KEY,
    service_id INTEGER NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    robot_id INTEGER REFERENCES robot (id) ON DELETE CASCADE,
    sealed TEXT NOT NULL
)

CREATE UNIQUE INDEX secret_by_place ON secret (service_id, kind, COALESCE(robot_id, 0))
