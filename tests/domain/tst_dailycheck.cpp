// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/dailycheck.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(const QString &iso)
{
    return iso.isEmpty() ? QDateTime() : QDateTime::fromString(iso, Qt::ISODateWithMs);
}

} // namespace

class TestDailyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceAtStartThenOnceADay_data()
    {
        QTest::addColumn<QString>("lastCheck");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QString &last, const QString &now, const QString &next) {
            QTest::newRow(name) << last << now << next;
        };
        row("at start at once", {}, u"2026-11-24T07:12:30Z"_s, u"2026-11-24T07:12:30Z"_s);
        row("at start in minute 0", {}, u"2026-11-24T08:00:00Z"_s, u"2026-11-24T08:01:00Z"_s);
        row("late in minute 0", {}, u"2026-11-24T08:00:59Z"_s, u"2026-11-24T08:01:00Z"_s);
        row("at start in minute 30", {}, u"2026-11-24T08:30:20Z"_s, u"2026-11-24T08:31:00Z"_s);
        row("a day after the last", u"2026-11-24T07:12:30Z"_s, u"2026-11-24T07:12:40Z"_s, u"2026-11-25T07:12:30Z"_s);
        row("the day is over", u"2026-11-24T07:12:30Z"_s, u"2026-11-25T07:12:30Z"_s, u"2026-11-25T07:12:30Z"_s);
        row("the machine slept", u"2026-11-24T07:12:30Z"_s, u"2026-11-27T09:45:00Z"_s, u"2026-11-27T09:45:00Z"_s);
        row("it slept until minute 30", u"2026-11-24T07:12:30Z"_s, u"2026-11-27T09:30:05Z"_s,
            u"2026-11-27T09:31:00Z"_s);
        row("the clock was set back a month", u"2026-11-24T07:12:30Z"_s, u"2026-10-24T07:12:30Z"_s,
            u"2026-10-25T07:12:30Z"_s);
        row("it would be minute 0 tomorrow", u"2026-11-24T07:00:30Z"_s, u"2026-11-24T12:00:00Z"_s,
            u"2026-11-25T07:01:00Z"_s);
        row("over midnight", {}, u"2026-12-31T23:59:59Z"_s, u"2026-12-31T23:59:59Z"_s);
        row("midnight itself", {}, u"2027-01-01T00:00:00Z"_s, u"2027-01-01T00:01:00Z"_s);
        row("local time with an offset", {}, u"2026-11-24T16:00:10+08:00"_s, u"2026-11-24T08:01:00Z"_s);
        row("minute 0 in Kathmandu is none of WeCom's", {}, u"2026-11-24T16:00:10+05:45"_s, u"2026-11-24T10:15:10Z"_s);
        row("minute 45 in Kathmandu is minute 0", {}, u"2026-11-24T16:45:10+05:45"_s, u"2026-11-24T11:01:00Z"_s);
    }
    void onceAtStartThenOnceADay()
    {
        QFETCH(QString, lastCheck);
        QFETCH(QString, now);
        QFETCH(QString, next);
        QCOMPARE(nextCheck(at(lastCheck), at(now)), at(next));
    }

    // Every second of an hour, at start and a day later.
    void noCheckFallsIntoABusyMinute()
    {
        const QDateTime hour = at(u"2026-11-24T07:00:00Z"_s);
        for (int second = 0; second < 3600; ++second) {
            const QDateTime now = hour.addSecs(second).addMSecs(second % 7 * 100);
            const QDateTime first = nextCheck({}, now);
            QVERIFY(first >= now);
            QVERIFY(now.secsTo(first) <= 60);
            QVERIFY2(!isBusyMinute(first), qPrintable(first.toString()));
            const QDateTime second_ = nextCheck(first, first.addSecs(1));
            QVERIFY(first.secsTo(second_) >= 24 * 3600 && first.secsTo(second_) <= 24 * 3600 + 60);
            QVERIFY2(!isBusyMinute(second_), qPrintable(second_.toString()));
        }
    }

    void dayOfTheChangeToSummerTimeHas24HoursToo()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime before(QDate(2026, 3, 28), QTime(12, 10), berlin);
        QCOMPARE(before.secsTo(nextCheck(before, before.addSecs(1))), 24 * 3600);
    }

    void allIsWellComesOnceADayAndNeverInABusyMinute_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("too early") << u"2026-11-26T08:06:59"_s << u"2026-11-25"_s << false;
        QTest::newRow("in the morning") << u"2026-11-26T08:07:00"_s << u"2026-11-25"_s << true;
        QTest::newRow("never sent before") << u"2026-11-26T08:07:00"_s << QString() << true;
        QTest::newRow("sent today") << u"2026-11-26T08:08:00"_s << u"2026-11-26"_s << false;
        QTest::newRow("started in the evening") << u"2026-11-26T21:12:00"_s << u"2026-11-24"_s << true;
        QTest::newRow("minute 30") << u"2026-11-26T08:30:10"_s << u"2026-11-25"_s << false;
        QTest::newRow("minute 0") << u"2026-11-26T09:00:10"_s << u"2026-11-25"_s << false;
        QTest::newRow("the clock was set back") << u"2026-11-26T08:10:00"_s << u"2026-12-24"_s << true;
    }
    void allIsWellComesOnceADayAndNeverInABusyMinute()
    {
        QFETCH(QString, now);
        QFETCH(QString, last);
        const QDateTime moment(QDate::fromString(now.left(10), Qt::ISODate),
                               QTime::fromString(now.mid(11), Qt::ISODate), Qt::UTC);
        QTEST(isAllIsWellDue(moment, QDate::fromString(last, Qt::ISODate)), "isDue");
    }
};

QTEST_GUILESS_MAIN(TestDailyCheck)
#include "tst_dailycheck.moc"
