// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedulevalidation.h>

#include <QList>
#include <QString>

// The problems of a schedule, put together the way its form shows them.
namespace scheduleproblems {

// What stands below a field: a line each; empty when nothing is wrong.
QString ofField(const QList<ScheduleProblem> &problems, ScheduleField field);

// Where something is missing or wrong: "Name, First Day".
QString places(const QList<ScheduleProblem> &problems);

} // namespace scheduleproblems
