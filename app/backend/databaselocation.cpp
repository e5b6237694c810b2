// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/databaselocation.h>

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

DatabaseLocation databaseLocation(const QString &asked)
{
    if (asked.startsWith("postgresql://"_L1) || asked.startsWith("postgres://"_L1))
        return {DatabaseLocation::Kind::NotSupportedYet, {}};
    if (!asked.isEmpty())
        return {DatabaseLocation::Kind::File, asked};
    // The same for all programs, whatever their application name.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {DatabaseLocation::Kind::File, data + u"/tocsin/tocsin.db"_s};
}
