// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/secretstore.h>

#include <QByteArray>

class Database;

// The rows of sealed secrets. It can neither seal nor open them: that is the vault's part. Throws Failure.
class SealedSecretStore
{
public:
    explicit SealedSecretStore(Database &database) : m_database(database) {}

    bool isEmpty() const;
    QSet<SecretPlace> places(qint64 serviceId) const; // 0 = of every service
    QByteArray load(const SecretPlace &place) const;  // empty when there is none
    void save(const SecretPlace &place, const QByteArray &sealed);
    void remove(const SecretPlace &place);

private:
    Database &m_database;
};

// The kind's name in the database and in what a sealed secret is bound to. Never change one.
QString storedName(SecretPlace::Kind kind);
