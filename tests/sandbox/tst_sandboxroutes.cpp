// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asking.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Everything but sending: tokens and what can be asked with one (wecom-api § 2.1, 4).
class TestSandboxRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsHttp200AndSaysErrcodeAndErrmsg_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("errcode");
        QTest::newRow("token") << u"gettoken?corpid=ww1&corpsecret=s"_s << 0;
        QTest::newRow("token: old company id") << u"gettoken?corpid=wx1&corpsecret=s"_s << 0;
        QTest::newRow("token: no company") << u"gettoken?corpsecret=s"_s << 41002;
        QTest::newRow("token: no secret") << u"gettoken?corpid=ww1"_s << 41004;
        QTest::newRow("token: wrong company") << u"gettoken?corpid=abc&corpsecret=s"_s << 40013;
        QTest::newRow("token: wrong secret") << u"gettoken?corpid=ww1&corpsecret=wrong1"_s << 40001;
        QTest::newRow("no token") << u"agent/list"_s << 41001;
        QTest::newRow("empty token") << u"agent/list?access_token="_s << 41001;
        QTest::newRow("unknown token") << u"agent/list?access_token=abc"_s << 40014;
        QTest::newRow("no token: sending") << u"message/send"_s << 41001;
        for (const char *path : {"agent/get?agentid=1000002", "user/get?userid=zhangsan",
                                 "user/simplelist?department_id=1", "department/simplelist"})
            QTest::newRow(path) << QString::fromLatin1(path) + u"&access_token=abc"_s << 40014;
    }
    void everyAnswerIsHttp200AndSaysErrcodeAndErrmsg()
    {
        QFETCH(QString, path);
        QFETCH(int, errcode);
        Asking sandbox;
        if (path == u"department/simplelist&access_token=abc")
            path.replace(u'&', u'?');
        const QJsonObject answer = sandbox.get(path);
        QCOMPARE(sandbox.status, 200);
        QCOMPARE(errcodeOf(answer), errcode);
        const QString errmsg = answer[u"errmsg"_s].toString();
        if (errcode == 0) {
            QCOMPARE(errmsg, u"ok"_s);
            return;
        }
        // The shape of wecom-api § 0, with an id whose first ten digits are the server's clock.
        static const QRegularExpression shape(
            u"^[a-z].*, hint: \\[(\\d{10})\\d{15}\\], from ip: 127\\.0\\.0\\.1, more info at https://\\S+e=(-?\\d+)$"_s);
        const auto match = shape.match(errmsg);
        QVERIFY2(match.hasMatch(), qPrintable(errmsg));
        QVERIFY(qAbs(match.captured(1).toLongLong() - QDateTime::currentSecsSinceEpoch()) < 60);
        QCOMPARE(match.captured(2).toInt(), errcode);
    }

    void unknownRouteIs404()
    {
        Asking sandbox;
        sandbox.get(u"user/delete?access_token=a"_s);
        QCOMPARE(sandbox.status, 404);
    }

    void tokenIsTheSameWhileItIsValid()
    {
        Asking sandbox;
        sandbox.state.world.tokenLifeSeconds = 100;
        const QJsonObject answer = sandbox.get(u"gettoken?corpid=ww1&corpsecret=s"_s);
        QCOMPARE(answer[u"expires_in"_s].toInt(), 100);
        const QString first = answer[u"access_token"_s].toString();
        QVERIFY(!first.isEmpty());
        const QString list = u"agent/list?access_token="_s + first;
        sandbox.now = sandbox.now.addSecs(99);
        QCOMPARE(sandbox.token(), first);
        QCOMPARE(errcodeOf(sandbox.get(list)), 0);
        sandbox.now = sandbox.now.addSecs(1);
        QCOMPARE(errcodeOf(sandbox.get(list)), 42001);
        const QString second = sandbox.token();
        QVERIFY(second != first);
        QCOMPARE(errcodeOf(sandbox.get(u"agent/list?access_token="_s + second)), 0);
        QVERIFY(sandbox.get(u"gettoken?corpid=ww1&corpsecret=other"_s)[u"access_token"_s].toString() != second);
    }

    void usualTokenLivesTwoHours()
    {
        Asking sandbox;
        QCOMPARE(sandbox.get(u"gettoken?corpid=ww1&corpsecret=s"_s)[u"expires_in"_s].toInt(), 7200);
    }

    void endedTokensAreExpired()
    {
        Asking sandbox;
        const QString path = sandbox.withToken(u"agent/list"_s);
        sandbox.state.expireTokens();
        QCOMPARE(errcodeOf(sandbox.get(path)), 42001);
    }

    void agentSaysWhatTheReferenceLists()
    {
        Asking sandbox;
        sandbox.state.world.users = {u"ZhangSan"_s, u"lisi"_s};
        const QJsonObject agent = sandbox.get(sandbox.withToken(u"agent/get?agentid=1000002"_s));
        QCOMPARE(errcodeOf(agent), 0);
        for (const char *field :
             {"agentid", "name", "square_logo_url", "description", "allow_userinfos", "allow_partys", "allow_tags",
              "close", "redirect_domain", "report_location_flag", "isreportenter", "home_url"})
            QVERIFY2(agent.contains(QLatin1String(field)), field);
        QCOMPARE(agent[u"agentid"_s].toInt(), 1000002);
        QCOMPARE(agent[u"allow_userinfos"_s][u"user"_s][0][u"userid"_s].toString(), u"ZhangSan"_s);
        QCOMPARE(agent[u"allow_partys"_s][u"partyid"_s].toArray(), QJsonArray{1});
        QVERIFY(agent[u"allow_tags"_s][u"tagid"_s].isArray());
        QCOMPARE(agent[u"close"_s].toInt(), 0);
        sandbox.state.world.isAppStopped = true;
        QCOMPARE(sandbox.get(sandbox.withToken(u"agent/get?agentid=1000002"_s))[u"close"_s].toInt(), 1);
        QCOMPARE(errcodeOf(sandbox.get(sandbox.withToken(u"agent/get?agentid=1000003"_s))), 301002);
    }

    void agentListTellsTheAgentIdOfTheSecret()
    {
        Asking sandbox;
        const QJsonArray agents = sandbox.get(sandbox.withToken(u"agent/list"_s))[u"agentlist"_s].toArray();
        QCOMPARE(agents.size(), 1);
        QCOMPARE(agents[0][u"agentid"_s].toInt(), 1000002);
        QVERIFY(!agents[0][u"name"_s].toString().isEmpty());
    }

    void userIsFoundWithCaseIgnored_data()
    {
        QTest::addColumn<QString>("userId");
        QTest::addColumn<int>("errcode");
        QTest::newRow("as listed") << u"ZhangSan"_s << 0;
        QTest::newRow("other case") << u"zhangSAN"_s << 0;
        QTest::newRow("not listed") << u"wangwu"_s << 60111;
        QTest::newRow("nobody") << QString() << 60111;
    }
    void userIsFoundWithCaseIgnored()
    {
        QFETCH(QString, userId);
        QFETCH(int, errcode);
        Asking sandbox;
        sandbox.state.world.users = {u"ZhangSan"_s};
        const QJsonObject user = sandbox.get(sandbox.withToken(u"user/get?userid="_s + userId));
        QCOMPARE(errcodeOf(user), errcode);
        if (errcode != 0)
            return;
        QCOMPARE(user[u"userid"_s].toString(), u"ZhangSan"_s);
        QCOMPARE(user[u"status"_s].toInt(), 1);
        QCOMPARE(user[u"department"_s].toArray(), QJsonArray{1});
        QVERIFY(!user[u"name"_s].toString().isEmpty());
    }

    void withoutAListEveryPossibleAccountIsThereButUnknownOnes()
    {
        Asking sandbox;
        for (const QString &user : {u"zhangsan"_s, u"007"_s, u"a.b@c_d-e"_s})
            QCOMPARE(errcodeOf(sandbox.get(sandbox.withToken(u"user/get?userid="_s + user))), 0);
        for (const QString &user : {u"unknown7"_s, u"UNKNOWN"_s, u"张三"_s, u"a|b"_s, u"_a"_s})
            QCOMPARE(errcodeOf(sandbox.get(sandbox.withToken(u"user/get?userid="_s + user))), 60111);
    }

    void membersAreThoseOfTheOneDepartment()
    {
        Asking sandbox;
        sandbox.state.world.users = {u"ZhangSan"_s, u"lisi"_s};
        const QJsonObject list = sandbox.get(sandbox.withToken(u"user/simplelist?department_id=1"_s));
        const QJsonArray users = list[u"userlist"_s].toArray();
        QCOMPARE(users.size(), 2);
        QCOMPARE(users[0][u"userid"_s].toString(), u"ZhangSan"_s);
        QVERIFY(users[0][u"name"_s].isString() && users[0][u"department"_s].isArray());
        QCOMPARE(errcodeOf(sandbox.get(sandbox.withToken(u"user/simplelist?department_id=2"_s))), 60011);

        const QJsonArray departments =
            sandbox.get(sandbox.withToken(u"department/simplelist"_s))[u"department_id"_s].toArray();
        QCOMPARE(departments.size(), 1);
        QCOMPARE(departments[0].toObject(), (QJsonObject{{u"id"_s, 1}, {u"parentid"_s, 0}, {u"order"_s, 1}}));
    }

    void worldsAreAsTheProgramSetsThem()
    {
        const SandboxWorld world;
        QCOMPARE(world.robotLimit, 20);
        QCOMPARE(world.memberLimit, 30);
        QCOMPARE(world.agentId, 1000002);
    }
};

QTEST_GUILESS_MAIN(TestSandboxRoutes)
#include "tst_sandboxroutes.moc"
