// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/schedulestore.h>
#include <ui/schedules/scheduletools.h>
#include <ui/schedules/weekdialog.h>
#include <ui/schedules/weekview.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>
#include <tests/support/settableclock.h>

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hour = 3600;

QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

Schedule office()
{
    Schedule schedule;
    schedule.name = u"Office"_s;
    schedule.timeZone = u"Asia/Shanghai"_s;
    schedule.ignoreHoliday = true;
    schedule.week = {};
    for (std::size_t day = 0; day < 5; ++day)
        schedule.week[day] = {{8 * hour, 17 * hour}};
    return schedule;
}

Schedule nationalDay()
{
    Schedule holiday;
    holiday.kind = ScheduleKind::Holiday;
    holiday.name = u"National Day"_s;
    holiday.timeZone = u"Asia/Shanghai"_s;
    holiday.from = QDate(2026, 10, 1);
    holiday.to = QDate(2026, 10, 7);
    holiday.workingDays = {QDate(2026, 10, 10)};
    return holiday;
}

} // namespace

class TestWeekView : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<ScheduleTools> m_tools;
    std::unique_ptr<WeekDialog> m_dialog;

    void open(const Schedule &schedule, const QString &now)
    {
        m_clock = std::make_unique<SettableClock>(moment(now));
        m_tools = std::make_unique<ScheduleTools>(
            ScheduleTools{m_desk->backend->schedules, *m_clock, m_desk->backend->rules});
        m_dialog = std::make_unique<WeekDialog>(schedule, *m_tools);
        m_dialog->setModal(true);
        m_dialog->show();
        hands::activate(m_dialog.get());
    }
    void store(Schedule schedule) { m_desk->backend->schedules.save(schedule, moment(u"2026-01-01T00:00:00Z"_s)); }
    QStringList days() { return hands::see<WeekView>(u"weekView"_s)->accessibleDescription().split(u'\n'); }
    QString range() { return hands::see<QLabel>(u"weekRange"_s)->text(); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void weekSaysWhatIsOpenAndWhyNot()
    {
        store(nationalDay());
        open(office(), u"2026-09-30T09:00:00+08:00"_s);
        QCOMPARE(range(), u"2026-09-28 – 2026-10-04"_s);
        QCOMPARE(days().at(1), u"Tue 2026-09-29: 08:00:00–17:00:00"_s);
        QCOMPARE(days().at(2), u"Wed 2026-09-30: today, 08:00:00–17:00:00"_s);
        QCOMPARE(days().at(3), u"Thu 2026-10-01: holiday (National Day), closed"_s);
        QCOMPARE(hands::see<QLabel>(u"weekOpening"_s)->text(), u"Open until 17:00"_s);
        hands::click(u"weekNext"_s);
        QCOMPARE(range(), u"2026-10-05 – 2026-10-11"_s);
        QCOMPARE(days().at(2), u"Wed 2026-10-07: holiday (National Day), closed"_s);
        QCOMPARE(days().at(3), u"Thu 2026-10-08: 08:00:00–17:00:00"_s);
        QCOMPARE(days().at(5), u"Sat 2026-10-10: make-up working day, 08:00:00–17:00:00"_s);
        QCOMPARE(days().at(6), u"Sun 2026-10-11: closed"_s);
    }

    void keysTurnTheWeeks()
    {
        open(office(), u"2026-09-30T09:00:00+08:00"_s);
        hands::press(Qt::Key_PageUp);
        QCOMPARE(range(), u"2026-09-21 – 2026-09-27"_s);
        hands::press(Qt::Key_PageDown);
        hands::press(Qt::Key_PageDown);
        QCOMPARE(range(), u"2026-10-05 – 2026-10-11"_s);
        hands::press(Qt::Key_Home);
        QCOMPARE(range(), u"2026-09-28 – 2026-10-04"_s);
        hands::press(Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void todayIsThatOfTheSchedulesZone()
    {
        Schedule schedule = office();
        schedule.timeZone = u"America/New_York"_s;
        open(schedule, u"2026-11-30T02:00:00Z"_s); // still Sunday evening there
        QCOMPARE(range(), u"2026-11-23 – 2026-11-29"_s);
        QCOMPARE(days().at(6), u"Sun 2026-11-29: today, closed"_s);
        QCOMPARE(hands::see<QLabel>(u"weekOpening"_s)->text(), u"Closed, opens at 2026-11-30 08:00"_s);
        QVERIFY(hands::see<QLabel>(u"weekFacts"_s)->text().contains(u"America/New_York"_s));
    }

    void switchingNightsShowTheWallClock_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("sunday");
        const QString berlin = u"Europe/Berlin"_s;
        const QString newYork = u"America/New_York"_s;
        QTest::newRow("Berlin, spring") << berlin << u"2026-03-28T12:00:00Z"_s
                                        << u"Sun 2026-03-29: 00:30:00–01:59:59, 03:00:00–04:00:00"_s;
        QTest::newRow("Berlin, autumn") << berlin << u"2026-10-24T12:00:00Z"_s
                                        << u"Sun 2026-10-25: 00:30:00–04:00:00"_s;
        QTest::newRow("New York, spring")
            << newYork << u"2026-03-07T12:00:00Z"_s << u"Sun 2026-03-08: 00:30:00–01:59:59, 03:00:00–04:00:00"_s;
        QTest::newRow("New York, autumn")
            << newYork << u"2026-10-31T12:00:00Z"_s << u"Sun 2026-11-01: 00:30:00–04:00:00"_s;
    }
    void switchingNightsShowTheWallClock()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(QString, sunday);
        Schedule schedule = office();
        schedule.timeZone = zone;
        schedule.week = {};
        schedule.week[6] = {{hour / 2, 4 * hour}};
        open(schedule, now);
        QCOMPARE(days().at(6), sunday);
    }

    void nightIsPaintedOnBothDays()
    {
        Schedule schedule = office();
        schedule.week = {};
        schedule.week[2] = {{22 * hour, 6 * hour}};
        open(schedule, u"2026-11-23T12:00:00+08:00"_s);
        QCOMPARE(days().at(2), u"Wed 2026-11-25: 22:00:00–23:59:59"_s);
        QCOMPARE(days().at(3), u"Thu 2026-11-26: 00:00:00–06:00:00"_s);
        auto *view = hands::see<WeekView>(u"weekView"_s);
        const QImage picture = view->grab().toImage();
        const auto colour = [&](int day, double hours) {
            const QPoint place = view->pointAt(day, static_cast<int>(hours * hour));
            return picture.pixelColor(place.x(), place.y() - 6);
        };
        const QColor closed = colour(2, 12.5);
        QVERIFY(colour(2, 22.5) != closed);
        QVERIFY(colour(3, 1.5) != closed);
        QCOMPARE(colour(3, 6.5), closed);
        QCOMPARE(colour(3, 22.5), closed);
        QCOMPARE(colour(4, 1.5), closed);
    }

    void holidayBeginsAtItsFirstWeekAndListsItsDays()
    {
        open(nationalDay(), u"2026-11-25T12:00:00+08:00"_s);
        QCOMPARE(range(), u"2026-09-28 – 2026-10-04"_s);
        QVERIFY(days().at(3).startsWith(u"Thu 2026-10-01: holiday (National Day)"_s)); // though it is not stored
        QCOMPARE(hands::see<QLabel>(u"weekOpening"_s)->text(), u"Over since 2026-10-07"_s);
        const QString facts = hands::see<QLabel>(u"weekFacts"_s)->text();
        QVERIFY(facts.contains(u"2026-10-01 – 2026-10-07"_s));
        QVERIFY(facts.contains(u"2026-10-10"_s));
    }

    void disabledHolidayPausesNothing()
    {
        Schedule holiday = nationalDay();
        holiday.enabled = false;
        store(holiday);
        open(office(), u"2026-09-30T09:00:00+08:00"_s);
        QCOMPARE(days().at(3), u"Thu 2026-10-01: 08:00:00–17:00:00"_s);
    }
};

QTEST_MAIN(TestWeekView)
#include "tst_weekview.moc"
