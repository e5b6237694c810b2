// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/backups.h>

#include <domain/failure.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/privatefile.h>
#include <storage/transaction.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

// Sorted by name is sorted by time.
const QString timeFormat = u"yyyyMMdd'T'HHmmss.zzz'Z'"_s;

QString folderOf(const QString &databaseFile)
{
    return databaseFile + u".backups"_s;
}

// Whoever is referred to before who refers.
const QStringList &configurationTables()
{
    static const QStringList tables{u"setting"_s,      u"service"_s,         u"robot"_s,
                                    u"account"_s,      u"secret"_s,          u"message"_s,
                                    u"schedule"_s,     u"schedule_period"_s, u"schedule_working_day"_s,
                                    u"rule"_s,         u"rule_word"_s,       u"rule_block"_s,
                                    u"rule_receiver"_s};
    return tables;
}

QString keyCheckIn(const Database &database, const QString &schema)
{
    QSqlQuery query = database.run(u"SELECT check_value FROM %1.master_key"_s.arg(schema));
    return query.next() ? query.value(0).toString() : QString();
}

// From the attached database "backup".
void bringBack(Database &database, const DatabaseBackup &backup, const QDateTime &now)
{
    Transaction transaction(database);
    const QString key = keyCheckIn(database, u"backup"_s);
    if (!key.isEmpty() && key != keyCheckIn(database, u"main"_s))
        throw Failure(FailureKind::WrongKey, backup.file);
    const QStringList &tables = configurationTables();
    const auto part = [](const QString &table) {
        return table == u"setting" ? u" WHERE name <> 'last-all-is-well'"_s : QString(); // it came today all the same
    };
    for (const QString &table : QStringList(tables.crbegin(), tables.crend()))
        database.run(u"DELETE FROM main.%1"_s.arg(table) + part(table));
    for (const QString &table : tables) {
        QStringList columns; // the same by name, whatever their order
        QSqlQuery query = database.run(u"SELECT name FROM pragma_table_info(?)"_s, {table});
        while (query.next())
            columns.append(query.value(0).toString());
        const QString list = columns.join(u", "_s);
        database.run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM backup.%1"_s.arg(table, list) + part(table));
    }
    ChangeStore(database).record(ConfigThing::Database, ConfigAct::Restored, {},
                                 {{u"madeAt"_s, ConfigAct::Added, false, {}, backup.madeAt.toString(Qt::ISODate)}},
                                 now);
    transaction.commit();
}

} // namespace

QString backups::make(const Database &database, const QString &reason, const QDateTime &now)
{
    const QString folder = folderOf(database.file());
    createPrivateFolder(folder);
    QString file = u"%1/%2-%3.db"_s.arg(folder, now.toUTC().toString(timeFormat), reason);
    createPrivateFile(file); // SQLite fills an empty one, and would make its own with the umask's mode
    // A database that a group works with has backups that the group restores.
    QFile::setPermissions(file, QFile::permissions(database.file()));
    try {
        database.run(u"VACUUM INTO ?"_s, {file});
    } catch (...) {
        QFile::remove(file);
        throw;
    }
    const QList<DatabaseBackup> made = all(database.file());
    for (qsizetype old = kept; old < made.size(); ++old)
        QFile::remove(made[old].file);
    return file;
}

void backups::restore(Database &database, const DatabaseBackup &backup, const QDateTime &now)
{
    const QTemporaryDir folder(folderOf(database.file()) + u"/restore-XXXXXX"_s); // mode 0700
    const QString copy = folder.filePath(u"backup.db"_s);
    if (!folder.isValid() || !QFile::copy(backup.file, copy))
        throw Failure(FailureKind::CannotOpenDatabase, backup.file, folder.errorString());
    {
        const Database old(copy); // brings it up to date
        old.run(u"PRAGMA journal_mode = DELETE"_s);
    }
    make(database, u"restore"_s, now);
    database.run(u"ATTACH DATABASE ? AS backup"_s, {copy});
    try {
        bringBack(database, backup, now);
    } catch (...) {
        database.run(u"DETACH DATABASE backup"_s);
        throw;
    }
    database.run(u"DETACH DATABASE backup"_s);
}

QList<DatabaseBackup> backups::all(const QString &databaseFile)
{
    QList<DatabaseBackup> backups;
    const QDir folder(folderOf(databaseFile));
    for (const QString &name : folder.entryList({u"*-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime madeAt = QDateTime::fromString(name.section(u'-', 0, 0), timeFormat);
        madeAt.setTimeSpec(Qt::UTC);
        if (madeAt.isValid())
            backups.append({folder.absoluteFilePath(name), name.section(u'-', 1).chopped(3), madeAt});
    }
    return backups;
}
