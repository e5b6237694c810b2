// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QList>

#include <optional>

class Database;

// The messages. Throws Failure.
class MessageStore
{
public:
    explicit MessageStore(Database &database) : m_database(database) {}

    QList<Message> all() const; // by name
    std::optional<Message> byName(const QString &name) const;

    // Sets the id, and createdAt of a new message to `now`. NameTaken when another message has the name.
    void save(Message &message, const QDateTime &now);
    void remove(qint64 id, const QDateTime &now);

private:
    std::optional<Message> byId(qint64 id) const;

    Database &m_database;
};
