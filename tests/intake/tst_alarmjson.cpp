// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <intake/alarmjson.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Kind = AlarmProblemKind;

namespace {

const QDateTime arrival(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

const QByteArray example =
    R"({"id": "Line1/Temperature#High", "path": "Line1/Temperature", "name": "High temperature", "description": "d",
                "type": "limit", "level": "Critical", "value": "43.2", "active": true, "acked": false, "ackUser": "u",
                "shelved": true, "groups": ["Line 1"], "eventTime": "2026-11-24T12:00:00+08:00", "url": "https:\/\/a/",
                "rule": "Night"})";

} // namespace

class TestAlarmJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfacesExampleIsRead()
    {
        const AlarmContents contents = readAlarms(example, arrival);
        QVERIFY(!contents.problem);
        Alarm alarm;
        alarm.id = u"Line1/Temperature#High"_s;
        alarm.path = u"Line1/Temperature"_s;
        alarm.name = u"High temperature"_s;
        alarm.description = u"d"_s;
        alarm.type = u"limit"_s;
        alarm.level = AlarmLevel::Critical;
        alarm.value = u"43.2"_s;
        alarm.ackUser = u"u"_s;
        alarm.shelved = true;
        alarm.groups = {u"Line 1"_s};
        alarm.eventTime = arrival;
        alarm.url = u"https://a/"_s;
        alarm.rule = u"Night"_s;
        QCOMPARE(contents.alarms, (QList<IncomingAlarm>{{alarm, true}}));
    }

    void whatIsLeftOutHasItsDefault()
    {
        const auto only = [](const QByteArray &json) { return readAlarms(json, arrival).alarms.value(0).alarm; };
        const Alarm byPath = only(R"({"path": "a/b", "name": "n", "level": "low", "active": false})");
        QCOMPARE(byPath.id, u"a/b#n"_s);
        QCOMPARE(byPath.level, AlarmLevel::Low);
        QCOMPARE(byPath.eventTime, arrival);
        QVERIFY(!byPath.active && !byPath.acked && !byPath.shelved);
        const Alarm byId = only(R"({"id": "x", "name": "n", "level": "HIGH", "active": true, "more": {"a": [1]}})");
        QCOMPARE(byId.path, u"x"_s);
        const Alarm nulls = only(R"({"id": "x", "name": "n", "level": "High", "active": true, "value": null,
                                     "groups": null, "acked": null, "eventTime": null})");
        QCOMPARE(nulls.value, QString());
        QCOMPARE(nulls.eventTime, arrival);
    }

    void valueMayBeANumberOrABoolean_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("value");
        const auto row = [](const QByteArray &json, const QString &value) {
            QTest::newRow(json.constData()) << json << value;
        };
        row("43.2", u"43.2"_s);
        row("0", u"0"_s);
        row("-7", u"-7"_s);
        row("1000000", u"1000000"_s);
        row("9007199254740993", u"9007199254740993"_s);
        row("0.1", u"0.1"_s);
        row("true", u"true"_s);
        row("false", u"false"_s);
        row(R"("")", u""_s);
        row(R"("43,2 °C")", u"43,2 °C"_s);
    }
    void valueMayBeANumberOrABoolean()
    {
        QFETCH(QByteArray, json);
        const AlarmContents contents =
            readAlarms(R"({"id": "x", "name": "n", "level": "High", "active": true, "value": )" + json + '}', arrival);
        QVERIFY(!contents.problem);
        QTEST(contents.alarms[0].alarm.value, "value");
    }

    void severalAlarmsAreRead()
    {
        const QByteArray alarm = R"({"id": "x", "name": "n", "level": "High", "active": true})";
        QCOMPARE(readAlarms(R"({"alarms": [)" + alarm + ',' + alarm + "]}", arrival).alarms.size(), 2);
    }

    void everyProblemSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &json, Kind kind, const QString &where = {},
                            const QString &detail = {}) {
            QTest::newRow(name) << json << static_cast<int>(kind) << where << detail;
        };
        const auto with = [](const QByteArray &more) {
            return R"({"path": "p", "name": "n", "level": "High", "active": true, )" + more + '}';
        };
        row("nothing", "", Kind::NotJson, {}, u"1:1"_s);
        row("no JSON", "{\n \"a\": }", Kind::NotJson, {}, u"2:8"_s);
        row("more behind it", "{} x", Kind::NotJson, {}, u"1:4"_s);
        row("a list", "[]", Kind::WrongType, {}, u"object"_s);
        row("half a character", "{\"name\": \"\xe6\xb8\"}", Kind::NotUtf8);
        row("too deep", QByteArray(1000, '[') + QByteArray(1000, ']'), Kind::NestedTooDeep);
        row("braces in a text are not deep", with("\"description\": 1, \"url\": \"" + QByteArray(20, '[') + "\\\"[[\""),
            Kind::WrongType, u"/description"_s, u"text"_s);
        row("no alarms", R"({"alarms": []})", Kind::NoAlarm, u"/alarms"_s);
        row("alarms is an object", R"({"alarms": {}})", Kind::WrongType, u"/alarms"_s, u"list"_s);
        row("an alarm is a number", R"({"alarms": [1]})", Kind::WrongType, u"/alarms/0"_s, u"object"_s);
        row("no name", R"({"path": "p", "level": "High", "active": true})", Kind::KeyMissing, u"/name"_s);
        row("empty name", R"({"path": "p", "name": "", "level": "High", "active": true})", Kind::Empty, u"/name"_s);
        row("neither path nor id", R"({"name": "n", "level": "High", "active": true})", Kind::KeyMissing, u"/path"_s);
        row("no level", R"({"path": "p", "name": "n", "active": true})", Kind::KeyMissing, u"/level"_s);
        row("unknown level", R"({"path": "p", "name": "n", "level": "Urgent", "active": true})", Kind::UnknownLevel,
            u"/level"_s, u"Urgent"_s);
        row("no active", R"({"path": "p", "name": "n", "level": "High"})", Kind::KeyMissing, u"/active"_s);
        row("active as text", R"({"path": "p", "name": "n", "level": "High", "active": "true"})", Kind::WrongType,
            u"/active"_s, u"true or false"_s);
        row("groups is a text", with(R"("groups": "a")"), Kind::WrongType, u"/groups"_s, u"list"_s);
        row("a group is a number", with(R"("groups": ["a", 1])"), Kind::WrongType, u"/groups/1"_s, u"text"_s);
        row("no time", with(R"("eventTime": "yesterday")"), Kind::NotATime, u"/eventTime"_s, u"yesterday"_s);
        row("time as a number", with(R"("eventTime": 1)"), Kind::WrongType, u"/eventTime"_s, u"text"_s);
        row("value is a list", with(R"("value": [])"), Kind::WrongType, u"/value"_s, u"text"_s);
        row("the second of several", R"({"alarms": [)" + with(R"("url": "")") + R"(, {"name": "n"}]})",
            Kind::KeyMissing, u"/alarms/1/path"_s);
    }
    void everyProblemSaysWhere()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QString, where);
        QFETCH(QString, detail);
        const AlarmContents contents = readAlarms(json, arrival);
        QVERIFY(contents.problem);
        QVERIFY(contents.alarms.isEmpty());
        QCOMPARE(static_cast<int>(contents.problem->kind), kind);
        QCOMPARE(contents.problem->where, where);
        QCOMPARE(contents.problem->detail, detail);
    }
};

QTEST_GUILESS_MAIN(TestAlarmJson)
#include "tst_alarmjson.moc"
