// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scheduletext.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

// Random schedules against a reference that is slow and obvious: it asks Qt for the wall clock of every second and
// knows nothing of stretches, boundaries or searches.

namespace {

struct Case
{
    Schedule schedule;
    QList<Schedule> holidays;
};

bool isHolidaySlowly(const Case &given, const QDateTime &at)
{
    for (const Schedule &holiday : given.holidays) {
        const QDate date = at.toTimeZone(QTimeZone(holiday.timeZone.toLatin1())).date();
        bool isWorkingDay = false;
        for (const Schedule &other : given.holidays)
            isWorkingDay = isWorkingDay || other.workingDays.contains(date);
        if (date >= holiday.from && date <= holiday.to && !isWorkingDay)
            return true;
    }
    return false;
}

QList<Period> planSlowly(const Case &given, QDate date)
{
    if (given.schedule.start.isValid() && date < given.schedule.start)
        return {};
    if (given.schedule.end.isValid() && date > given.schedule.end)
        return {};
    int weekday = date.dayOfWeek();
    for (const Schedule &holiday : given.holidays) {
        if (given.schedule.ignoreHoliday && weekday >= Qt::Saturday && holiday.workingDays.contains(date))
            weekday = Qt::Monday;
    }
    return given.schedule.week[size_t(weekday - 1)];
}

bool isOpenSlowly(const Case &given, const QDateTime &at)
{
    const QDateTime local = at.toTimeZone(QTimeZone(given.schedule.timeZone.toLatin1()));
    const int second = local.time().msecsSinceStartOfDay() / 1000;
    bool isPlanned = false;
    for (const Period &period : planSlowly(given, local.date())) {
        if (period.from <= period.to)
            isPlanned = isPlanned || (second >= period.from && second <= period.to);
        else
            isPlanned = isPlanned || second >= period.from;
    }
    for (const Period &period : planSlowly(given, local.date().addDays(-1))) {
        if (period.from > period.to)
            isPlanned = isPlanned || second <= period.to;
    }
    return isPlanned && !(given.schedule.ignoreHoliday && isHolidaySlowly(given, at));
}

// Stretches by asking every `step` seconds; exact when all boundaries fall on such a second.
QList<OpenStretch> stretchesSlowly(const Case &given, const QDateTime &from, const QDateTime &to, int step)
{
    QList<OpenStretch> stretches;
    bool wasOpen = false;
    for (QDateTime at = from; at < to; at = at.addSecs(step)) {
        const bool isOpenNow = isOpenSlowly(given, at);
        if (isOpenNow && !wasOpen)
            stretches.append({at, to});
        if (!isOpenNow && wasOpen)
            stretches.last().to = at;
        wasOpen = isOpenNow;
    }
    return stretches;
}

QString describe(const Case &given)
{
    QString text = given.schedule.timeZone + (given.schedule.ignoreHoliday ? u" pause"_s : u""_s) + u' ' +
                   given.schedule.start.toString(Qt::ISODate) + u".."_s + given.schedule.end.toString(Qt::ISODate);
    for (int day = 0; day < daysInWeek; ++day) {
        text += u'\n' + nameOfDay(day);
        for (const Period &period : given.schedule.week[size_t(day)])
            text += u' ' + clockText(period.from) + u'-' + clockText(period.to);
    }
    for (const Schedule &holiday : given.holidays) {
        text += u"\nholiday "_s + holiday.timeZone + u' ' + holiday.from.toString(Qt::ISODate) + u".."_s +
                holiday.to.toString(Qt::ISODate) + u" work"_s;
        for (const QDate &day : holiday.workingDays)
            text += u' ' + day.toString(Qt::ISODate);
    }
    return text;
}

class RandomCases
{
public:
    explicit RandomCases(quint32 seed) : m_random(seed) {}

    int below(int limit) { return m_random.bounded(limit); }
    bool happens(int outOfTen) { return below(10) < outOfTen; }

    QString zone()
    {
        static const QStringList zones{u"Europe/Berlin"_s,
                                       u"America/New_York"_s,
                                       u"Asia/Shanghai"_s,
                                       u"Africa/Cairo"_s,
                                       u"Australia/Lord_Howe"_s,
                                       u"Pacific/Kiritimati"_s,
                                       u"UTC"_s};
        return zones[below(int(zones.size()))];
    }

