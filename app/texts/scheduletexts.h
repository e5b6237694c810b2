// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidayfile.h>
#include <domain/schedulevalidation.h>

#include <QString>

namespace texts {

// The field's label, as forms and messages write it.
QString fieldText(ScheduleField field);

// Words that mend, without the field's name.
QString problemText(const ScheduleProblem &problem);
QString hintText(ScheduleHint hint);

QString kindText(ScheduleKind kind);

// Why an event of an .ics file was not taken. The event's number, name and date stand in columns of their own.
QString problemText(const HolidayFileProblem &problem);

} // namespace texts
