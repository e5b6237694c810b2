// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/failure.h>
#include <storage/database.h>
#include <storage/schedulestore.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(3, 0, 0, 123), Qt::UTC);

Schedule nights()
{
    Schedule schedule;
    schedule.name = u"夜班"_s;
    schedule.description = u"night shift"_s;
    schedule.enabled = false;
    schedule.timeZone = u"Asia/Shanghai"_s;
    schedule.ignoreHoliday = true;
    schedule.week = {};
    schedule.week[0] = {{79'200, 21'600}, {0, 5}};
    schedule.week[6] = {{1, 86'399}};
    schedule.start = QDate(2026, 1, 1);
    return schedule;
}

Schedule nationalDay()
{
    Schedule schedule;
    schedule.kind = ScheduleKind::Holiday;
    schedule.name = u"国庆节"_s;
    schedule.from = QDate(2026, 10, 1);
    schedule.to = QDate(2026, 10, 7);
    schedule.workingDays = {QDate(2026, 10, 10), QDate(2026, 9, 27)};
    return schedule;
}

} // namespace

class TestScheduleStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ScheduleStore> m_schedules;

    int rowsOf(const QString &table) const
    {
        QSqlQuery query = m_database->run(u"SELECT count(*) FROM "_s + table);
        return query.next() ? query.value(0).toInt() : -1;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_database = std::make_unique<Database>(m_folder.filePath(u"%1.db"_s.arg(++number)));
        m_schedules = std::make_unique<ScheduleStore>(*m_database);
    }

    void whatIsSavedComesBack()
    {
        Schedule standard = nights();
        Schedule holiday = nationalDay();
        Schedule untouched;
        untouched.name = u"Always"_s;
        for (Schedule *schedule : {&standard, &holiday, &untouched}) {
            m_schedules->save(*schedule, now);
            QVERIFY(schedule->id > 0);
            QCOMPARE(schedule->createdAt, now);
            QCOMPARE(m_schedules->byName(schedule->name), *schedule);
        }
        QCOMPARE(m_schedules->all(), (QList<Schedule>{untouched, holiday, standard}));
        QVERIFY(!m_schedules->byName(u"always"_s));
    }

    void neverOpenIsNotAlwaysOpen()
    {
        Schedule never;
        never.name = u"Never"_s;
        never.week = {};
        m_schedules->save(never, now);
        QCOMPARE(m_schedules->byName(u"Never"_s)->week, WeekPeriods());
    }

    void changeReplacesPeriodsAndDays()
    {
        Schedule schedule = nights();
        m_schedules->save(schedule, now);
        schedule.week[0] = {{5, 6}};
        schedule.start = {};
        schedule.end = QDate(2027, 1, 1);
        m_schedules->save(schedule, now.addDays(1));
        QCOMPARE(m_schedules->all(), QList<Schedule>{schedule});
        QCOMPARE(schedule.createdAt, now);
        QCOMPARE(rowsOf(u"schedule_period"_s), 2);
    }

    void standardThatBecomesAHolidayLeavesNoPeriods()
    {
        Schedule schedule = nights();
        m_schedules->save(schedule, now);
        Schedule holiday = nationalDay();
        holiday.id = schedule.id;
        holiday.createdAt = schedule.createdAt;
        m_schedules->save(holiday, now);
        QCOMPARE(m_schedules->all(), QList<Schedule>{holiday});
        QCOMPARE(rowsOf(u"schedule_period"_s), 0);
    }

    void takenNameIsRefusedAcrossKinds()
    {
        Schedule first = nights();
        m_schedules->save(first, now);
        Schedule second = nationalDay();
        second.name = first.name;
        try {
            m_schedules->save(second, now);
            QFAIL("the same name was saved twice");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind, FailureKind::NameTaken);
        }
        QCOMPARE(second.id, 0);
        QCOMPARE(m_schedules->all(), QList<Schedule>{first});
    }

    void removedIsGoneWithItsRows()
    {
        Schedule standard = nights();
        Schedule holiday = nationalDay();
        m_schedules->save(standard, now);
        m_schedules->save(holiday, now);
        m_schedules->remove(standard.id, QDateTime::currentDateTimeUtc());
        m_schedules->remove(holiday.id, QDateTime::currentDateTimeUtc());
        for (const QString &table : {u"schedule"_s, u"schedule_period"_s, u"schedule_working_day"_s})
            QCOMPARE(rowsOf(table), 0);
    }
};

QTEST_GUILESS_MAIN(TestScheduleStore)
#include "tst_schedulestore.moc"
