// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Clock;
class RuleStore;
class ScheduleStore;

// What the page Schedules and its dialogs work with; all of it outlives them.
struct ScheduleTools
{
    ScheduleStore &store;
    const Clock &clock;
    RuleStore &rules; // which use schedules
};
