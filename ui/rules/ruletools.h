// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/messagestore.h>
#include <storage/rulebookreader.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>

class Clock;
class Sender;

// What the page Rules and its dialogs work with; all of it outlives them.
struct RuleTools
{
    RuleStore &store;
    ServiceStore &services;
    MessageStore &messages;
    ScheduleStore &schedules;
    Sender &sender;
    const Clock &clock;

    RuleBook book() const { return readRuleBook(services, messages, schedules, store); }
};
