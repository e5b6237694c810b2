// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class Database;

// Receivers whose queue stands still.
struct StuckReceiver
{
    QString service;
    QString receiver;

    bool operator==(const StuckReceiver &) const = default;
};

// What the dispatcher that serves this database says of itself.
struct ServingRecord
{
    qint64 process = 0;
    QString address; // "http://127.0.0.1:8066"
    QDateTime startedAt;
    bool isWindow = false; // the desktop application, which makes place for a tocsin-dispatcher
    bool isAsked = false;  // one asks it to
    QList<StuckReceiver> stuck;
};

// Throws Failure.
class ServingStore
{
public:
    explicit ServingStore(Database &database) : m_database(database) {}

    std::optional<ServingRecord> record() const;
    void begin(const ServingRecord &record);
    void askForPlace();
    void setStuck(const QList<StuckReceiver> &stuck);
    void end();

private:
    Database &m_database;
};
