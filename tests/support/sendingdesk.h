// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/messagebar.h>
#include <tests/support/rulesdesk.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

// A desk with the rule "All" to a group or an account, beside a real tocsin-dispatcher, or with a window that sends
// itself, and a sender of alarms.
class SendingDesk : public RulesDesk
{
public:
    ~SendingDesk() { stopDispatcher(); }

    // `receiver` of the service Plant A.
    void openWithRule(const Receiver &receiver = {Receiver::Kind::Group, QStringLiteral("Night")})
    {
        openAt(QStringLiteral("rulesPage"));
        storeRule(QStringLiteral("All"), [&](Rule &rule) { rule.blocks[0].receivers = {receiver}; });
        Settings settings;
        settings.intakeAddress = QStringLiteral("127.0.0.1:0");
        backend->settings.save(settings, QDateTime::currentDateTimeUtc());
        m_token = backend->tokens.create(QStringLiteral("tests"), QDateTime::currentDateTimeUtc()).toLatin1();
    }

    static QString programFolder() { return QStringLiteral(TOCSIN_BINARY_DIR "/bin"); }

    void startDispatcher()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TOCSIN_KEY_FILE"), keyFile());
        m_process.setProcessEnvironment(environment);
        m_process.start(programFolder() + QStringLiteral("/tocsin-dispatcher"),
                        {QStringLiteral("--database"), databaseFile(), QStringLiteral("serve"),
                         QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        // The sandbox lives in this program: it must go on meanwhile.
        const auto hasBegun = [this] { return m_process.canReadLine(); };
        if (!QTest::qWaitFor(hasBegun, 10'000))
            qFatal("the dispatcher did not start: %s", m_process.readAllStandardError().constData());
        address = QString::fromUtf8(m_process.readLine()).section(u' ', 2).trimmed();
    }
    void stopDispatcher()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000);
    }
    qint64 dispatcherProcess() const { return m_process.processId(); }

    // The HTTP status of the answer; `more` are further members.
    int post(const QString &name, const QJsonObject &more = {})
    {
        QJsonObject alarm{{QStringLiteral("path"), QStringLiteral("Line1/") + name},
                          {QStringLiteral("name"), name},
                          {QStringLiteral("level"), QStringLiteral("High")},
                          {QStringLiteral("active"), true}};
        for (auto each = more.constBegin(); each != more.constEnd(); ++each)
            alarm.insert(each.key(), each.value());
        QNetworkRequest request(QUrl(address + QStringLiteral("/api/v1/alarms")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        QNetworkReply *reply = m_network.post(request, QJsonDocument(alarm).toJson());
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
            qFatal("no answer to an alarm");
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    // What the message bar in this page or window says now.
    static QString told(const QString &page)
    {
        for (const MessageBar *bar : hands::see<QWidget>(page)->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }

    QString address; // of the intake that alarms are posted to

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};
