// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/deliveryrunner.h>
#include <dispatch/dispatcher.h>
#include <domain/pace.h>
#include <sandbox/wecomsandbox.h>
#include <storage/database.h>
#include <storage/transaction.h>
#include <wecom/wecomsender.h>
#include <tests/support/plainsecretstore.h>
#include <tests/support/sending.h>
#include <tests/support/settableclock.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

// Everything from the database to the stand-in for WeCom, with a clock that stands still until it is set.
class Plant
{
public:
    Plant(const QString &file, PlainSecretStore &secrets, WecomSandbox &sandbox, SettableClock &clock)
        : database(file), services(database, secrets), wecom(clock), runner({deliveries, services, pace, wecom, clock}),
          dispatcher({deliveries, services, messages, schedules, rules, clock}, runner), m_clock(clock)
    {
        if (!services.all().isEmpty())
            return;
        Service service = serviceAt(sandbox.baseUrl());
        services.save(service, clock.now());
        Message message;
        message.name = u"Short"_s;
        message.content = u"{level} {name}"_s;
        messages.save(message, clock.now());
        Schedule schedule;
        schedule.name = u"Always"_s;
        schedules.save(schedule, clock.now());
    }

    void rule(const QString &name, const QString &path, const QList<Receiver> &receivers)
    {
        Rule rule;
        rule.name = name;
        rule.criteria.path = path;
        rule.blocks = {{services.all().constFirst().id, messages.all().constFirst().id, schedules.all().constFirst().id,
                        receivers}};
        rules.save(rule, m_clock.now());
    }
    void alarm(const QString &path, const QString &name, AlarmLevel level = AlarmLevel::High)
    {
        Alarm alarm;
        alarm.path = path;
        alarm.name = name;
        alarm.id = path + u'#' + name;
        alarm.level = level;
        alarm.eventTime = m_clock.now();
        dispatcher.accept({{alarm, false}});
    }
    Service service() const { return services.withSecrets(services.all().constFirst()); }
    // As if so many had been sent to it just now.
    void spend(const Receiver &receiver, int times)
    {
        QStringList keys;
        for (int time = 0; time < times; ++time)
            keys.append(paceKeyOf(service(), receiver));
        pace.record(keys, m_clock.now());
    }

    Database database;
    ServiceStore services;
    MessageStore messages{database};
    ScheduleStore schedules{database};
    RuleStore rules{database};
    PaceStore pace{database};
    DeliveryStore deliveries{database};
    WecomSender wecom;
    DeliveryRunner runner;
    Dispatcher dispatcher;

private:
    SettableClock &m_clock;
};

} // namespace

class TestDeliveryRunner : public QObject
{
    Q_OBJECT

    static constexpr int quiet = 400; // ms in which nothing happens

    QTemporaryDir m_folder;
    int m_number = 0;
    PlainSecretStore m_secrets;
    std::unique_ptr<WecomSandbox> m_sandbox;
    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<Plant> m_plant;

    QString file() const { return m_folder.filePath(u"%1.db"_s.arg(m_number)); }
    void start()
    {
        m_plant.reset();
        m_plant = std::make_unique<Plant>(file(), m_secrets, *m_sandbox, *m_clock);
        m_plant->runner.start();
    }
    void pass(int seconds)
    {
        m_clock->set(m_clock->now().addSecs(seconds));
        m_plant->runner.reload(); // the timer sleeps by the real clock
    }
    qsizetype received() const { return m_sandbox->acceptedMessages().size(); }
    QStringList texts() const
    {
        QStringList texts;
        for (const QJsonObject &message : m_sandbox->acceptedMessages())
            texts.append(message[u"content"_s].toString());
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        ++m_number;
        m_sandbox = std::make_unique<WecomSandbox>();
        QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
        m_clock = std::make_unique<SettableClock>(QDateTime::fromString(u"2026-11-25T03:00:00Z"_s, Qt::ISODate));
        start();
        m_plant->rule(u"Night"_s, u"N*"_s, {group(u"Night"_s)});
    }
    void cleanup()
    {
        m_plant.reset();
        m_sandbox.reset();
    }

