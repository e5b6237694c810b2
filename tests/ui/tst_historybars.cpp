// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historybars.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestHistoryBars : public QObject
{
    Q_OBJECT

    static QDateTime at(const QString &time) { return QDateTime::fromString(time, Qt::ISODate); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void everyHourHasABarAlsoAnEmptyOne()
    {
        const HistoryBars bars = historyBars({{at(u"2026-11-26T02:00:00Z"_s), 3, 1, 2}}, at(u"2026-11-26T00:30:00Z"_s),
                                             at(u"2026-11-26T04:10:00Z"_s));
        QVERIFY(!bars.areDays);
        QCOMPARE(bars.bars.size(), 5);
        QCOMPARE(bars.bars[0].begin, at(u"2026-11-26T00:00:00Z"_s));
        QCOMPARE(bars.bars[1].delivered, 0);
        QCOMPARE(bars.bars[2].delivered, 3);
        QCOMPARE(bars.bars[2].failed, 1);
        QCOMPARE(bars.bars[2].nobodyTold, 2);
        QCOMPARE(bars.highest(), 6);
    }

    void moreThanTwoWeeksAreDaysByTheLocalClock()
    {
        // 23:30 in Berlin is still the day before by UTC's clock of the next one.
        const HistoryBars bars = historyBars({{at(u"2026-10-24T21:00:00Z"_s), 1, 0, 0},
                                              {at(u"2026-10-24T22:00:00Z"_s), 2, 0, 0},
                                              {at(u"2026-10-25T22:00:00Z"_s), 4, 0, 0},
                                              {at(u"2026-10-25T23:00:00Z"_s), 8, 0, 0}},
                                             at(u"2026-10-20T12:00:00Z"_s), at(u"2026-11-10T12:00:00Z"_s));
        QVERIFY(bars.areDays);
        QCOMPARE(bars.bars.size(), 22);
        QCOMPARE(bars.bars[4].delivered, 1);
        QCOMPARE(bars.bars[5].delivered, 6); // the day of 25 hours
        QCOMPARE(bars.bars[5].begin.secsTo(bars.bars[5].end), 25 * 3600);
        QCOMPARE(bars.bars[6].delivered, 8);
    }

    void whatLiesOutsideIsLeftOut()
    {
        const HistoryBars bars =
            historyBars({{at(u"2026-11-25T02:00:00Z"_s), 1, 0, 0}, {at(u"2026-11-27T02:00:00Z"_s), 1, 0, 0}},
                        at(u"2026-11-26T00:00:00Z"_s), at(u"2026-11-26T03:00:00Z"_s));
        QCOMPARE(bars.highest(), 0);
        QCOMPARE(historyBars({}, at(u"2026-11-26T00:00:00Z"_s), at(u"2026-11-25T00:00:00Z"_s)).bars.size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestHistoryBars)
#include "tst_historybars.moc"
