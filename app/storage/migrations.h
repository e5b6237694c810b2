// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A step from the version before to `version`; applied whole, in one transaction with the version's number.
struct Migration
{
    int version = 0;
    QString name; // of the file
    QStringList statements;
};

// The files of migrations/ in their order: NNNN_what_it_does.sql.
QList<Migration> builtInMigrations();

// Statements are parted by a blank line, because QtSql takes one at a time.
Migration migrationFromSql(const QString &fileName, const QString &sql);
