// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/database.h>
#include <storage/deliverystore.h>
#include <storage/historystore.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-11-26T06:10:00Z"_s, Qt::ISODate);

Alarm alarmNamed(const QString &name, AlarmLevel level, const QDateTime &at)
{
    Alarm alarm;
    alarm.path = u"Line1/"_s + name;
    alarm.id = alarm.path + u'#' + name;
    alarm.name = name;
    alarm.level = level;
    alarm.active = true;
    alarm.eventTime = at;
    return alarm;
}

ReceiverResult resultOf(const Receiver &receiver, Happening happening)
{
    ReceiverResult result;
    result.receiver = receiver;
    result.happening = happening;
    result.outcome = happening == Happening::Delivered ? Outcome::Delivered : Outcome::Refused;
    return result;
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_number = 0;

    // An alarm to a group and an account; the ids of their rows.
    QList<OpenDelivery> take(const QString &name, AlarmLevel level, const QDateTime &at, const QString &rule = u"All"_s)
    {
        DeliveryStore store(*m_database);
        const Alarm alarm = alarmNamed(name, level, at);
        PlannedDelivery delivery;
        delivery.serviceId = 1;
        delivery.service = u"Plant A"_s;
        delivery.rules = QStringList{rule};
        delivery.receivers = {{Receiver::Kind::Group, u"Night"_s}, {Receiver::Kind::Account, u"ZhangSan"_s}};
        delivery.message.text = u"Text about "_s + name;
        return store.addDelivery(store.addAlarm(storedAlarm({alarm, true}), at), alarm, delivery, {{u"Night"_s, 7}},
                                 DeliveryStore::Source::Alarm, at);
    }
    void end(const OpenDelivery &event, Happening happening, const QDateTime &at)
    {
        DeliveryStore store(*m_database);
        const ReceiverResult result = resultOf(event.receiver, happening);
        store.markSending({event.id}, 0, at);
        if (happening == Happening::Delivered)
            store.markDelivered(event.id, result, at);
        else
            store.markFailed(event.id, result, at);
    }
    QStringList namesOf(const HistoryFilter &filter) const
    {
        const HistoryStore history(*m_database);
        QStringList names;
        for (const HistoryRow &row : history.rows(history.ids(filter)))
            names.append((row.isTest ? u"test"_s : row.alarm.name) + u'/' + row.result.receiver.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<Database>(m_folder.filePath(u"%1.db"_s.arg(++m_number)));
        const auto pump = take(u"Pump_1"_s, AlarmLevel::Critical, morning);
        end(pump[0], Happening::Delivered, morning.addSecs(1));
        end(pump[1], Happening::AccountMissed, morning.addSecs(2));
        const auto fan = take(u"风机"_s, AlarmLevel::Low, morning.addSecs(3600), u"Night only"_s);
        end(fan[0], Happening::Delivered, morning.addSecs(3601));
        DeliveryStore store(*m_database);
        const Alarm door = alarmNamed(u"Door"_s, AlarmLevel::Medium, morning.addSecs(7200));
        store.addUntold(store.addAlarm(storedAlarm({door, true}), door.eventTime),
                        {UntoldReason::ScheduleClosed, u"Day"_s}, door.eventTime);
        Service service;
        service.id = 1;
        service.name = u"Plant B"_s;
        OutgoingMessage message;
        message.text = u"Hello 100%"_s;
        store.addTest(service, message, {resultOf({Receiver::Kind::Group, u"Day"_s}, Happening::Delivered)},
                      morning.addSecs(9000));
    }

    // Of the index of times every 64th alarm is enough, and it may be gone.
    void timesAreFoundAmongMany_data()
    {
        QTest::addColumn<bool>("isThinned");
        QTest::newRow("whole") << false;
        QTest::newRow("some were pruned") << true;
    }
    void timesAreFoundAmongMany()
    {
        QFETCH(bool, isThinned);
        constexpr int count = 200;
        const QDateTime first = morning.addDays(1);
        QStringList names;
        for (int number = 0; number < count; ++number) {
            names.prepend(QString::number(number));
            end(take(names.constFirst(), AlarmLevel::Low, first.addSecs(60 * number))[0], Happening::Delivered,
                first.addSecs(60 * number + 1));
        }
        if (isThinned) {
            m_database->run(u"DELETE FROM alarm WHERE id % 64 = 0 OR id % 7 = 0"_s);
            names.erase(std::remove_if(names.begin(), names.end(),
                                       [](const QString &name) {
                                           const int id = name.toInt() + 5; // four stand before them
                                           return id % 64 == 0 || id % 7 == 0;
                                       }),
                        names.end());
        }
        for (int number = 0; number < count; number += 3) {
            HistoryFilter filter;
            filter.receiver = u"Night"_s;
            filter.since = first.addSecs(60 * number - 30);
            filter.until = first.addSecs(60 * (number + 70) - 30);
            QStringList expected;
            for (const QString &name : names) {
                if (name.toInt() >= number && name.toInt() < number + 70)
                    expected.append(name + u"/Night"_s);
            }
            QCOMPARE(namesOf(filter), expected);
        }
    }

    void pruningTakesTheOldOnesAlone()
    {
        constexpr int count = 150;
        const QDateTime first = morning.addDays(1);
        for (int number = 0; number < count; ++number) {
            const QList<OpenDelivery> events = take(QString::number(number), AlarmLevel::Low, first.addSecs(number));
            end(events[0], Happening::Delivered, first.addSecs(number));
            if (number != 40) // something of it waits
                end(events[1], Happening::Delivered, first.addSecs(number));
        }
        DeliveryStore store(*m_database);
        QVERIFY(!store.prune(morning.addDays(-1), 10));
        int rounds = 0;
        while (store.prune(first.addSecs(100), 10))
            ++rounds;
        QCOMPARE(rounds, (100 - 1 + 3) / 10); // and three of the morning; of the fan something waits
        QStringList left = namesOf({});
        QCOMPARE(left.size(), 2 * (50 + 1) + 2);
        QVERIFY(left.contains(u"100/Night"_s) && !left.contains(u"99/Night"_s) && left.contains(u"40/Night"_s));
    }

    void everyFilterFindsItsRows_data()
    {
        QTest::addColumn<HistoryFilter>("filter");
        QTest::addColumn<QStringList>("names");
        const QStringList all{u"test/Day"_s,   u"Door/"_s,           u"风机/ZhangSan"_s,
                              u"风机/Night"_s, u"Pump_1/ZhangSan"_s, u"Pump_1/Night"_s};
        HistoryFilter filter;
        const auto row = [&](const char *name, const QStringList &names) {
            QTest::newRow(name) << filter << names;
            filter = {};
        };
        row("none", all);
        filter.what = HistoryFilter::What::Delivered;
        row("delivered", {all[0], all[3], all[5]});
        filter.what = HistoryFilter::What::Failed;
        row("failed", {all[4]});
        filter.what = HistoryFilter::What::Waiting;
        row("waiting", {all[2]});
        filter.what = HistoryFilter::What::NobodyTold;
        row("nobody told", {all[1]});
        filter.what = HistoryFilter::What::Tests;
        row("tests", {all[0]});
        filter.level = AlarmLevel::Critical;
        row("level", {all[4], all[5]});
        filter.rule = u"night"_s;
        row("rule, case ignored", {all[2], all[3]});
        filter.service = u"Plant B"_s;
        row("service", {all[0]});
        filter.receiver = u"zhang"_s;
        row("receiver", {all[2], all[4]});
        filter.text = u"风"_s;
        row("Chinese name", {all[2], all[3]});
        filter.text = u"line1/door"_s;
        row("path", {all[1]});
        filter.text = u"text about pump"_s;
        row("contents", {all[4], all[5]});
        filter.text = u"level"_s;
        row("a word of the stored form alone", {});
        filter.text = u"100%"_s;
        row("a sign that LIKE knows", {all[0]});
        filter.text = u"Pump1"_s;
        row("nothing stands for a letter", {});
        filter.since = morning.addSecs(3600);
        row("since", {all[0], all[1], all[2], all[3]});
        filter.until = morning.addSecs(3600);
        row("until", {all[2], all[3], all[4], all[5]});
        filter.since = morning.addSecs(3601);
        filter.until = morning.addSecs(8000);
        row("between", {all[1]});
        filter.since = morning.addDays(1);
        row("since tomorrow", {});
        filter.until = morning.addDays(-1);
        row("until yesterday", {});
        filter.receiver = u"Night"_s;
        filter.level = AlarmLevel::Low;
        filter.what = HistoryFilter::What::Delivered;
        row("all of them together", {all[3]});
    }
    void everyFilterFindsItsRows()
    {
        QFETCH(HistoryFilter, filter);
        QTEST(namesOf(filter), "names");
    }

    void rowSaysEverything()
    {
        const HistoryStore history(*m_database);
        HistoryFilter filter;
        filter.what = HistoryFilter::What::Failed;
        const HistoryRow row = history.rows(history.ids(filter)).constFirst();
        QCOMPARE(row.alarm.path, u"Line1/Pump_1"_s);
        QCOMPARE(row.receivedAt, morning);
        QCOMPARE(row.rules, QStringList{u"All"_s});
        QCOMPARE(row.state, DeliveryState::Failed);
        QCOMPARE(row.finishedAt, morning.addSecs(2));
        QCOMPARE(row.result.happening, Happening::AccountMissed);
        QCOMPARE(row.result.receiver.kind, Receiver::Kind::Account);
        QCOMPARE(row.attempts, 1);
        QCOMPARE(row.message.text, u"Text about Pump_1"_s);
        filter.what = HistoryFilter::What::NobodyTold;
        const HistoryRow untold = history.rows(history.ids(filter)).constFirst();
        QCOMPARE(untold.untold, UntoldReason::ScheduleClosed);
        QCOMPARE(untold.rules, QStringList{u"Day"_s});
    }

    void hoursCountWhatEndedInThem()
    {
        const HistoryStore history(*m_database);
        const QDateTime six = QDateTime::fromString(u"2026-11-26T06:00:00Z"_s, Qt::ISODate);
        const QList<HourCounts> expected{{six, 1, 1, 0}, {six.addSecs(3600), 1, 0, 0}, {six.addSecs(7200), 1, 0, 1}};
        QCOMPARE(history.hours(six, six.addDays(1)), expected);
        QCOMPARE(history.hours(six.addSecs(3600), six.addSecs(7199)).size(), 1);
    }

    void numbersOfTheStatusBar()
    {
        const HistoryStore history(*m_database);
        QCOMPARE(history.waiting(), 1);
        QCOMPARE(history.failed(), 1);
        QCOMPARE(history.lastDelivery(), morning.addSecs(9000));
        const QHash<QString, QDateTime> byService{{u"Plant A"_s, morning.addSecs(3601)},
                                                  {u"Plant B"_s, morning.addSecs(9000)}};
        QCOMPARE(history.lastDeliveries(), byService);
    }

    void alarmThatReachedNobodyIsTold()
    {
        DeliveryStore store(*m_database);
        const auto lamp = take(u"Lamp"_s, AlarmLevel::High, morning.addSecs(10'000));
        end(lamp[0], Happening::AccountMissed, morning.addSecs(10'001));
        QVERIFY(store.unreached({lamp[0].alarmId}).isEmpty()); // the other still waits
        end(lamp[1], Happening::AccountMissed, morning.addSecs(10'002));
        QCOMPARE(store.unreached({lamp[0].alarmId}).constFirst().name, u"Lamp"_s);
        const HistoryStore history(*m_database);
        QCOMPARE(history.unreached(), 1); // the pump's alarm has reached the group
        HistoryFilter pump;
        pump.text = u"Pump"_s;
        const qint64 failedId = history.ids(pump).constFirst();
        QVERIFY(store.removeFailed(failedId));
        QCOMPARE(history.failed(), 2);
        QVERIFY(store.restoreFailed(failedId));
        QVERIFY(!store.restoreFailed(failedId));
        QCOMPARE(history.failed(), 3);
    }
};

QTEST_APPLESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
