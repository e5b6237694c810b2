// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

// How a service does, as the overview shows it.
struct ServiceState
{
    QString name;
    bool isEnabled = true;
    QDateTime checkedAt;           // invalid: not since the window was opened
    int problems = 0;              // that the check found
    QDateTime deliveredAt;         // invalid: not among the last deliveries
    QDateTime appUnusedSince = {}; // nothing went through its app; invalid: it has none that is used
};