    void paceIsKeptOverARestart()
    {
        m_plant->spend(group(u"Night"_s), 17);
        start();
        m_plant->alarm(u"N"_s, u"High one"_s);
        QTest::qWait(quiet);
        QCOMPARE(received(), 0); // the last three of the minute are kept
        m_plant->alarm(u"N"_s, u"Critical one"_s, AlarmLevel::Critical);
        pass(4);
        QTRY_COMPARE(received(), 1);
        QVERIFY2(texts().at(0).contains(u"Critical one"_s), qPrintable(texts().at(0)));
        pass(62);
        QTRY_COMPARE(m_plant->runner.waiting(), 0);
    }

    void fullMinuteKeepsCriticalOnesWaitingToo()
    {
        m_plant->spend(group(u"Night"_s), 20);
        start();
        m_plant->alarm(u"N"_s, u"Critical one"_s, AlarmLevel::Critical);
        QTest::qWait(quiet);
        QCOMPARE(received(), 0);
        pass(60);
        QTest::qWait(quiet);
        QCOMPARE(received(), 0); // WeCom's clock is not ours: a second more
        pass(2);
        QTRY_COMPARE(received(), 1);
    }

    void tooOftenMakesTheReceiverRest()
    {
        m_sandbox->faults().set(Fault::RateLimit, 1);
        m_plant->alarm(u"N"_s, u"One"_s);
        QTRY_COMPARE(m_plant->runner.counts().retried, 1);
        m_plant->alarm(u"N"_s, u"Two"_s);
        pass(59);
        QTest::qWait(quiet);
        QCOMPARE(received(), 0);
        pass(30);
        QTRY_COMPARE(m_plant->runner.waiting(), 0);
        const QString all = texts().join(u'\n');
        QVERIFY(all.contains(u"One"_s) && all.contains(u"Two"_s));
        QVERIFY(all.indexOf(u"One"_s) < all.indexOf(u"Two"_s));
    }

    void otherReceiversDoNotWaitForOneThatRests()
    {
        m_plant->rule(u"Day"_s, u"D*"_s, {group(u"Day"_s)});
        m_plant->dispatcher.reload();
        m_sandbox->faults().set(Fault::RateLimit, 1);
        m_plant->alarm(u"N"_s, u"One"_s);
        QTRY_COMPARE(m_plant->runner.counts().retried, 1);
        m_plant->alarm(u"D"_s, u"Two"_s);
        QTRY_COMPARE(texts(), QStringList{u"High Two"_s});
    }

    // Rule A tells two members, rule B one of them and a third.
    void membersOfTwoRulesGetTheirOwn()
    {
        m_plant->rule(u"A"_s, u"A*"_s, {account(u"ZhangSan"_s), account(u"lisi"_s)});
        m_plant->rule(u"B"_s, u"B*"_s, {account(u"lisi"_s)});
        m_plant->dispatcher.reload();
        m_plant->spend(account(u"lisi"_s), 30);
        start();
        m_plant->alarm(u"A"_s, u"One"_s);
        m_plant->alarm(u"B"_s, u"Two"_s);
        QTRY_COMPARE(received(), 1); // to ZhangSan: lisi's minute is full
        QTest::qWait(quiet);
        QCOMPARE(received(), 1);
        QCOMPARE(m_plant->runner.waiting(), 2);
        pass(62);
        QTRY_COMPARE(m_plant->runner.waiting(), 0);
    }

    void membersWithTheSameTextShareACall()
    {
        m_plant->rule(u"A"_s, u"A*"_s, {account(u"ZhangSan"_s), account(u"lisi"_s)});
        m_plant->dispatcher.reload();
        m_plant->alarm(u"A"_s, u"One"_s);
        QTRY_COMPARE(m_plant->runner.counts().delivered, 2);
        QCOMPARE(m_plant->runner.counts().calls, 1);
    }

    void whatWasBeingSentWhenItEndedIsSentAgainAndMarked()
    {
        m_plant->spend(group(u"Night"_s), 20);
        start();
        m_plant->alarm(u"N"_s, u"One"_s);
        m_plant->database.run(u"UPDATE delivery_receiver SET state = 1"_s); // killed in the middle of the call
        start();
        QSqlQuery row = m_plant->database.run(u"SELECT state, may_have_arrived FROM delivery_receiver"_s);
        QVERIFY(row.next());
        QCOMPARE(row.value(0).toInt(), 0);
        QCOMPARE(row.value(1).toInt(), 1);
        row.finish();
        pass(62);
        QTRY_COMPARE(received(), 1);
    }

