// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/backups.h>

#include <storage/database.h>
#include <storage/privatefile.h>

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

// Sorted by name is sorted by time.
const QString timeFormat = u"yyyyMMdd'T'HHmmss.zzz'Z'"_s;

QString folderOf(const QString &databaseFile)
{
    return databaseFile + u".backups"_s;
}

} // namespace

QString backups::make(const Database &database, const QString &reason, const QDateTime &now)
{
    const QString folder = folderOf(database.file());
    createPrivateFolder(folder);
    QString file = u"%1/%2-%3.db"_s.arg(folder, now.toUTC().toString(timeFormat), reason);
    createPrivateFile(file); // SQLite fills an empty one, and would make its own with the umask's mode
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
