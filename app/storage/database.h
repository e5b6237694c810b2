// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/migrations.h>

#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>

// One connection to the SQLite database of Tocsin. Each thread has its own. Everything throws Failure.
class Database
{
public:
    // Opens the file, creating it (mode 0600) and its folder (0700) when missing, and brings it up to date. A file of a
    // newer Tocsin, of another program, or that is no database is refused and left as it is.
    explicit Database(const QString &file, const QList<Migration> &migrations = builtInMigrations());
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString file() const { return m_file; }

    // Runs one statement; `values` fill its question marks. Step a RETURNING query to its end: an unfinished one keeps
    // the write transaction open.
    QSqlQuery run(const QString &statement, const QVariantList &values = {}) const;

    // A statement without a result that runs again and again: prepared once. Returns the id of a row it added.
    qint64 write(const QString &statement, const QVariantList &values) const;

    // The values of the first row of a query that is asked again and again: prepared once. Empty when there is none.
    QVariantList row(const QString &statement, const QVariantList &values) const;

    // How long a statement waits for other writers before it fails as busy; 5 seconds otherwise.
    void waitAtMost(std::chrono::milliseconds time) const;

    // Another number than before: another connection has changed the file (PRAGMA data_version).
    int dataVersion() const;

private:
    friend class Transaction;

    QSqlQuery &prepared(const QString &statement) const;
    QSqlQuery &execute(const QString &statement, const QVariantList &values) const; // what is prepared
    void open();
    void refuseForeignAndNewer(int newestVersion) const;
    void migrate(const QList<Migration> &migrations);
    int number(const QString &pragma) const;

    QString m_file;
    QString m_connection;
    int m_transactionDepth = 0;
    mutable QHash<QString, QSqlQuery> m_prepared;
};