    void renamedGroupGetsWhatWaitedForIt()
    {
        m_plant->spend(group(u"Night"_s), 20);
        start();
        m_plant->alarm(u"N"_s, u"One"_s);
        Service service = m_plant->service();
        service.robots[0].groupName = u"Late"_s;
        m_plant->services.save(service, m_clock->now());
        pass(62);
        QTRY_COMPARE(m_plant->runner.counts().delivered, 1);
    }

    void deletedServiceSendsItsDeliveriesToTheFailedList()
    {
        m_plant->spend(group(u"Night"_s), 20);
        start();
        m_plant->alarm(u"N"_s, u"One"_s);
        m_plant->rules.remove(m_plant->rules.all().constFirst().id, QDateTime::currentDateTimeUtc());
        m_plant->services.remove(m_plant->services.all().constFirst().id, QDateTime::currentDateTimeUtc());
        pass(62);
        QTRY_COMPARE(m_plant->deliveries.failed({}, {}).size(), 1);
        QCOMPARE(m_plant->deliveries.failed({}, {}).constFirst().result.happening, Happening::UnknownReceiver);
    }

    void clockThatIsSetBackDoesNotStopTheQueue()
    {
        m_plant->spend(group(u"Night"_s), 20);
        start();
        m_plant->alarm(u"N"_s, u"One"_s);
        pass(-3600);
        QTest::qWait(quiet);
        QCOMPARE(received(), 0);
        pass(62);
        QTRY_COMPARE(received(), 1);
    }

    void lockedDatabaseDelaysWhoeverTurnItIsButForgetsNobody()
    {
        m_plant->spend(group(u"Night"_s), 20);
        start();
        m_plant->alarm(u"N"_s, u"One"_s);
        QTest::qWait(quiet); // it rests until its minute is over
        m_clock->set(m_clock->now().addSecs(62));
        const Database other(file());
        other.run(u"BEGIN IMMEDIATE"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Nothing can be sent now"_s));
        m_plant->runner.add({}); // as if the timer had come round
        QTest::qWait(quiet);
        other.run(u"ROLLBACK"_s);
        m_clock->set(m_clock->now().addSecs(2));
        QTRY_COMPARE_WITH_TIMEOUT(received(), 1, 3000);
    }

    void heldDeliveriesWaitForTheirMoment()
    {
        Schedule later;
        later.name = u"Later"_s;
        later.timeZone = u"UTC"_s;
        for (QList<Period> &day : later.week)
            day = {{4 * 3600, 5 * 3600}};
        m_plant->schedules.save(later, m_clock->now());
        Rule rule = m_plant->rules.all().constFirst();
        rule.blocks[0].scheduleId = later.id;
        rule.blocks[0].whenClosed = WhenClosed::Hold;
        m_plant->rules.save(rule, m_clock->now());
        m_plant->dispatcher.reload();
        m_plant->alarm(u"N"_s, u"One"_s);
        QTest::qWait(quiet);
        QCOMPARE(received(), 0);
        QCOMPARE(m_plant->runner.waiting(), 1);
        pass(3601);
        QTRY_COMPARE(received(), 1);
    }

    void rulesThatAnotherProgramChangedCountFromItsCommitOn()
    {
        m_plant->alarm(u"N"_s, u"One"_s);
        QCOMPARE(m_plant->dispatcher.counts().toldNobody, 0);
        const Database other(file());
        other.run(u"UPDATE rule SET enabled = 0"_s);
        m_plant->alarm(u"N"_s, u"Two"_s);
        QCOMPARE(m_plant->dispatcher.counts().toldNobody, 1);
        other.run(u"UPDATE rule SET enabled = 1"_s);
        m_plant->alarm(u"N"_s, u"Three"_s);
        QCOMPARE(m_plant->dispatcher.counts().toldNobody, 1);
    }

    void oldHistoryIsPrunedButNotWhatWaits()
    {
        m_plant->alarm(u"N"_s, u"Sent"_s);
        QTRY_COMPARE(received(), 1);
        QTRY_COMPARE(m_plant->runner.waiting(), 0);
        m_plant->spend(group(u"Night"_s), 20);
        start();
        m_plant->alarm(u"N"_s, u"Waits"_s);
        QVERIFY(!m_plant->deliveries.prune(m_clock->now().addSecs(60), 100));
        QSqlQuery left = m_plant->database.run(u"SELECT count(*), min(content) FROM alarm"_s);
        QVERIFY(left.next());
        QCOMPARE(left.value(0).toInt(), 1);
        QVERIFY(left.value(1).toString().contains(u"Waits"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryRunner)
#include "tst_deliveryrunner.moc"
