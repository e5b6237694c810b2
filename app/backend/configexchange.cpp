// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/configexchange.h>

#include <configfile/configwriter.h>
#include <storage/transaction.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// What the import would store, secrets opened, ids aside: two of them are equal when nothing would change.
Service comparable(const ServiceStore &services, const Service &service)
{
    Service opened = services.withSecrets(service);
    for (Robot &robot : opened.robots)
        robot.id = 0;
    return opened;
}

// A secret that is kept may not fit what the file changes: a webhook URL belongs to the API base URL.
ConfigProblems problemsWithStoredSecrets(const ServiceStore &stored, const QList<Service> &services)
{
    ConfigProblems problems;
    for (qsizetype row = 0; row < services.size(); ++row)
        problems += configProblemsOf(stored.withSecrets(services[row]), u"/services/%1"_s.arg(row));
    return problems;
}

} // namespace

ImportResult importConfig(Backend &backend, const QByteArray &json, const SecretSources &sources, ImportMode mode)
{
    ImportResult result;
    // One transaction around reading and writing: nobody changes a service in between.
    Transaction transaction(backend.database);
    const QList<Service> stored = backend.services.all();
    ConfigContents contents = readConfig(json, stored, sources);
    result.problems = contents.problems;
    if (result.problems.isEmpty())
        result.problems = problemsWithStoredSecrets(backend.services, contents.services);
    if (!result.problems.isEmpty())
        return result;
    for (Service &service : contents.services) {
        const std::optional<Service> old = backend.services.byName(service.name);
        if (old && comparable(backend.services, *old) == comparable(backend.services, service)) {
            ++result.unchanged;
            continue;
        }
        ++(old ? result.changed : result.added);
        backend.services.save(service, backend.clock.now());
    }
    if (mode == ImportMode::Apply)
        transaction.commit();
    return result;
}

QByteArray exportConfig(Backend &backend, const std::function<QString(const QString &)> &seal)
{
    QList<Service> services = backend.services.all();
    if (!seal)
        return writeConfig(services, [](const QString &) { return std::optional<QJsonValue>(); });
    for (Service &service : services)
        service = backend.services.withSecrets(service);
    return writeConfig(services, [&seal](const QString &secret) {
        return std::optional<QJsonValue>(QJsonObject{{u"encrypted"_s, seal(secret)}});
    });
}
