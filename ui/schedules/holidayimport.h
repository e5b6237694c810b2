// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

// A holiday of a file beside what is stored.
struct HolidayImport
{
    enum class Kind {
        New,
        Changed,   // replaces the stored holiday of its name
        Unchanged, // the stored holiday of its name has the same days
        Renamed,   // new, but a standard schedule has its name
    };
    Kind kind = Kind::New;
    Schedule holiday; // to be saved: with the id of the one that it replaces
};

// In the order of the file. A holiday that is replaced keeps its description and stays disabled if it was.
QList<HolidayImport> holidayImports(const QList<Schedule> &fromFile, const QList<Schedule> &stored);
