// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <domain/rule.h>
#include <domain/schedule.h>
#include <domain/service.h>

// What the database holds, as the sections of a configuration file.
struct ConfigSections
{
    QList<Service> services = {};
    QList<Message> messages = {};
    QList<Schedule> schedules = {};
    QList<Rule> rules = {};
};
