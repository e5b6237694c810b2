// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/stuckwatch.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'000'000'000'000;

WaitingTarget target(const QString &name, qint64 oldestSince, qint64 deliveredAt = 0)
{
    return {1, {Receiver::Kind::Group, name}, 3, oldestSince, deliveredAt};
}

} // namespace

class TestStuckWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillAfterFiveMinutes_data()
    {
        QTest::addColumn<qint64>("oldestSince");
        QTest::addColumn<qint64>("deliveredAt");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("isStuck");
        QTest::newRow("4:59") << start << qint64(0) << start + 5 * minute - 1 << false;
        QTest::newRow("5:00") << start << qint64(0) << start + 5 * minute << true;
        QTest::newRow("old, but something arrived a minute ago")
            << start << start + 9 * minute << start + 10 * minute << false;
        QTest::newRow("something arrived five minutes ago")
            << start << start + 5 * minute << start + 10 * minute << true;
        QTest::newRow("left by an earlier run, which ended an hour ago")
            << start - 60 * minute << qint64(0) << start + minute << false;
        QTest::newRow("left by an earlier run, and not sent since")
            << start - 60 * minute << qint64(0) << start + 5 * minute << true;
        QTest::newRow("the clock was set back") << start << qint64(0) << start - 60 * minute << false;
    }
    void standsStillAfterFiveMinutes()
    {
        QFETCH(qint64, oldestSince);
        QFETCH(qint64, deliveredAt);
        QFETCH(qint64, now);
        StuckWatch watch(start);
        const QList<WaitingTarget> begun = watch.look({target(u"Night"_s, oldestSince, deliveredAt)}, now);
        QTEST(!begun.isEmpty(), "isStuck");
        QTEST(!watch.stuck().isEmpty(), "isStuck");
    }

    void oneReceiverThatStandsStillIsToldOnceThoughOthersMove()
    {
        StuckWatch watch(start);
        const qint64 now = start + 6 * minute;
        const QList<WaitingTarget> both{target(u"Night"_s, start), target(u"Day"_s, start, now - 1)};
        QCOMPARE(watch.look(both, now).size(), 1);
        QCOMPARE(watch.stuck().constFirst().receiver.name, u"Night"_s);
        QVERIFY(watch.look(both, now + minute).isEmpty()); // still the same
        QCOMPARE(watch.stuck().size(), 1);
        QVERIFY(watch.look({}, now + 2 * minute).isEmpty()); // it moved
        QVERIFY(watch.stuck().isEmpty());
        QCOMPARE(watch.look({target(u"Night"_s, now)}, now + 7 * minute).size(), 1); // and stands still again
    }
};

QTEST_APPLESS_MAIN(TestStuckWatch)
#include "tst_stuckwatch.moc"
