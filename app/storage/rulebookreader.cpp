// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/rulebookreader.h>

#include <storage/messagestore.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>

RuleBook readRuleBook(const ServiceStore &services, const MessageStore &messages, const ScheduleStore &schedules,
                      const RuleStore &rules)
{
    return {services.all(), messages.all(), schedules.all(), rules.all()};
}
