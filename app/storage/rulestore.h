// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rule.h>

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

    // Sets the id, and createdAt of a new rule to `now`. NameTaken when another one has the name.
    void save(Rule &rule, const QDateTime &now);
    void remove(qint64 id);

private:
    Database &m_database;
};
