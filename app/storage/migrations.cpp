// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/migrations.h>

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are not linked by themselves
}

Migration migrationFromSql(const QString &fileName, const QString &sql)
{
    Migration migration;
    migration.version = fileName.section(u'_', 0, 0).toInt();
    migration.name = fileName;
    for (const QString &statement : sql.split(u"\n\n"_s, Qt::SkipEmptyParts))
        migration.statements.append(statement.trimmed());
    return migration;
}

QList<Migration> builtInMigrations()
{
    loadResources();
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append(migrationFromSql(name, QString::fromUtf8(file.readAll())));
    }
    return migrations;
}
