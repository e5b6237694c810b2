// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/receiverqueue.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

OpenDelivery eventOf(qint64 id, const QString &alarm, AlarmLevel level, qint64 receivedAt = 0)
{
    OpenDelivery event;
    event.id = id;
    event.deliveryId = id * 10;
    event.alarmKey = alarm;
    event.level = level;
    event.receivedAt = receivedAt;
    return event;
}

// "b:2,5 a:1": alarms in the order in which they leave, with their events.
QString order(const ReceiverQueue &queue)
{
    QStringList alarms;
    for (const WaitingAlarm &alarm : queue.first(100)) {
        QStringList ids;
        for (const OpenDelivery &each : alarm.events)
            ids.append(QString::number(each.id));
        alarms.append(alarm.events.constFirst().alarmKey + u':' + ids.join(u','));
    }
    return alarms.join(u' ');
}

} // namespace

class TestReceiverQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severeOnesLeaveFirstThenTheOldest()
    {
        ReceiverQueue queue;
        queue.add(eventOf(1, u"a"_s, AlarmLevel::Low));
        queue.add(eventOf(2, u"b"_s, AlarmLevel::Critical));
        queue.add(eventOf(3, u"c"_s, AlarmLevel::High));
        queue.add(eventOf(4, u"d"_s, AlarmLevel::Critical));
        queue.add(eventOf(5, u"e"_s, AlarmLevel::Medium));
        QCOMPARE(order(queue), u"b:2 d:4 c:3 e:5 a:1"_s);
        QVERIFY(queue.waiting(10'000).hasCritical);
    }

    void clearingNeverOvertakesItsAlarm()
    {
        ReceiverQueue queue;
        queue.add(eventOf(1, u"a"_s, AlarmLevel::Low));
        queue.add(eventOf(2, u"b"_s, AlarmLevel::High));
        queue.add(eventOf(3, u"a"_s, AlarmLevel::Critical)); // the clearing came with another level
        QCOMPARE(order(queue), u"a:1,3 b:2"_s);
        QCOMPARE(queue.first(1).constFirst().level, AlarmLevel::Critical);
        QCOMPARE(queue.waiting(10'000).count, 2);
        QCOMPARE(queue.eventCount(), 3);
    }

    void triedEventComesBackToItsOldPlace()
    {
        ReceiverQueue queue;
        queue.add(eventOf(1, u"a"_s, AlarmLevel::High));
        queue.add(eventOf(2, u"b"_s, AlarmLevel::High));
        const QList<WaitingAlarm> first = queue.first(1);
        queue.remove(first);
        QCOMPARE(order(queue), u"b:2"_s);
        queue.add(eventOf(3, u"a"_s, AlarmLevel::High)); // cleared meanwhile
        queue.add(first.constFirst().events.constFirst());
        QCOMPARE(order(queue), u"a:1,3 b:2"_s);
    }

    void countsComeBackToNothing()
    {
        ReceiverQueue queue;
        for (int number = 0; number < 500; ++number)
            queue.add(eventOf(number, u"Line1/Tag%1#Alarm"_s.arg(number % 100), AlarmLevel(number % 4), 1000 + number));
        QCOMPARE(queue.waiting(4096).count, 100);
        QVERIFY(queue.waiting(4096).fillsDigest);
        QCOMPARE(queue.oldestSince(), 1000);
        while (!queue.isEmpty())
            queue.remove(queue.first(7));
        QCOMPARE(queue.eventCount(), 0);
        QVERIFY(!queue.waiting(0).fillsDigest);
        QCOMPARE(queue.oldestSince(), 0);
    }
};

QTEST_APPLESS_MAIN(TestReceiverQueue)
#include "tst_receiverqueue.moc"
