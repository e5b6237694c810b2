// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/configsections.h>
#include <configfile/jsonfields.h>
#include <domain/rulebook.h>

// A configuration file (interfaces.md, "Configuration file"), read and validated whole.
struct ConfigContents : ConfigSections // in file order
{
    // Services of the same name in the database keep their ids and stored secrets. Rules refer to what is stored by its
    // id, and to what comes with the file as RuleReferences numbers it.
    ConfigProblems problems; // not empty: nothing of the file may be applied
};

// What keeps an entry from being saved, as problems of the file; `path` is the entry's.
ConfigProblems configProblemsOf(const Service &service, const QString &path);
ConfigProblems configProblemsOf(const Message &message, const QString &path);
ConfigProblems configProblemsOf(const Schedule &schedule, const QString &path);
ConfigProblems configProblemsOf(const Rule &rule, const RuleBook &book, const QString &path);

// `stored`: what is in the database. No function here touches a file, the database or the environment.
ConfigContents readConfig(const QByteArray &json, const ConfigSections &stored, const SecretSources &sources);
