// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/configchange.h>
#include <domain/rule.h>

#include <QHash>
#include <QList>

#include <optional>

class Database;

// The rules. Groups among the receivers are stored by their robot, so that a new group name follows by itself. Throws
// Failure.
class RuleStore
{
public:
    explicit RuleStore(Database &database) : m_database(database) {}

    QList<Rule> all() const; // by name
    std::optional<Rule> byName(const QString &name) const;

    // Sets the id, and createdAt of a new rule to `now`. NameTaken when another one has the name, ReferenceGone when
    // what a block refers to has been deleted.
    void save(Rule &rule, const QDateTime &now);
    void remove(qint64 id, const QDateTime &now);

    // For an import, which takes away what rules use before it writes them anew: loosen() drops a rule's blocks without
    // a word in the change log, saveLoosened() compares with what the rule was.
    void loosen(qint64 id);
    void saveLoosened(const Rule &before, Rule &rule, const QDateTime &now);

    Database &database() const { return m_database; } // for a transaction around several steps

private:
    QList<Rule> selected(const QString &condition, const QVariantList &values) const;
    void readWords(QList<Rule> &rules, const QHash<qint64, qsizetype> &places, const QString &condition,
                   const QVariantList &values) const;
    void readBlocks(QList<Rule> &rules, const QHash<qint64, qsizetype> &places, const QString &condition,
                    const QVariantList &values) const;
    ConfigFacts facts(const Rule &rule) const;
    void saveOver(const ConfigFacts &before, Rule &rule, const QDateTime &now);
    void saveRow(Rule &rule, const QDateTime &now);
    void saveWords(qint64 ruleId, const QString &kind, const QStringList &words);
    void saveBlock(qint64 ruleId, int position, const RuleBlock &block);
    QVariant robotOf(qint64 serviceId, const QString &groupName) const;
    void requireReference(const QString &table, qint64 id) const;

    Database &m_database;
};
