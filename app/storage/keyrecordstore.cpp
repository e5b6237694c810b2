// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/keyrecordstore.h>

#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/transaction.h>

using namespace Qt::Literals::StringLiterals;

std::optional<KeyRecord> KeyRecordStore::load() const
{
    QSqlQuery query = m_database.run(u"SELECT database_id, home, location, check_value FROM master_key"_s);
    if (!query.next())
        return {};
    const auto home = query.value(1).toString() == u"keychain" ? KeyRecord::Home::Keychain : KeyRecord::Home::File;
    return KeyRecord{query.value(0).toString(), home, query.value(2).toString(),
                     QByteArray::fromHex(query.value(3).toByteArray())};
}

void KeyRecordStore::save(const KeyRecord &record)
{
    Transaction transaction(m_database);
    if (const std::optional<KeyRecord> before = load(); before && !(*before == record)) {
        const auto homeOf = [](const KeyRecord &key) {
            return key.home == KeyRecord::Home::Keychain ? u"keychain"_s : key.location;
        };
        ChangeStore(m_database)
            .record(ConfigThing::Key, ConfigAct::Changed, {},
                    changesBetween({{u"home"_s, homeOf(*before)}}, {{u"home"_s, homeOf(record)}}),
                    QDateTime::currentDateTimeUtc());
    }
    m_database.run(u"INSERT INTO master_key (id, database_id, home, location, check_value) VALUES (1, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET database_id = excluded.database_id, home = excluded.home, "
                   "location = excluded.location, check_value = excluded.check_value"_s,
                   {record.databaseId, record.home == KeyRecord::Home::Keychain ? u"keychain"_s : u"file"_s,
                    record.location, QString::fromLatin1(record.checkValue.toHex())});
    transaction.commit();
}
