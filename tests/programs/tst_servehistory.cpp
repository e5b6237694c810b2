// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serving.h"

#include <storage/database.h>
#include <storage/historystore.h>
#include <storage/servingstore.h>
#include <storage/settingstore.h>

using namespace Qt::Literals::StringLiterals;

// What the real dispatcher writes down for people, and what it says about itself.
class TestServeHistory : public QObject
{
    Q_OBJECT

    static QString file(const Desk &desk) { return desk.path(u"tocsin.db"_s); }
    static QList<HistoryRow> history(const Desk &desk, const HistoryFilter &filter = {})
    {
        const Database database(file(desk));
        const HistoryStore store(database);
        return store.rows(store.ids(filter));
    }
    // "Plant A" with a rule "All" to these, and a rule "Fallback" about nothing by itself to the group.
    static QJsonObject configWithFallback(const QString &baseUrl, const QJsonArray &receivers)
    {
        QJsonObject config = servingConfig(baseUrl, receivers);
        QJsonArray rules = config[u"rules"_s].toArray();
        QJsonObject fallback = servingConfig(baseUrl, {nightShift()})[u"rules"_s].toArray().at(0).toObject();
        fallback[u"name"_s] = u"Fallback"_s;
        fallback[u"criteria"_s] = QJsonObject{{u"path"_s, u"Nothing of this name"_s}};
        rules.append(fallback);
        config[u"rules"_s] = rules;
        return config;
    }
    static void setFallback(const Desk &desk)
    {
        Database database(file(desk));
        Settings settings;
        settings.fallbackRule = u"Fallback"_s;
        SettingStore(database).save(settings, QDateTime::currentDateTimeUtc());
    }

private Q_SLOTS:
    void alarmThatNobodyIsToldAboutSaysWhy_data()
    {
        QTest::addColumn<QJsonObject>("schedule");
        QTest::addColumn<QJsonObject>("criteria");
        QTest::addColumn<QJsonObject>("alarm");
        QTest::addColumn<UntoldReason>("reason");
        QTest::addColumn<QStringList>("rules");
        const QJsonObject closed{{u"periods"_s, QJsonObject{}}};
        const QJsonObject over{{u"start"_s, u"2020-01-01"_s}, {u"end"_s, u"2020-01-02"_s}};
        QTest::newRow("no rule") << QJsonObject{} << QJsonObject{{u"path"_s, u"Line2/*"_s}} << QJsonObject{}
                                 << UntoldReason::NoRule << QStringList{};
        QTest::newRow("shelved") << QJsonObject{} << QJsonObject{{u"shelved"_s, false}}
                                 << QJsonObject{{u"shelved"_s, true}} << UntoldReason::Shelved << QStringList{u"All"_s};
        QTest::newRow("schedule over") << over << QJsonObject{} << QJsonObject{} << UntoldReason::ScheduleOver
                                       << QStringList{u"All"_s};
    }
    void alarmThatNobodyIsToldAboutSaysWhy()
    {
        QFETCH(QJsonObject, schedule);
        QFETCH(QJsonObject, criteria);
        QFETCH(QJsonObject, alarm);
        const Desk desk;
        RunningSandbox sandbox;
        QJsonObject config = servingConfig(sandbox.baseUrl, {nightShift()});
        QJsonObject always = config[u"schedules"_s].toArray().at(0).toObject();
        for (auto each = schedule.constBegin(); each != schedule.constEnd(); ++each)
            always.insert(each.key(), each.value());
        config[u"schedules"_s] = QJsonArray{always};
        QJsonObject rule = config[u"rules"_s].toArray().at(0).toObject();
        rule[u"criteria"_s] = criteria;
        config[u"rules"_s] = QJsonArray{rule};
        importConfig(desk, config);
        RunningDispatcher dispatcher(desk);
        QCOMPARE(dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Pump"_s, u"High"_s, alarm)})).status, 202);
        const QList<HistoryRow> rows = history(desk);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].state, DeliveryState::NobodyTold);
        QTEST(rows[0].untold, "reason");
        QTEST(rows[0].rules, "rules");
        QCOMPARE(rows[0].alarm.name, u"Pump"_s);
        QVERIFY(!rows[0].isTest);
    }

    void sendAndTestsStandThereAsTests()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        QCOMPARE(desk.dispatcher({u"send"_s, u"--service"_s, u"Plant A"_s, u"--receiver"_s, u"ZhangSan"_s,
                                  u"--receiver"_s, u"unknown1"_s, u"--text"_s, u"Trial"_s})
                     .exitCode,
                 1);
        QCOMPARE(desk.dispatcher({u"send"_s, u"--rule"_s, u"All"_s}).exitCode, 0);
        const QList<HistoryRow> rows = history(desk);
        QCOMPARE(rows.size(), 3);
        for (const HistoryRow &row : rows)
            QVERIFY(row.isTest);
        QCOMPARE(rows[1].state, DeliveryState::Dismissed); // unknown1
        QCOMPARE(rows[2].message.text, u"Trial"_s);
        QVERIFY(desk.dispatcher({u"failed"_s, u"list"_s}).out.isEmpty());
    }

    void oldHistoryGoesAndWhatWaitsStays()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"http-500:0"_s});
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1"_s, u"Waits"_s)}));
        desk.dispatcher(
            {u"send"_s, u"--service"_s, u"Plant A"_s, u"--receiver"_s, u"ZhangSan"_s, u"--text"_s, u"Old"_s});
        QCOMPARE(history(desk).size(), 2);
        dispatcher.stop();
        {
            Database database(file(desk));
            Settings settings;
            settings.historyDays = 30;
            SettingStore(database).save(settings, QDateTime::currentDateTimeUtc());
            database.run(u"UPDATE alarm SET received_at = received_at - 31 * 86400000"_s);
        }
        dispatcher.start();
        QTRY_COMPARE(history(desk).size(), 1);
        QCOMPARE(history(desk).constFirst().alarm.name, u"Waits"_s);
    }

    void alarmThatReachesNobodyIsToldByTheFallbackRule()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, configWithFallback(sandbox.baseUrl, {QJsonObject{{u"account"_s, u"unknown1"_s}}}));
        setFallback(desk);
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1/Pump"_s, u"Pump stopped"_s)}));
        QStringList texts;
        const auto received = [&] {
            for (const QJsonObject &message : sandbox.accepted())
                texts.append(message[u"content"_s].toString());
            return !texts.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(received(), 10'000);
        QCOMPARE(texts,
                 QStringList{u"Critical Pump stopped (Line1/Pump) has reached nobody: every receiver was refused."_s});
    }

    void fallbackRuleThatReachesNobodyIsNotAskedAboutItself()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"removed-robot:0"_s});
        importConfig(desk, configWithFallback(sandbox.baseUrl, {nightShift()}));
        setFallback(desk);
        RunningDispatcher dispatcher(desk);
        dispatcher.post(alarmsBody({alarmJson(u"Line1/Pump"_s, u"Pump stopped"_s)}));
        QTRY_COMPARE(dispatcher.metric("tocsin_deliveries_refused_total"), 2.0);
        QTest::qWait(500);
        QCOMPARE(dispatcher.metric("tocsin_alarms_accepted_total"), 2.0); // one from outside, one of its own
    }

    void allIsWellComesOnceADayAndIsATest()
    {
        Desk desk;
        const int hour = QDateTime::currentDateTimeUtc().time().hour(); // where it is about noon now
        desk.environment.insert(u"TZ"_s, u"NOON%1"_s.arg(hour - 12));
        RunningSandbox sandbox;
        importConfig(desk, servingConfig(sandbox.baseUrl, {nightShift()}));
        {
            Database database(file(desk));
            Settings settings;
            settings.dailyAllIsWell = true;
            SettingStore(database).save(settings, QDateTime::currentDateTimeUtc());
        }
        RunningDispatcher dispatcher(desk);
        // In minutes 0 and 30 it waits for the next one.
        QTRY_COMPARE_WITH_TIMEOUT(history(desk).size(), 1, 70'000);
        QTRY_COMPARE(history(desk).constFirst().state, DeliveryState::Delivered);
        const HistoryRow row = history(desk).constFirst();
        QVERIFY(row.isTest);
        QCOMPARE(row.message.text, u"All is well: Tocsin runs and reaches you through Plant A."_s);
        QCOMPARE(row.result.receiver.kind, Receiver::Kind::Group);
        dispatcher.stop();
        dispatcher.start();
        QTest::qWait(500);
        QCOMPARE(history(desk).size(), 1);
    }

    void dispatcherSaysWhereItServes()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const auto record = [&desk] {
            Database database(file(desk));
            return ServingStore(database).record();
        };
        QVERIFY(record());
        QCOMPARE(record()->process, dispatcher.processId());
        QCOMPARE(record()->address, dispatcher.baseUrl);
        QCOMPARE(dispatcher.stop(), 0);
        QVERIFY(!record());
    }
};

QTEST_GUILESS_MAIN(TestServeHistory)
#include "tst_servehistory.moc"
