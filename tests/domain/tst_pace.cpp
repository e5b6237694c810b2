// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/pace.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000'000;

// `count` messages, one every `apart` ms, the last one `before` ms ago.
std::vector<qint64> messages(int count, qint64 apart, qint64 before)
{
    std::vector<qint64> sent;
    for (int number = count - 1; number >= 0; --number)
        sent.push_back(now - before - number * apart);
    return sent;
}

Service plant()
{
    Service service;
    service.app = {u"1000002"_s, u"ww01"_s, SecretText(u"s"_s)};
    Robot night;
    night.groupName = u"Night"_s;
    night.webhookUrl = SecretText(u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc-123"_s);
    Robot stored;
    stored.groupName = u"Stored"_s;
    stored.webhookUrl = SecretText::stored();
    service.robots = {night, stored};
    service.accounts = {{u"ZhangSan"_s, {}}};
    return service;
}

} // namespace

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftAndWhenThereIsRoom_data()
    {
        QTest::addColumn<MessageTarget>("target");
        QTest::addColumn<std::vector<qint64>>("sent");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("limit");
        QTest::addColumn<qint64>("wait"); // ms
        using Sent = std::vector<qint64>;
        const auto robot = MessageTarget::Robot;
        const auto app = MessageTarget::App;
        QTest::newRow("robot, quiet") << robot << Sent{} << 20 << 20 << 0LL;
        QTest::newRow("robot, one") << robot << messages(1, 0, 0) << 19 << 20 << 0LL;
        QTest::newRow("robot, nineteen") << robot << messages(19, 10, 0) << 1 << 20 << 0LL;
        QTest::newRow("robot, twenty at once") << robot << messages(20, 0, 0) << 0 << 20 << 61'000LL;
        QTest::newRow("robot, twenty one a second") << robot << messages(20, 1000, 0) << 0 << 20 << 42'000LL;
        QTest::newRow("robot, the oldest is about to leave") << robot << messages(20, 0, 60'999) << 0 << 20 << 1LL;
        QTest::newRow("robot, just over") << robot << messages(20, 0, 61'000) << 20 << 20 << 0LL;
        QTest::newRow("robot, more than WeCom takes") << robot << messages(25, 1000, 0) << 0 << 20 << 42'000LL;
        QTest::newRow("member, quiet") << app << Sent{} << 30 << 30 << 0LL;
        QTest::newRow("member, thirty") << app << messages(30, 1000, 0) << 0 << 30 << 32'000LL;
        QTest::newRow("member, the hour leaves less") << app << messages(990, 3000, 61'000) << 10 << 1000 << 0LL;
        QTest::newRow("member, the hour is full") << app << messages(1000, 3000, 0) << 0 << 1000 << 604'000LL;
        QTest::newRow("member, minute and hour are full")
            << app << messages(1000, 1000, 0) << 0 << 30 << 3'601'000LL - 999'000LL;
        QTest::newRow("member, an hour ago") << app << messages(1000, 0, 3'601'000) << 30 << 30 << 0LL;
    }
    void whatIsLeftAndWhenThereIsRoom()
    {
        QFETCH(MessageTarget, target);
        QFETCH(std::vector<qint64>, sent);
        const PaceBudget budget = paceBudget(target, sent, now);
        QTEST(budget.left, "left");
        QTEST(budget.limit, "limit");
        QTEST(budget.freeAt - now, "wait");
    }

    void thereIsRoomAtTheMomentThatIsTold()
    {
        for (const int count : {20, 21, 30, 400, 1000, 1500}) {
            for (const qint64 apart : {0, 1, 700, 3100}) {
                for (const auto target : {MessageTarget::Robot, MessageTarget::App}) {
                    const auto sent = messages(count, apart, 0);
                    const qint64 freeAt = paceBudget(target, sent, now).freeAt;
                    QVERIFY(paceBudget(target, sent, freeAt).left > 0);
                    if (freeAt > now)
                        QCOMPARE(paceBudget(target, sent, freeAt - 1).left, 0);
                }
            }
        }
    }

    void keysTellReceiversApartAndHideTheWebhook()
    {
        const Service service = plant();
        const QString robot = paceKeyOf(service, {Receiver::Kind::Group, u"Night"_s});
        QCOMPARE(robot.size(), 38);
        QVERIFY(!robot.contains(u"abc-123"_s));
        Service elsewhere = plant();
        elsewhere.name = u"Other"_s;
        elsewhere.robots[0].groupName = u"The same robot"_s;
        QCOMPARE(paceKeyOf(elsewhere, {Receiver::Kind::Group, u"The same robot"_s}), robot);
        elsewhere.robots[0].webhookUrl = SecretText(u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc-124"_s);
        QVERIFY(paceKeyOf(elsewhere, {Receiver::Kind::Group, u"The same robot"_s}) != robot);
        QCOMPARE(paceKeyOf(service, {Receiver::Kind::Account, u"zhangsan"_s}), u"member/ww01/1000002/zhangsan"_s);
        QCOMPARE(paceKeyOf(service, {Receiver::Kind::Account, u"ZhangSan"_s}), u"member/ww01/1000002/zhangsan"_s);
        QCOMPARE(paceKeyOf(service, {Receiver::Kind::Group, u"Stored"_s}), QString());
        QCOMPARE(paceKeyOf(service, {Receiver::Kind::Group, u"Nobody"_s}), QString());
        QCOMPARE(paceKeyOf(service, {Receiver::Kind::Account, u"nobody"_s}), QString());
    }

    void whatWecomTookCounts_data()
    {
        QTest::addColumn<Happening>("happening");
        QTest::addColumn<SendStep>("step");
        QTest::addColumn<bool>("mayHaveArrived");
        QTest::addColumn<bool>("counts");
        QTest::newRow("delivered") << Happening::Delivered << SendStep::Message << false << true;
        QTest::newRow("refused message") << Happening::Errcode << SendStep::Message << false << true;
        QTest::newRow("refused token") << Happening::Errcode << SendStep::Token << false << false;
        QTest::newRow("no answer") << Happening::AnswerTimeout << SendStep::Message << true << true;
        QTest::newRow("no connection") << Happening::ConnectTimeout << SendStep::Message << false << false;
        QTest::newRow("missed account") << Happening::AccountMissed << SendStep::Message << false << false;
        QTest::newRow("not sent") << Happening::ServiceDisabled << SendStep::None << false << false;
    }
    void whatWecomTookCounts()
    {
        ReceiverResult result;
        QFETCH(Happening, happening);
        QFETCH(SendStep, step);
        QFETCH(bool, mayHaveArrived);
        result.happening = happening;
        result.step = step;
        result.mayHaveArrived = mayHaveArrived;
        QTEST(countsForPace(result), "counts");
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
