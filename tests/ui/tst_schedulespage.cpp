// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/database.h>
#include <storage/schedulestore.h>
#include <ui/schedules/schedulespage.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>
#include <tests/support/settableclock.h>

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Name, Kind, Status, TimeZone, Description, Now, CreationTime };

QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

Schedule office(const QString &name)
{
    Schedule schedule;
    schedule.name = name;
    schedule.timeZone = u"Asia/Shanghai"_s;
    schedule.start = QDate(2026, 1, 1);
    schedule.week = {};
    for (std::size_t day = 0; day < 5; ++day)
        schedule.week[day] = {{8 * 3600, 17 * 3600}};
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

class TestSchedulesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    ScheduleStore &store() { return m_desk->backend->schedules; }
    QTableView *table() { return hands::see<QTableView>(u"schedulesTable"_s); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(hands::textOf(table(), row, Name));
        return names;
    }
    void select(int row)
    {
        hands::focus(table());
        table()->selectRow(row);
    }
    void open()
    {
        m_desk->window.reset();
        m_desk->open();
        auto *navigation = hands::see<QListWidget>(u"navigation"_s);
        for (int row = 0; !hands::isSeen(u"schedulesPage"_s) && row < navigation->count(); ++row)
            navigation->setCurrentRow(row);
    }
    void openWith(const QStringList &scheduleNames)
    {
        int minute = 0;
        for (const QString &name : scheduleNames) {
            Schedule schedule = office(name);
            store().save(schedule, QDateTime(QDate(2026, 11, 24), QTime(3, minute++), Qt::UTC));
        }
        open();
    }
    QWizard *wizardAt(const QString &kind)
    {
        auto *wizard = hands::see<QWizard>(u"addScheduleWizard"_s);
        hands::click(kind);
        hands::click(wizard->button(QWizard::NextButton));
        hands::see<QLineEdit>(u"scheduleName"_s);
        return wizard;
    }
    void waitForNoDialog() { QTRY_VERIFY(!QApplication::activeModalWidget()); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void emptyPageOffersToAddASchedule()
    {
        open();
        QVERIFY(!hands::isSeen(u"schedulesTable"_s));
        hands::click(u"emptyStateButton"_s);
        QVERIFY(hands::see<QRadioButton>(u"kindStandard"_s)->isChecked());
        QVERIFY(!hands::see<QRadioButton>(u"kindHoliday"_s)->isChecked());
        hands::press(Qt::Key_Escape);
        waitForNoDialog();
        hands::focus(hands::see<QLineEdit>(u"schedulesSearch"_s));
        hands::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(hands::see<QWizard>(u"addScheduleWizard"_s));
    }

    void newStandardScheduleIsOpenAllWeekFromToday()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        QWizard *wizard = wizardAt(u"kindStandard"_s);
        QAbstractButton *ok = wizard->button(QWizard::FinishButton);
        QCOMPARE(ok->text(), u"OK"_s);
        QVERIFY(!ok->isEnabled());
        QCOMPARE(hands::see<QLabel>(u"whatIsMissing"_s)->text(), u"Before OK: Name"_s);
        hands::fill(u"scheduleName"_s, u" Always "_s);
        QVERIFY(ok->isEnabled());
        hands::click(ok);
        waitForNoDialog();
        QCOMPARE(names(), QStringList{u"Always"_s});
        const Schedule stored = *store().byName(u"Always"_s);
        QCOMPARE(stored.week, wholeWeek());
        QCOMPARE(stored.start, QDate::currentDate());
        QVERIFY(!stored.end.isValid());
        QVERIFY(!stored.ignoreHoliday);
        QCOMPARE(stored.timeZone, QString());
        QCOMPARE(hands::textOf(table(), 0, Now), u"Open"_s);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }

    void holidayIsAdded()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        QWizard *wizard = wizardAt(u"kindHoliday"_s);
        QCOMPARE(hands::see<QLabel>(u"whatIsMissing"_s)->text(), u"Before OK: Name, First Day, Last Day"_s);
        hands::fill(u"scheduleName"_s, u"National Day"_s);
        hands::fill(u"firstDay"_s, u"2026/10/1"_s);
        hands::fill(u"lastDay"_s, u"2026年10月7日"_s);
        hands::click(u"workingDaysAdd"_s);
        hands::fill(hands::cell(u"workingDays"_s, 0), u"20261010"_s);
        hands::click(wizard->button(QWizard::FinishButton));
        waitForNoDialog();
        const Schedule stored = *store().byName(u"National Day"_s);
        QCOMPARE(stored.kind, ScheduleKind::Holiday);
        QCOMPARE(stored.from, QDate(2026, 10, 1));
        QCOMPARE(stored.to, QDate(2026, 10, 7));
        QCOMPARE(stored.workingDays, QList<QDate>{QDate(2026, 10, 10)});
        QCOMPARE(hands::textOf(table(), 0, Kind), u"Holiday"_s);
    }

    void backChangesTheKindAndKeepsTheName()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        QWizard *wizard = wizardAt(u"kindStandard"_s);
        hands::fill(u"scheduleName"_s, u"National Day"_s);
        hands::click(wizard->button(QWizard::BackButton));
        wizardAt(u"kindHoliday"_s);
        QCOMPARE(hands::see<QLineEdit>(u"scheduleName"_s)->text(), u"National Day"_s);
        QVERIFY(hands::isSeen(u"firstDay"_s));
        QVERIFY(!hands::isSeen(u"weekGrid"_s));
    }

    void columnsSayWhatTheScheduleDoesNow_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("office"); // pauses on holidays
        QTest::addColumn<QString>("holiday");
        QTest::newRow("at work") << u"2026-09-30T09:00:00+08:00"_s << u"Open until 17:00"_s
                                 << u"Begins on 2026-10-01"_s;
        QTest::newRow("before work") << u"2026-09-30T07:59:59+08:00"_s << u"Closed, opens at 08:00"_s
                                     << u"Begins on 2026-10-01"_s;
        QTest::newRow("before the holiday")
            << u"2026-09-30T17:00:01+08:00"_s << u"Closed, opens at 2026-10-08 08:00"_s << u"Begins on 2026-10-01"_s;
        QTest::newRow("the holiday") << u"2026-10-01T09:00:00+08:00"_s << u"Holiday, opens at 2026-10-08 08:00"_s
                                     << u"Holiday until 2026-10-07"_s;
        QTest::newRow("the make-up Saturday")
            << u"2026-10-10T09:00:00+08:00"_s << u"Open until 17:00"_s << u"Over since 2026-10-07"_s;
    }
    void columnsSayWhatTheScheduleDoesNow()
    {
        QFETCH(QString, now);
        QFETCH(QString, office);
        QFETCH(QString, holiday);
        Schedule plan = ::office(u"Office"_s);
        plan.ignoreHoliday = true;
        Schedule days = nationalDay();
        store().save(plan, utc(u"2026-01-01T00:00:00Z"_s));
        store().save(days, utc(u"2026-01-02T00:00:00Z"_s));
        const SettableClock clock(utc(now));
        SchedulesPage page({store(), clock, m_desk->backend->rules});
        page.show();
        QCOMPARE(names(), (QStringList{u"National Day"_s, u"Office"_s}));
        QCOMPARE(hands::textOf(table(), 0, Now), holiday);
        QCOMPARE(hands::textOf(table(), 1, Now), office);
        QCOMPARE(hands::textOf(table(), 1, Kind), u"Standard"_s);
        QCOMPARE(hands::textOf(table(), 1, TimeZone), u"Asia/Shanghai"_s);
    }

    void listNoticesThatAScheduleCloses()
    {
        Schedule plan = office(u"Office"_s);
        store().save(plan, utc(u"2026-01-01T00:00:00Z"_s));
        SettableClock clock(utc(u"2026-11-25T17:00:00+08:00"_s));
        SchedulesPage page({store(), clock, m_desk->backend->rules});
        page.show();
        QCOMPARE(hands::textOf(table(), 0, Now), u"Open until 17:00"_s);
        clock.set(utc(u"2026-11-25T17:00:01+08:00"_s));
        QTRY_COMPARE(hands::textOf(table(), 0, Now), u"Closed, opens at 2026-11-26 08:00"_s);
        clock.set(utc(u"2026-11-26T01:00:00+08:00"_s)); // what was tomorrow is today
        QTRY_COMPARE(hands::textOf(table(), 0, Now), u"Closed, opens at 08:00"_s);
        clock.set(utc(u"2026-11-25T16:00:00+08:00"_s)); // somebody set the clock back
        QTRY_COMPARE(hands::textOf(table(), 0, Now), u"Open until 17:00"_s);
    }

    void listNoticesThatAHolidayBeginsInItsOwnZone()
    {
        Schedule days = nationalDay();
        store().save(days, utc(u"2026-01-01T00:00:00Z"_s));
        SettableClock clock(utc(u"2026-09-30T15:59:59Z"_s));
        SchedulesPage page({store(), clock, m_desk->backend->rules});
        page.show();
        QCOMPARE(hands::textOf(table(), 0, Now), u"Begins on 2026-10-01"_s);
        clock.set(utc(u"2026-09-30T16:00:00Z"_s)); // midnight in Shanghai
        QTRY_COMPARE(hands::textOf(table(), 0, Now), u"Holiday until 2026-10-07"_s);
    }

    void sortAndSearchAreKept()
    {
        openWith({u"Plan A"_s, u"Plan C"_s, u"Plan B"_s, u"Office"_s});
        QCOMPARE(names(), (QStringList{u"Office"_s, u"Plan B"_s, u"Plan C"_s, u"Plan A"_s})); // newest first
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionPosition(Name) + 20, 8});
        QCOMPARE(names(), (QStringList{u"Office"_s, u"Plan A"_s, u"Plan B"_s, u"Plan C"_s}));
        hands::fill(u"schedulesSearch"_s, u"plan"_s);
        QCOMPARE(names().size(), 3);
        open();
        QCOMPARE(names(), (QStringList{u"Plan A"_s, u"Plan B"_s, u"Plan C"_s}));
        QCOMPARE(hands::see<QLineEdit>(u"schedulesSearch"_s)->text(), u"plan"_s);
    }

    void deletedSchedulesComeBackAsTheyWere()
    {
        openWith({u"Plan A"_s, u"Plan B"_s, u"Plan C"_s});
        Schedule before = *store().byName(u"Plan B"_s);
        select(0);
        hands::press(Qt::Key_Down, Qt::ShiftModifier);
        hands::press(Qt::Key_Delete);
        QCOMPARE(names(), QStringList{u"Plan A"_s});
        QCOMPARE(hands::see<QLabel>(u"messageBarText"_s)->text(), u"2 schedules were deleted."_s);
        hands::click(u"messageBarRemedy"_s);
        QCOMPARE(names(), (QStringList{u"Plan C"_s, u"Plan B"_s, u"Plan A"_s}));
        const Schedule after = *store().byName(u"Plan B"_s);
        before.id = after.id;
        QCOMPARE(after, before);
    }

    void selectedSchedulesAreDisabledAndEnabled()
    {
        openWith({u"Plan A"_s, u"Plan B"_s});
        hands::focus(table());
        table()->selectAll();
        hands::press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(hands::textOf(table(), 0, Status), u"Disabled"_s);
        QCOMPARE(hands::textOf(table(), 0, Now), u"–"_s);
        QVERIFY(!store().byName(u"Plan A"_s)->enabled);
        hands::click(u"schedulesToggleButton"_s);
        QVERIFY(store().byName(u"Plan A"_s)->enabled);
        QCOMPARE(store().byName(u"Plan A"_s)->week, office({}).week);
    }

    void duplicateIsAScheduleOfItsOwn()
    {
        openWith({u"Plan A"_s});
        select(0);
        hands::press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(hands::see<QLineEdit>(u"scheduleName"_s)->text(), u"Plan A (copy)"_s);
        hands::click(u"scheduleEditOk"_s);
        waitForNoDialog();
        QCOMPARE(names(), (QStringList{u"Plan A (copy)"_s, u"Plan A"_s}));
        QCOMPARE(store().byName(u"Plan A (copy)"_s)->week, office({}).week);
    }

    void enterAndDoubleClickEdit()
    {
        openWith({u"Plan A"_s});
        select(0);
        hands::press(Qt::Key_Return);
        QVERIFY(hands::see<QDialog>(u"scheduleEditDialog"_s));
        hands::fill(u"scheduleDescription"_s, u"day shift"_s);
        hands::press(Qt::Key_Return);
        waitForNoDialog();
        QCOMPARE(store().byName(u"Plan A"_s)->description, u"day shift"_s);
        const QPoint place = table()->visualRect(table()->model()->index(0, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(hands::see<QDialog>(u"scheduleEditDialog"_s));
    }

    void controlEnterShowsTheWeek()
    {
        openWith({u"Plan A"_s});
        select(0);
        hands::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hands::see<QDialog>(u"weekDialog"_s));
        QVERIFY(!hands::isSeen(u"scheduleEditDialog"_s));
    }

    void whatAnotherProgramSavesAppearsAndIsNoticedWhileEditing()
    {
        openWith({u"Plan A"_s});
        select(0);
        hands::press(Qt::Key_Return);
        hands::fill(u"scheduleName"_s, u"Mine"_s);
        Backend other(m_desk->databaseFile());
        other.database.run(u"UPDATE schedule SET description = 'theirs'"_s);
        hands::click(u"messageBarRemedy"_s);
        QCOMPARE(hands::see<QLineEdit>(u"scheduleDescription"_s)->text(), u"theirs"_s);
        QCOMPARE(hands::see<QLineEdit>(u"scheduleName"_s)->text(), u"Plan A"_s);
        other.database.run(u"DELETE FROM schedule"_s);
        QTRY_VERIFY(hands::isSeen(u"messageBarText"_s));
        QVERIFY(hands::see<QLabel>(u"messageBarText"_s)->text().contains(u"deleted elsewhere"_s));
        hands::click(u"scheduleEditOk"_s);
        waitForNoDialog();
        QCOMPARE(store().byName(u"Plan A"_s)->week, office({}).week);
    }

    void nameOfAnotherScheduleIsRefused()
    {
        openWith({u"Plan A"_s, u"Plan B"_s});
        select(0);
        hands::press(Qt::Key_Return);
        hands::fill(u"scheduleName"_s, u"Plan A"_s);
        hands::focus(hands::see<QLineEdit>(u"scheduleDescription"_s));
        QVERIFY(!hands::see<QAbstractButton>(u"scheduleEditOk"_s)->isEnabled());
        QVERIFY(hands::see<QLabel>(u"scheduleNameProblem"_s)->text().startsWith(u"Another schedule"_s));
    }

    void brokenDatabaseIsToldInThePage()
    {
        openWith({u"Plan A"_s});
        select(0);
        m_desk->backend->database.run(u"ALTER TABLE schedule_period RENAME TO gone"_s);
        hands::click(u"schedulesToggleButton"_s);
        QVERIFY(!hands::see<QLabel>(u"messageBarText"_s)->text().isEmpty());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void tenThousandSchedulesAreListedSearchedAndSorted()
    {
        m_desk->backend->database.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
            "INSERT INTO schedule (kind, name, description, enabled, created_at, time_zone, ignore_holiday, first_day) "
            "SELECT 'standard', 'Plan ' || i, '', 1, '2026-01-01T00:00:00.000Z', 'Asia/Shanghai', 0, '2026-01-01' "
            "FROM n"_s);
        m_desk->backend->database.run(u"INSERT INTO schedule_period (schedule_id, weekday, position, from_second, "
                                      "to_second) SELECT id, weekday, 0, 0, 86399 FROM schedule, (SELECT 0 AS weekday "
                                      "UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 "
                                      "UNION SELECT 6)"_s);
        QElapsedTimer timer;
        timer.start();
        open();
        QCOMPARE(table()->model()->rowCount(), 10'000);
        const qint64 listed = timer.restart();
        hands::fill(u"schedulesSearch"_s, u"Plan 777"_s);
        QCOMPARE(table()->model()->rowCount(), 11);
        const qint64 searched = timer.restart();
        hands::press(Qt::Key_Escape);
        table()->sortByColumn(Now, Qt::AscendingOrder);
        const qint64 sorted = timer.elapsed();
        qInfo("10 000 schedules: listed in %lld ms, searched (8 keys) in %lld ms, sorted by Now in %lld ms", listed,
              searched, sorted);
        QVERIFY(listed < 10'000 && searched < 10'000 && sorted < 10'000); // of a slow machine
    }
};

QTEST_MAIN(TestSchedulesPage)
#include "tst_schedulespage.moc"
