// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/messagestore.h>
#include <storage/pacestore.h>
#include <storage/rulebookreader.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>

class Clock;

// What the page Explain works with; all of it outlives the page.
struct ExplainTools
{
    RuleStore &rules;
    ServiceStore &services;
    MessageStore &messages;
    ScheduleStore &schedules;
    const PaceStore &pace;
    const Clock &clock;

    RuleBook book() const { return readRuleBook(services, messages, schedules, rules); }
};
