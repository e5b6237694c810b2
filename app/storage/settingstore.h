// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/settings.h>

class Database;

// Throws Failure.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}

    Settings settings() const; // a stored value out of range counts as not set
    void save(const Settings &settings);

private:
    Database &m_database;
};
