// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class Database;

// All or nothing: BEGIN IMMEDIATE (QSqlDatabase::transaction() is a deferred BEGIN, which fails at once beside another
// writer), rolled back unless committed. One inside another joins it: only the outermost writes.
class Transaction
{
public:
    // Reading: what several queries read is of one moment, whatever other programs write meanwhile; needs no commit,
    // and nothing may be written in it. Declare it before the queries: they have to end first.
    enum class Kind { Writing, Reading };
    explicit Transaction(Database &database, Kind kind = Kind::Writing);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};
