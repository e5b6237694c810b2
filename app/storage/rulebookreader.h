// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulebook.h>

class MessageStore;
class RuleStore;
class ScheduleStore;
class ServiceStore;

// The whole configuration as it stands. Throws Failure.
RuleBook readRuleBook(const ServiceStore &services, const MessageStore &messages, const ScheduleStore &schedules,
                      const RuleStore &rules);
