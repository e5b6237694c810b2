// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <dispatch/outgoingcall.h>
#include <dispatch/receiverqueue.h>
#include <dispatch/runnercounts.h>
#include <domain/clock.h>
#include <domain/retry.h>
#include <domain/sender.h>
#include <storage/deliverystore.h>
#include <storage/pacestore.h>
#include <storage/servicestore.h>

#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

struct WaitingTarget
{
    qint64 serviceId = 0;
    Receiver receiver;
    qsizetype events = 0;
    qint64 oldestSince = 0; // milliseconds since 1970 UTC
    qint64 deliveredAt = 0; // likewise, the last time that something reached it; 0 = not since the start
};

// Sends what waits: for each robot and each member of an app what is next and when (domain/sendturn.h), again after a
// failure (domain/retry.h). Every step is in the database before it is taken: what was accepted is never lost, and
// what may have arrived before a crash is marked so.
class DeliveryRunner : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        DeliveryStore &deliveries;
        ServiceStore &services;
        PaceStore &pace;
        Sender &sender; // the bare one: the runner counts by itself
        const Clock &clock;
    };

    explicit DeliveryRunner(const Parts &parts, QObject *parent = nullptr);
    ~DeliveryRunner() override;
    Q_DISABLE_COPY_MOVE(DeliveryRunner)

    void start();                                // takes up what an earlier run left. Throws Failure
    void add(const QList<OpenDelivery> &events); // stored already
    void reload();                               // services or deliveries were changed elsewhere
    void stop();                                 // begins nothing new; idle() once nothing is under way
    bool isIdle() const { return m_underWay == 0 && m_finished.empty(); }

    const RunnerCounts &counts() const { return m_counts; }
    qsizetype waiting() const { return m_known.size(); } // held ones and those under way included
    QList<WaitingTarget> waitingTargets() const;
    qint64 oldestSince() const; // milliseconds since 1970 UTC; 0: nothing waits

Q_SIGNALS:
    void idle();
    void worked();                              // something was sent or given up
    void gaveUp(const QList<qint64> &alarmIds); // a receiver of each is on the Failed list now

private:
    struct Target
    {
        qint64 serviceId = 0;
        Receiver receiver;
        qint64 robotId = 0;
        ReceiverQueue queue;
        bool isSending = false;
        qint64 restsUntil = 0;
        qint64 deliveredAt = 0;
        qint64 askedAt = 0; // when it is asked about next; 0 = no moment is fixed
        QString paceKey;
        std::optional<std::vector<qint64>> sent; // not read yet
        MessageTarget kind() const
        {
            return receiver.kind == Receiver::Kind::Group ? MessageTarget::Robot : MessageTarget::App;
        }
    };
    struct FinishedCall
    {
        OutgoingCall call;
        SendResult result;
        double chance = 0; // spreads the next attempts; see nextStep()
    };

    static QString keyOf(const OpenDelivery &event);
    void queue(const OpenDelivery &event);
    void wake(qint64 at);
    void rest(const QString &target, qint64 until);
    void run();
    void takeDue(qint64 now);
    std::vector<OutgoingCall> dueCalls(qint64 now);
    void readPace(Target &target);
    void begin(const std::vector<OutgoingCall> &calls);
    void send(OutgoingCall call);
    void hear(OutgoingCall call, const SendResult &result);
    void flush();
    void write(const FinishedCall &finished, const QDateTime &moment, QStringList &paceKeys);
    void conclude(const FinishedCall &finished, qint64 now, QList<qint64> &givenUp);
    static NextStep stepOf(const OpenDelivery &event, const FinishedCall &finished, const ReceiverResult &result,
                           qint64 now);
    const Service *service(qint64 id);
    Receiver receiverOf(const Target &target, const Service &service) const;

    Parts m_parts;
    QHash<QString, Target> m_targets;
    QSet<QString> m_ready;                            // targets to be asked about: something has changed
    std::multimap<qint64, QString> m_resting;         // others, by the moment when it is their turn
    std::multimap<qint64, OpenDelivery> m_later;      // by the moment they are due
    std::optional<QHash<qint64, Service>> m_services; // with their secrets; not read yet, or changed since
    size_t m_underWay = 0;                            // calls
    std::vector<FinishedCall> m_finished;             // heard of, not written yet
    QSet<qint64> m_known;                             // rows that are in a queue, later, or under way
    QTimer m_wake;
    QTimer m_flush;
    bool m_isStopping = false;
    RunnerCounts m_counts;
};
