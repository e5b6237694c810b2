// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

struct DatabaseLocation
{
    enum class Kind { File, NotSupportedYet };
    Kind kind = Kind::File;
    QString file;
};

// `asked`: the value of --database, else of TOCSIN_DATABASE, else empty: $XDG_DATA_HOME/tocsin/tocsin.db.
DatabaseLocation databaseLocation(const QString &asked);
