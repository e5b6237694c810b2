// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serving.h"

#include <QDir>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

// The real dispatcher between a sender of alarms and the stand-in for WeCom.
class TestServe : public QObject
{
    Q_OBJECT

    // All texts that the sandbox accepted so far, until there are `count` of them.
    static QStringList texts(RunningSandbox &sandbox, int count, int patience = 10'000)
    {
        QStringList texts;
        QElapsedTimer timer;
        timer.start();
        while (texts.size() < count && timer.elapsed() < patience) {
            for (const QJsonObject &message : sandbox.accepted())
                texts.append(message[u"content"_s].toString());
        }
        return texts;
    }
    static QJsonArray failedRows(const Desk &desk)
    {
        return desk.dispatcher({u"failed"_s, u"list"_s, u"--json"_s}).json().array();
    }

private Q_SLOTS:
    void alarmReachesGroupAndAccount()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift(), zhangSan()}));
        RunningDispatcher dispatcher(desk);
        const Answer answer = dispatcher.post(QJsonDocument(alarmJson(u"Line1"_s, u"Pump stopped"_s)).toJson());
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.body, QByteArray("{\"accepted\":1}"));
        QCOMPARE(texts(sandbox, 2), (QStringList{u"High Pump stopped"_s, u"High Pump stopped"_s}));
        QTRY_COMPARE(dispatcher.metric("tocsin_deliveries_delivered_total"), 2.0);
        QCOMPARE(dispatcher.stop(), 0);
        QVERIFY(failedRows(desk).isEmpty());
    }

    void everyAnswerHasItsStatus_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("where");
        QTest::newRow("no JSON") << QByteArray("{") << 400 << QString();
        QTest::newRow("no UTF-8") << QByteArray("{\"name\": \"\xff\"}") << 400 << QString();
        QTest::newRow("too deep") << QByteArray(40, '[') + QByteArray(40, ']') << 400 << QString();
        QTest::newRow("no name") << QByteArray("{\"path\": \"a\"}") << 400 << u"/name"_s;
        QTest::newRow("level of the second")
            << alarmsBody({alarmJson(u"a"_s, u"b"_s), alarmJson(u"a"_s, u"b"_s, u"hot"_s)}) << 400
            << u"/alarms/1/level"_s;
        QTest::newRow("right") << alarmsBody({alarmJson(u"a"_s, u"b"_s)}) << 202 << QString();
    }
    void everyAnswerHasItsStatus()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        QFETCH(QByteArray, body);
        const Answer answer = dispatcher.post(body);
        QTEST(answer.status, "status");
        QTEST(answer.json()[u"where"_s].toString(), "where");
        QCOMPARE(dispatcher.metric("tocsin_alarms_accepted_total"), answer.status == 202 ? 1.0 : 0.0);
    }

    void wrongTokenRouteAndMethodAreRefused()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const QByteArray body = alarmsBody({alarmJson(u"a"_s, u"b"_s)});
        QCOMPARE(dispatcher.postWith({}, body).status, 401);
        QCOMPARE(dispatcher.postWith("Bearer wrong", body).status, 401);
        QCOMPARE(dispatcher.postWith(dispatcher.token(), body).status, 401);
        QCOMPARE(dispatcher.post(body, u"/api/v2/alarms"_s).status, 404);
        QCOMPARE(dispatcher.get(u"/api/v1/alarms"_s).status, 405);
        QCOMPARE(dispatcher.post(body, u"/healthz"_s).status, 405);
        QCOMPARE(dispatcher.get(u"/healthz"_s).body, QByteArray("ok\n"));
        QCOMPARE(dispatcher.metric("tocsin_alarms_accepted_total"), 0.0);
    }

    void tokensCountAtOnceAndNoMoreWhenRevoked()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const QByteArray body = alarmsBody({alarmJson(u"a"_s, u"b"_s)});
        const Run made = desk.dispatcher({u"token"_s, u"create"_s, u"plc"_s});
        QCOMPARE(made.exitCode, 0);
        const QByteArray token = made.out.trimmed().toUtf8();
        QCOMPARE(token.size(), 43);
        QCOMPARE(dispatcher.postWith("Bearer " + token, body).status, 202);
        QCOMPARE(desk.dispatcher({u"token"_s, u"create"_s, u"plc"_s}).exitCode, 1);
        QVERIFY(desk.dispatcher({u"token"_s, u"list"_s}).out.contains(u"plc\t"_s));
        QVERIFY(!desk.read(u"tocsin.db"_s).contains(token) && !desk.read(u"tocsin.db-wal"_s).contains(token));
        QCOMPARE(desk.dispatcher({u"token"_s, u"revoke"_s, u"plc"_s}).exitCode, 0);
        QCOMPARE(dispatcher.postWith("Bearer " + token, body).status, 401);
        QCOMPARE(desk.dispatcher({u"token"_s, u"revoke"_s, u"plc"_s}).exitCode, 1);
    }

    void repeatedRequestIsTakenOnce()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        const QJsonObject timed =
            alarmJson(u"Line1"_s, u"Pump"_s, u"High"_s, {{u"eventTime"_s, u"2026-11-25T12:00:00+08:00"_s}});
        for (int time = 0; time < 3; ++time)
            QCOMPARE(dispatcher.post(alarmsBody({timed})).json()[u"accepted"_s].toInt(), 1);
        QJsonObject cleared = timed;
        cleared[u"active"_s] = false;
        QCOMPARE(dispatcher.post(alarmsBody({cleared})).status, 202); // another state is another event
        QCOMPARE(dispatcher.metric("tocsin_alarms_repeated_total"), 2.0);
        QCOMPARE(texts(sandbox, 3, 3000).size(), 2);
        const QJsonObject untimed = alarmJson(u"Line2"_s, u"Fan"_s);
        QCOMPARE(dispatcher.post(alarmsBody({untimed, untimed})).json()[u"accepted"_s].toInt(), 2);
        QCOMPARE(dispatcher.metric("tocsin_alarms_repeated_total"), 2.0);
    }

    void secondDispatcherIsRefusedWithTheFirstOnesPid()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const Run second = desk.dispatcher({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.err.contains(QString::number(dispatcher.processId())), qPrintable(second.err));
        dispatcher.killAtOnce(); // whose lock counts no more
        dispatcher.start();
        QCOMPARE(dispatcher.get(u"/healthz"_s).status, 200);
    }

    void otherAddressesWantATokenAndTls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s} << true << 2;
        QTest::newRow("plain, no token") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s, u"--plain"_s} << false << 1;
        QTest::newRow("half of TLS") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--tls-cert"_s, u"x.pem"_s}
                                     << true << 2;
        QTest::newRow("no such certificate")
            << QStringList{u"--listen"_s,         u"127.0.0.1:0"_s, u"--tls-cert"_s,
                           u"/nonexistent.pem"_s, u"--tls-key"_s,   u"/nonexistent.key"_s}
            << true << 1;
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s} << true << 2;
        QTest::newRow("a host name") << QStringList{u"--listen"_s, u"plant.example:80"_s, u"--plain"_s} << true << 1;
    }
    void otherAddressesWantATokenAndTls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, hasToken);
        const Desk desk;
        if (hasToken)
            desk.dispatcher({u"token"_s, u"create"_s, u"t"_s});
        const Run run = desk.dispatcher(QStringList{u"serve"_s} + arguments);
        QTEST(run.exitCode, "exitCode");
        QVERIFY(!run.err.isEmpty());
    }

    void stoppingEndsWhatIsUnderWayAndLosesNothing()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        for (int round = 0; round < 5; ++round) {
            QJsonArray alarms;
            for (int number = 0; number < 3; ++number)
                alarms.append(alarmJson(u"Line1"_s, u"Alarm %1."_s.arg(round * 3 + number)));
            QCOMPARE(dispatcher.post(alarmsBody(alarms)).status, 202);
            QCOMPARE(dispatcher.stop(), 0);
            QCOMPARE(dispatcher.said(), QString());
            dispatcher.start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(dispatcher.metric("tocsin_waiting_all"), 0.0, 20'000);
        const QString all = texts(sandbox, 100, 1000).join(u'\n');
        for (int number = 0; number < 15; ++number)
            QCOMPARE(all.count(u"Alarm %1."_s.arg(number)), 1);
    }

    void tooLargeARequestIsAnsweredBeforeItIsRead()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, quint16(QUrl(dispatcher.baseUrl).port()));
        QVERIFY(client.waitForConnected());
        client.write("POST /api/v1/alarms HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + dispatcher.token() +
                     "\r\nContent-Length: 1200000\r\n\r\n");
        QVERIFY(client.waitForReadyRead());
        QVERIFY2(client.readAll().startsWith("HTTP/1.1 413"), "no 413");
    }

    void refusedDeliveriesAreListedMendedAndResent()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"untrusted-ip:1"_s});
        importConfig(desk, servingConfig(sandbox.baseUrl, {zhangSan()}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s)}));
        QTRY_COMPARE(dispatcher.metric("tocsin_deliveries_refused_total"), 1.0);
        const QJsonObject row = failedRows(desk).at(0).toObject();
        QCOMPARE(row[u"rule"_s].toString(), u"All"_s);
        QCOMPARE(row[u"service"_s].toString(), u"Plant A"_s);
        QCOMPARE(row[u"receiver"_s].toString(), u"ZhangSan"_s);
        QCOMPARE(row[u"contents"_s].toString(), u"High Pump"_s);
        QCOMPARE(row[u"errcode"_s].toInt(), 60020);
        QCOMPARE(row[u"attempts"_s].toInt(), 1);
        QVERIFY2(row[u"error"_s].toString().contains(u"WeCom saw the address"_s),
                 qPrintable(row[u"error"_s].toString()));
        const QString id = QString::number(row[u"id"_s].toInteger());
        QCOMPARE(desk.dispatcher({u"failed"_s, u"resend"_s, id}).exitCode, 0);
        QCOMPARE(texts(sandbox, 1), QStringList{u"High Pump"_s});
        QTRY_VERIFY(failedRows(desk).isEmpty());
        QCOMPARE(desk.dispatcher({u"failed"_s, u"resend"_s, id}).exitCode, 1);
        QCOMPARE(desk.dispatcher({u"failed"_s, u"delete"_s, u"x"_s}).exitCode, 2);
    }

    void missedReceiversOfAMessageFailAloneAndCanBeRemoved()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {zhangSan(), QJsonObject{{u"account"_s, u"unknown1"_s}}}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s)}));
        QTRY_COMPARE(dispatcher.metric("tocsin_deliveries_partly_total"), 1.0);
        QCOMPARE(texts(sandbox, 1).size(), 1);
        const QJsonArray rows = failedRows(desk);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)[u"receiver"_s].toString(), u"unknown1"_s);
        QCOMPARE(desk.dispatcher({u"failed"_s, u"delete"_s, QString::number(rows.at(0)[u"id"_s].toInteger())}).exitCode,
                 0);
        QVERIFY(failedRows(desk).isEmpty());
    }

    void transientTroubleIsTriedAgain_data()
    {
        QTest::addColumn<QString>("fault");
        for (const QString &fault : {u"busy:2"_s, u"http-500:1"_s, u"cut-before-answer:1"_s, u"html:1"_s})
            QTest::newRow(qPrintable(fault)) << fault;
    }
    void transientTroubleIsTriedAgain()
    {
        QFETCH(QString, fault);
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, fault});
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(dispatcher.metric("tocsin_deliveries_delivered_total") == 1.0, 20'000);
        QVERIFY(dispatcher.metric("tocsin_deliveries_retried_total") >= 1.0);
        QVERIFY(failedRows(desk).isEmpty());
    }

    // Every fault that the stand-in knows: delivered, on the Failed list, or waiting for another attempt.
    void everyFaultEndsAsItShould_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("metric");
        const QByteArray delivered = "tocsin_deliveries_delivered_total";
        const QByteArray refused = "tocsin_deliveries_refused_total";
        const QByteArray retried = "tocsin_deliveries_retried_total";
        const auto row = [](const QString &fault, const QByteArray &metric) {
            QTest::newRow(qPrintable(fault)) << fault << metric;
        };
        row(u"expired-token:1"_s, delivered); // refreshed within the attempt
        row(u"invalid-token:1"_s, delivered);
        row(u"rate-limit"_s, retried);
        row(u"busy"_s, retried);
        row(u"cut-before-answer"_s, retried);
        row(u"cut-in-answer"_s, retried);
        row(u"http-500"_s, retried);
        row(u"html"_s, retried);
        row(u"no-errcode"_s, retried);
        row(u"huge-reply"_s, retried);
        row(u"untrusted-ip"_s, refused);
        row(u"stopped-app"_s, refused);
        row(u"wrong-secret"_s, refused);
        row(u"redirect"_s, refused);
    }
    void everyFaultEndsAsItShould()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, metric);
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, fault});
        importConfig(desk, servingConfig(sandbox.baseUrl, {zhangSan()}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(dispatcher.metric(metric) >= 1.0, 10'000);
        QCOMPARE(failedRows(desk).size(), metric.contains("refused") ? 1 : 0);
        if (metric.contains("retried"))
            QCOMPARE(dispatcher.metric("tocsin_waiting_all"), 1.0);
    }

    void removedRobotIsRefused()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"removed-robot"_s});
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s)}));
        QTRY_COMPARE(dispatcher.metric("tocsin_deliveries_refused_total"), 1.0);
        QCOMPARE(failedRows(desk).at(0)[u"errcode"_s].toInt(), 93000);
    }

    void lockedDatabaseIsBusyAndTakesNothing()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const QByteArray body = alarmsBody({alarmJson(u"a"_s, u"b"_s)});
        QCOMPARE(dispatcher.post(body).status, 202);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(desk.path(u"tocsin.db"_s));
            QVERIFY(other.open());
            QSqlQuery lock(other);
            QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
            const Answer answer = dispatcher.post(body);
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.retryAfter, QByteArray("1"));
            QVERIFY(lock.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(dispatcher.metric("tocsin_alarms_accepted_total"), 1.0);
        QCOMPARE(dispatcher.post(body).status, 202);
    }

    // On a small file system of its own, where one may be mounted.
    void fullDiskIsBusyAndLosesNothing()
    {
        Desk desk;
        const QString disk = desk.path(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, disk}) != 0)
            QSKIP("no file system may be mounted here");
        const auto unmount = qScopeGuard([&disk] { QProcess::execute(u"umount"_s, {u"-l"_s, disk}); });
        desk.environment.insert(u"TOCSIN_DATABASE"_s, disk + u"/tocsin.db"_s);
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        int accepted = 0;
        {
            RunningDispatcher dispatcher(desk);
            int status = 202;
            while (status == 202 && accepted < 20'000) {
                QJsonArray alarms;
                for (int number = 0; number < 50; ++number)
                    alarms.append(alarmJson(u"Line1/Tag%1"_s.arg(accepted + number), u"Alarm"_s));
                status = dispatcher.post(alarmsBody(alarms)).status;
                accepted += status == 202 ? 50 : 0;
            }
            QCOMPARE(status, 503);
            QVERIFY(accepted > 0);
            dispatcher.killAtOnce();
        }
        QVERIFY(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=64m"_s, disk}) == 0);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"disk"_s);
        database.setDatabaseName(disk + u"/tocsin.db"_s);
        QVERIFY(database.open());
        {
            QSqlQuery count(database);
            QVERIFY(count.exec(u"SELECT count(*) FROM alarm"_s) && count.next());
            QCOMPARE(count.value(0).toInt(), accepted);
        }
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"disk"_s);
    }

    void tlsIsSpokenWhenACertificateIsGiven()
    {
        const Desk desk;
        const QString certificate = desk.path(u"cert.pem"_s);
        const QString key = desk.path(u"key.pem"_s);
        QCOMPARE(QProcess::execute(u"openssl"_s,
                                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                                    u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"2"_s}),
                 0);
        RunningDispatcher dispatcher(desk, {u"--tls-cert"_s, certificate, u"--tls-key"_s, key});
        QVERIFY(dispatcher.baseUrl.startsWith(u"https://"_s));
        dispatcher.trustAnything();
        QCOMPARE(dispatcher.post(alarmsBody({alarmJson(u"a"_s, u"b"_s)})).status, 202);
    }

    void namedRuleThatThereIsNotIsOnTheFailedList()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        QCOMPARE(dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s, u"Low"_s, {{u"rule"_s, u"Nothing"_s}})}))
                     .status,
                 202);
        const QJsonArray rows = failedRows(desk);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)[u"rule"_s].toString(), u"Nothing"_s);
        QVERIFY(rows.at(0)[u"error"_s].toString().contains(u"Nothing"_s));
    }

    void newConfigurationCountsAtOnce()
    {
        const Desk desk;
        RunningSandbox sandbox;
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Before"_s)}));
        QCOMPARE(dispatcher.metric("tocsin_alarms_told_nobody_total"), 1.0);
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"After"_s)}));
        QCOMPARE(texts(sandbox, 1), QStringList{u"High After"_s});
    }

    // Within WeCom's limits, and no call refused.
    void burstIsNamedInDigests()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift(), zhangSan()}));
        RunningDispatcher dispatcher(desk);
        QJsonArray alarms;
        for (int number = 0; number < 200; ++number)
            alarms.append(alarmJson(u"Line1/Tag%1"_s.arg(number), u"Alarm %1."_s.arg(number)));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(dispatcher.post(alarmsBody(alarms)).status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(dispatcher.metric("tocsin_deliveries_delivered_total") == 400.0, 30'000);
        qInfo("200 alarms are named to a group and a member after %lld ms in %d calls", timer.elapsed(),
              int(dispatcher.metric("tocsin_calls_total")));
        QCOMPARE(dispatcher.metric("tocsin_deliveries_retried_total"), 0.0);
        QSet<QString> named;
        for (const QJsonObject &message : sandbox.accepted()) {
            const QString to = message.contains(u"agentid"_s) ? u"member"_s : u"group"_s;
            for (int number = 0; number < 200; ++number) {
                if (message[u"content"_s].toString().contains(u"Alarm %1."_s.arg(number)))
                    named.insert(to + QString::number(number));
            }
        }
        QCOMPARE(named.size(), 400);
    }

    void cameAndWentWhileItWaitedIsOneLine()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"busy:1"_s});
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(
            alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s, u"High"_s, {{u"eventTime"_s, u"2026-11-25T12:00:00Z"_s}})}));
        QTRY_COMPARE(dispatcher.metric("tocsin_deliveries_retried_total"), 1.0);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s, u"High"_s,
                                              {{u"eventTime"_s, u"2026-11-25T12:03:00Z"_s}, {u"active"_s, false}})}));
        const QStringList received = texts(sandbox, 1);
        QCOMPARE(received.size(), 1);
        QVERIFY2(received[0].contains(u"High · Pump · Line1 · Cleared, Unacked · 12:00:00–12:03:00"_s) ||
                     received[0].contains(u"–"_s),
                 qPrintable(received[0]));
        QTRY_COMPARE(dispatcher.metric("tocsin_deliveries_delivered_total"), 2.0);
    }

    void lateTextSaysSo()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(
            alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s, u"High"_s, {{u"eventTime"_s, u"2026-11-20T12:00:00Z"_s}})}));
        const QString text = texts(sandbox, 1).value(0);
        QVERIFY2(text.startsWith(u"Delayed, happened at 2026-11-20 "_s), qPrintable(text));
        QVERIFY(text.endsWith(u"\nHigh Pump"_s));
    }

    void slowAndBrokenRequestsDoNotHoldOthersUp()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const QUrl url(dispatcher.baseUrl);
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int number = 0; number < 100; ++number) {
            slow.push_back(std::make_unique<QTcpSocket>());
            slow.back()->connectToHost(url.host(), quint16(url.port()));
            QVERIFY(slow.back()->waitForConnected());
            slow.back()->write("POST /api/v1/alarms HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{");
            slow.back()->flush();
        }
        QCOMPARE(dispatcher.post(alarmsBody({alarmJson(u"a"_s, u"b"_s)})).status, 202);
    }
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
