// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

#include <QList>

#include <optional>

class Database;

// Standard schedules and holidays. A schedule is stored with the fields of its kind. Throws Failure.
class ScheduleStore
{
public:
    explicit ScheduleStore(Database &database) : m_database(database) {}

    QList<Schedule> all() const; // of both kinds, by name
    std::optional<Schedule> byName(const QString &name) const;

    // Sets the id, and createdAt of a new schedule to `now`. NameTaken when another one has the name.
    void save(Schedule &schedule, const QDateTime &now);
    void saveAll(QList<Schedule> &schedules, const QDateTime &now); // all of them or none
    void remove(qint64 id, const QDateTime &now);

private:
    QList<Schedule> selected(const QString &condition, const QVariantList &values) const;
    void saveRow(Schedule &schedule, const QDateTime &now);
    void savePeriods(const Schedule &schedule);
    void saveWorkingDays(const Schedule &schedule);

    Database &m_database;
};
