// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/service.h>
#include <wecom/httproutes.h>
#include <wecom/wecomreply.h>

#include <QHash>
#include <QObject>

// Why there is no token, or the token.
struct TokenAnswer
{
    QString token; // empty: see the rest
    HttpAnswer http;
    WecomReply reply;
};

// One question for a token; emits finished once, from the event loop, then deletes itself.
class TokenJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const TokenAnswer &answer);
};

// Access tokens by company and secret, kept as long as WeCom says (expires_in) less a margin. However many sends ask at
// once, one gettoken is under way: the call is rate-limited, and wrong secrets may ban the address for an hour.
class AccessTokens : public QObject
{
    Q_OBJECT
public:
    AccessTokens(HttpRoutes &routes, const Clock &clock, QObject *parent = nullptr);

    TokenJob *token(const Service &service, QObject *parent);

    // WeCom did not take this token (40014, 42001, 41001). Harmless when a newer one is already there.
    void forget(const Service &service, const QString &token);

private:
    struct Entry
    {
        QString token;
        QDateTime goodUntil;
        QList<QPointer<TokenJob>> waiting; // not empty: gettoken is under way
    };

    void fetch(const QByteArray &key, const Service &service);
    void answer(const QByteArray &key, const HttpAnswer &http);

    HttpRoutes &m_routes;
    const Clock &m_clock;
    QHash<QByteArray, Entry> m_entries;
};
