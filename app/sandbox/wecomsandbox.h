// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httpserver/httpserver.h>
#include <sandbox/sandboxfaults.h>
#include <sandbox/sandboxstate.h>

#include <QHash>
#include <QJsonObject>
#include <QObject>

// A stand-in for the WeCom API on this machine, for trials, demonstrations and tests. It keeps to the documented limits
// and replies, and can be told to go wrong.
class WecomSandbox : public QObject
{
    Q_OBJECT
public:
    explicit WecomSandbox(QObject *parent = nullptr);

    // Loopback addresses only. False: errorText() says why.
    bool listen(const HttpServerOptions &options = {});
    QString errorText() const { return m_errorText; }
    QString baseUrl() const; // http://127.0.0.1:PORT
    void close() { m_server.close(); }

    SandboxWorld &world() { return m_state.world; }
    SandboxFaults &faults() { return m_faults; }
    void expireTokens() { m_state.expireTokens(); }
    void setSlowSeconds(double seconds) { m_slowSeconds = seconds; }

    // What was delivered, in order. Robots are named by the last four characters of their key.
    QList<QJsonObject> acceptedMessages() const { return m_accepted; }
    int requestCount(const QString &path) const { return m_requests.value(path); } // "/cgi-bin/gettoken"

Q_SIGNALS:
    void messageAccepted(const QJsonObject &message);

private:
    void answer(const std::shared_ptr<HttpExchange> &exchange);
    HttpReply spoilt(HttpReply reply);

    HttpServer m_server;
    bool m_isTls = false;
    QString m_errorText;
    SandboxState m_state;
    SandboxFaults m_faults;
    double m_slowSeconds = 60;
    QList<QJsonObject> m_accepted;
    QHash<QString, int> m_requests;
};
