// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/messagevalidation.h>
#include <domain/rulevalidation.h>
#include <domain/schedulevalidation.h>
#include <domain/servicevalidation.h>

#include <QString>

#include <optional>

enum class ConfigProblemKind {
    NotJson,       // detail: "LINE:COLUMN"
    UnknownFormat, // "format" is not tocsin-config/1
    UnknownKey,
    KeyMissing,        // the key is required
    WrongType,         // detail: what is expected: text, number, true or false, list, object
    UnknownValue,      // detail: the values that are possible, comma-separated
    DuplicateName,     // two entries of the file have the same name
    UnknownReference,  // detail: the name that a rule refers to and that is neither stored nor in the file
    InUse,             // what the file takes away or changes is used by stored rules; detail: "WHAT: RULE, RULE"
    SecretNotStored,   // the secret is left out and none is stored for this name
    EnvironmentNotSet, // {"env": …}; detail: the variable
    PassphraseNotSet,  // {"encrypted": …} and TOCSIN_PASSPHRASE is not set
    CannotDecrypt,     // {"encrypted": …} and the passphrase does not open it
    InvalidService,    // see service
    InvalidMessage,    // see message
    InvalidSchedule,   // see schedule
    InvalidRule,       // see rule
};

// What is wrong with a configuration file, and where.
struct ConfigProblem
{
    QString path; // JSON path, such as /services/0/groups/2/name
    ConfigProblemKind kind = ConfigProblemKind::NotJson;
    QString detail;
    std::optional<ServiceProblem> service;
    std::optional<MessageProblem> message = {};
    std::optional<ScheduleProblem> schedule = {};
    std::optional<RuleProblem> rule = {};
};
