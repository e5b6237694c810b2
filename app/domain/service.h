// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/secrettext.h>

#include <QDateTime>
#include <QList>
#include <QString>

// A robot of a WeCom group (群机器人). One robot posts to every group it was added to, whatever names stand here.
struct Robot
{
    qint64 id = 0;         // 0 = not stored yet
    QString groupName;     // unique in its service; several chat names joined by & are one name
    SecretText webhookUrl; // whoever has the URL can post: all of it is a secret

    bool operator==(const Robot &) const = default;
};

// A self-built app of the company: sends to accounts.
struct App
{
    QString agentId; // as typed; a positive whole number when valid
    QString companyId;
    SecretText secret;

    bool operator==(const App &) const = default;
};

// A member's account in WeCom's contacts (not the display name, not the phone number).
struct Account
{
    QString account; // unique in its service, case ignored
    QString name;    // for people only; never sent to WeCom

    bool operator==(const Account &) const = default;
};

// The way to WeCom's API: where it is and what stands between.
struct Route
{
    QString apiBaseUrl = QStringLiteral("https://qyapi.weixin.qq.com"); // scheme, host, port; no path
    QString proxy;            // http://[user@]host:port or socks5://[user@]host:port; empty = none
    SecretText proxyPassword; // of the proxy's user
    QString caFile;           // PEM file of further certificate authorities; empty = the system's only

    bool operator==(const Route &) const = default;
};

// What a service takes that names no proxy and no CA file of its own (page Settings). The proxy has no password.
struct RouteDefaults
{
    QString proxy;
    QString caFile;

    bool operator==(const RouteDefaults &) const = default;
};

Route withDefaults(Route route, const RouteDefaults &defaults);

// A WeCom service. A section that is switched off (sendToGroups, sendToAccounts) keeps its values, is not validated
// and offers no receivers.
struct Service
{
    qint64 id = 0; // 0 = not stored yet
    QString name;
    QString description;
    bool enabled = true;
    QDateTime createdAt; // UTC
    Route route;
    bool sendToGroups = true;
    bool sendToAccounts = false;
    QList<Robot> robots;
    App app;
    QList<Account> accounts;

    bool operator==(const Service &) const = default;
};
