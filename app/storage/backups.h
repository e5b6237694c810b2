// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class Database;

struct DatabaseBackup
{
    QString file; // absolute
    QString reason;
    QDateTime madeAt; // UTC
};

// Copies of a database, whole and consistent whoever writes meanwhile, made before something that cannot be taken back:
// in the folder DATABASE.backups, the newest five of them. The key to their secrets is the database's own.
namespace backups {

inline constexpr int kept = 5;

// `reason`: one word of a file's name, as in "import". Throws Failure; a half-made copy is removed.
QString make(const Database &database, const QString &reason, const QDateTime &now);

// Brings the configuration back as it was: services with their secrets, messages, schedules, rules and settings.
// Tokens stay as they are: one that was revoked stays so, and no gateway is locked out. Alarms, deliveries, history and
// change log stay, so nothing that was accepted is lost; a dispatcher that serves goes on with what is restored. What
// stands there now is kept as a backup of its own first. A backup of an older version is brought up to date on the way;
// its file stays as it is. Throws Failure; WrongKey when its secrets need another key.
void restore(Database &database, const DatabaseBackup &backup, const QDateTime &now);

QList<DatabaseBackup> all(const QString &databaseFile); // the newest first

} // namespace backups
