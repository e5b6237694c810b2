// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/deliverystate.h>
#include <domain/message.h>
#include <domain/sendresult.h>
#include <domain/untold.h>

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

class Database;

// Which deliveries the history shows: those for which all of it holds. Texts are found anywhere in their field, with
// the case of ASCII letters ignored; empty = any.
struct HistoryFilter
{
    enum class What { Everything, Delivered, Failed, Waiting, NobodyTold, Tests };

    std::optional<QDateTime> since; // when the alarm was taken
    std::optional<QDateTime> until;
    What what = What::Everything;
    std::optional<AlarmLevel> level;
    QString rule;
    QString service;
    QString receiver;
    QString text; // in the alarm's name or path, the contents, or one of the above

    bool operator==(const HistoryFilter &) const = default;
};

// One receiver of one message about one alarm, or an alarm that nobody was told about.
struct HistoryRow
{
    qint64 id = 0; // of the receiver's row; later ones are higher
    bool isTest = false;
    Alarm alarm; // a test has none: its texts are empty then
    QDateTime receivedAt;
    QStringList rules;
    QString service;
    DeliveryState state = DeliveryState::Waiting;
    QDateTime finishedAt;                       // invalid while it waits
    ReceiverResult result;                      // of the last attempt
    UntoldReason untold = UntoldReason::NoRule; // of DeliveryState::NobodyTold
    int attempts = 0;
    QDateTime dueAt;
    OutgoingMessage message;
    QString digest; // the text it left in together with others; empty when it left alone
};

struct HourCounts
{
    QDateTime hour; // its beginning, UTC
    int delivered = 0;
    int failed = 0;
    int nobodyTold = 0;

    bool operator==(const HourCounts &) const = default;
};

// What became of alarms and tests: DeliveryStore's rows, asked by people. Throws Failure.
class HistoryStore
{
public:
    explicit HistoryStore(const Database &database) : m_database(database) {}

    QList<qint64> ids(const HistoryFilter &filter) const; // the newest first
    QList<HistoryRow> rows(const QList<qint64> &ids) const;
    QList<HourCounts> hours(const QDateTime &since, const QDateTime &until) const; // those with any, in order

    qint64 waiting() const; // events, held ones included
    int failed() const;     // on the Failed list
    int unreached() const;  // alarms of the Failed list that have reached nobody; of its newest thousand entries
    std::optional<QDateTime> lastDelivery() const;
    // To an account, through the service's app; invalid: none that the history still knows.
    QDateTime lastAppDelivery(qint64 serviceId) const;
    QHash<QString, QDateTime> lastDeliveries() const; // by service; of the newest few thousand

private:
    const Database &m_database;
};
