// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/servicejson.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString group = u"group"_s;
const QString account = u"account"_s;

SecretText givenOrStored(const SecretText &given, const SecretText *stored)
{
    if (given.isGiven() || !stored || stored->isMissing())
        return given;
    return *stored;
}

// The proxy is one URL in the file, with its password; we keep the password apart.
void readProxy(JsonFields &fields, Route &route, const Service *stored)
{
    QUrl proxy(fields.secret(u"proxy"_s).reveal(), QUrl::StrictMode);
    const SecretText password(proxy.password(QUrl::FullyDecoded));
    proxy.setPassword({});
    route.proxy = proxy.toString();
    const bool isSameProxy = stored && stored->route.proxy == route.proxy;
    route.proxyPassword = givenOrStored(password, isSameProxy ? &stored->route.proxyPassword : nullptr);
}

const Robot *robotNamed(const Service *service, const QString &groupName)
{
    if (!service)
        return nullptr;
    for (const Robot &robot : service->robots) {
        if (robot.groupName == groupName)
            return &robot;
    }
    return nullptr;
}

QList<Robot> readRobots(JsonFields &fields, const Service *stored)
{
    QList<Robot> robots;
    for (JsonFields &row : fields.objects(u"groups"_s)) {
        Robot robot;
        robot.groupName = row.requiredText(u"name"_s);
        const Robot *storedRobot = robotNamed(stored, robot.groupName);
        robot.id = storedRobot ? storedRobot->id : 0;
        robot.webhookUrl = givenOrStored(row.secret(u"webhookUrl"_s), storedRobot ? &storedRobot->webhookUrl : nullptr);
        row.refuseUnknownKeys();
        robots.append(robot);
    }
    return robots;
}

App readApp(JsonFields &fields, const Service *stored)
{
    App app;
    JsonFields row = fields.object(u"app"_s);
    app.agentId = row.wholeNumber(u"agentId"_s);
    app.companyId = row.text(u"companyId"_s);
    app.secret = givenOrStored(row.secret(u"secret"_s), stored ? &stored->app.secret : nullptr);
    row.refuseUnknownKeys();
    return app;
}

QList<Account> readAccounts(JsonFields &fields)
{
    QList<Account> accounts;
    for (JsonFields &row : fields.objects(u"accounts"_s)) {
        accounts.append({row.requiredText(u"account"_s), row.text(u"name"_s)});
        row.refuseUnknownKeys();
    }
    return accounts;
}

void insertSecret(QJsonObject &object, const QString &key, const SecretText &secret, const SecretWriter &writeSecret)
{
    if (!secret.isGiven())
        return;
    if (const auto written = writeSecret(secret.reveal()))
        object.insert(key, *written);
}

void writeProxy(QJsonObject &object, const Route &route, const SecretWriter &writeSecret)
{
    object.insert(u"proxy"_s, route.proxy);
    if (!route.proxyPassword.isGiven())
        return;
    QUrl withPassword(route.proxy);
    withPassword.setPassword(route.proxyPassword.reveal());
    insertSecret(object, u"proxy"_s, SecretText(withPassword.toString(QUrl::FullyEncoded)), writeSecret);
}

QJsonArray robotsToJson(const QList<Robot> &robots, const SecretWriter &writeSecret)
{
    QJsonArray rows;
    for (const Robot &robot : robots) {
        QJsonObject row{{u"name"_s, robot.groupName}};
        insertSecret(row, u"webhookUrl"_s, robot.webhookUrl, writeSecret);
        rows.append(row);
    }
    return rows;
}

QJsonObject appToJson(const App &app, const SecretWriter &writeSecret)
{
    QJsonObject object;
    if (!app.agentId.isEmpty())
        object.insert(u"agentId"_s, app.agentId.toLongLong());
    if (!app.companyId.isEmpty())
        object.insert(u"companyId"_s, app.companyId);
    insertSecret(object, u"secret"_s, app.secret, writeSecret);
    return object;
}

