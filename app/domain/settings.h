// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>

#include <QString>

// What an operator sets for the program itself, kept in the database: the window and the dispatcher share it.
struct Settings
{
    static constexpr int leastHistoryDays = 1;
    static constexpr int mostHistoryDays = 3650;

    int historyDays = 365;                                    // of alarms and deliveries; what waits is kept longer
    QString intakeAddress = QStringLiteral("127.0.0.1:8066"); // where the window's own dispatcher listens
    QString fallbackRule;                                     // told when an alarm reaches nobody; empty = none
    bool dailyAllIsWell = false;                              // a message a day through each service
    RouteDefaults route;                                      // of services that name none

    bool operator==(const Settings &) const = default;
};
