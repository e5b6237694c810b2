// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray hotAlarm = R"({"path": "Line1/T", "name": "Hot", "level": "critical", "active": true, "value": 43.2,
                             "eventTime": "2026-11-24T12:00:00+08:00"})";

QJsonObject notification(const QString &message, const QString &schedule, const QJsonArray &receivers)
{
    return {
        {u"service"_s, u"Plant A"_s}, {u"message"_s, message}, {u"schedule"_s, schedule}, {u"receivers"_s, receivers}};
}

QJsonObject group()
{
    return {{u"group"_s, u"Night shift&夜班"_s}};
}

QJsonObject account(const QString &name)
{
    return {{u"account"_s, name}};
}

// Plant A with messages, schedules and three rules.
QJsonObject configWithRules(const QString &baseUrl)
{
    QJsonObject config = plantConfig(baseUrl);
    const auto message = [](const QString &name, const QString &content) {
        return QJsonObject{{u"type"_s, u"wecom"_s}, {u"name"_s, name}, {u"content"_s, content}};
    };
    const QJsonObject night{{u"saturday"_s, QJsonArray{QJsonArray{u"22:00:00"_s, u"23:59:59"_s}}}};
    config[u"messages"_s] =
        QJsonArray{message(u"Short"_s, u"{level} {name}"_s), message(u"Long"_s, u"{name}\n{value}"_s)};
    config[u"schedules"_s] = QJsonArray{
        QJsonObject{{u"kind"_s, u"standard"_s}, {u"name"_s, u"Always"_s}},
        QJsonObject{
            {u"kind"_s, u"standard"_s}, {u"name"_s, u"Saturday"_s}, {u"timezone"_s, u"UTC"_s}, {u"periods"_s, night}}};
    const QJsonObject criteria{{u"levels"_s, QJsonArray{u"Critical"_s}}, {u"path"_s, u"Line1/*"_s}};
    config[u"rules"_s] = QJsonArray{
        QJsonObject{
            {u"name"_s, u"Critical"_s},
            {u"criteria"_s, criteria},
            {u"notifications"_s, QJsonArray{notification(u"Short"_s, u"Always"_s, {group(), account(u"ZhangSan"_s)}),
                                            notification(u"Long"_s, u"Saturday"_s, {account(u"ZhangSan"_s)})}}},
        QJsonObject{{u"name"_s, u"Everything"_s},
                    {u"notifications"_s, QJsonArray{notification(u"Short"_s, u"Always"_s, {account(u"zhangsan"_s)})}}},
        QJsonObject{{u"name"_s, u"Off"_s},
                    {u"enabled"_s, false},
                    {u"notifications"_s, QJsonArray{notification(u"Short"_s, u"Always"_s, {group()})}}}};
    return config;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

    static Run explain(const Desk &desk, const QByteArray &json, const QStringList &more = {})
    {
        return desk.dispatcher(QStringList{u"explain"_s, u"--alarm"_s, u"-"_s} + more, json);
    }

private Q_SLOTS:
    void explainSaysWhoIsToldWhatAndWhyOthersAreNot()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, configWithRules(sandbox.baseUrl));
        const Run run = explain(desk, hotAlarm, {u"--at"_s, u"2026-11-24T12:00:00+08:00"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        const QStringList lines = run.lines();
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], u"fires\tCritical"_s);
        QCOMPARE(lines[1], u"block\t1\tfires\tSent at once.\tNight shift&夜班, ZhangSan\t12\tCritical Hot"_s);
        QVERIFY2(lines[2].startsWith(u"block\t2\tschedule-closed\tThe schedule is closed until "_s),
                 qPrintable(lines[2]));
        QCOMPARE(lines[3], u"silent\tEverything"_s);
        QVERIFY(lines[4].startsWith(u"block\t1\talready-told\t"_s));
        QCOMPARE(lines[5], u"told\tzhangsan\talready told by rule Critical"_s);
        QCOMPARE(lines[6], u"silent\tOff\tdisabled\tThe rule is disabled."_s);
        QCOMPARE(sandbox.accepted().size(), 0);
    }

    void explainAsJsonHasTheKeysOfTheInterface()
    {
        const Desk desk;
        importConfig(desk, configWithRules(u"http://127.0.0.1:9"_s));
        const QJsonArray rules =
            explain(desk, hotAlarm, {u"--json"_s, u"--at"_s, u"2026-11-24T04:00:00Z"_s}).json().array();
        QCOMPARE(rules.size(), 3);
        const QJsonObject fired{{u"fires"_s, true},
                                {u"reason"_s, u""_s},
                                {u"text"_s, u"Critical Hot"_s},
                                {u"receivers"_s, QJsonArray{u"Night shift&夜班"_s, u"ZhangSan"_s}},
                                {u"bytes"_s, 12}};
        const QJsonObject closed{{u"fires"_s, false},
                                 {u"reason"_s, u"schedule-closed"_s},
                                 {u"text"_s, u""_s},
                                 {u"receivers"_s, QJsonArray()},
                                 {u"bytes"_s, 0}};
        QCOMPARE(rules[0].toObject(), (QJsonObject{{u"rule"_s, u"Critical"_s},
                                                   {u"fires"_s, true},
                                                   {u"reason"_s, u""_s},
                                                   {u"blocks"_s, QJsonArray{fired, closed}}}));
        QCOMPARE(rules[1].toObject()[u"reason"_s].toString(), u"already-told"_s);
        QCOMPARE(rules[2].toObject(), (QJsonObject{{u"rule"_s, u"Off"_s},
                                                   {u"fires"_s, false},
                                                   {u"reason"_s, u"disabled"_s},
                                                   {u"blocks"_s, QJsonArray()}}));
    }

    void nothingThatFiresIsExit0Too()
    {
        const Desk desk;
        const Run run = explain(desk, hotAlarm, {u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out.trimmed(), u"[]"_s);
    }

    void alarmThatNamesNoRuleOfOursIsToldOnStderr()
    {
        const Desk desk;
        importConfig(desk, configWithRules(u"http://127.0.0.1:9"_s));
        const QByteArray named = R"({"path": "p", "name": "n", "level": "Low", "active": true, "rule": "Nightly"})";
        const Run run = explain(desk, named);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err.trimmed(), u"The alarm names the rule Nightly, and there is none."_s);
        QCOMPARE(run.lines().size(), 3);
    }

    void badAlarmIsExit1AndSaysWhere()
    {
        const Desk desk;
        const Run wrong = explain(desk, R"({"path": "p", "name": "n", "level": "Urgent", "active": true})");
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.startsWith(u"/level\tUnknown level Urgent"_s), qPrintable(wrong.err));
        QCOMPARE(explain(desk, "{").exitCode, 1);
        const QByteArray two = R"({"alarms": [)" + hotAlarm + ',' + hotAlarm + "]}";
        QVERIFY(explain(desk, two).err.contains(u"2 alarms"_s));
        QCOMPARE(desk.dispatcher({u"explain"_s, u"--alarm"_s, u"nowhere.json"_s}).exitCode, 1);
    }

    void wrongUsageIsExit2()
    {
        const Desk desk;
        QCOMPARE(desk.dispatcher({u"explain"_s}).exitCode, 2);
        QCOMPARE(explain(desk, hotAlarm, {u"--at"_s, u"noon"_s}).exitCode, 2);
        QCOMPARE(explain(desk, hotAlarm, {u"--rule"_s, u"Critical"_s}).exitCode, 2);
        QCOMPARE(desk.dispatcher({u"send"_s, u"--rule"_s, u"Critical"_s, u"--text"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(desk.dispatcher({u"send"_s, u"--service"_s, u"Plant A"_s, u"--alarm"_s, u"x"_s}).exitCode, 2);
    }

    void ruleIsSentWhateverItsCriteriaAndSchedulesSay()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--users"_s, u"zhangsan"_s});
        importConfig(desk, configWithRules(sandbox.baseUrl));
        desk.write(u"alarm.json"_s,
                   R"({"path": "Line2/T", "name": "Hot", "level": "Low", "active": true, "value": 1})");
        const Run run =
            desk.dispatcher({u"send"_s, u"--rule"_s, u"Critical"_s, u"--alarm"_s, desk.path(u"alarm.json"_s)});
        QCOMPARE(run.lines(),
                 (QStringList{u"Night shift&夜班\tdelivered"_s, u"ZhangSan\tdelivered"_s, u"ZhangSan\tdelivered"_s}));
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(u"the rule would be silent: Not for alarms of this level."_s), qPrintable(run.err));
        const QList<QJsonObject> accepted = sandbox.accepted();
        QCOMPARE(accepted.size(), 3);
        QCOMPARE(accepted[0][u"content"_s].toString(), u"Low Hot"_s);
        QCOMPARE(accepted[2][u"content"_s].toString(), u"Hot\n1"_s);
    }

    void ruleIsSentForASampleAlarm()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--users"_s, u"zhangsan"_s});
        importConfig(desk, configWithRules(sandbox.baseUrl));
        const Run run = desk.dispatcher({u"send"_s, u"--rule"_s, u"Off"_s, u"--json"_s});
        QCOMPARE(run.json().array(), (QJsonArray{QJsonObject{{u"receiver"_s, u"Night shift&夜班"_s},
                                                             {u"outcome"_s, u"delivered"_s},
                                                             {u"errcode"_s, 0},
                                                             {u"text"_s, u"Delivered."_s}}}));
        QVERIFY2(run.err.contains(u"The rule is disabled."_s), qPrintable(run.err));
        QCOMPARE(sandbox.accepted().size(), 1);
    }

    void faultOfAReceiverIsExit1()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--users"_s, u"zhangsan"_s, u"--fault"_s, u"untrusted-ip:0"_s});
        importConfig(desk, configWithRules(sandbox.baseUrl));
        const Run run = desk.dispatcher({u"send"_s, u"--rule"_s, u"Everything"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.lines().value(0).startsWith(u"zhangsan\trefused\t60020\t"_s), qPrintable(run.out));
        const Run unknown = desk.dispatcher({u"send"_s, u"--rule"_s, u"Nightly"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains(u"Nightly"_s));
    }

    // What the file takes from other rules is a problem of the file; with the rules in it, it is none.
    void importMayNotTakeAwayWhatOtherRulesUse()
    {
        const Desk desk;
        QJsonObject config = configWithRules(u"http://127.0.0.1:9"_s);
        importConfig(desk, config);
        QJsonObject service = config[u"services"_s].toArray()[0].toObject();
        service[u"accounts"_s] = QJsonArray{QJsonObject{{u"account"_s, u"unknown1"_s}}};
        QJsonObject less = config;
        less[u"services"_s] = QJsonArray{service};
        less.remove(u"rules"_s);
        const Run refused = desk.dispatcher({u"config"_s, u"import"_s, u"-"_s}, QJsonDocument(less).toJson());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.startsWith(u"/services/0/accounts\t"_s), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(u"Critical (ZhangSan)"_s), qPrintable(refused.err));
        const QJsonArray before = config[u"rules"_s].toArray();
        QJsonArray rules;
        for (const auto &value : before) {
            QJsonObject rule = value.toObject();
            rule[u"notifications"_s] = QJsonArray{notification(u"Short"_s, u"Always"_s, {group()})};
            rules.append(rule);
        }
        less[u"rules"_s] = rules;
        importConfig(desk, less);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
