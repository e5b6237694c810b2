// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/settings.h>

#include <QDateTime>

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

private:
    void write(const QString &name, const QString &value);

    Database &m_database;
};
