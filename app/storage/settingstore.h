// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/settings.h>

#include <QDateTime>
#include <QJsonObject>

class Database;

// Throws Failure.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}

    Settings settings() const; // a stored value out of range counts as not set
    void save(const Settings &settings, const QDateTime &now);

    QDate lastAllIsWell() const; // invalid: never sent
    void setLastAllIsWell(QDate day);

    // What the demo has set up: ids by kind; empty: there is none.
    QJsonObject demo() const;
    void setDemo(const QJsonObject &ids);

private:
    QString read(const QString &name) const;
    void write(const QString &name, const QString &value);

    Database &m_database;
};
