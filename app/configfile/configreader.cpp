// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/configreader.h>

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

void readServices(JsonFields &root, const QList<Service> &stored, ConfigContents &contents)
{
    const auto storedService = [&stored](const QString &name) -> const Service * {
        for (const Service &service : stored) {
            if (service.name == name)
                return &service;
        }
        return nullptr;
    };
    QSet<QString> names;
    for (JsonFields &row : root.objects(u"services"_s)) {
        const Service service = serviceFromJson(row, storedService);
        for (const ConfigProblem &problem : configProblemsOf(service, row.path())) {
            if (!standsAt(contents.problems, problem.path)) // a missing key or wrong type has said more already
                contents.problems.append(problem);
        }
        if (!service.name.isEmpty() && names.contains(service.name))
            row.note(u"name"_s, Kind::DuplicateName, service.name);
        names.insert(service.name);
        contents.services.append(service);
    }
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

ConfigContents readConfig(const QByteArray &json, const QList<Service> &stored, const SecretSources &sources)
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
    readServices(root, stored, contents);
    for (const QString &section : {u"messages"_s, u"schedules"_s, u"rules"_s}) {
        if (!root.objects(section).empty())
            root.note(section, Kind::NotSupportedYet);
    }
    root.refuseUnknownKeys();
    return contents;
}
