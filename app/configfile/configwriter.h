// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/servicejson.h>
#include <domain/message.h>
#include <domain/schedule.h>

// What the database holds, to be written.
struct ConfigSections
{
    QList<Service> services = {};
    QList<Message> messages = {};
    QList<Schedule> schedules = {};
};

// The configuration file of these sections. Keys are in alphabetical order, so that two exports can be compared.
QByteArray writeConfig(const ConfigSections &sections, const SecretWriter &writeSecret);
