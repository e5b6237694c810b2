// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "programs.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslError>

#include <csignal>

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray retryAfter;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

// A running `tocsin-dispatcher serve`, and a sender of alarms beside it.
class RunningDispatcher
{
public:
    explicit RunningDispatcher(const Desk &desk, const QStringList &arguments = {}) : m_desk(desk)
    {
        const Run token = desk.dispatcher({QStringLiteral("token"), QStringLiteral("create"),
                                           QStringLiteral("tests-%1").arg(QRandomGenerator::global()->generate())});
        if (token.exitCode != 0)
            qFatal("no token: %s", qPrintable(token.err));
        m_token = token.out.trimmed().toUtf8();
        start(arguments);
    }
    Q_DISABLE_COPY_MOVE(RunningDispatcher)
    ~RunningDispatcher()
    {
        if (m_process.state() != QProcess::NotRunning)
            stop();
    }

    void start(const QStringList &arguments = {})
    {
        m_process.setProcessEnvironment(m_desk.environment);
        m_process.start(
            programPath(QStringLiteral("tocsin-dispatcher")),
            QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} +
                arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                qFatal("the dispatcher did not start: %s", m_process.readAllStandardError().constData());
        }
        const QString line = QString::fromUtf8(m_process.readLine());
        if (!line.startsWith(QStringLiteral("listening on http")))
            qFatal("the dispatcher said: %s", qPrintable(line));
        baseUrl = line.section(u' ', 2).trimmed();
    }

    // SIGTERM; how it ended.
    int stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(40'000))
            qFatal("the dispatcher does not end");
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void killAtOnce()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void signalStop() { ::kill(pid_t(m_process.processId()), SIGTERM); }
    bool hasEnded(int milliseconds) { return m_process.waitForFinished(milliseconds); }
    qint64 processId() const { return m_process.processId(); }
    QString said() { return QString::fromUtf8(m_process.readAllStandardError()); }

    Answer post(const QByteArray &body, const QString &route = QStringLiteral("/api/v1/alarms"))
    {
        QNetworkRequest request = requestTo(route);
        request.setRawHeader("Authorization", "Bearer " + m_token);
        return wait(m_network.post(request, body));
    }
    Answer postWith(const QByteArray &authorization, const QByteArray &body)
    {
        QNetworkRequest request = requestTo(QStringLiteral("/api/v1/alarms"));
        if (!authorization.isNull())
            request.setRawHeader("Authorization", authorization);
        return wait(m_network.post(request, body));
    }
    Answer get(const QString &route) { return wait(m_network.get(requestTo(route))); }

    // The number that /metrics tells under this name, labels included.
    double metric(const QByteArray &name)
    {
        for (const QByteArray &line : get(QStringLiteral("/metrics")).body.split('\n')) {
            if (line.startsWith(name + ' '))
                return line.mid(name.size() + 1).toDouble();
        }
        return -1;
    }

    QByteArray token() const { return m_token; }

    // Of a certificate made for the test.
    void trustAnything()
    {
        QObject::connect(&m_network, &QNetworkAccessManager::sslErrors, &m_network,
                         [](QNetworkReply *reply, const QList<QSslError> &) { reply->ignoreSslErrors(); });
    }

    QString baseUrl;

private:
    QNetworkRequest requestTo(const QString &route) const
    {
        QNetworkRequest request(QUrl(baseUrl + route));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        return request;
    }
    static Answer wait(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
            qFatal("no answer from the dispatcher");
        Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                      reply->rawHeader("Retry-After")};
        reply->deleteLater();
        return answer;
    }

    const Desk &m_desk;
    QProcess m_process;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

// One alarm as the intake takes it; `more` are further members.
inline QJsonObject alarmJson(const QString &path, const QString &name, const QString &level = QStringLiteral("High"),
                             const QJsonObject &more = {})
{
    QJsonObject alarm{{QStringLiteral("path"), path},
                      {QStringLiteral("name"), name},
                      {QStringLiteral("level"), level},
                      {QStringLiteral("active"), true}};
    for (auto each = more.constBegin(); each != more.constEnd(); ++each)
        alarm.insert(each.key(), each.value());
    return alarm;
}

inline QByteArray alarmsBody(const QJsonArray &alarms)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("alarms"), alarms}}).toJson(QJsonDocument::Compact);
}

// "Plant A" with the message "{level} {name}", the schedule Always and the rule "All" to its group and to ZhangSan.
inline QJsonObject servingConfig(const QString &baseUrl, const QJsonArray &receivers)
{
    QJsonObject config = plantConfig(baseUrl);
    config[QStringLiteral("messages")] =
        QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("wecom")},
                               {QStringLiteral("name"), QStringLiteral("Short")},
                               {QStringLiteral("content"), QStringLiteral("{level} {name}")}}};
    config[QStringLiteral("schedules")] = QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("standard")},
                                                                 {QStringLiteral("name"), QStringLiteral("Always")}}};
    config[QStringLiteral("rules")] = QJsonArray{QJsonObject{
        {QStringLiteral("name"), QStringLiteral("All")},
        {QStringLiteral("notifications"), QJsonArray{QJsonObject{{QStringLiteral("service"), QStringLiteral("Plant A")},
                                                                 {QStringLiteral("message"), QStringLiteral("Short")},
                                                                 {QStringLiteral("schedule"), QStringLiteral("Always")},
                                                                 {QStringLiteral("receivers"), receivers}}}}}};
    return config;
}

inline QJsonObject nightShift()
{
    return {{QStringLiteral("group"), QStringLiteral("Night shift&夜班")}};
}

inline QJsonObject zhangSan()
{
    return {{QStringLiteral("account"), QStringLiteral("ZhangSan")}};
}
