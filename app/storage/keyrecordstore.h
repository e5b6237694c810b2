// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class Database;

// What the database knows of its master key: where it lives and how to recognise it. Never the key.
struct KeyRecord
{
    enum class Home { Keychain, File };
    QString databaseId; // names the entry in the keychain
    Home home = Home::File;
    QString location; // of a key file: absolute, or a bare name beside the database
    QByteArray checkValue;

    bool operator==(const KeyRecord &) const = default;
};

// Throws Failure.
class KeyRecordStore
{
public:
    explicit KeyRecordStore(Database &database) : m_database(database) {}

    std::optional<KeyRecord> load() const;
    void save(const KeyRecord &record);

private:
    Database &m_database;
};
