// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/configsections.h>
#include <configfile/jsonfields.h>
#include <domain/rulevalidation.h>

#include <QHash>

// A rule as the configuration file writes it, and back. A file refers by name where a rule refers by id.

// The names that a rule of the file may refer to: what the database holds, and what comes with the same file.
class RuleReferences
{
public:
    // Entries of the file take the place of stored ones of the same name. Those that are not stored yet get an id below
    // 0, see resolved().
    RuleReferences(const ConfigSections &stored, const ConfigSections &fromFile);

    std::optional<qint64> service(const QString &name) const { return found(m_services, name); }
    std::optional<qint64> message(const QString &name) const { return found(m_messages, name); }
    std::optional<qint64> schedule(const QString &name) const { return found(m_schedules, name); }

    const RuleBook &book() const { return m_book; } // without rules

private:
    using Ids = QHash<QString, qint64>;
    static std::optional<qint64> found(const Ids &ids, const QString &name);

    Ids m_services;
    Ids m_messages;
    Ids m_schedules;
    RuleBook m_book;
};

Rule ruleFromJson(JsonFields &fields, const RuleReferences &references);

// The rule with the ids that its file's entries have been given, once they are saved.
Rule resolved(Rule rule, const ConfigSections &saved);

// `sections` holds what the rule refers to.
QJsonObject ruleToJson(const Rule &rule, const ConfigSections &sections);

// Where in the rule's JSON object a field of the form stands: "notifications/0/receivers/3".
QString jsonPath(const RuleProblem &problem);
