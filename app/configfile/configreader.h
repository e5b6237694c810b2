// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/jsonfields.h>
#include <domain/message.h>
#include <domain/schedule.h>
#include <domain/service.h>

// A configuration file (interfaces.md, "Configuration file"), read and validated whole.
struct ConfigContents
{
    QList<Service> services; // in file order; those of the same name in the database keep their ids and stored secrets
    QList<Message> messages;
    QList<Schedule> schedules;
    ConfigProblems problems; // not empty: nothing of the file may be applied
};

// What keeps an entry from being saved, as problems of the file; `path` is the entry's.
ConfigProblems configProblemsOf(const Service &service, const QString &path);
ConfigProblems configProblemsOf(const Message &message, const QString &path);
ConfigProblems configProblemsOf(const Schedule &schedule, const QString &path);

// `stored`: the services in the database. No function here touches a file, the database or the environment.
ConfigContents readConfig(const QByteArray &json, const QList<Service> &stored, const SecretSources &sources);
