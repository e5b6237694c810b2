// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asking.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString robotPath = u"webhook/send?key=night-0001"_s;

QJsonObject message(const QString &type, const QString &content)
{
    return {{u"msgtype"_s, type}, {type, QJsonObject{{u"content"_s, content}}}};
}

QJsonObject appMessage(const QString &toUser, const QJsonValue &agentId = 1000002, const QString &content = u"x"_s)
{
    QJsonObject object = message(u"text"_s, content);
    object[u"touser"_s] = toUser;
    object[u"agentid"_s] = agentId;
    return object;
}

QStringList names(const QJsonObject &accepted, const QString &field)
{
    QStringList list;
    const QJsonArray all = accepted[field].toArray();
    for (const auto &name : all)
        list.append(name.toString());
    return list;
}

} // namespace

// Sending to robots and through the app (wecom-api § 1.2–1.6, 2.2, 2.3, 3).
class TestSandboxMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void robotTakesWhatWecomTakes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("errcode");
        const auto row = [](const char *name, const QString &type, const QString &content, int errcode) {
            QTest::newRow(name) << type << content << errcode;
        };
        row("text", u"text"_s, u"泵 3 stopped"_s, 0);
        row("markdown", u"markdown"_s, u"# a"_s, 0);
        row("markdown_v2", u"markdown_v2"_s, u"# a"_s, 0);
        row("another product's type", u"interactive"_s, u"a"_s, 40008);
        row("no type", QString(), u"a"_s, 40008);
        row("empty text", u"text"_s, {}, 44004);
        // Bytes, not characters; robots refuse text above 5120, whatever is documented (wecom-api § 1.3).
        row("text of 5120 bytes", u"text"_s, QString(1706, u'泵') + u"ab"_s, 0);
        row("text of 5121 bytes", u"text"_s, QString(1707, u'泵'), 40058);
        row("markdown of 4096 bytes", u"markdown"_s, QString(4096, u'x'), 0);
        row("markdown of 4097 bytes", u"markdown"_s, QString(4097, u'x'), 40058);
        row("markdown_v2 of 4097 bytes", u"markdown_v2"_s, QString(4097, u'x'), 40058);
    }
    void robotTakesWhatWecomTakes()
    {
        QFETCH(QString, type);
        QFETCH(QString, content);
        QFETCH(int, errcode);
        Asking sandbox;
        const QJsonObject answer = sandbox.post(robotPath, message(type, content));
        QCOMPARE(errcodeOf(answer), errcode);
        QCOMPARE(sandbox.accepted.isEmpty(), errcode != 0);
        if (errcode == 40058)
            QVERIFY2(answer[u"errmsg"_s].toString().startsWith(type + u".content exceed max length "_s),
                     qPrintable(answer[u"errmsg"_s].toString()));
        if (errcode == 0)
            QCOMPARE(sandbox.accepted[u"content"_s].toString(), content);
    }

    void robotRefusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("errcode");
        const QByteArray good = QJsonDocument(message(u"text"_s, u"x"_s)).toJson();
        QTest::newRow("GET") << "GET"_ba << robotPath << good << 40058;
        QTest::newRow("empty body") << "POST"_ba << robotPath << QByteArray() << 93017;
        QTest::newRow("no JSON") << "POST"_ba << robotPath << "msgtype=text"_ba << 40058;
        QTest::newRow("a list") << "POST"_ba << robotPath << "[]"_ba << 40058;
        QTest::newRow("no key") << "POST"_ba << u"webhook/send"_s << good << 93000;
        QTest::newRow("removed") << "POST"_ba << u"webhook/send?key=removed-1"_s << good << 93000;
        QTest::newRow("taken away later") << "POST"_ba << u"webhook/send?key=gone"_s << good << 93000;
    }
    void robotRefusesWhatIsNoMessage()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        Asking sandbox;
        sandbox.state.world.removedRobots = {u"gone"_s};
        QTEST(errcodeOf(sandbox.ask(method, path, body)), "errcode");
        QVERIFY(sandbox.accepted.isEmpty());
    }

    void acceptedLineNamesRobotByItsLastFourAndTheMentioned()
    {
        Asking sandbox;
        QJsonObject text = message(u"text"_s, u"x"_s);
        text[u"text"_s] =
            QJsonObject{{u"content"_s, u"x"_s}, {u"mentioned_list"_s, QJsonArray{u"zhangsan"_s, u"@all"_s}}};
        sandbox.post(robotPath, text);
        QCOMPARE(sandbox.accepted[u"robot"_s].toString(), u"…0001"_s);
        QCOMPARE(names(sandbox.accepted, u"mentioned_list"_s), (QStringList{u"zhangsan"_s, u"@all"_s}));
        QVERIFY(!QJsonDocument(sandbox.accepted).toJson().contains("night"));
    }

    void robotTakesTwentyAMinute()
    {
        Asking sandbox;
        const QJsonObject text = message(u"text"_s, u"x"_s);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(errcodeOf(sandbox.post(robotPath, text)), 0);
            sandbox.now = sandbox.now.addSecs(2);
        }
        QCOMPARE(errcodeOf(sandbox.post(robotPath, text)), 45009);
        QVERIFY(sandbox.accepted.isEmpty());
        QCOMPARE(errcodeOf(sandbox.post(u"webhook/send?key=day-0002"_s, text)), 0);
        sandbox.now = sandbox.now.addSecs(20); // 60 s after the first
        QCOMPARE(errcodeOf(sandbox.post(robotPath, text)), 0);
        QCOMPARE(errcodeOf(sandbox.post(robotPath, text)), 45009);
    }

    void memberTakesThirtyAMinuteAndTheRestVanishes()
    {
        Asking sandbox;
        const QString path = sandbox.withToken(u"message/send"_s);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(errcodeOf(sandbox.post(path, appMessage(i % 2 ? u"LiSi"_s : u"lisi"_s))), 0);
        const QJsonObject answer = sandbox.post(path, appMessage(u"lisi|wangwu"_s));
        QCOMPARE(errcodeOf(answer), 0); // as WeCom: no error, no message
        QCOMPARE(answer[u"invaliduser"_s].toString(), QString());
        QCOMPARE(names(sandbox.accepted, u"touser"_s), QStringList{u"wangwu"_s});
        QCOMPARE(names(sandbox.accepted, u"dropped"_s), QStringList{u"lisi"_s});
        sandbox.now = sandbox.now.addSecs(60);
        sandbox.post(path, appMessage(u"lisi"_s));
        QCOMPARE(names(sandbox.accepted, u"touser"_s), QStringList{u"lisi"_s});
    }

    void appRefusesWhatWecomRefuses_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("errcode");
        QTest::newRow("another app's AgentId") << appMessage(u"lisi"_s, 1000003) << 301002;
        QTest::newRow("AgentId as text") << appMessage(u"lisi"_s, u"1000002"_s) << 40056;
        QTest::newRow("no AgentId") << appMessage(u"lisi"_s, QJsonValue(QJsonValue::Undefined)) << 40056;
        QTest::newRow("no receiver") << appMessage({}) << 82001;
        QTest::newRow("empty text") << appMessage(u"lisi"_s, 1000002, {}) << 44004;
        QTest::newRow("1000 accounts") << appMessage(u"lisi|"_s.repeated(1000)) << 0;
        QTest::newRow("1001 accounts") << appMessage(u"lisi|"_s.repeated(1001)) << 40032;
        QTest::newRow("nobody of them is known") << appMessage(u"unknown1|Unknown2"_s) << 81013;
        QJsonObject card = appMessage(u"lisi"_s);
        card[u"msgtype"_s] = u"fax"_s;
        QTest::newRow("unknown type") << card << 40008;
    }
    void appRefusesWhatWecomRefuses()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, errcode);
        Asking sandbox;
        const QJsonObject answer = sandbox.post(sandbox.withToken(u"message/send"_s), body);
        QCOMPARE(errcodeOf(answer), errcode);
        QCOMPARE(sandbox.accepted.isEmpty(), errcode != 0);
        if (errcode == 81013)
            QCOMPARE(answer[u"invaliduser"_s].toString(), u"unknown1|unknown2"_s);
    }

    void appTakesNoGetAndNoNonsense()
    {
        Asking sandbox;
        const QString path = sandbox.withToken(u"message/send"_s);
        QCOMPARE(errcodeOf(sandbox.get(path)), 40058);
        QCOMPARE(errcodeOf(sandbox.ask("POST", path, "oops")), 40058);
    }

    void whoWasMissedIsNamedInLowerCase()
    {
        Asking sandbox;
        sandbox.state.world.users = {u"ZhangSan"_s, u"LiSi"_s};
        sandbox.state.world.unlicensedUsers = {u"lisi"_s};
        const QJsonObject answer =
            sandbox.post(sandbox.withToken(u"message/send"_s), appMessage(u"ZHANGSAN|LiSi|WangWu|007"_s));
        QCOMPARE(errcodeOf(answer), 0);
        QCOMPARE(answer[u"invaliduser"_s].toString(), u"wangwu|007"_s);
        QCOMPARE(answer[u"unlicenseduser"_s].toString(), u"lisi"_s);
        QVERIFY(answer.contains(u"invalidparty"_s) && answer.contains(u"invalidtag"_s) && answer.contains(u"msgid"_s));
        QCOMPARE(names(sandbox.accepted, u"touser"_s), QStringList{u"ZHANGSAN"_s});
    }

    void atAllIsEverybodyTheAppSees()
    {
        Asking sandbox;
        sandbox.state.world.users = {u"ZhangSan"_s, u"LiSi"_s};
        QCOMPARE(errcodeOf(sandbox.post(sandbox.withToken(u"message/send"_s), appMessage(u"@all"_s))), 0);
        QCOMPARE(names(sandbox.accepted, u"touser"_s), (QStringList{u"ZhangSan"_s, u"LiSi"_s}));
    }

    void longAppTextIsCutInSilence_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("kept");
        QTest::newRow("2048 bytes") << QString(2048, u'x') << QString(2048, u'x');
        QTest::newRow("2049 bytes") << QString(2049, u'x') << QString(2048, u'x');
        QTest::newRow("Chinese") << QString(700, u'泵') << QString(682, u'泵');
        QTest::newRow("emoji") << u"a"_s + u"😀"_s.repeated(600) << u"a"_s + u"😀"_s.repeated(511);
        QTest::newRow("a whole body full") << QString(1'000'000, u'x') << QString(2048, u'x');
    }
    void longAppTextIsCutInSilence()
    {
        QFETCH(QString, content);
        Asking sandbox;
        QCOMPARE(errcodeOf(sandbox.post(sandbox.withToken(u"message/send"_s), appMessage(u"lisi"_s, 1000002, content))),
                 0);
        QTEST(sandbox.accepted[u"content"_s].toString(), "kept");
    }
};

QTEST_GUILESS_MAIN(TestSandboxMessages)
#include "tst_sandboxmessages.moc"
