// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

enum class AlarmProblemKind {
    NotUtf8,
    NotJson,       // detail: "LINE:COLUMN"
    NestedTooDeep, // more than 16 levels
    KeyMissing,
    WrongType,    // detail: what is expected: text, list, true or false, object
    UnknownLevel, // detail: what stands there
    NotATime,     // not ISO 8601 with an offset or Z
    Empty,        // a value that is required is the empty text
    NoAlarm,      // the list of alarms is empty
};

// Why a request's alarms were not taken (interfaces.md, "Alarm intake").
struct AlarmProblem
{
    AlarmProblemKind kind = AlarmProblemKind::NotJson;
    QString where = {}; // JSON pointer: "/alarms/0/level"; empty = the whole
    QString detail = {};

    bool operator==(const AlarmProblem &) const = default;
};
