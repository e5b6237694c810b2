// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

struct Message;
struct Rule;
struct Schedule;
struct Service;
struct Settings;

// What the change log of the configuration is about. The numbers stand in the database.
enum class ConfigThing {
    Service = 0,
    Message = 1,
    Schedule = 2,
    Rule = 3,
    Settings = 4,
    Token = 5,    // of the intake
    Key = 6,      // of the stored secrets
    Database = 7, // the whole, from a backup
};

enum class ConfigAct { Added = 0, Changed = 1, Deleted = 2, Restored = 3 };

// One field of a thing, named as in the configuration file (interfaces.md): "name", "groups/Night shift",
// "notifications/1/service". Of a secret only the fact is told that it was changed.
struct FieldChange
{
    QString field;
    ConfigAct act = ConfigAct::Changed;
    bool isSecret = false;
    QString before = {}; // empty for a secret
    QString after = {};

    bool operator==(const FieldChange &) const = default;
};

struct ConfigChange
{
    qint64 id = 0;
    QDateTime at;    // UTC
    QString who;     // user@computer
    QString program; // through which
    ConfigThing thing = ConfigThing::Service;
    ConfigAct act = ConfigAct::Changed;
    QString name; // of the service, message, …; empty for what there is once
    QList<FieldChange> fields;
};

// A thing as a list of facts, for comparing. A fact that says nothing (an empty text) is not in it.
struct ConfigFact
{
    QString field;
    QString value;
    QString secret = {}; // compared, never told
};
using ConfigFacts = QList<ConfigFact>;

ConfigFacts factsOf(const Service &service); // secrets opened, or marked as stored on both sides of a comparison
ConfigFacts factsOf(const Message &message);
ConfigFacts factsOf(const Schedule &schedule);
ConfigFacts factsOf(const Settings &settings);

// Names of what a rule refers to by its id.
struct RuleNames
{
    std::function<QString(qint64)> service;
    std::function<QString(qint64)> message;
    std::function<QString(qint64)> schedule;
};
ConfigFacts factsOf(const Rule &rule, const RuleNames &names);

// In the order of `after`, then what is gone. Long values are cut; of many fields the first two hundred are told, and
// the last entry, without a field, says in `after` how many more there are.
QList<FieldChange> changesBetween(const ConfigFacts &before, const ConfigFacts &after);
