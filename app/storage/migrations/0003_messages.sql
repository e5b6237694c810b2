-- SPDX-FileCopyrightText: 2026 The Tocsin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- mentions: accounts and @all, parted by blanks, which no account can hold. time_zone: IANA, empty = the computer's.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    created_at TEXT NOT NULL,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    content TEXT NOT NULL,
    mentions TEXT NOT NULL,
    link TEXT NOT NULL
)
