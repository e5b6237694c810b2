// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

class Database;

// What was sent in the last hour, by the keys of domain/pace.h. Kept over restarts, and seen by every program that
// works with the database. Throws Failure.
class PaceStore
{
public:
    explicit PaceStore(Database &database) : m_database(database) {}

    // One message to each of these; forgets what counts no more.
    void record(const QStringList &targets, const QDateTime &at);

    // The clock was set back: what was sent later than now was sent just now.
    void setBack(const QDateTime &now);

    // Milliseconds since 1970 UTC, ascending; of the hour before `now`.
    std::vector<qint64> sentTo(const QString &target, const QDateTime &now) const;

private:
    Database &m_database;
};
