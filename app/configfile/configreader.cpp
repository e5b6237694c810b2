// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/configreader.h>

#include <configfile/messagejson.h>
#include <configfile/rulejson.h>
#include <configfile/schedulejson.h>
#include <configfile/servicejson.h>

#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;

namespace {

const QString knownFormat = u"tocsin-config/1"_s;

// Of a byte offset: "LINE:COLUMN", both from 1.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"%1:%2"_s.arg(line).arg(column);
}

bool standsAt(const ConfigProblems &problems, const QString &path)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [&path](const ConfigProblem &problem) { return problem.path == path; });
}

// One entry after another: read, checked, its name held against the names before it.
template <typename Entry, typename FromJson, typename ProblemsOf>
void readSection(JsonFields &root, const QString &section, ConfigContents &contents, QList<Entry> &entries,
                 const FromJson &fromJson, const ProblemsOf &problemsIn)
{
    QSet<QString> names;
    for (JsonFields &row : root.objects(section)) {
        const Entry entry = fromJson(row);
        for (const ConfigProblem &problem : problemsIn(entry, row.path())) {
            if (!standsAt(contents.problems, problem.path)) // a missing key or wrong type has said more already
                contents.problems.append(problem);
        }
        if (!entry.name.isEmpty() && names.contains(entry.name))
            row.note(u"name"_s, Kind::DuplicateName, entry.name);
        names.insert(entry.name);
        entries.append(entry);
    }
}

template <typename Entry>
ConfigProblems problemsIn(const Entry &entry, const QString &path)
{
    return configProblemsOf(entry, path);
}

void readServices(JsonFields &root, const QList<Service> &stored, ConfigContents &contents)
{
    const auto storedService = [&stored](const QString &name) -> const Service * {
        for (const Service &service : stored) {
            if (service.name == name)
                return &service;
        }
        return nullptr;
    };
    readSection(
        root, u"services"_s, contents, contents.services,
        [&](JsonFields &row) { return serviceFromJson(row, storedService); }, problemsIn<Service>);
}

// After the other sections: a rule may refer to what stands in them.
void readRules(JsonFields &root, const ConfigSections &stored, ConfigContents &contents)
{
    const RuleReferences references(stored, contents);
    readSection(
        root, u"rules"_s, contents, contents.rules, [&](JsonFields &row) { return ruleFromJson(row, references); },
        [&](const Rule &rule, const QString &path) { return configProblemsOf(rule, references.book(), path); });
}

} // namespace

ConfigProblems configProblemsOf(const Service &service, const QString &path)
{
    ConfigProblems problems;
    for (const ServiceProblem &problem : problemsOf(service)) {
        const QString place = path + u'/' + jsonPath(problem.field, problem.row);
        const bool isSecret = problem.field == ServiceField::Secret || problem.field == ServiceField::WebhookUrl;
        if (isSecret && problem.kind == ServiceProblemKind::Missing)
            problems.append({place, Kind::SecretNotStored, service.name, {}});
        else
            problems.append({place, Kind::InvalidService, {}, problem});
    }
    return problems;
}

ConfigProblems configProblemsOf(const Message &message, const QString &path)
{
    ConfigProblems problems;
    for (const MessageProblem &problem : problemsOf(message))
        problems.append({path + u'/' + jsonPath(problem), Kind::InvalidMessage, {}, {}, problem});
    return problems;
}

ConfigProblems configProblemsOf(const Schedule &schedule, const QString &path)
{
    ConfigProblems problems;
    for (const ScheduleProblem &problem : problemsOf(schedule))
        problems.append({path + u'/' + jsonPath(problem), Kind::InvalidSchedule, {}, {}, {}, problem});
    return problems;
}

ConfigProblems configProblemsOf(const Rule &rule, const RuleBook &book, const QString &path)
{
    ConfigProblems problems;
    for (const RuleProblem &problem : problemsOf(rule, book))
        problems.append({path + u'/' + jsonPath(problem), Kind::InvalidRule, {}, {}, {}, {}, problem});
    return problems;
}

ConfigContents readConfig(const QByteArray &json, const ConfigSections &stored, const SecretSources &sources)
{
    ConfigContents contents;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        contents.problems.append({u"/"_s, Kind::NotJson, lineAndColumn(json, error.offset), {}});
        return contents;
    }
    JsonFields root(document.object(), {}, sources, contents.problems);
    const QString format = root.requiredText(u"format"_s);
    if (!format.isEmpty() && format != knownFormat)
        root.note(u"format"_s, Kind::UnknownFormat, knownFormat);
    readServices(root, stored.services, contents);
    readSection(root, u"messages"_s, contents, contents.messages, messageFromJson, problemsIn<Message>);
    readSection(root, u"schedules"_s, contents, contents.schedules, scheduleFromJson, problemsIn<Schedule>);
    readRules(root, stored, contents);
    root.refuseUnknownKeys();
    return contents;
}
