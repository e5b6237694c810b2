// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/configexchange.h>

#include <configfile/configwriter.h>
#include <configfile/rulejson.h>
#include <storage/backups.h>
#include <storage/transaction.h>

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

ConfigSections storedSections(const Backend &backend)
{
    return {backend.services.all(), backend.messages.all(), backend.schedules.all(), backend.rules.all()};
}

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

template <typename Entry>
qsizetype placeOf(const QList<Entry> &entries, const QString &name)
{
    return std::find_if(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.name == name; }) -
           entries.cbegin();
}

// What a stored rule would lack, at the place of the file that takes it away; without a path when it is none of that.
ConfigProblem asProblemOfTheFile(const RuleProblem &problem, const Rule &rule, const RuleBook &book,
                                 const ConfigSections &fromFile)
{
    if (problem.kind == RuleProblemKind::NotOfTheService) {
        const RuleBlock &block = rule.blocks[problem.block];
        const Receiver &receiver = block.receivers[problem.row];
        const QString section = receiver.kind == Receiver::Kind::Group ? u"groups"_s : u"accounts"_s;
        const qsizetype place = placeOf(fromFile.services, book.service(block.serviceId)->name);
        return {u"/services/%1/%2"_s.arg(place).arg(section),
                ConfigProblemKind::InUse,
                u"%1 (%2)"_s.arg(rule.name, receiver.name),
                {}};
    }
    if (problem.kind == RuleProblemKind::NotStandard) {
        const qint64 schedule = rule.blocks[problem.block].scheduleId;
        const qsizetype place = placeOf(fromFile.schedules, book.schedule(schedule)->name);
        return {u"/schedules/%1/kind"_s.arg(place), ConfigProblemKind::InUse, rule.name, {}};
    }
    return {};
}

// What the file takes away or changes and rules outside of it use: the database would be left with rules that point to
// nothing.
ConfigProblems problemsWithOtherRules(const ConfigSections &stored, const ConfigSections &fromFile)
{
    ConfigProblems problems;
    const RuleReferences references(stored, fromFile);
    const RuleBook &book = references.book();
    for (const Rule &rule : stored.rules) {
        if (placeOf(fromFile.rules, rule.name) < fromFile.rules.size())
            continue;
        QSet<QString> told; // several blocks may use the same
        for (const RuleProblem &problem : problemsOf(rule, book)) {
            const ConfigProblem found = asProblemOfTheFile(problem, rule, book, fromFile);
            if (!found.path.isEmpty() && !told.contains(found.path + found.detail))
                problems.append(found);
            told.insert(found.path + found.detail);
        }
    }
    return problems;
}

// Rules that the file brings anew let go of what they use, so that the file may take it away.
void loosen(RuleStore &rules, const ConfigSections &stored, const ConfigSections &fromFile)
{
    for (const Rule &rule : stored.rules) {
        const bool isInFile = std::any_of(fromFile.rules.cbegin(), fromFile.rules.cend(),
                                          [&](const Rule &other) { return other.name == rule.name; });
        if (isInFile)
            rules.loosen(rule.id);
    }
}

// By name; what stands there already as `compared` sees it is left alone.
template <typename Store, typename Entry, typename Compared>
void upsert(Store &store, ConfigThing thing, const QList<Entry> &stored, QList<Entry> &entries,
            const Compared &compared, const QDateTime &now, ImportResult &result)
{
    for (Entry &entry : entries) {
        const auto old =
            std::find_if(stored.cbegin(), stored.cend(), [&](const Entry &known) { return known.name == entry.name; });
        const bool isKnown = old != stored.cend();
        if (isKnown) {
            entry.id = old->id;
            entry.createdAt = old->createdAt;
        }
        if (isKnown && compared(*old) == compared(entry)) {
            ++result.unchanged;
            result.left.append({thing, entry.name});
            continue;
        }
        ++(isKnown ? result.changed : result.added);
        store.save(entry, now);
    }
}

// A rule counts as unchanged by what it was, but it has been loosened: it is written in any case.
void upsertRules(RuleStore &store, const ConfigSections &stored, ConfigSections &saved, const QDateTime &now,
                 ImportResult &result)
{
    for (Rule &rule : saved.rules) {
        rule = resolved(rule, saved);
        const auto old = std::find_if(stored.rules.cbegin(), stored.rules.cend(),
                                      [&](const Rule &known) { return known.name == rule.name; });
        const bool isKnown = old != stored.rules.cend();
        if (isKnown) {
            rule.id = old->id;
            rule.createdAt = old->createdAt;
        }
        ++(!isKnown ? result.added : *old == rule ? result.unchanged : result.changed);
        if (isKnown && *old == rule)
            result.left.append({ConfigThing::Rule, rule.name});
        if (isKnown)
            store.saveLoosened(*old, rule, now);
        else
            store.save(rule, now);
    }
}

} // namespace

namespace {

ImportResult importOnce(Backend &backend, const QByteArray &json, const SecretSources &sources, ImportMode mode)
{
    ImportResult result;
    // One transaction around reading and writing: nobody changes a service in between.
    Transaction transaction(backend.database);
    const ConfigSections stored = storedSections(backend);
    ConfigContents contents = readConfig(json, stored, sources);
    result.problems = contents.problems;
    if (result.problems.isEmpty())
        result.problems =
            problemsWithStoredSecrets(backend.services, contents.services) + problemsWithOtherRules(stored, contents);
    if (!result.problems.isEmpty())
        return result;
    const QDateTime now = backend.clock.now();
    const auto opened = [&backend](const Service &service) { return comparable(backend.services, service); };
    const qint64 lastChange = backend.changes.lastId();
    loosen(backend.rules, stored, contents);
    upsert(backend.services, ConfigThing::Service, stored.services, contents.services, opened, now, result);
    upsert(backend.messages, ConfigThing::Message, stored.messages, contents.messages, std::identity(), now, result);
    upsert(backend.schedules, ConfigThing::Schedule, stored.schedules, contents.schedules, std::identity(), now,
           result);
    upsertRules(backend.rules, stored, contents, now, result);
    result.changes = backend.changes.since(lastChange);
    if (mode == ImportMode::Apply)
        transaction.commit();
    return result;
}

} // namespace

ImportResult importConfig(Backend &backend, const QByteArray &json, const SecretSources &sources, ImportMode mode)
{
    ImportResult result = importOnce(backend, json, sources, ImportMode::DryRun);
    if (mode == ImportMode::DryRun || !result.problems.isEmpty())
        return result;
    if (result.changed > 0) // what is only added can be deleted again
        backups::make(backend.database, u"import"_s, backend.clock.now());
    return importOnce(backend, json, sources, mode);
}

SecretSources secretSources(const std::shared_ptr<PassphraseBox> &box)
{
    SecretSources sources;
    sources.environment = [](const QString &variable) -> std::optional<QString> {
        const QByteArray name = variable.toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return {};
        return qEnvironmentVariable(name.constData());
    };
    if (box)
        sources.decrypt = [box](const QString &sealed) { return box->open(sealed); };
    return sources;
}

QByteArray exportConfig(Backend &backend, const std::function<QString(const QString &)> &seal)
{
    ConfigSections sections = storedSections(backend);
    if (!seal)
        return writeConfig(sections, [](const QString &) { return std::optional<QJsonValue>(); });
    for (Service &service : sections.services)
        service = backend.services.withSecrets(service);
    return writeConfig(sections, [&seal](const QString &secret) {
        return std::optional<QJsonValue>(QJsonObject{{u"encrypted"_s, seal(secret)}});
    });
}
