// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/servicestore.h>

#include <domain/failure.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/ruleguard.h>
#include <storage/transaction.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SecretPlace::Kind;

const QString columns = u"id, name, description, enabled, created_at, api_base_url, proxy, ca_file, send_to_groups, "
                        "send_to_accounts, agent_id, company_id"_s;

bool hasGivenSecret(const Service &service)
{
    return service.app.secret.isGiven() || service.route.proxyPassword.isGiven() ||
           std::any_of(service.robots.cbegin(), service.robots.cend(),
                       [](const Robot &robot) { return robot.webhookUrl.isGiven(); });
}

// Without what it consists of.
Service fromRow(const QSqlQuery &row)
{
    Service service;
    service.id = row.value(0).toLongLong();
    service.name = row.value(1).toString();
    service.description = row.value(2).toString();
    service.enabled = row.value(3).toBool();
    service.createdAt = QDateTime::fromString(row.value(4).toString(), Qt::ISODateWithMs);
    service.route.apiBaseUrl = row.value(5).toString();
    service.route.proxy = row.value(6).toString();
    service.route.caFile = row.value(7).toString();
    service.sendToGroups = row.value(8).toBool();
    service.sendToAccounts = row.value(9).toBool();
    service.app.agentId = row.value(10).toString();
    service.app.companyId = row.value(11).toString();
    return service;
}

void markStored(Service &service, const QSet<SecretPlace> &places)
{
    const auto stored = [&places](const SecretPlace &place) {
        return places.contains(place) ? SecretText::stored() : SecretText();
    };
    service.route.proxyPassword = stored({service.id, Kind::ProxyPassword});
    service.app.secret = stored({service.id, Kind::AppSecret});
    for (Robot &robot : service.robots)
        robot.webhookUrl = stored({service.id, Kind::WebhookUrl, robot.id});
}

} // namespace

QList<Service> ServiceStore::all() const
{
    return selected(u"1 = 1"_s, {});
}

