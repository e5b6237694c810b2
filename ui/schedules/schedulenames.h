// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/failure.h>
#include <storage/schedulestore.h>

#include <QStringList>

// The names that a schedule may not have, for other schedules have them. `id`: the schedule's own, 0 for a new one.
inline QStringList otherScheduleNames(const ScheduleStore &store, qint64 id)
{
    QStringList names;
    for (const Schedule &schedule : store.all()) {
        if (schedule.id != id)
            names.append(schedule.name);
    }
    return names;
}