QJsonArray accountsToJson(const QList<Account> &accounts)
{
    QJsonArray rows;
    for (const Account &row : accounts)
        rows.append(QJsonObject{{u"account"_s, row.account}, {u"name"_s, row.name}});
    return rows;
}

} // namespace

Service serviceFromJson(JsonFields &fields, const std::function<const Service *(const QString &)> &stored)
{
    Service service;
    const QString type = fields.requiredText(u"type"_s);
    if (fields.has(u"type"_s) && type != u"wecom"_s)
        fields.note(u"type"_s, ConfigProblemKind::UnknownValue, u"wecom"_s);
    service.name = fields.requiredText(u"name"_s);
    const Service *old = stored(service.name);
    if (old) {
        service.id = old->id;
        service.createdAt = old->createdAt;
    }
    service.description = fields.text(u"description"_s);
    service.enabled = fields.flag(u"enabled"_s, true);
    service.route.apiBaseUrl = fields.text(u"apiBaseUrl"_s, service.route.apiBaseUrl);
    readProxy(fields, service.route, old);
    service.route.caFile = fields.text(u"caFile"_s);
    const QStringList sendTo = fields.words(u"sendTo"_s, {group, account}, {group});
    service.sendToGroups = sendTo.contains(group);
    service.sendToAccounts = sendTo.contains(account);
    service.robots = readRobots(fields, old);
    service.app = readApp(fields, old);
    service.accounts = readAccounts(fields);
    fields.refuseUnknownKeys();
    return service;
}

QJsonObject serviceToJson(const Service &service, const SecretWriter &writeSecret)
{
    QJsonArray sendTo;
    if (service.sendToGroups)
        sendTo.append(group);
    if (service.sendToAccounts)
        sendTo.append(account);
    QJsonObject object{
        {u"type"_s, u"wecom"_s},
        {u"name"_s, service.name},
        {u"description"_s, service.description},
        {u"enabled"_s, service.enabled},
        {u"apiBaseUrl"_s, service.route.apiBaseUrl},
        {u"caFile"_s, service.route.caFile},
        {u"sendTo"_s, sendTo},
        {u"groups"_s, robotsToJson(service.robots, writeSecret)},
        {u"app"_s, appToJson(service.app, writeSecret)},
        {u"accounts"_s, accountsToJson(service.accounts)},
    };
    writeProxy(object, service.route, writeSecret);
    return object;
}

QString jsonPath(ServiceField field, int row)
{
    const auto inRow = [row](const QString &table, const QString &key) {
        return u"%1/%2/%3"_s.arg(table).arg(row).arg(key);
    };
    switch (field) {
    case ServiceField::Name:
        return u"name"_s;
    case ServiceField::Description:
        return u"description"_s;
    case ServiceField::SendTo:
        return u"sendTo"_s;
    case ServiceField::Groups:
        return u"groups"_s;
    case ServiceField::GroupName:
        return inRow(u"groups"_s, u"name"_s);
    case ServiceField::WebhookUrl:
        return inRow(u"groups"_s, u"webhookUrl"_s);
    case ServiceField::AgentId:
        return u"app/agentId"_s;
    case ServiceField::CompanyId:
        return u"app/companyId"_s;
    case ServiceField::Secret:
        return u"app/secret"_s;
    case ServiceField::Accounts:
        return u"accounts"_s;
    case ServiceField::Account:
        return inRow(u"accounts"_s, u"account"_s);
    case ServiceField::AccountName:
        return inRow(u"accounts"_s, u"name"_s);
    case ServiceField::ApiBaseUrl:
        return u"apiBaseUrl"_s;
    case ServiceField::Proxy:
        return u"proxy"_s;
    case ServiceField::CaFile:
        return u"caFile"_s;
    }
    Q_UNREACHABLE();
}
