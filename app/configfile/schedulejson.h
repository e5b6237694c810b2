// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/jsonfields.h>
#include <domain/schedulevalidation.h>

// A schedule as the configuration file writes it, and back. A holiday has other keys than a standard schedule.

Schedule scheduleFromJson(JsonFields &fields);
QJsonObject scheduleToJson(const Schedule &schedule);

// Where in the schedule's JSON object a field of the form stands: "periods/monday/0", "workingDays/1".
QString jsonPath(const ScheduleProblem &problem);
