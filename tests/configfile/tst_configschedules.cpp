// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configlines.h"

#include <configfile/configwriter.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;

namespace {

QByteArray written(const QList<Schedule> &schedules)
{
    return writeConfig({{}, {}, schedules}, [](const QString &) { return std::optional<QJsonValue>(); });
}

} // namespace

class TestConfigSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfacesExampleIsRead()
    {
        const ConfigContents contents = readSection(u"schedules"_s, R"([
            {"kind": "standard", "name": "Always", "description": "", "enabled": true, "timezone": "Asia/Shanghai",
             "ignoreHoliday": false, "periods": {"monday": [["00:00:00", "23:59:59"]]}, "start": "2026-01-01", "end": null},
            {"kind": "holiday", "name": "National Day", "timezone": "Asia/Shanghai", "from": "2026-10-01",
             "to": "2026-10-07", "workingDays": ["2026-10-10"]}])");
        QCOMPARE(problemLines(contents.problems), QString());
        Schedule always;
        always.name = u"Always"_s;
        always.timeZone = u"Asia/Shanghai"_s;
        always.week = {};
        always.week[0] = {Period()};
        always.start = QDate(2026, 1, 1);
        Schedule nationalDay;
        nationalDay.kind = ScheduleKind::Holiday;
        nationalDay.name = u"National Day"_s;
        nationalDay.timeZone = u"Asia/Shanghai"_s;
        nationalDay.from = QDate(2026, 10, 1);
        nationalDay.to = QDate(2026, 10, 7);
        nationalDay.workingDays = {QDate(2026, 10, 10)};
        QCOMPARE(contents.schedules, (QList<Schedule>{always, nationalDay}));
    }

    void missingPeriodsAreAllWeekAndAMissingDayIsClosed()
    {
        const ConfigContents contents = readSection(u"schedules"_s, R"([
            {"kind": "standard", "name": "all"},
            {"kind": "standard", "name": "none", "periods": {}},
            {"kind": "standard", "name": "night", "periods": {"sunday": [["22:00:00", "06:00:00"], ["01:02:03", "01:02:03"]]}}])");
        QCOMPARE(problemLines(contents.problems), QString());
        QCOMPARE(contents.schedules[0].week, wholeWeek());
        QVERIFY(contents.schedules[0].enabled);
        QVERIFY(!contents.schedules[0].ignoreHoliday);
        QVERIFY(contents.schedules[0].start.isNull() && contents.schedules[0].end.isNull());
        QCOMPARE(contents.schedules[1].week, WeekPeriods());
        QCOMPARE(contents.schedules[2].week[6], (QList<Period>{{79'200, 21'600}, {3723, 3723}}));
        QVERIFY(contents.schedules[2].week[0].isEmpty());
    }

    void everyProblemCarriesItsPath_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("expected");
        const auto standard = [](const char *name, const QByteArray &fields, const QString &expected) {
            QTest::newRow(name) << R"([{"kind":"standard","name":"a")" + fields + "}]" << expected;
        };
        const auto holiday = [](const char *name, const QByteArray &fields, const QString &expected) {
            QTest::newRow(name) << R"([{"kind":"holiday","name":"a")" + fields + "}]" << expected;
        };
        const auto invalid = [](const QString &path, ScheduleProblemKind kind) {
            return u"/schedules/0/%1 schedule %2"_s.arg(path).arg(int(kind));
        };
        const auto wrong = [](const QString &path, Kind kind, const QString &detail = {}) {
            return fileProblem(u"/schedules/0/"_s + path, kind, detail);
        };
        QTest::newRow("nothing in it") << QByteArray("[{}]")
                                       << wrong(u"kind"_s, Kind::KeyMissing) + u'\n' +
                                              wrong(u"name"_s, Kind::KeyMissing);
        QTest::newRow("unknown kind, its keys are not blamed")
            << QByteArray(R"([{"kind":"vacation","name":"a","from":"2026-10-01"}])")
            << wrong(u"kind"_s, Kind::UnknownValue, u"standard, holiday"_s);
        QTest::newRow("same name twice, other kind")
            << QByteArray(R"([{"kind":"standard","name":"a"},
                              {"kind":"holiday","name":"a","from":"2026-10-01","to":"2026-10-01"}])")
            << fileProblem(u"/schedules/1/name"_s, Kind::DuplicateName, u"a"_s);
        standard("unknown key", R"(,"colour":1)", wrong(u"colour"_s, Kind::UnknownKey));
        standard("key of a holiday", R"(,"workingDays":[])", wrong(u"workingDays"_s, Kind::UnknownKey));
        standard("unknown day", R"(,"periods":{"Monday":[]})", wrong(u"periods/Monday"_s, Kind::UnknownKey));
        standard("periods are a list", R"(,"periods":[])", wrong(u"periods"_s, Kind::WrongType, u"object"_s));
        standard("day is no list", R"(,"periods":{"monday":"08:00:00"})",
                 wrong(u"periods/monday"_s, Kind::WrongType, u"list"_s));
        standard("period of one time", R"(,"periods":{"monday":[["08:00:00"]]})",
                 wrong(u"periods/monday/0"_s, Kind::UnknownValue, uR"(["HH:MM:SS", "HH:MM:SS"])"_s));
        standard("times without seconds", R"(,"periods":{"friday":[["00:00:00","01:00:00"],["08:00","24:00:00"]]})",
                 wrong(u"periods/friday/1/0"_s, Kind::UnknownValue, u"HH:MM:SS"_s) + u'\n' +
                     wrong(u"periods/friday/1/1"_s, Kind::UnknownValue, u"HH:MM:SS"_s));
        standard("start is no date", R"(,"start":"2026-02-30")",
                 wrong(u"start"_s, Kind::UnknownValue, u"YYYY-MM-DD"_s));
        standard("end is a number", R"(,"end":20261231)", wrong(u"end"_s, Kind::UnknownValue, u"YYYY-MM-DD"_s));
        standard("short date", R"(,"start":"2026-1-1")", wrong(u"start"_s, Kind::UnknownValue, u"YYYY-MM-DD"_s));
        standard("end before start", R"(,"start":"2026-02-01","end":"2026-01-01")",
                 invalid(u"end"_s, ScheduleProblemKind::EndBeforeStart));
        standard("neither start nor end", R"(,"start":null,"end":null)", {});
        standard("flag is text", R"(,"ignoreHoliday":"yes")",
                 wrong(u"ignoreHoliday"_s, Kind::WrongType, u"true or false"_s));
        standard("unknown zone", R"(,"timezone":"CST-8")",
                 invalid(u"timezone"_s, ScheduleProblemKind::UnknownTimeZone));
        holiday("without dates", "", wrong(u"from"_s, Kind::KeyMissing) + u'\n' + wrong(u"to"_s, Kind::KeyMissing));
        holiday("null is no date", R"(,"from":null,"to":"2026-10-01")",
                wrong(u"from"_s, Kind::UnknownValue, u"YYYY-MM-DD"_s));
        holiday("to before from", R"(,"from":"2026-10-02","to":"2026-10-01")",
                invalid(u"to"_s, ScheduleProblemKind::EndBeforeStart));
        holiday("working day is no date", R"(,"from":"2026-10-01","to":"2026-10-01","workingDays":["2026-10-10","x"])",
                wrong(u"workingDays/1"_s, Kind::UnknownValue, u"YYYY-MM-DD"_s));
        holiday("key of a standard one", R"(,"from":"2026-10-01","to":"2026-10-01","ignoreHoliday":true)",
                wrong(u"ignoreHoliday"_s, Kind::UnknownKey));
        holiday("disabled and described", R"(,"from":"2026-10-01","to":"2026-10-01","enabled":false,"description":"d")",
                {});
    }
    void everyProblemCarriesItsPath()
    {
        QFETCH(QByteArray, rows);
        QTEST(problemLines(readSection(u"schedules"_s, rows).problems), "expected");
    }

    void whatIsWrittenIsReadAgain()
    {
        Schedule nights;
        nights.name = u"夜班"_s;
        nights.description = u"night shift"_s;
        nights.enabled = false;
        nights.timeZone = u"Europe/Berlin"_s;
        nights.ignoreHoliday = true;
        nights.week = {};
        nights.week[4] = {{79'200, 21'600}, {1, 2}};
        nights.end = QDate(2027, 1, 31);
        Schedule always;
        always.name = u"Always"_s;
        Schedule never;
        never.name = u"Never"_s;
        never.week = {};
        Schedule holiday;
        holiday.kind = ScheduleKind::Holiday;
        holiday.name = u"国庆节"_s;
        holiday.from = QDate(2026, 10, 1);
        holiday.to = QDate(2026, 10, 7);
        holiday.workingDays = {QDate(2026, 9, 27), QDate(2026, 10, 10)};
        const QByteArray file = written({nights, always, never, holiday});
        const ConfigContents contents = readConfig(file, {}, {});
        QCOMPARE(problemLines(contents.problems), QString());
        QCOMPARE(contents.schedules, (QList<Schedule>{nights, always, never, holiday}));
        const QJsonArray rows = rowsOf(file, u"schedules"_s);
        QCOMPARE(rows[0][u"periods"_s].toObject(),
                 (QJsonObject{{u"friday"_s, QJsonArray{QJsonArray{u"22:00:00"_s, u"06:00:00"_s},
                                                       QJsonArray{u"00:00:01"_s, u"00:00:02"_s}}}}));
        QVERIFY(rows[0][u"start"_s].isNull());
        QVERIFY(!rows[1].toObject().contains(u"timezone"_s));
        QVERIFY(!rows[3].toObject().contains(u"periods"_s));
    }
};

QTEST_GUILESS_MAIN(TestConfigSchedules)
#include "tst_configschedules.moc"
