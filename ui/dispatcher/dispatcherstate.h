// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/servingstore.h>

#include <QDateTime>
#include <QString>

#include <optional>

// Who sends for this database now, and how it goes.
struct DispatcherState
{
    enum class Sends { Nobody, Starting, ThisWindow, Another };

    Sends who = Sends::Nobody;
    qint64 process = 0; // of another
    QString address;    // of its intake
    QString trouble;    // why this window does not send, though it should
    qint64 waiting = 0; // events, held ones included
    int failed = 0;     // on the Failed list
    int unreached = 0;  // alarms of that list that have reached nobody
    std::optional<QDateTime> lastDelivery;
    QList<StuckReceiver> stuck;

    bool operator==(const DispatcherState &) const = default;
};

// The state in one line: "This window sends · http://127.0.0.1:8066 · 3 wait · last delivery 12:03:10".
QString stateLine(const DispatcherState &state);

// What somebody has to be told at once; empty while all is well.
QString alertText(const DispatcherState &state);