std::optional<Service> ServiceStore::byName(const QString &name) const
{
    const QList<Service> found = selected(u"name = ?"_s, {name});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<Service> ServiceStore::byId(qint64 id) const
{
    const QList<Service> found = selected(u"id = ?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

// Four queries, however many services there are.
QList<Service> ServiceStore::selected(const QString &condition, const QVariantList &values) const
{
    const Transaction reading(m_database, Transaction::Kind::Reading);
    QList<Service> services;
    QHash<qint64, qsizetype> rows;
    QSqlQuery query =
        m_database.run(u"SELECT %1 FROM service WHERE %2 ORDER BY name"_s.arg(columns, condition), values);
    while (query.next()) {
        services.append(fromRow(query));
        rows.insert(services.constLast().id, services.size() - 1);
    }
    const QString ofThese = u"WHERE service_id IN (SELECT id FROM service WHERE %1) ORDER BY position"_s.arg(condition);
    query = m_database.run(u"SELECT service_id, id, group_name FROM robot "_s + ofThese, values);
    while (query.next())
        services[rows.value(query.value(0).toLongLong())].robots.append(
            {query.value(1).toLongLong(), query.value(2).toString(), {}});
    query = m_database.run(u"SELECT service_id, account, name FROM account "_s + ofThese, values);
    while (query.next())
        services[rows.value(query.value(0).toLongLong())].accounts.append(
            {query.value(1).toString(), query.value(2).toString()});
    const QSet<SecretPlace> places = services.isEmpty()
                                         ? QSet<SecretPlace>()
                                         : m_secrets.places(services.size() == 1 ? services.constFirst().id : 0);
    for (Service &service : services)
        markStored(service, places);
    return services;
}

void ServiceStore::save(Service &service, const QDateTime &now)
{
    Service saved = service; // the caller's draft keeps its ids when anything fails
    Transaction transaction(m_database);
    const std::optional<Service> before = byId(saved.id);
    ConfigFacts factsBefore;
    if (before)
        factsBefore = factsOf(hasGivenSecret(saved) ? openedIfPossible(*before) : *before);
    saveServiceRow(saved, now);
    saveRobots(saved);
    saveAccounts(saved);
    saveSecret({saved.id, Kind::AppSecret}, saved.app.secret);
    saveSecret({saved.id, Kind::ProxyPassword}, saved.route.proxyPassword);
    const ConfigFacts factsAfter = factsOf(before && hasGivenSecret(saved) ? openedIfPossible(saved) : saved);
    ChangeStore(m_database).record(ConfigThing::Service, saved.name, factsBefore, factsAfter, now);
    transaction.commit();
    service = saved;
}

void ServiceStore::saveServiceRow(Service &service, const QDateTime &now)
{
    QSqlQuery sameName =
        m_database.run(u"SELECT 1 FROM service WHERE name = ? AND id <> ?"_s, {service.name, service.id});
    if (sameName.next())
        throw Failure(FailureKind::NameTaken, service.name);
    if (!service.createdAt.isValid())
        service.createdAt = now.toUTC();
    QVariantList values{service.name,
                        service.description,
                        service.enabled,
                        service.createdAt.toString(Qt::ISODateWithMs),
                        service.route.apiBaseUrl,
                        service.route.proxy,
                        service.route.caFile,
                        service.sendToGroups,
                        service.sendToAccounts,
                        service.app.agentId,
                        service.app.companyId};
    // A null QString of Qt's is NULL to SQLite; our columns want the empty text.
    for (QVariant &value : values) {
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            value = u""_s;
    }
    if (service.id == 0) {
        QSqlQuery query = m_database.run(
            u"INSERT INTO service (type, name, description, enabled, created_at, api_base_url, proxy, ca_file, "
            "send_to_groups, send_to_accounts, agent_id, company_id) "
            "VALUES ('wecom', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            values);
        query.next();
        service.id = query.value(0).toLongLong();
        query.finish();
    } else {
        m_database.run(u"UPDATE service SET name = ?, description = ?, enabled = ?, created_at = ?, api_base_url = ?, "
                       "proxy = ?, ca_file = ?, send_to_groups = ?, send_to_accounts = ?, agent_id = ?, "
                       "company_id = ? WHERE id = ?"_s,
                       values << service.id);
    }
}

void ServiceStore::saveRobots(Service &service)
{
    QSet<qint64> gone;
    QSqlQuery stored = m_database.run(u"SELECT id FROM robot WHERE service_id = ?"_s, {service.id});
    while (stored.next())
        gone.insert(stored.value(0).toLongLong());
    for (int position = 0; position < service.robots.size(); ++position) {
        Robot &robot = service.robots[position];
        const QString groupName = robot.groupName.isNull() ? u""_s : robot.groupName;
        if (gone.remove(robot.id)) {
            m_database.run(u"UPDATE robot SET position = ?, group_name = ? WHERE id = ?"_s,
                           {position, groupName, robot.id});
        } else {
            QSqlQuery query =
                m_database.run(u"INSERT INTO robot (service_id, position, group_name) VALUES (?, ?, ?) RETURNING id"_s,
                               {service.id, position, groupName});
            query.next();
            robot.id = query.value(0).toLongLong();
            query.finish();
        }
        saveSecret({service.id, Kind::WebhookUrl, robot.id}, robot.webhookUrl);
    }
    for (const qint64 id : std::as_const(gone)) {
        refuseWhileRulesUse(m_database, u"robot_id = ?"_s, {id}, groupNameOf(id));
        m_database.run(u"DELETE FROM robot WHERE id = ?"_s, {id});
    }
}

QString ServiceStore::groupNameOf(qint64 robotId) const
{
    QSqlQuery query = m_database.run(u"SELECT group_name FROM robot WHERE id = ?"_s, {robotId});
    return query.next() ? query.value(0).toString() : QString();
}

// Accounts that rules use stay, whatever their case; their new spelling follows.
void ServiceStore::keepAccountsOfRules(const Service &service)
{
    QHash<QString, QString> spelling;
    for (const Account &account : service.accounts)
        spelling.insert(account.account.toCaseFolded(), account.account);
    QStringList used;
    QSqlQuery query = m_database.run(u"SELECT DISTINCT account FROM rule_receiver JOIN rule_block ON rule_block.id = "
                                     "block_id WHERE service_id = ? AND account IS NOT NULL"_s,
                                     {service.id});
    while (query.next())
        used.append(query.value(0).toString());
    for (const QString &account : std::as_const(used)) {
        const auto kept = spelling.constFind(account.toCaseFolded());
        if (kept == spelling.cend())
            refuseWhileRulesUse(m_database, u"rule_block.service_id = ? AND account = ?"_s, {service.id, account},
                                account);
        else if (*kept != account)
            m_database.run(u"UPDATE rule_receiver SET account = ? WHERE account = ? AND block_id IN (SELECT id FROM "
                           "rule_block WHERE service_id = ?)"_s,
                           {*kept, account, service.id});
    }
}

void ServiceStore::saveAccounts(const Service &service)
{
    keepAccountsOfRules(service);
    m_database.run(u"DELETE FROM account WHERE service_id = ?"_s, {service.id});
    int position = 0;
    for (const Account &account : service.accounts) {
        m_database.run(u"INSERT INTO account (service_id, position, account, name) VALUES (?, ?, ?, ?)"_s,
                       {service.id, position++, account.account.isNull() ? u""_s : account.account,
                        account.name.isNull() ? u""_s : account.name});
    }
}

void ServiceStore::saveSecret(const SecretPlace &place, const SecretText &secret)
{
    if (secret.isGiven())
        m_secrets.write(place, secret);
    else if (secret.isMissing())
        m_secrets.remove(place);
}

void ServiceStore::remove(qint64 id, const QDateTime &now)
{
    Transaction transaction(m_database);
    refuseWhileRulesUse(m_database, u"service"_s, id);
    if (const std::optional<Service> before = byId(id))
        ChangeStore(m_database).record(ConfigThing::Service, before->name, factsOf(*before), {}, now);
    m_database.run(u"DELETE FROM service WHERE id = ?"_s, {id});
    transaction.commit();
}

// A secret that cannot be opened any more may still be replaced.
Service ServiceStore::openedIfPossible(const Service &service) const
{
    try {
        return withSecrets(service);
    } catch (const Failure &) {
        return service;
    }
}

Service ServiceStore::withSecrets(Service service) const
{
    const auto opened = [this](const SecretText &secret, const SecretPlace &place) {
        return secret.isStored() ? m_secrets.read(place) : secret;
    };
    service.app.secret = opened(service.app.secret, {service.id, Kind::AppSecret});
    service.route.proxyPassword = opened(service.route.proxyPassword, {service.id, Kind::ProxyPassword});
    for (Robot &robot : service.robots)
        robot.webhookUrl = opened(robot.webhookUrl, {service.id, Kind::WebhookUrl, robot.id});
    return service;
}
