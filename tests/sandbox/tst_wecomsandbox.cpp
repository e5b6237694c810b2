// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asking.h"

#include <sandbox/wecomsandbox.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray robotMessage = R"({"msgtype":"text","text":{"content":"x"}})";
const QByteArray appMessage = R"({"msgtype":"text","agentid":1000002,"touser":"lisi","text":{"content":"x"}})";

} // namespace

// The sandbox with its HTTP server, and what it can be told to do wrong.
class TestWecomSandbox : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_network;
    std::unique_ptr<WecomSandbox> m_sandbox;

    struct Answer
    {
        int status = 0;
        QByteArray body;
        bool isWhole = false; // no error below HTTP
        int errcode() const
        {
            return QJsonDocument::fromJson(body).object().value(QStringLiteral("errcode")).toInt(-999);
        }
    };

    Answer answered(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            qFatal("no answer");
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.isWhole = answer.status > 0 && reply->error() != QNetworkReply::RemoteHostClosedError;
        reply->deleteLater();
        return answer;
    }
    QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(QUrl(m_sandbox->baseUrl() + u"/cgi-bin/"_s + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }
    Answer get(const QString &path) { return answered(m_network.get(request(path))); }
    Answer post(const QString &path, const QByteArray &body) { return answered(m_network.post(request(path), body)); }

    // One call of each sort; the token is fetched before any fault is set.
    QString m_token;
    Answer ask(const QString &what)
    {
        if (what == u"gettoken")
            return get(u"gettoken?corpid=ww1&corpsecret=s"_s);
        if (what == u"robot")
            return post(u"webhook/send?key=a"_s, robotMessage);
        if (what == u"app")
            return post(u"message/send?access_token="_s + m_token, appMessage);
        return get(what + (what.contains(u'?') ? u"&"_s : u"?"_s) + u"access_token="_s + m_token);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<WecomSandbox>();
        QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
        m_token = QJsonDocument::fromJson(ask(u"gettoken"_s).body)[u"access_token"_s].toString();
    }
    // A connection that a fault has broken is not to be met by the next test.
    void cleanup() { m_network.clearConnectionCache(); }

    void everyFaultHasANameAndIsFoundByIt()
    {
        QSet<QString> names;
        for (const FaultInfo &info : allFaults()) {
            names.insert(info.name);
            QCOMPARE(faultNamed(info.name), info.fault);
            QVERIFY(!info.meaning.isEmpty());
        }
        QCOMPARE(names.size(), int(Fault::NoErrcode) + 1);
        QVERIFY(!faultNamed(u"rate_limit"_s));
    }

    void faultWithAnErrcodeMeetsTheCallsItShould_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("errcode");
        struct Row
        {
            const char *name;
            Fault fault;
            int errcode;
            QStringList met;
        };
        const QStringList all{u"gettoken"_s,
                              u"robot"_s,
                              u"app"_s,
                              u"agent/get?agentid=1000002"_s,
                              u"agent/list"_s,
                              u"user/get?userid=lisi"_s,
                              u"user/simplelist?department_id=1"_s,
                              u"department/simplelist"_s};
        const QStringList withToken = all.mid(2);
        const QList<Row> rows{
            {"rate limit", Fault::RateLimit, 45009, all},
            {"busy", Fault::Busy, -1, all},
            {"expired token", Fault::ExpiredToken, 42001, withToken},
            {"invalid token", Fault::InvalidToken, 40014, withToken},
            {"untrusted IP", Fault::UntrustedIp, 60020, withToken},
            {"stopped app", Fault::StoppedApp, 50003, {u"app"_s}},
            {"wrong secret", Fault::WrongSecret, 40001, {u"gettoken"_s}},
            {"removed robot", Fault::RemovedRobot, 93000, {u"robot"_s}},
        };
        for (const Row &row : rows) {
            for (const QString &call : all)
                QTest::addRow("%s: %s", row.name, qPrintable(call))
                    << row.fault << call << (row.met.contains(call) ? row.errcode : 0);
        }
    }
    void faultWithAnErrcodeMeetsTheCallsItShould()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, call);
        QFETCH(int, errcode);
        m_sandbox->faults().set(fault);
        const Answer answer = ask(call);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.errcode(), errcode);
        if (errcode == 60020)
            QVERIFY2(answer.body.contains("from ip: 203.0.113.7,"), answer.body.constData());
        if (errcode != 0)
            QCOMPARE(m_sandbox->acceptedMessages().size(), 0);
        m_sandbox->faults().clear();
        QCOMPARE(ask(call).errcode(), 0);
    }

    void stoppedAppSaysSoInAgentGet()
    {
        m_sandbox->faults().set(Fault::StoppedApp);
        QCOMPARE(QJsonDocument::fromJson(ask(u"agent/get?agentid=1000002"_s).body)[u"close"_s].toInt(), 1);
    }

    void faultOnTheWayBackComesAfterTheMessageWasTaken_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("cut before the answer") << Fault::CutBeforeAnswer << 200 << true;
        QTest::newRow("cut in the answer") << Fault::CutInAnswer << 200 << false;
        QTest::newRow("HTTP 500") << Fault::Http500 << 500 << true;
        QTest::newRow("HTML") << Fault::Html << 200 << true;
        QTest::newRow("redirect") << Fault::Redirect << 302 << true;
        QTest::newRow("2 MiB") << Fault::HugeReply << 200 << true;
        QTest::newRow("no errcode") << Fault::NoErrcode << 200 << true;
    }
    void faultOnTheWayBackComesAfterTheMessageWasTaken()
    {
        QFETCH(Fault, fault);
        m_sandbox->faults().set(fault, 1);
        const Answer answer = ask(u"robot"_s);
        if (fault == Fault::CutBeforeAnswer) {
            // QNetworkAccessManager repeated the request by itself, as it does; tst_wecomsender shows that ours does
            // not.
            QCOMPARE(m_sandbox->requestCount(u"/cgi-bin/webhook/send"_s), 2);
            QCOMPARE(m_sandbox->acceptedMessages().size(), 2);
            return;
        }
        QTEST(answer.status, "status");
        QTEST(answer.isWhole, "isWhole");
        QCOMPARE(m_sandbox->acceptedMessages().size(), 1);
        if (fault == Fault::HugeReply)
            QVERIFY(answer.body.size() > 2 * 1024 * 1024);
        else
            QCOMPARE(answer.errcode(), -999);
        QCOMPARE(ask(u"robot"_s).errcode(), 0); // the next request is well again
    }

    void slowAnswersComeLate()
    {
        m_sandbox->setSlowSeconds(0.3);
        m_sandbox->faults().set(Fault::Slow, 1);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ask(u"robot"_s).errcode(), 0);
        QVERIFY(timer.elapsed() >= 290);
        timer.restart();
        QCOMPARE(ask(u"robot"_s).errcode(), 0);
        QVERIFY(timer.elapsed() < 290);
    }

    void faultIsMetAsOftenAsItWasSet()
    {
        m_sandbox->faults().set(Fault::Busy, 2);
        QCOMPARE(ask(u"robot"_s).errcode(), -1);
        QCOMPARE(ask(u"robot"_s).errcode(), -1);
        QCOMPARE(ask(u"robot"_s).errcode(), 0);
        m_sandbox->faults().set(Fault::Busy, SandboxFaults::always);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(u"robot"_s).errcode(), -1);
    }

    void acceptedMessagesAreSignalledWithTheirTime()
    {
        const QSignalSpy spy(m_sandbox.get(), &WecomSandbox::messageAccepted);
        ask(u"app"_s);
        QCOMPARE(spy.size(), 1);
        const QJsonObject accepted = spy[0][0].toJsonObject();
        QCOMPARE(accepted[u"touser"_s].toArray(), QJsonArray{u"lisi"_s});
        QVERIFY(QDateTime::fromString(accepted[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(m_sandbox->acceptedMessages(), QList<QJsonObject>{accepted});
    }

    void onlyThisMachineIsListenedOn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("listens");
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
        QTest::newRow("127.0.0.2") << u"127.0.0.2"_s << true;
        QTest::newRow("everywhere") << u"0.0.0.0"_s << false;
        QTest::newRow("everywhere, IPv6") << u"::"_s << false;
        QTest::newRow("a LAN address") << u"192.168.0.1"_s << false;
        QTest::newRow("a name that begins so") << u"127.example"_s << false;
    }
    void onlyThisMachineIsListenedOn()
    {
        QFETCH(QString, address);
        HttpServerOptions options;
        options.address = address;
        WecomSandbox sandbox;
        QFETCH(bool, listens);
        QCOMPARE(sandbox.listen(options), listens);
        QCOMPARE(sandbox.errorText().isEmpty(), listens);
    }
};

QTEST_GUILESS_MAIN(TestWecomSandbox)
#include "tst_wecomsandbox.moc"
