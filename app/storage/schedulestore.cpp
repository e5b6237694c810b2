// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/schedulestore.h>

#include <domain/failure.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/ruleguard.h>
#include <storage/storedvalues.h>
#include <storage/transaction.h>

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columns = u"id, kind, name, description, enabled, created_at, time_zone, ignore_holiday, first_day, "
                        "last_day"_s;

Schedule fromRow(const QSqlQuery &row)
{
    Schedule schedule;
    schedule.id = row.value(0).toLongLong();
    schedule.kind = scheduleKindNamed(row.value(1).toString()).value_or(ScheduleKind::Standard);
    schedule.name = row.value(2).toString();
    schedule.description = row.value(3).toString();
    schedule.enabled = row.value(4).toBool();
    schedule.createdAt = momentFromStored(row.value(5));
    schedule.timeZone = row.value(6).toString();
    schedule.ignoreHoliday = row.value(7).toBool();
    const bool isHoliday = schedule.kind == ScheduleKind::Holiday;
    (isHoliday ? schedule.from : schedule.start) = dateFromStored(row.value(8));
    (isHoliday ? schedule.to : schedule.end) = dateFromStored(row.value(9));
    if (!isHoliday)
        schedule.week = {}; // its periods are rows of their own
    return schedule;
}

} // namespace

QList<Schedule> ScheduleStore::all() const
{
    return selected(u"1 = 1"_s, {});
}

std::optional<Schedule> ScheduleStore::byName(const QString &name) const
{
    const QList<Schedule> found = selected(u"schedule.name = ?"_s, {name});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

// Three queries, however many schedules there are.
QList<Schedule> ScheduleStore::selected(const QString &condition, const QVariantList &values) const
{
    const Transaction reading(m_database, Transaction::Kind::Reading);
    QList<Schedule> schedules;
    QHash<qint64, qsizetype> rows;
    QSqlQuery query =
        m_database.run(u"SELECT %1 FROM schedule WHERE %2 ORDER BY name"_s.arg(columns, condition), values);
    while (query.next()) {
        schedules.append(fromRow(query));
        rows.insert(schedules.constLast().id, schedules.size() - 1);
    }
    query = m_database.run(u"SELECT schedule_id, weekday, from_second, to_second FROM schedule_period "
                           "JOIN schedule ON schedule.id = schedule_id WHERE %1 ORDER BY position"_s.arg(condition),
                           values);
    while (query.next()) {
        const auto weekday = static_cast<std::size_t>(query.value(1).toInt());
        const auto row = rows.constFind(query.value(0).toLongLong());
        if (row != rows.cend() && weekday < daysInWeek)
            schedules[*row].week[weekday].append({query.value(2).toInt(), query.value(3).toInt()});
    }
    query = m_database.run(u"SELECT schedule_id, day FROM schedule_working_day "
                           "JOIN schedule ON schedule.id = schedule_id WHERE %1 ORDER BY position"_s.arg(condition),
                           values);
    while (query.next()) {
        const auto row = rows.constFind(query.value(0).toLongLong());
        if (row != rows.cend())
            schedules[*row].workingDays.append(dateFromStored(query.value(1)));
    }
    return schedules;
}

void ScheduleStore::save(Schedule &schedule, const QDateTime &now)
{
    Schedule saved = schedule; // the caller's draft stays as it is when anything fails
    Transaction transaction(m_database);
    const QList<Schedule> before = selected(u"schedule.id = ?"_s, {saved.id});
    saveRow(saved, now);
    savePeriods(saved);
    saveWorkingDays(saved);
    ChangeStore(m_database)
        .record(ConfigThing::Schedule, saved.name, before.isEmpty() ? ConfigFacts() : factsOf(before.constFirst()),
                factsOf(saved), now);
    transaction.commit();
    schedule = saved;
}

void ScheduleStore::saveAll(QList<Schedule> &schedules, const QDateTime &now)
{
    QList<Schedule> saved = schedules; // the caller's keep their ids when anything fails
    Transaction transaction(m_database);
    for (Schedule &schedule : saved)
        save(schedule, now);
    transaction.commit();
    schedules = saved;
}

void ScheduleStore::saveRow(Schedule &schedule, const QDateTime &now)
{
    QSqlQuery sameName =
        m_database.run(u"SELECT 1 FROM schedule WHERE name = ? AND id <> ?"_s, {schedule.name, schedule.id});
    if (sameName.next())
        throw Failure(FailureKind::NameTaken, schedule.name);
    sameName.finish();
    if (!schedule.createdAt.isValid())
        schedule.createdAt = now.toUTC();
    const bool isHoliday = schedule.kind == ScheduleKind::Holiday;
    const QVariantList values{nameOf(schedule.kind),
                              storedText(schedule.name),
                              storedText(schedule.description),
                              schedule.enabled,
                              storedMoment(schedule.createdAt),
                              storedText(schedule.timeZone),
                              schedule.ignoreHoliday && !isHoliday,
                              storedDate(isHoliday ? schedule.from : schedule.start),
                              storedDate(isHoliday ? schedule.to : schedule.end)};
    if (schedule.id == 0) {
        schedule.id = newIdFrom(m_database.run(u"INSERT INTO schedule (kind, name, description, enabled, created_at, "
                                               u"time_zone, ignore_holiday, first_day, "
                                               "last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                               values));
    } else {
        m_database.run(u"UPDATE schedule SET kind = ?, name = ?, description = ?, enabled = ?, created_at = ?, "
                       "time_zone = ?, ignore_holiday = ?, first_day = ?, last_day = ? WHERE id = ?"_s,
                       values + QVariantList{schedule.id});
    }
}

void ScheduleStore::savePeriods(const Schedule &schedule)
{
    m_database.run(u"DELETE FROM schedule_period WHERE schedule_id = ?"_s, {schedule.id});
    if (schedule.kind != ScheduleKind::Standard)
        return;
    for (int weekday = 0; weekday < daysInWeek; ++weekday) {
        int position = 0;
        for (const Period &period : schedule.week[static_cast<std::size_t>(weekday)])
            m_database.run(u"INSERT INTO schedule_period (schedule_id, weekday, position, from_second, to_second) "
                           "VALUES (?, ?, ?, ?, ?)"_s,
                           {schedule.id, weekday, position++, period.from, period.to});
    }
}

void ScheduleStore::saveWorkingDays(const Schedule &schedule)
{
    m_database.run(u"DELETE FROM schedule_working_day WHERE schedule_id = ?"_s, {schedule.id});
    if (schedule.kind != ScheduleKind::Holiday)
        return;
    int position = 0;
    for (const QDate &day : schedule.workingDays)
        m_database.run(u"INSERT INTO schedule_working_day (schedule_id, position, day) VALUES (?, ?, ?)"_s,
                       {schedule.id, position++, storedDate(day)});
}

void ScheduleStore::remove(qint64 id, const QDateTime &now)
{
    Transaction transaction(m_database);
    refuseWhileRulesUse(m_database, u"schedule"_s, id);
    for (const Schedule &before : selected(u"schedule.id = ?"_s, {id}))
        ChangeStore(m_database).record(ConfigThing::Schedule, before.name, factsOf(before), {}, now);
    m_database.run(u"DELETE FROM schedule WHERE id = ?"_s, {id});
    transaction.commit();
}
