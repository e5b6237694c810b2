// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

class Database;

struct IntakeToken
{
    QString name;
    QDateTime createdAt; // UTC
};

// The bearer tokens of the intake. A token is 256 random bits and shown once; kept is only its hash, from which it
// cannot be guessed back. Throws Failure.
class TokenStore
{
public:
    explicit TokenStore(Database &database) : m_database(database) {}

    QList<IntakeToken> all() const; // by name
    // The token itself; NameTaken when there is one of that name.
    QString create(const QString &name, const QDateTime &now);
    bool revoke(const QString &name, const QDateTime &now); // false: there is none of that name

    bool accepts(const QByteArray &token) const; // in the same time whatever is wrong with it

private:
    Database &m_database;
};
