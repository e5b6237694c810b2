// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/configexchange.h>

#include <configfile/configwriter.h>
#include <storage/transaction.h>

#include <functional>

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

// By name; what stands there already as `compared` sees it is left alone.
template <typename Store, typename Entry, typename Compared>
void upsert(Store &store, QList<Entry> &entries, const Compared &compared, const QDateTime &now, ImportResult &result)
{
    for (Entry &entry : entries) {
        const std::optional<Entry> old = store.byName(entry.name);
        if (old) {
            entry.id = old->id;
            entry.createdAt = old->createdAt;
        }
        if (old && compared(*old) == compared(entry)) {
            ++result.unchanged;
            continue;
        }
        ++(old ? result.changed : result.added);
        store.save(entry, now);
    }
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
    const QDateTime now = backend.clock.now();
    const auto opened = [&backend](const Service &service) { return comparable(backend.services, service); };
    upsert(backend.services, contents.services, opened, now, result);
    upsert(backend.messages, contents.messages, std::identity(), now, result);
    upsert(backend.schedules, contents.schedules, std::identity(), now, result);
    if (mode == ImportMode::Apply)
        transaction.commit();
    return result;
}

QByteArray exportConfig(Backend &backend, const std::function<QString(const QString &)> &seal)
{
    ConfigSections sections{backend.services.all(), backend.messages.all(), backend.schedules.all()};
    if (!seal)
        return writeConfig(sections, [](const QString &) { return std::optional<QJsonValue>(); });
    for (Service &service : sections.services)
        service = backend.services.withSecrets(service);
    return writeConfig(sections, [&seal](const QString &secret) {
        return std::optional<QJsonValue>(QJsonObject{{u"encrypted"_s, seal(secret)}});
    });
}
