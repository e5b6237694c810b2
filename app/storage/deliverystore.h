// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/deliveryplan.h>
#include <domain/deliverystate.h>
#include <domain/sendresult.h>
#include <domain/storedalarm.h>
#include <domain/untold.h>

#include <QHash>
#include <QList>

#include <functional>
#include <limits>
#include <optional>

class Database;

// What waits for a receiver, as little of it as the queue needs.
struct OpenDelivery
{
    qint64 id = 0; // of the receiver's row
    qint64 deliveryId = 0;
    qint64 alarmId = 0;
    qint64 serviceId = 0;
    Receiver receiver;
    qint64 robotId = 0; // of a group
    QString alarmKey;   // Alarm::id: events of one alarm share it
    AlarmLevel level = AlarmLevel::Low;
    int attempts = 0;
    qint64 dueAt = 0;        // milliseconds since 1970 UTC
    qint64 receivedAt = 0;   // likewise, of the alarm
    qint64 firstTriedAt = 0; // likewise; 0 = not tried yet
};

// The whole of a delivery: what is said about which alarm.
struct StoredDelivery
{
    Alarm alarm;
    OutgoingMessage message;
    QString service;
    QStringList rules;
};

// One row of the Failed list.
struct FailedDelivery
{
    qint64 id = 0; // of the receiver's row
    QString rules;
    QString service;
    QDateTime failedAt; // UTC
    QString contents;   // as it would have left, or the digest that it was in
    ReceiverResult result;
    int attempts = 0;
};

// Accepted alarms and their deliveries: the queue, its history and the failed list. Throws Failure. Put a Transaction
// around what belongs together.
class DeliveryStore
{
public:
    explicit DeliveryStore(Database &database) : m_database(database) {}

    Database &database() const { return m_database; }

    // 0 when the same event was accepted before: only alarms that brought their own event time can be told.
    qint64 addAlarm(const StoredAlarm &stored, const QDateTime &receivedAt);

    enum class Source { Alarm, Test };
    // One row for each receiver, waiting. `robotIds`: of the service's groups, by name.
    QList<OpenDelivery> addDelivery(qint64 alarmId, const Alarm &alarm, const PlannedDelivery &delivery,
                                    const QHash<QString, qint64> &robotIds, Source source, const QDateTime &now);
    // What a test has brought about, for the history. It is over: nothing of it waits, and nothing is on the Failed
    // list, for whoever made it has seen what came of it.
    void addTest(const Service &service, const OutgoingMessage &message, const QList<ReceiverResult> &results,
                 const QDateTime &at);
    // An alarm that nobody is told about, by design, for the history.
    void addUntold(qint64 alarmId, const Untold &untold, const QDateTime &now);
    // An alarm that cannot be told to anybody, for the Failed list.
    void addFailure(qint64 alarmId, const QString &rule, const QString &service, Happening happening,
                    const QDateTime &now);

    // After a start: what was being sent when the program ended may have arrived, and waits again.
    void returnSending();
    void forEachOpen(const std::function<void(const OpenDelivery &)> &take) const; // oldest first
    // Those of them that `isKnown` does not know.
    void forEachNewlyOpen(const std::function<bool(qint64 id)> &isKnown,
                          const std::function<void(const OpenDelivery &)> &take) const;

    QHash<qint64, StoredDelivery> deliveries(const QList<qint64> &ids) const;

    qint64 addDigest(const QString &text);
    // `digestId`: 0 = each with its own text.
    void markSending(const QList<qint64> &ids, qint64 digestId, const QDateTime &at);
    void markDelivered(qint64 id, const ReceiverResult &result, const QDateTime &at);
    void markFailed(qint64 id, const ReceiverResult &result, const QDateTime &at);
    void markWaiting(qint64 id, const ReceiverResult &result, qint64 dueAt);

    // Oldest first; `most`: only so many, the newest.
    QList<FailedDelivery> failed(const std::optional<QDateTime> &since, const std::optional<QDateTime> &until,
                                 int most = std::numeric_limits<int>::max()) const;
    // False when it is not on the Failed list.
    bool resend(qint64 id, const QDateTime &now); // as new: attempts and their time begin again
    bool removeFailed(qint64 id);
    bool restoreFailed(qint64 id); // what removeFailed() took from it

    // Those of these alarms that have reached nobody, and nothing of them waits.
    QList<Alarm> unreached(const QList<qint64> &alarmIds) const;

    // Old alarms and what became of them, at most so many at a time; true when there are more. What waits is kept.
    bool prune(const QDateTime &before, int most);

    // With everything that became of them: of the demo, which leaves nothing behind.
    void removeAlarmsOf(const QString &idPrefix);
    void removeTestsOf(qint64 serviceId);

private:
    void writeResult(qint64 id, DeliveryState state, const ReceiverResult &result, qint64 dueAt,
                     const QVariant &finishedAt);
    void selectOpen(const QString &condition, const QVariantList &values,
                    const std::function<void(const OpenDelivery &)> &take) const;

    Database &m_database;
};
