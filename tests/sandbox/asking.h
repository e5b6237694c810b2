// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/sandboxroutes.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// A sandbox without its HTTP server, and a clock that the test sets.
struct Asking
{
    SandboxState state;
    SandboxFaults faults;
    QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
    QJsonObject accepted; // of the last question; empty when nothing was

    // The JSON of the answer. `path` is what follows /cgi-bin/, the query included.
    QJsonObject ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.path = QStringLiteral("/cgi-bin/") + path.section(u'?', 0, 0);
        request.query = QUrlQuery(path.section(u'?', 1));
        request.body = body;
        const RouteAnswer answer = answerRequest(state, faults, request, now);
        status = answer.reply.status;
        accepted = answer.accepted;
        return QJsonDocument::fromJson(answer.reply.body).object();
    }
    QJsonObject get(const QString &path) { return ask("GET", path); }
    QJsonObject post(const QString &path, const QJsonObject &body)
    {
        return ask("POST", path, QJsonDocument(body).toJson());
    }
    QString token()
    {
        return get(QStringLiteral("gettoken?corpid=ww1&corpsecret=s")).value(QStringLiteral("access_token")).toString();
    }
    QString withToken(const QString &path)
    {
        return path + (path.contains(u'?') ? u'&' : u'?') + QStringLiteral("access_token=") + token();
    }

    int status = 0;
};

inline int errcodeOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("errcode")).toInt(-999);
}
