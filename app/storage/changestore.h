// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/configchange.h>

#include <QList>

#include <optional>

class Database;

// The change log of the configuration: who changed what, and when. The other stores write it in the transaction of the
// change itself, so that neither is there without the other; the operating system says who. Throws Failure.
class ChangeStore
{
public:
    explicit ChangeStore(const Database &database) : m_database(database) {}

    // Empty facts before: it was added; empty facts after: it was deleted. Nothing is written when nothing differs.
    void record(ConfigThing thing, const QString &name, const ConfigFacts &before, const ConfigFacts &after,
                const QDateTime &now) const;
    void record(ConfigThing thing, ConfigAct act, const QString &name, const QList<FieldChange> &fields,
                const QDateTime &now) const;

    qint64 lastId() const;                      // 0: there is none
    QList<ConfigChange> since(qint64 id) const; // after this one, the oldest first

    // The newest first, `most` at most.
    QList<ConfigChange> changes(const QDateTime &since, const std::optional<QDateTime> &until, int most) const;

private:
    QList<ConfigChange> selected(const QString &condition, const QVariantList &values) const;

    const Database &m_database;
};
