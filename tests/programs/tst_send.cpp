// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString nightShift = u"Night shift&夜班"_s;

QStringList sendTo(const QStringList &receivers, const QString &text = u"泵 3 停止"_s)
{
    QStringList arguments{u"send"_s, u"--service"_s, u"Plant A"_s, u"--text"_s, text};
    for (const QString &receiver : receivers)
        arguments << u"--receiver"_s << receiver;
    return arguments;
}

} // namespace

class TestSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndAccountsAreReached()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const Run run = desk.dispatcher(sendTo({nightShift, u"zhangsan"_s}));
        QCOMPARE(run.lines(), (QStringList{nightShift + u"\tdelivered"_s, u"zhangsan\tdelivered"_s}));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        const QList<QJsonObject> accepted = sandbox.accepted();
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(accepted[0][u"content"_s].toString(), u"泵 3 停止"_s);
        QCOMPARE(accepted[1][u"touser"_s].toArray(), QJsonArray{u"ZhangSan"_s});
    }

    void textThatIsCutIsDeliveredAndSaidOnStderr()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const Run run = desk.dispatcher(sendTo({nightShift}, QString(1000, u'泵')));
        QCOMPARE(run.out, nightShift + u"\tdelivered\n"_s);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.startsWith(nightShift) && run.err.contains(u"cut"_s), qPrintable(run.err));
        QVERIFY(sandbox.accepted().at(0)[u"content"_s].toString().toUtf8().size() <= 2048);
    }

    void whoWasMissedIsNamed()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const Run run = desk.dispatcher(sendTo({u"ZhangSan"_s, u"unknown1"_s, u"张三"_s}));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.lines().size(), 3);
        QCOMPARE(run.lines().at(0), u"ZhangSan\tdelivered"_s);
        QVERIFY2(run.lines().at(1).startsWith(u"unknown1\trefused\t0\t"_s), qPrintable(run.out));
        QVERIFY2(run.lines().at(2).startsWith(u"张三\trefused\t-\t"_s), qPrintable(run.out));
        QCOMPARE(sandbox.accepted().size(), 1);
    }

    void everyFaultIsToldApart_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<QString>("errcode"); // "" = delivered
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("accepted"); // messages that reached WeCom all the same
        const QString account = u"ZhangSan"_s;
        const auto row = [](const QString &fault, const QString &receiver, const QString &errcode,
                            const QString &outcome, int accepted) {
            QTest::newRow(qPrintable(fault + u" to "_s + receiver))
                << fault << receiver << errcode << outcome << accepted;
        };
        const QString refused = u"refused"_s;
        const QString unreachable = u"unreachable"_s;
        row(u"rate-limit"_s, nightShift, u"45009"_s, refused, 0);
        row(u"busy"_s, nightShift, u"-1"_s, refused, 0);
        row(u"removed-robot"_s, nightShift, u"93000"_s, refused, 0);
        row(u"cut-before-answer"_s, nightShift, u"-"_s, unreachable, 1);
        row(u"cut-in-answer"_s, nightShift, u"-"_s, unreachable, 1);
        row(u"http-500"_s, nightShift, u"-"_s, unreachable, 1);
        row(u"html"_s, nightShift, u"-"_s, unreachable, 1);
        row(u"redirect"_s, nightShift, u"-"_s, unreachable, 1);
        row(u"huge-reply"_s, nightShift, u"-"_s, unreachable, 1);
        row(u"no-errcode"_s, nightShift, u"-"_s, unreachable, 1);
        row(u"untrusted-ip"_s, nightShift, {}, u"delivered"_s, 1);
        row(u"rate-limit"_s, account, u"45009"_s, refused, 0);
        row(u"busy"_s, account, u"-1"_s, refused, 0);
        row(u"wrong-secret"_s, account, u"40001"_s, refused, 0);
        row(u"expired-token"_s, account, u"42001"_s, refused, 0);
        row(u"expired-token:1"_s, account, {}, u"delivered"_s, 1);
        row(u"invalid-token"_s, account, u"40014"_s, refused, 0);
        row(u"invalid-token:1"_s, account, {}, u"delivered"_s, 1);
        row(u"untrusted-ip"_s, account, u"60020"_s, refused, 0);
        row(u"stopped-app"_s, account, u"50003"_s, refused, 0);
        row(u"cut-before-answer"_s, account, u"-"_s, unreachable, 0);
        row(u"html"_s, account, u"-"_s, unreachable, 0);
    }
    void everyFaultIsToldApart()
    {
        QFETCH(QString, fault);
        QFETCH(QString, receiver);
        QFETCH(QString, errcode);
        QFETCH(QString, outcome);
        QFETCH(int, accepted);
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, fault});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const Run run = desk.dispatcher(sendTo({receiver}));
        const QString expected =
            errcode.isEmpty() ? receiver + u"\tdelivered"_s : receiver + u"\trefused\t"_s + errcode + u'\t';
        QVERIFY2(run.out.startsWith(expected), qPrintable(run.out));
        QCOMPARE(run.lines().size(), 1);
        QCOMPARE(run.exitCode, errcode.isEmpty() ? 0 : 1);
        QCOMPARE(run.err, QString());
        QCOMPARE(sandbox.accepted().size(), accepted);
        if (errcode == u"60020")
            QVERIFY2(run.out.contains(u"203.0.113.7"_s), qPrintable(run.out));
        if (accepted > 0 && !errcode.isEmpty())
            QVERIFY2(run.out.contains(u"may have arrived"_s), qPrintable(run.out));

        if (fault.contains(u':')) // its one request is spent
            return;
        const Run json = desk.dispatcher(sendTo({receiver}) << u"--json"_s);
        const QJsonObject object = json.json().array().at(0).toObject();
        QCOMPARE(object.keys(), (QStringList{u"errcode"_s, u"outcome"_s, u"receiver"_s, u"text"_s}));
        QCOMPARE(object[u"receiver"_s].toString(), receiver);
        QCOMPARE(object[u"outcome"_s].toString(), outcome);
        QCOMPARE(object[u"errcode"_s].toInt(), errcode.toInt());
    }

    void noAnswerIsGivenUpAfterThirtySeconds()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"slow"_s});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        QElapsedTimer timer;
        timer.start();
        const Run run = desk.dispatcher(sendTo({nightShift}));
        QVERIFY2(run.out.startsWith(nightShift + u"\trefused\t-\t"_s), qPrintable(run.out));
        QVERIFY(timer.elapsed() >= 29'000);
        QVERIFY(timer.elapsed() < 45'000);
    }

    void robotLimitIsSaid()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--robot-limit"_s, u"1"_s, u"--users"_s, u"zhangsan,lisi"_s});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        QCOMPARE(desk.dispatcher(sendTo({nightShift})).exitCode, 0);
        const Run run = desk.dispatcher(sendTo({nightShift}));
        QVERIFY2(run.out.startsWith(nightShift + u"\trefused\t45009\t"_s), qPrintable(run.out));
    }

    void memberLimitDropsInSilenceAsWecomDoes()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--member-limit"_s, u"1"_s, u"--users"_s, u"zhangsan,lisi"_s});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        QCOMPARE(desk.dispatcher(sendTo({u"ZhangSan"_s})).exitCode, 0);
        QCOMPARE(desk.dispatcher(sendTo({u"ZhangSan"_s})).exitCode, 0);
        const QList<QJsonObject> accepted = sandbox.accepted();
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(accepted[0][u"touser"_s].toArray().size(), 1);
        QCOMPARE(accepted[1][u"touser"_s].toArray().size(), 0);
        QCOMPARE(accepted[1][u"dropped"_s].toArray(), QJsonArray{u"ZhangSan"_s});
    }

    void nobodyThereIsUnreachable()
    {
        const Desk desk;
        {
            const RunningSandbox sandbox;
            importConfig(desk, plantConfig(sandbox.baseUrl));
        }
        const Run run = desk.dispatcher(sendTo({nightShift, u"ZhangSan"_s}) << u"--json"_s);
        QCOMPARE(run.exitCode, 1);
        const QJsonArray rows = run.json().array();
        for (const auto &row : rows)
            QCOMPARE(row.toObject()[u"outcome"_s].toString(), u"unreachable"_s);
    }

    void disabledServiceAndUnknownServiceAreRefused()
    {
        const Desk desk;
        RunningSandbox sandbox;
        QJsonObject config = plantConfig(sandbox.baseUrl);
        QJsonArray services = config[u"services"_s].toArray();
        QJsonObject service = services[0].toObject();
        service.insert(u"enabled"_s, false);
        config.insert(u"services"_s, QJsonArray{service});
        importConfig(desk, config);
        const Run run = desk.dispatcher(sendTo({nightShift}));
        QVERIFY2(run.out.startsWith(nightShift + u"\trefused\t-\t"_s), qPrintable(run.out));
        const Run unknown =
            desk.dispatcher({u"send"_s, u"--service"_s, u"Plant B"_s, u"--receiver"_s, u"a"_s, u"--text"_s, u"x"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains(u"Plant B"_s));
        QCOMPARE(sandbox.accepted().size(), 0);
    }

    void wordsAreChineseForAChineseUserAndFirstFieldsAreNot()
    {
        Desk desk;
        desk.environment.insert(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
        RunningSandbox sandbox({u"--fault"_s, u"removed-robot"_s});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const Run run = desk.dispatcher(sendTo({nightShift}));
        QVERIFY2(run.out.startsWith(nightShift + u"\trefused\t93000\t"_s), qPrintable(run.out));
        QVERIFY2(run.out.contains(u"群机器人"_s), qPrintable(run.out));
    }
};

QTEST_GUILESS_MAIN(TestSend)
#include "tst_send.moc"
