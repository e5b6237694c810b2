// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/holidayimport.h>

#include <ui/widgets/copyname.h>

#include <QHash>
#include <QStringList>

namespace {

HolidayImport replacing(const Schedule &stored, const Schedule &fromFile)
{
    Schedule holiday = stored;
    holiday.from = fromFile.from;
    holiday.to = fromFile.to;
    holiday.workingDays = fromFile.workingDays;
    holiday.timeZone = fromFile.timeZone;
    return {holiday == stored ? HolidayImport::Kind::Unchanged : HolidayImport::Kind::Changed, holiday};
}

} // namespace

QList<HolidayImport> holidayImports(const QList<Schedule> &fromFile, const QList<Schedule> &stored)
{
    QHash<QString, Schedule> byName;
    QStringList taken;
    for (const Schedule &schedule : stored) {
        byName.insert(schedule.name, schedule);
        taken.append(schedule.name);
    }
    for (const Schedule &holiday : fromFile)
        taken.append(holiday.name);
    QList<HolidayImport> imports;
    for (Schedule holiday : fromFile) {
        const auto known = byName.constFind(holiday.name);
        if (known == byName.cend()) {
            imports.append({HolidayImport::Kind::New, holiday});
        } else if (known->kind == ScheduleKind::Holiday) {
            imports.append(replacing(*known, holiday));
        } else {
            holiday.name = nameOfCopy(holiday.name, taken);
            taken.append(holiday.name);
            imports.append({HolidayImport::Kind::Renamed, holiday});
        }
    }
    return imports;
}
