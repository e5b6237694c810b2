// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/secretstore.h>
#include <domain/service.h>

#include <QVariantList>

#include <optional>

class Database;

// The services. What comes out has its secrets marked as stored; withSecrets() opens them. Throws Failure.
class ServiceStore
{
public:
    ServiceStore(Database &database, SecretStore &secrets) : m_database(database), m_secrets(secrets) {}

    QList<Service> all() const; // by name
    std::optional<Service> byName(const QString &name) const;
    std::optional<Service> byId(qint64 id) const;

    // Writes the service and the secrets that are given in one transaction; those that are only marked as stored stay
    // as they are. Sets the ids, and createdAt of a new service to `now`.
    // InUse when a group or account that a rule uses is missing; new names follow in the rules.
    void save(Service &service, const QDateTime &now);
    void remove(qint64 id, const QDateTime &now);

    Service withSecrets(Service service) const;

private:
    QList<Service> selected(const QString &condition, const QVariantList &values) const;
    Service openedIfPossible(const Service &service) const;
    void saveServiceRow(Service &service, const QDateTime &now);
    void saveRobots(Service &service);
    void saveAccounts(const Service &service);
    void keepAccountsOfRules(const Service &service);
    QString groupNameOf(qint64 robotId) const;
    void saveSecret(const SecretPlace &place, const SecretText &secret);

    Database &m_database;
    SecretStore &m_secrets;
};
