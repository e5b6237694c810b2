// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/wecomsandbox.h>
#include <wecom/wecomsender.h>
#include <tests/support/sending.h>

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = void (*)(Service &);

const QString gettoken = u"/cgi-bin/gettoken"_s;
const QString messageSend = u"/cgi-bin/message/send"_s;
const QString webhookSend = u"/cgi-bin/webhook/send"_s;

class FixedClock : public Clock
{
public:
    QDateTime now() const override { return moment; }
    QDateTime moment = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
};

} // namespace

class TestWecomSender : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    std::unique_ptr<WecomSandbox> m_sandbox;
    std::unique_ptr<WecomSender> m_sender;
    Service m_service;

    ReceiverResult sendTo(const Receiver &receiver)
    {
        return sendAndWait(*m_sender, m_service, {receiver}).receivers.constFirst();
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<WecomSandbox>();
        QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
        m_sender = std::make_unique<WecomSender>(m_clock, HttpLimits{500ms, 1000ms, 1'048'576});
        m_service = serviceAt(m_sandbox->baseUrl());
    }

    void groupsAndAccountsAreReachedInOneAttempt()
    {
        const SendResult result =
            sendAndWait(*m_sender, m_service, {group(u"Night"_s), account(u"zhangsan"_s), group(u"Day"_s)});
        QVERIFY(result.isDelivered());
        QCOMPARE(result.receivers.size(), 3);
        QCOMPARE(result.receivers[1].receiver.name, u"zhangsan"_s);
        QCOMPARE(m_sandbox->acceptedMessages().size(), 3);
        for (const QJsonObject &message : m_sandbox->acceptedMessages())
            QCOMPARE(message.value(u"content"_s).toString(), u"泵 3 stopped"_s);
    }

    void cardsReachGroupsAndAccounts()
    {
        const OutgoingMessage card{
            MessageFormat::Card, u"泵 3\nLevel: High\nLine A"_s, {u"lisi"_s}, {}, u"https://a.example/"_s};
        QVERIFY(sendAndWait(*m_sender, m_service, {group(u"Night"_s), account(u"lisi"_s)}, card).isDelivered());
        QCOMPARE(m_sandbox->acceptedMessages().size(), 2);
        for (const QJsonObject &message : m_sandbox->acceptedMessages()) {
            QCOMPARE(message.value(u"msgtype"_s).toString(), u"template_card"_s);
            const QJsonValue accepted = message.value(u"template_card"_s);
            QCOMPARE(accepted[u"main_title"_s][u"title"_s].toString(), u"泵 3"_s);
            QCOMPARE(accepted[u"card_action"_s][u"url"_s].toString(), u"https://a.example/"_s);
        }
    }

    void accountsThatWereMissedAreNamed()
    {
        m_sandbox->world().users = {u"ZHANGSAN"_s, u"lisi"_s};
        m_sandbox->world().unlicensedUsers = {u"LiSi"_s};
        const SendResult result =
            sendAndWait(*m_sender, m_service, {account(u"ZhangSan"_s), account(u"lisi"_s), account(u"unknown1"_s)});
        QVERIFY(result.isPartlyDelivered());
        QVERIFY(result.receivers[0].isDelivered());
        QCOMPARE(result.receivers[1].happening, Happening::AccountUnlicensed);
        QCOMPARE(result.receivers[2].happening, Happening::AccountMissed);
        QCOMPARE(result.missed(), (QList<Receiver>{account(u"lisi"_s), account(u"unknown1"_s)}));
    }

    void accountsGoInBatchesOfAThousand()
    {
        QList<Receiver> receivers;
        m_service.accounts.clear();
        for (int i = 0; i < 2001; ++i) {
            m_service.accounts.append({u"a%1"_s.arg(i), {}});
            receivers.append(account(u"a%1"_s.arg(i)));
        }
        QVERIFY(sendAndWait(*m_sender, m_service, receivers).isDelivered());
        QCOMPARE(m_sandbox->requestCount(messageSend), 3);
        QCOMPARE(m_sandbox->requestCount(gettoken), 1);
    }

    void oneTokenServesParallelSends()
    {
        int finished = 0;
        for (int i = 0; i < 20; ++i) {
            SendJob *job = m_sender->send(m_service, {account(u"a"_s)}, {}, this);
            connect(job, &SendJob::finished, this, [&] { ++finished; });
            job = m_sender->send(m_service, {account(u"lisi"_s)}, {MessageFormat::Text, u"x"_s, {}, {}}, this);
            connect(job, &SendJob::finished, this, [&] { ++finished; });
        }
        QTRY_COMPARE(finished, 40);
        QCOMPARE(m_sandbox->requestCount(gettoken), 1);
    }

    void refusedTokenIsRefreshedOnceForAllSends()
    {
        sendTo(account(u"lisi"_s));
        m_sandbox->expireTokens();
        int delivered = 0;
        for (int i = 0; i < 10; ++i) {
            SendJob *job = m_sender->send(m_service, {account(u"lisi"_s)}, {MessageFormat::Text, u"x"_s, {}, {}}, this);
            connect(job, &SendJob::finished, this,
                    [&](const SendResult &result) { delivered += result.isDelivered(); });
        }
        QTRY_COMPARE(delivered, 10);
        QCOMPARE(m_sandbox->requestCount(gettoken), 2);
    }

    void refusedTokenMeansOneRefreshAndTheMessageAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("errcode"); // 0: delivered
        QTest::newRow("42001 once") << Fault::ExpiredToken << 1 << 0;
        QTest::newRow("40014 once") << Fault::InvalidToken << 1 << 0;
        QTest::newRow("42001 again") << Fault::ExpiredToken << 2 << 42001;
        QTest::newRow("40014 for ever") << Fault::InvalidToken << 0 << 40014;
    }
    void refusedTokenMeansOneRefreshAndTheMessageAgain()
    {
        QFETCH(Fault, fault);
        QFETCH(int, times);
        QFETCH(int, errcode);
        m_sandbox->faults().set(fault, times);
        const ReceiverResult result = sendTo(account(u"lisi"_s));
        QCOMPARE(result.errcode, errcode);
        QCOMPARE(result.isDelivered(), errcode == 0);
        QCOMPARE(m_sandbox->requestCount(messageSend), 2);
        QCOMPARE(m_sandbox->requestCount(gettoken), 2);
    }

    void tokenIsRenewedBeforeItEnds()
    {
        sendTo(account(u"lisi"_s));
        m_clock.moment = m_clock.moment.addSecs(7200 - 301);
        sendTo(account(u"lisi"_s));
        QCOMPARE(m_sandbox->requestCount(gettoken), 1);
        m_clock.moment = m_clock.moment.addSecs(2);
        sendTo(account(u"lisi"_s));
        QCOMPARE(m_sandbox->requestCount(gettoken), 2);
    }

    void everyRefusalIsToldApart_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("toRobot");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Happening>("happening");
        QTest::addColumn<int>("errcode");
        QTest::addColumn<bool>("mayHaveArrived");
        const auto row = [](const char *name, Fault fault, bool toRobot, Outcome outcome, Happening happening,
                            int errcode, bool mayHaveArrived) {
            QTest::newRow(name) << fault << toRobot << outcome << happening << errcode << mayHaveArrived;
        };
        const auto wait = Outcome::TryAgain;
        const auto refused = Outcome::Refused;
        row("robot: rate limit", Fault::RateLimit, true, wait, Happening::Errcode, 45009, false);
        row("robot: busy", Fault::Busy, true, wait, Happening::Errcode, -1, false);
        row("robot: removed", Fault::RemovedRobot, true, refused, Happening::Errcode, 93000, false);
        row("robot: slow", Fault::Slow, true, wait, Happening::AnswerTimeout, 0, true);
        row("robot: cut before the answer", Fault::CutBeforeAnswer, true, wait, Happening::ConnectionClosed, 0, true);
        row("robot: cut in the answer", Fault::CutInAnswer, true, wait, Happening::ConnectionClosed, 0, true);
        row("robot: HTTP 500", Fault::Http500, true, wait, Happening::HttpStatus, 0, true);
        row("robot: login page", Fault::Html, true, wait, Happening::NotJson, 0, true);
        row("robot: redirect", Fault::Redirect, true, refused, Happening::RedirectRefused, 0, true);
        row("robot: 2 MiB", Fault::HugeReply, true, wait, Happening::AnswerTooLarge, 0, true);
        row("robot: no errcode", Fault::NoErrcode, true, wait, Happening::ErrcodeMissing, 0, true);
        row("app: wrong secret", Fault::WrongSecret, false, refused, Happening::Errcode, 40001, false);
        row("app: untrusted IP", Fault::UntrustedIp, false, refused, Happening::Errcode, 60020, false);
        row("app: stopped", Fault::StoppedApp, false, refused, Happening::Errcode, 50003, false);
        row("app: gettoken cut", Fault::CutBeforeAnswer, false, wait, Happening::ConnectionClosed, 0, false);
        row("app: gettoken redirected", Fault::Redirect, false, refused, Happening::RedirectRefused, 0, false);
        row("app: gettoken slow", Fault::Slow, false, wait, Happening::AnswerTimeout, 0, false);
    }
    void everyRefusalIsToldApart()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, toRobot);
        m_sandbox->faults().set(fault);
        const ReceiverResult result = sendTo(toRobot ? group(u"Night"_s) : account(u"lisi"_s));
        QTEST(result.outcome, "outcome");
        QTEST(result.happening, "happening");
        QTEST(result.errcode, "errcode");
        QTEST(result.mayHaveArrived, "mayHaveArrived");
        QCOMPARE(result.seenAddress.isEmpty(), result.errcode == 0);
        const QString route = toRobot ? webhookSend : gettoken;
        QVERIFY2(m_sandbox->requestCount(route) == 1, "more than one request in one attempt");
    }

    void untrustedIpNamesTheAddressWecomSaw()
    {
        m_sandbox->faults().set(Fault::UntrustedIp);
        QCOMPARE(sendTo(account(u"lisi"_s)).seenAddress, u"203.0.113.7"_s);
        QVERIFY2(sendTo(group(u"Night"_s)).isDelivered(), "robots need no trusted IP");
    }

    void brokenKeepAliveConnectionIsNotTriedTwice()
    {
        // The first message leaves a connection open; the second one meets its end on that connection.
        QVERIFY(sendTo(group(u"Night"_s)).isDelivered());
        m_sandbox->faults().set(Fault::CutBeforeAnswer, 1);
        const ReceiverResult result = sendTo(group(u"Night"_s));
        QCOMPARE(result.happening, Happening::ConnectionClosed);
        QVERIFY(result.mayHaveArrived);
        QCOMPARE(m_sandbox->requestCount(webhookSend), 2);
        QCOMPARE(m_sandbox->acceptedMessages().size(), 2);
    }

    void memberLimitDropsInSilence()
    {
        m_sandbox->world().memberLimit = 1;
        QVERIFY(sendTo(account(u"lisi"_s)).isDelivered());
        QVERIFY(sendTo(account(u"lisi"_s)).isDelivered()); // as WeCom: errcode 0 and no message
        QCOMPARE(m_sandbox->acceptedMessages().constLast().value(u"touser"_s).toArray().size(), 0);
    }

    void robotLimitIsRefused()
    {
        m_sandbox->world().robotLimit = 1;
        QVERIFY(sendTo(group(u"Night"_s)).isDelivered());
        const ReceiverResult result = sendTo(group(u"Night"_s));
        QCOMPARE(result.errcode, 45009);
        QCOMPARE(result.retryAfter, 60s);
        QVERIFY(sendTo(group(u"Day"_s)).isDelivered());
    }

    void longTextIsCutAndSaidToBe()
    {
        const OutgoingMessage message{MessageFormat::Text, QString(3000, u'泵'), {}, Language::Chinese};
        const SendResult result = sendAndWait(*m_sender, m_service, {group(u"Night"_s), account(u"lisi"_s)}, message);
        QVERIFY(result.isDelivered());
        for (const ReceiverResult &receiver : result.receivers)
            QVERIFY(receiver.wasCut);
        for (const QJsonObject &accepted : m_sandbox->acceptedMessages()) {
            const QByteArray content = accepted.value(u"content"_s).toString().toUtf8();
            QVERIFY(content.size() <= 2048);
            QVERIFY(content.endsWith("…［已截断］"));
        }
    }

    void whatCannotBeSentIsSaidWithoutARequest_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Receiver>("receiver");
        QTest::addColumn<Happening>("happening");
        const auto row = [](const char *name, Change change, const Receiver &receiver, Happening happening) {
            QTest::newRow(name) << change << receiver << happening;
        };
        row(
            "unknown group", [](Service &) {}, group(u"night"_s), Happening::UnknownReceiver);
        row(
            "display name", [](Service &) {}, account(u"张三"_s), Happening::UnknownReceiver);
        row(
            "groups off", [](Service &s) { s.sendToGroups = false; }, group(u"Night"_s), Happening::SectionOff);
        row(
            "accounts off", [](Service &s) { s.sendToAccounts = false; }, account(u"lisi"_s), Happening::SectionOff);
        row(
            "disabled", [](Service &s) { s.enabled = false; }, group(u"Night"_s), Happening::ServiceDisabled);
        row(
            "secret not at hand", [](Service &s) { s.app.secret = SecretText::stored(); }, account(u"lisi"_s),
            Happening::SecretUnavailable);
        row(
            "CA file missing", [](Service &s) { s.route.caFile = u"/nonexistent/ca.pem"_s; }, group(u"Night"_s),
            Happening::CaFileUnreadable);
    }
    void whatCannotBeSentIsSaidWithoutARequest()
    {
        QFETCH(Change, change);
        QFETCH(Receiver, receiver);
        change(m_service);
        const ReceiverResult result = sendTo(receiver);
        QTEST(result.happening, "happening");
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(m_sandbox->requestCount(webhookSend) + m_sandbox->requestCount(gettoken), 0);
    }

    void nobodyListeningIsSaid()
    {
        m_sandbox->close();
        QCOMPARE(sendTo(group(u"Night"_s)).happening, Happening::ConnectionRefused);
        QCOMPARE(sendTo(group(u"Night"_s)).mayHaveArrived, false);
    }

    void hostThatDoesNotExistIsSaid()
    {
        m_service = serviceAt(u"https://no-such-host.invalid"_s);
        QCOMPARE(sendTo(group(u"Night"_s)).happening, Happening::HostNotFound);
    }

    void connectionThatNeverComesEndsInTime()
    {
        // A listener with a full backlog: connecting hangs, as behind a firewall that drops.
        QTcpServer full;
        full.setListenBacklogSize(1);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> fillers;
        for (int i = 0; i < 8; ++i) {
            fillers.push_back(std::make_unique<QTcpSocket>());
            fillers.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
            fillers.back()->waitForConnected(50);
        }
        m_service = serviceAt(u"http://127.0.0.1:%1"_s.arg(full.serverPort()));
        const ReceiverResult result = sendTo(group(u"Night"_s));
        QCOMPARE(result.happening, Happening::ConnectTimeout);
        QVERIFY(!result.mayHaveArrived);
    }

    void loopbackNeverGoesThroughTheProxy()
    {
        m_service.route.proxy = u"http://127.0.0.1:1"_s; // nobody listens there
        QVERIFY(sendTo(group(u"Night"_s)).isDelivered());
    }

    void proxyThatIsNotThereIsSaid()
    {
        m_service = serviceAt(u"https://qyapi.example.invalid"_s);
        m_service.route.proxy = u"http://127.0.0.1:1"_s;
        const ReceiverResult result = sendTo(group(u"Night"_s));
        QVERIFY2(result.happening == Happening::ProxyFailed, qPrintable(result.detail));
    }

    void proxyGetsUserAndPassword()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
                heard += socket->readAll();
                if (heard.contains("Proxy-Authorization") && heard.endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                else if (heard.endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"plant\"\r\n"
                                  "Content-Length: 0\r\n\r\n");
            });
        });
        m_service = serviceAt(u"https://qyapi.example.invalid"_s);
        m_service.route.proxy = u"http://user@127.0.0.1:%1"_s.arg(proxy.serverPort());
        m_service.route.proxyPassword = SecretText(u"pass"_s);
        const ReceiverResult result = sendTo(group(u"Night"_s));
        QVERIFY(!result.isDelivered());
        QVERIFY2(heard.startsWith("CONNECT qyapi.example.invalid:443"), heard.constData());
        QVERIFY2(heard.contains("Proxy-Authorization: Basic " + QByteArray("user:pass").toBase64()), heard.constData());
        QVERIFY(!result.detail.contains(u"pass"_s));
    }

    void droppedJobSaysNothingMore()
    {
        m_sandbox->faults().set(Fault::Slow);
        m_sandbox->setSlowSeconds(0.2);
        bool isHeard = false;
        auto *job = m_sender->send(m_service, {group(u"Night"_s)}, {MessageFormat::Text, u"x"_s, {}, {}}, this);
        connect(job, &SendJob::finished, this, [&] { isHeard = true; });
        QTRY_COMPARE(m_sandbox->requestCount(webhookSend), 1);
        delete job;
        QTest::qWait(400);
        QVERIFY(!isHeard);
        m_sandbox->faults().clear();
        QVERIFY(sendTo(group(u"Day"_s)).isDelivered());
    }

    void noReceiversIsAnEndToo() { QVERIFY(sendAndWait(*m_sender, m_service, {}).receivers.isEmpty()); }
};

QTEST_GUILESS_MAIN(TestWecomSender)
#include "tst_wecomsender.moc"
