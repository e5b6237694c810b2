// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/configreader.h>

#include <QJsonDocument>

// A file with one valid service, and what may be changed of it.
namespace plantfile {

inline const QString webhook = QStringLiteral("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=");

inline QJsonObject robot(const QString &name, const QString &key)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("webhookUrl"), webhook + key}};
}

inline QJsonObject app()
{
    return {{QStringLiteral("agentId"), 1000002},
            {QStringLiteral("companyId"), QStringLiteral("ww01")},
            {QStringLiteral("secret"), QStringLiteral("app-secret")}};
}

inline QJsonObject account(const QString &account, const QString &name)
{
    return {{QStringLiteral("account"), account}, {QStringLiteral("name"), name}};
}

inline QJsonObject service()
{
    return {{QStringLiteral("type"), QStringLiteral("wecom")},
            {QStringLiteral("name"), QStringLiteral("Plant A")},
            {QStringLiteral("description"), QStringLiteral("一号厂")},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("apiBaseUrl"), QStringLiteral("https://qyapi.weixin.qq.com")},
            {QStringLiteral("proxy"), QStringLiteral("http://user:p%40ss@proxy:3128")},
            {QStringLiteral("caFile"), QStringLiteral("/etc/ca.pem")},
            {QStringLiteral("sendTo"), QJsonArray{QStringLiteral("group"), QStringLiteral("account")}},
            {QStringLiteral("groups"), QJsonArray{robot(QStringLiteral("Night shift&夜班"), QStringLiteral("one")),
                                                  robot(QStringLiteral("Day"), QStringLiteral("two"))}},
            {QStringLiteral("app"), app()},
            {QStringLiteral("accounts"), QJsonArray{account(QStringLiteral("ZhangSan"), QStringLiteral("张三")),
                                                    account(QStringLiteral("007"), QString())}}};
}

inline QByteArray fileOf(const QJsonArray &services)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("tocsin-config/1")},
                                     {QStringLiteral("services"), services}})
        .toJson();
}

// One variable is set, one is empty; one passphrase opens what begins with "sealed:".
inline SecretSources sources()
{
    return {[](const QString &variable) -> std::optional<QString> {
                if (variable == QStringLiteral("PLANT_SECRET"))
                    return QStringLiteral("from-environment");
                return variable == QStringLiteral("EMPTY") ? std::optional<QString>(QString()) : std::nullopt;
            },
            [](const QString &sealed) -> std::optional<QString> {
                if (!sealed.startsWith(QStringLiteral("sealed:")))
                    return {};
                return sealed.mid(7);
            }};
}

} // namespace plantfile
