// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scheduletext.h"

using namespace Qt::Literals::StringLiterals;

class TestOpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openStretchesOfAFewDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &from, const QString &to,
                            const QString &expected) { QTest::newRow(name) << text << from << to << expected; };
        const QString shanghai = u"zone Asia/Shanghai\n"_s;
        row("to the second, the end included", shanghai + u"mon 08:00:01-11:59:59 13:00:00-13:00:00"_s,
            u"2026-10-05T00:00:00+08:00"_s, u"2026-10-12T00:00:00+08:00"_s,
            u"2026-10-05 08:00:01 +08:00 to 2026-10-05 11:59:59 +08:00\n"
            "2026-10-05 13:00:00 +08:00 to 2026-10-05 13:00:00 +08:00"_s);
        row("all days are one stretch", shanghai + u"daily 00:00:00-23:59:59"_s, u"2026-10-05T12:00:00+08:00"_s,
            u"2026-10-12T12:00:00+08:00"_s, u"2026-10-05 12:00:00 +08:00 to 2026-10-12 11:59:59 +08:00"_s);
        row("periods that touch are one", shanghai + u"mon 08:00:00-11:59:59 12:00:00-13:00:00"_s,
            u"2026-10-05T00:00:00+08:00"_s, u"2026-10-06T00:00:00+08:00"_s,
            u"2026-10-05 08:00:00 +08:00 to 2026-10-05 13:00:00 +08:00"_s);
        row("over midnight into a closed day", shanghai + u"sun 22:00:00-06:00:00"_s, u"2026-10-11T00:00:00+08:00"_s,
            u"2026-10-13T00:00:00+08:00"_s, u"2026-10-11 22:00:00 +08:00 to 2026-10-12 06:00:00 +08:00"_s);
        row("over midnight, asked from the middle", shanghai + u"sun 22:00:00-06:00:00"_s,
            u"2026-10-12T03:00:00+08:00"_s, u"2026-10-12T05:00:00+08:00"_s,
            u"2026-10-12 03:00:00 +08:00 to 2026-10-12 04:59:59 +08:00"_s);
        row("first and last day", shanghai + u"daily 08:00:00-09:00:00\nstart 2026-10-06\nend 2026-10-07"_s,
            u"2026-10-01T00:00:00+08:00"_s, u"2026-10-20T00:00:00+08:00"_s,
            u"2026-10-06 08:00:00 +08:00 to 2026-10-06 09:00:00 +08:00\n"
            "2026-10-07 08:00:00 +08:00 to 2026-10-07 09:00:00 +08:00"_s);
        row("a night belongs to the day it begins on",
            shanghai + u"daily 22:00:00-06:00:00\nstart 2026-10-06\nend 2026-10-06"_s, u"2026-10-01T00:00:00+08:00"_s,
            u"2026-10-20T00:00:00+08:00"_s, u"2026-10-06 22:00:00 +08:00 to 2026-10-07 06:00:00 +08:00"_s);
        row("the zone is the schedule's", u"zone America/New_York\nmon 08:00:00-09:00:00"_s, u"2026-10-05T00:00:00Z"_s,
            u"2026-10-06T00:00:00Z"_s, u"2026-10-05 08:00:00 -04:00 to 2026-10-05 09:00:00 -04:00"_s);
        row("no day", shanghai, u"2026-10-05T00:00:00Z"_s, u"2026-11-05T00:00:00Z"_s, {});
    }
    void openStretchesOfAFewDays() { compareStretches(); }

    void holidaysPauseAndMakeUpDaysWork_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &from, const QString &to,
                            const QString &expected) { QTest::newRow(name) << text << from << to << expected; };
        // 2026-10-01 is a Thursday.
        const QString office = u"zone Asia/Shanghai\nmon-fri 08:00:00-17:00:00\n"_s;
        const QString nationalDay = u"holiday 2026-10-01..2026-10-07 work 2026-10-10\n"_s;
        row("not asked to pause", office + nationalDay, u"2026-10-07T00:00:00+08:00"_s, u"2026-10-11T00:00:00+08:00"_s,
            u"2026-10-07 08:00:00 +08:00 to 2026-10-07 17:00:00 +08:00\n"
            "2026-10-08 08:00:00 +08:00 to 2026-10-08 17:00:00 +08:00\n"
            "2026-10-09 08:00:00 +08:00 to 2026-10-09 17:00:00 +08:00"_s);
        row("paused, and Saturday is made up", office + u"pause\n"_s + nationalDay, u"2026-09-30T00:00:00+08:00"_s,
            u"2026-10-12T00:00:00+08:00"_s,
            u"2026-09-30 08:00:00 +08:00 to 2026-09-30 17:00:00 +08:00\n"
            "2026-10-08 08:00:00 +08:00 to 2026-10-08 17:00:00 +08:00\n"
            "2026-10-09 08:00:00 +08:00 to 2026-10-09 17:00:00 +08:00\n"
            "2026-10-10 08:00:00 +08:00 to 2026-10-10 17:00:00 +08:00"_s);
        row("a made-up Sunday follows Monday's plan",
            u"zone Asia/Shanghai\nmon 06:00:00-07:00:00\nfri 09:00:00-10:00:00\nsun 11:00:00-12:00:00\npause\n"
            "holiday 2026-10-01..2026-10-01 work 2026-10-11"_s,
            u"2026-10-10T00:00:00+08:00"_s, u"2026-10-12T00:00:00+08:00"_s,
            u"2026-10-11 06:00:00 +08:00 to 2026-10-11 07:00:00 +08:00"_s);
        row("a made-up weekday keeps its own plan", office + u"pause\nholiday 2026-10-01..2026-10-07 work 2026-10-05"_s,
            u"2026-10-01T00:00:00+08:00"_s, u"2026-10-08T00:00:00+08:00"_s,
            u"2026-10-05 08:00:00 +08:00 to 2026-10-05 17:00:00 +08:00"_s);
        row("the make-up day of one holiday cancels another on that date",
            office + u"pause\nholiday 2026-10-01..2026-10-07\nholiday 2026-09-25..2026-09-25 work 2026-10-05"_s,
            u"2026-10-01T00:00:00+08:00"_s, u"2026-10-08T00:00:00+08:00"_s,
            u"2026-10-05 08:00:00 +08:00 to 2026-10-05 17:00:00 +08:00"_s);
        row("the moment's own date decides, not the night's",
            u"zone Asia/Shanghai\ndaily 22:00:00-06:00:00\npause\nholiday 2026-10-01..2026-10-01"_s,
            u"2026-09-30T12:00:00+08:00"_s, u"2026-10-02T12:00:00+08:00"_s,
            u"2026-09-30 22:00:00 +08:00 to 2026-09-30 23:59:59 +08:00\n"
            "2026-10-02 00:00:00 +08:00 to 2026-10-02 06:00:00 +08:00"_s);
        row("a holiday has its own zone's days",
            u"zone Asia/Shanghai\ndaily 00:00:00-23:59:59\npause\nholiday 2026-10-01..2026-10-01 zone Europe/Berlin"_s,
            u"2026-10-01T00:00:00+08:00"_s, u"2026-10-03T00:00:00+08:00"_s,
            u"2026-10-01 00:00:00 +08:00 to 2026-10-01 05:59:59 +08:00\n"
            "2026-10-02 06:00:00 +08:00 to 2026-10-02 23:59:59 +08:00"_s);
        row("overlapping holidays",
            u"zone UTC\ndaily 00:00:00-23:59:59\npause\nholiday 2026-10-01..2026-10-05\nholiday "
            u"2026-10-02..2026-10-03\n"
            "holiday 2026-10-04..2026-10-06"_s,
            u"2026-09-30T00:00:00Z"_s, u"2026-10-09T00:00:00Z"_s,
            u"2026-09-30 00:00:00 +00:00 to 2026-09-30 23:59:59 +00:00\n"
            "2026-10-07 00:00:00 +00:00 to 2026-10-08 23:59:59 +00:00"_s);
    }
    void holidaysPauseAndMakeUpDaysWork() { compareStretches(); }

    void clockIsPutForwardAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &from, const QString &to,
                            const QString &expected) { QTest::newRow(name) << text << from << to << expected; };
        const QString berlin = u"zone Europe/Berlin\n"_s;
        const QString newYork = u"zone America/New_York\n"_s;
        const QString spring = u"2026-03-28T12:00:00Z"_s; // Berlin's night: 2026-03-29, 02:00 becomes 03:00
        const QString springEnd = u"2026-03-29T12:00:00Z"_s;
        const QString autumn = u"2026-10-24T12:00:00Z"_s; // 2026-10-25, 03:00 becomes 02:00
        const QString autumnEnd = u"2026-10-25T12:00:00Z"_s;

        row("Berlin, spring: the night is an hour shorter", berlin + u"sat 22:00:00-06:00:00"_s, spring, springEnd,
            u"2026-03-28 22:00:00 +01:00 to 2026-03-29 06:00:00 +02:00"_s);
        row("Berlin, spring: within the skipped hour", berlin + u"sun 02:15:00-02:45:00"_s, spring, springEnd, {});
        row("Berlin, spring: begins in the skipped hour", berlin + u"sun 02:30:00-04:00:00"_s, spring, springEnd,
            u"2026-03-29 03:00:00 +02:00 to 2026-03-29 04:00:00 +02:00"_s);
        row("Berlin, spring: ends in the skipped hour", berlin + u"sun 01:00:00-02:30:00"_s, spring, springEnd,
            u"2026-03-29 01:00:00 +01:00 to 2026-03-29 01:59:59 +01:00"_s);
        row("Berlin, spring: the skipped hour exactly", berlin + u"sun 02:00:00-02:59:59"_s, spring, springEnd, {});
        row("Berlin, autumn: the night is an hour longer", berlin + u"sat 22:00:00-06:00:00"_s, autumn, autumnEnd,
            u"2026-10-24 22:00:00 +02:00 to 2026-10-25 06:00:00 +01:00"_s);
        row("Berlin, autumn: twice in the repeated hour", berlin + u"sun 02:15:00-02:45:00"_s, autumn, autumnEnd,
            u"2026-10-25 02:15:00 +02:00 to 2026-10-25 02:45:00 +02:00\n"
            "2026-10-25 02:15:00 +01:00 to 2026-10-25 02:45:00 +01:00"_s);
        row("Berlin, autumn: begins in the repeated hour", berlin + u"sun 02:30:00-04:00:00"_s, autumn, autumnEnd,
            u"2026-10-25 02:30:00 +02:00 to 2026-10-25 02:59:59 +02:00\n"
            "2026-10-25 02:30:00 +01:00 to 2026-10-25 04:00:00 +01:00"_s);
        row("Berlin, autumn: ends in the repeated hour", berlin + u"sun 01:00:00-02:30:00"_s, autumn, autumnEnd,
            u"2026-10-25 01:00:00 +02:00 to 2026-10-25 02:30:00 +02:00\n"
            "2026-10-25 02:00:00 +01:00 to 2026-10-25 02:30:00 +01:00"_s);
        row("Berlin, autumn: the repeated hour exactly", berlin + u"sun 02:00:00-02:59:59"_s, autumn, autumnEnd,
            u"2026-10-25 02:00:00 +02:00 to 2026-10-25 02:59:59 +01:00"_s);
        row("New York, spring: the night is an hour shorter", newYork + u"sat 22:00:00-06:00:00"_s,
            u"2026-03-07T18:00:00Z"_s, u"2026-03-08T18:00:00Z"_s,
            u"2026-03-07 22:00:00 -05:00 to 2026-03-08 06:00:00 -04:00"_s);
        row("New York, spring: begins in the skipped hour", newYork + u"sun 02:30:00-04:00:00"_s,
            u"2026-03-07T18:00:00Z"_s, u"2026-03-08T18:00:00Z"_s,
            u"2026-03-08 03:00:00 -04:00 to 2026-03-08 04:00:00 -04:00"_s);
        row("New York, autumn: twice in the repeated hour", newYork + u"sun 01:15:00-01:45:00"_s,
            u"2026-10-31T18:00:00Z"_s, u"2026-11-01T18:00:00Z"_s,
            u"2026-11-01 01:15:00 -04:00 to 2026-11-01 01:45:00 -04:00\n"
            "2026-11-01 01:15:00 -05:00 to 2026-11-01 01:45:00 -05:00"_s);
        row("New York, autumn: all day has 25 hours", newYork + u"sun 00:00:00-23:59:59"_s, u"2026-10-31T12:00:00Z"_s,
            u"2026-11-02T12:00:00Z"_s, u"2026-11-01 00:00:00 -04:00 to 2026-11-01 23:59:59 -05:00"_s);
        row("Cairo, spring: midnight itself is skipped", u"zone Africa/Cairo\nfri 00:00:00-02:00:00"_s,
            u"2026-04-23T12:00:00Z"_s, u"2026-04-24T12:00:00Z"_s,
            u"2026-04-24 01:00:00 +03:00 to 2026-04-24 02:00:00 +03:00"_s);
        row("Cairo, spring: a holiday that begins with the skipped midnight",
            u"zone Africa/Cairo\ndaily 00:00:00-23:59:59\npause\nholiday 2026-04-24..2026-04-24"_s,
            u"2026-04-23T12:00:00Z"_s, u"2026-04-25T12:00:00Z"_s,
            u"2026-04-23 14:00:00 +02:00 to 2026-04-23 23:59:59 +02:00\n"
            "2026-04-25 00:00:00 +03:00 to 2026-04-25 14:59:59 +03:00"_s);
        row("Lord Howe: half an hour", u"zone Australia/Lord_Howe\nsun 01:45:00-01:50:00"_s, u"2026-04-04T10:00:00Z"_s,
            u"2026-04-05T10:00:00Z"_s,
            u"2026-04-05 01:45:00 +11:00 to 2026-04-05 01:50:00 +11:00\n"
            "2026-04-05 01:45:00 +10:30 to 2026-04-05 01:50:00 +10:30"_s);
    }
    void clockIsPutForwardAndBack() { compareStretches(); }

    void nextOpeningAndClosing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("expected"); // "open|closed, opens …, closes …"
        const auto row = [](const char *name, const QString &text, const QString &at, const QString &expected) {
            QTest::newRow(name) << u"zone Asia/Shanghai\n"_s + text << at << expected;
        };
        const QString office = u"mon-fri 08:00:00-17:00:00\n"_s;
        row("before work", office, u"2026-10-05T07:59:59+08:00"_s,
            u"closed, opens 2026-10-05 08:00:00 +08:00, closes 2026-10-05 17:00:01 +08:00"_s);
        row("first second", office, u"2026-10-05T08:00:00+08:00"_s,
            u"open, opens 2026-10-06 08:00:00 +08:00, closes 2026-10-05 17:00:01 +08:00"_s);
        row("last second", office, u"2026-10-05T17:00:00.999+08:00"_s,
            u"open, opens 2026-10-06 08:00:00 +08:00, closes 2026-10-05 17:00:01 +08:00"_s);
        row("after work on Friday", office, u"2026-10-09T17:00:01+08:00"_s,
            u"closed, opens 2026-10-12 08:00:00 +08:00, closes 2026-10-12 17:00:01 +08:00"_s);
        row("always", u"daily 00:00:00-23:59:59"_s, u"2026-10-05T08:00:00+08:00"_s,
            u"open, opens never, closes never"_s);
        row("always since its start", u"daily 00:00:00-23:59:59\nstart 2026-01-01"_s, u"2026-10-05T08:00:00+08:00"_s,
            u"open, opens never, closes never"_s);
        row("always from tomorrow on", u"daily 00:00:00-23:59:59\nstart 2026-10-06"_s, u"2026-10-05T08:00:00+08:00"_s,
            u"closed, opens 2026-10-06 00:00:00 +08:00, closes never"_s);
        row("never", u""_s, u"2026-10-05T08:00:00+08:00"_s, u"closed, opens never, closes never"_s);
        row("always until its end", u"daily 00:00:00-23:59:59\nend 2026-12-31"_s, u"2026-10-05T08:00:00+08:00"_s,
            u"open, opens never, closes 2027-01-01 00:00:00 +08:00"_s);
        row("long over", office + u"end 2020-12-31"_s, u"2026-10-05T08:00:00+08:00"_s,
            u"closed, opens never, closes never"_s);
        row("begins in ten years", office + u"start 2036-10-04"_s, u"2026-10-05T08:00:00+08:00"_s,
            u"closed, opens 2036-10-06 08:00:00 +08:00, closes 2036-10-06 17:00:01 +08:00"_s);
        row("a holiday of 70 days", u"daily 00:00:00-23:59:59\npause\nholiday 2026-10-05..2026-12-13"_s,
            u"2026-10-05T08:00:00+08:00"_s, u"closed, opens 2026-12-14 00:00:00 +08:00, closes never"_s);
        row("until the holiday", u"daily 00:00:00-23:59:59\npause\nholiday 2027-10-01..2027-10-07"_s,
            u"2026-10-05T08:00:00+08:00"_s,
            u"open, opens 2027-10-08 00:00:00 +08:00, closes 2027-10-01 00:00:00 +08:00"_s);
        row("within the night", u"sun 22:00:00-06:00:00"_s, u"2026-10-05T03:00:00+08:00"_s,
            u"open, opens 2026-10-11 22:00:00 +08:00, closes 2026-10-05 06:00:01 +08:00"_s);
    }
    void nextOpeningAndClosing()
    {
        QFETCH(QString, text);
        QFETCH(QString, at);
        const ScheduleText given(text);
        const auto say = [&](const std::optional<QDateTime> &when) {
            return when ? timeText(*when, given.schedule.timeZone) : u"never"_s;
        };
        const QDateTime now = QDateTime::fromString(at, Qt::ISODateWithMs);
        const QString told = (isOpen(given.schedule, given.holidays, now) ? u"open, opens "_s : u"closed, opens "_s) +
                             say(nextOpening(given.schedule, given.holidays, now)) + u", closes "_s +
                             say(nextClosing(given.schedule, given.holidays, now));
        QTEST(told, "expected");
    }

    void weekIsPaintedDayByDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("monday");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nights") << u"zone Asia/Shanghai\nsat-sun 22:00:00-06:00:00\nmon 08:00:00-17:00:00"_s
                                << u"2026-10-05"_s << QStringList{u"mon 00:00:00-06:00:00 08:00:00-17:00:00"_s,
                                                                  u"tue"_s,
                                                                  u"wed"_s,
                                                                  u"thu"_s,
                                                                  u"fri"_s,
                                                                  u"sat 22:00:00-23:59:59"_s,
                                                                  u"sun 00:00:00-06:00:00 22:00:00-23:59:59"_s};
        QTest::newRow("holiday and make-up day")
            << u"zone Asia/Shanghai\nmon-fri 08:00:00-17:00:00\npause\nholiday 2026-10-01..2026-10-07 work 2026-10-10"_s
            << u"2026-10-05"_s
            << QStringList{u"mon holiday"_s,
                           u"tue holiday"_s,
                           u"wed holiday"_s,
                           u"thu 08:00:00-17:00:00"_s,
                           u"fri 08:00:00-17:00:00"_s,
                           u"sat make-up 08:00:00-17:00:00"_s,
                           u"sun"_s};
        QTest::newRow("Berlin's spring") << u"zone Europe/Berlin\ndaily 00:00:00-23:59:59"_s << u"2026-03-23"_s
                                         << QStringList{u"mon 00:00:00-23:59:59"_s,
                                                        u"tue 00:00:00-23:59:59"_s,
                                                        u"wed 00:00:00-23:59:59"_s,
                                                        u"thu 00:00:00-23:59:59"_s,
                                                        u"fri 00:00:00-23:59:59"_s,
                                                        u"sat 00:00:00-23:59:59"_s,
                                                        u"sun 00:00:00-01:59:59 03:00:00-23:59:59"_s};
        QTest::newRow("Berlin's autumn")
            << u"zone Europe/Berlin\nsun 01:00:00-02:30:00"_s << u"2026-10-19"_s
            << QStringList{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun 01:00:00-02:30:00"_s};
        QTest::newRow("far east of Greenwich")
            << u"zone Pacific/Kiritimati\nmon 00:00:00-01:00:00\nsun 23:00:00-23:59:59"_s << u"2026-10-05"_s
            << QStringList{u"mon 00:00:00-01:00:00"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s,
                           u"sun 23:00:00-23:59:59"_s};
    }
    void weekIsPaintedDayByDay()
    {
        QFETCH(QString, text);
        QFETCH(QString, monday);
        QFETCH(QStringList, expected);
        const ScheduleText given(text);
        QStringList lines;
        for (const WeekDay &day : openWeek(given.schedule, given.holidays, QDate::fromString(monday, Qt::ISODate))) {
            QString line = nameOfDay(day.date.dayOfWeek() - 1).left(3);
            line += day.holidays.isEmpty() ? u""_s : u" holiday"_s;
            line += day.isMakeUpDay ? u" make-up"_s : u""_s;
            for (const Period &period : day.open)
                line += u' ' + clockText(period.from) + u'-' + clockText(period.to);
            lines.append(line);
        }
        QCOMPARE(lines, expected);
    }

    void disabledHolidaysDoNotCount()
    {
        ScheduleText given(u"zone UTC\ndaily 00:00:00-23:59:59\npause\nholiday 2026-10-05..2026-10-05"_s);
        QVERIFY(!isOpen(given.schedule, given.holidays, moment(u"2026-10-05T12:00:00Z"_s)));
        given.holidayEntries[0].enabled = false;
        QVERIFY(isOpen(given.schedule, HolidayCalendar(given.holidayEntries), moment(u"2026-10-05T12:00:00Z"_s)));
    }

    void aHolidayIsNeverOpen()
    {
        const ScheduleText given(u"zone UTC\nholiday 2026-10-05..2026-10-05"_s);
        QVERIFY(!isOpen(given.holidayEntries[0], given.holidays, moment(u"2026-10-05T12:00:00Z"_s)));
        QVERIFY(!nextOpening(given.holidayEntries[0], given.holidays, moment(u"2026-10-05T12:00:00Z"_s)));
    }

private:
    void compareStretches()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const ScheduleText given(text);
        QTEST(linesOf(openStretches(given.schedule, given.holidays, moment(from), moment(to)), given.schedule.timeZone),
              "expected");
    }
};

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