    // All boundaries fall on multiples of `grid` seconds.
    Case next(QDate around, int grid)
    {
        Case made;
        made.schedule.timeZone = zone();
        made.schedule.ignoreHoliday = happens(7);
        for (QList<Period> &day : made.schedule.week) {
            day.clear();
            for (int count = below(4); count > 0; --count)
                day.append({below(secondsInDay / grid) * grid, (below(secondsInDay / grid) + 1) * grid - 1});
        }
        if (happens(3))
            made.schedule.start = around.addDays(below(8) - 4);
        if (happens(3))
            made.schedule.end = around.addDays(below(8));
        for (int count = below(4); count > 0; --count) {
            Schedule holiday;
            holiday.kind = ScheduleKind::Holiday;
            holiday.timeZone = happens(7) ? made.schedule.timeZone : zone();
            holiday.from = around.addDays(below(12) - 4);
            holiday.to = holiday.from.addDays(below(4));
            for (int days = below(3); days > 0; --days)
                holiday.workingDays.append(around.addDays(below(14) - 4));
            made.holidays.append(holiday);
        }
        return made;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestRandomWeeks : public QObject
{
    Q_OBJECT

    static void compare(const Case &given, const QDateTime &from, const QDateTime &to, int step)
    {
        const HolidayCalendar holidays(given.holidays);
        const QList<OpenStretch> slow = stretchesSlowly(given, from, to, step);
        const QList<OpenStretch> quick = openStretches(given.schedule, holidays, from, to);
        QVERIFY2(slow == quick, qPrintable(describe(given) + u"\nslow:\n"_s + linesOf(slow, u"UTC"_s) +
                                           u"\nquick:\n"_s + linesOf(quick, u"UTC"_s)));
        for (const OpenStretch &stretch : slow) {
            if (stretch.from == from || stretch.to == to)
                continue;
            QVERIFY(isOpen(given.schedule, holidays, stretch.from));
            QVERIFY(!isOpen(given.schedule, holidays, stretch.from.addSecs(-1)));
            QCOMPARE(nextOpening(given.schedule, holidays, stretch.from.addSecs(-1)), stretch.from);
            QCOMPARE(nextClosing(given.schedule, holidays, stretch.from), stretch.to);
            QCOMPARE(nextClosing(given.schedule, holidays, stretch.from.addSecs(-1)), stretch.to);
            QVERIFY(!isOpen(given.schedule, holidays, stretch.to));
        }
    }

private Q_SLOTS:
    // Ten days around a night on which the clocks of Berlin, New York, Cairo or Lord Howe change, and a quiet week.
    void randomWeeksAgreeWithTheSlowReference_data()
    {
        QTest::addColumn<QDate>("around");
        QTest::newRow("Berlin's spring") << QDate(2026, 3, 29);
        QTest::newRow("Berlin's autumn") << QDate(2026, 10, 25);
        QTest::newRow("New York's spring") << QDate(2026, 3, 8);
        QTest::newRow("New York's autumn") << QDate(2026, 11, 1);
        QTest::newRow("Cairo's spring") << QDate(2026, 4, 24);
        QTest::newRow("Lord Howe's autumn") << QDate(2026, 4, 5);
        QTest::newRow("New Year") << QDate(2027, 1, 1);
        QTest::newRow("before 1970") << QDate(1969, 7, 20);
    }
    void randomWeeksAgreeWithTheSlowReference()
    {
        QFETCH(QDate, around);
        RandomCases cases(quint32(around.toJulianDay()));
        constexpr int quarter = 15 * 60;
        for (int i = 0; i < 100; ++i) {
            const QDateTime from = around.addDays(-5).startOfDay(Qt::UTC);
            // Offsets before 1970 were not always whole quarters.
            compare(cases.next(around, quarter), from, from.addDays(10), around.year() < 1970 ? quarter / 3 : quarter);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everySecondOfTheSwitchingNights_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("change");
        QTest::newRow("Berlin's spring") << u"Europe/Berlin"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("Berlin's autumn") << u"Europe/Berlin"_s << u"2026-10-25T01:00:00Z"_s;
        QTest::newRow("New York's spring") << u"America/New_York"_s << u"2026-03-08T07:00:00Z"_s;
        QTest::newRow("New York's autumn") << u"America/New_York"_s << u"2026-11-01T06:00:00Z"_s;
    }
    void everySecondOfTheSwitchingNights()
    {
        QFETCH(QString, zone);
        QFETCH(QString, change);
        const QDateTime night = moment(change);
        RandomCases cases(quint32(night.toSecsSinceEpoch()));
        for (int i = 0; i < 8; ++i) {
            Case given;
            given.schedule.timeZone = zone;
            // Short periods around the change, on odd seconds.
            for (QList<Period> &day : given.schedule.week) {
                day.clear();
                for (int count = 0; count < 4; ++count) {
                    const int from = cases.below(4 * 3600);
                    day.append({from, from + cases.below(3600)});
                }
            }
            compare(given, night.addSecs(-3 * 3600), night.addSecs(3 * 3600), 1);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomWeeks)
#include "tst_randomweeks.moc"
