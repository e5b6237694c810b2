// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/configwriter.h>

#include <configfile/messagejson.h>
#include <configfile/rulejson.h>
#include <configfile/schedulejson.h>

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Entry, typename ToJson>
QJsonArray rowsOf(const QList<Entry> &entries, const ToJson &toJson)
{
    QJsonArray rows;
    for (const Entry &entry : entries)
        rows.append(toJson(entry));
    return rows;
}

} // namespace

QByteArray writeConfig(const ConfigSections &sections, const SecretWriter &writeSecret)
{
    const auto service = [&writeSecret](const Service &entry) { return serviceToJson(entry, writeSecret); };
    const auto rule = [&sections](const Rule &entry) { return ruleToJson(entry, sections); };
    return QJsonDocument(QJsonObject{{u"format"_s, u"tocsin-config/1"_s},
                                     {u"services"_s, rowsOf(sections.services, service)},
                                     {u"messages"_s, rowsOf(sections.messages, messageToJson)},
                                     {u"schedules"_s, rowsOf(sections.schedules, scheduleToJson)},
                                     {u"rules"_s, rowsOf(sections.rules, rule)}})
        .toJson();
}
