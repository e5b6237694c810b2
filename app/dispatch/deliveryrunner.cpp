// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/deliveryrunner.h>

#include <domain/digest.h>
#include <domain/failure.h>
#include <domain/messagefit.h>
#include <domain/retry.h>
#include <storage/database.h>
#include <storage/transaction.h>

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(dispatchLog, "tocsin.dispatch")

constexpr size_t mostCalls = 64;              // under way at the same time
constexpr int flushPause = 3;                 // ms
constexpr qint64 longestSleep = 30'000;       // ms: the clock may be set meanwhile
constexpr qint64 pauseAfterTrouble = 1'000;   // ms: the database is busy, or the disk is full
constexpr qint64 longestRest = 2 * 3'600'000; // ms: a longer one was made by a clock that jumped

// The service was deleted while they waited.
SendResult allUnknown(const QList<Receiver> &receivers)
{
    SendResult result;
    for (const Receiver &receiver : receivers) {
        ReceiverResult gone;
        gone.receiver = receiver;
        gone.happening = Happening::UnknownReceiver;
        result.receivers.append(gone);
    }
    return result;
}

double secondsSince(const OpenDelivery &event, qint64 now)
{
    return double(std::max<qint64>(0, now - std::max(event.receivedAt, event.dueAt))) / 1000;
}

} // namespace

DeliveryRunner::DeliveryRunner(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_wake.setSingleShot(true);
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_wake, &QTimer::timeout, this, &DeliveryRunner::run);
    connect(&m_flush, &QTimer::timeout, this, &DeliveryRunner::flush);
}

DeliveryRunner::~DeliveryRunner() = default;

QString DeliveryRunner::keyOf(const OpenDelivery &event)
{
    const bool isGroup = event.receiver.kind == Receiver::Kind::Group;
    return QString::number(event.serviceId) + (isGroup ? u"/group/"_s + QString::number(event.robotId)
                                                       : u"/account/"_s + event.receiver.name.toCaseFolded());
}

void DeliveryRunner::start()
{
    m_parts.deliveries.returnSending();
    m_parts.deliveries.forEachOpen([this](const OpenDelivery &event) { queue(event); });
    wake(0);
}

void DeliveryRunner::add(const QList<OpenDelivery> &events)
{
    for (const OpenDelivery &event : events)
        queue(event);
    wake(0);
}

void DeliveryRunner::reload()
{
    m_services.reset();
    for (auto target = m_targets.begin(); target != m_targets.end(); ++target) {
        target->sent.reset();
        target->askedAt = 0;
        m_ready.insert(target.key()); // the clock or the pace may be another
    }
    m_resting.clear();
    try {
        m_parts.deliveries.forEachNewlyOpen([this](qint64 id) { return m_known.contains(id); },
                                            [this](const OpenDelivery &event) { queue(event); });
    } catch (const Failure &failure) {
        qCWarning(dispatchLog, "The queue was not read again: %s", qUtf8Printable(failure.detail));
    }
    wake(0);
}

void DeliveryRunner::stop()
{
    m_isStopping = true;
    m_wake.stop();
    if (isIdle())
        QMetaObject::invokeMethod(this, &DeliveryRunner::idle, Qt::QueuedConnection);
}

void DeliveryRunner::queue(const OpenDelivery &event)
{
    if (m_known.contains(event.id))
        return;
    m_known.insert(event.id);
    if (event.dueAt > m_parts.clock.now().toMSecsSinceEpoch()) {
        m_later.emplace(event.dueAt, event);
        return;
    }
    const QString key = keyOf(event);
    Target &target = m_targets[key];
    target.serviceId = event.serviceId;
    target.receiver = event.receiver;
    target.robotId = event.robotId;
    target.queue.add(event);
    m_ready.insert(key);
}

// At that moment, or earlier; 0 = from the event loop, now.
void DeliveryRunner::wake(qint64 at)
{
    if (m_isStopping)
        return;
    const qint64 now = m_parts.clock.now().toMSecsSinceEpoch();
    const auto wait = static_cast<int>(std::clamp<qint64>(at - now, 0, longestSleep));
    if (!m_wake.isActive() || m_wake.remainingTime() > wait)
        m_wake.start(wait);
}

void DeliveryRunner::takeDue(qint64 now)
{
    while (!m_later.empty() && m_later.begin()->first <= now) {
        const OpenDelivery event = m_later.begin()->second;
        m_later.erase(m_later.begin());
        m_known.remove(event.id);
        queue(event);
    }
    if (!m_later.empty())
        wake(m_later.begin()->first);
    while (!m_resting.empty() && m_resting.begin()->first <= now) {
        m_ready.insert(m_resting.begin()->second);
        m_targets[m_resting.begin()->second].askedAt = 0;
        m_resting.erase(m_resting.begin());
    }
    if (!m_resting.empty())
        wake(m_resting.begin()->first);
}

// Until then nothing is to be asked about this receiver.
void DeliveryRunner::rest(const QString &target, qint64 until)
{
    qint64 &askedAt = m_targets[target].askedAt;
    if (askedAt == 0 || askedAt > until) {
        askedAt = until;
        m_resting.emplace(until, target);
    }
    wake(until);
}

void DeliveryRunner::run()
{
    if (m_isStopping)
        return;
    const qint64 now = m_parts.clock.now().toMSecsSinceEpoch();
    takeDue(now);
    const QSet<QString> ready = m_ready; // all of them again, should the database be busy
    try {
        std::vector<OutgoingCall> calls = dueCalls(now);
        if (calls.empty())
            return;
        begin(calls);
        for (OutgoingCall &call : calls)
            send(std::move(call));
    } catch (const Failure &failure) {
        qCWarning(dispatchLog, "Nothing can be sent now: %s", qUtf8Printable(failure.detail));
        m_ready += ready;
        wake(now + pauseAfterTrouble);
    }
}

std::vector<OutgoingCall> DeliveryRunner::dueCalls(qint64 now)
{
    std::vector<OutgoingCall> calls;
    QHash<QString, size_t> byText; // of apps: members who get the same text share a call
    const QList<QString> ready(m_ready.cbegin(), m_ready.cend());
    for (const QString &key : ready) {
        if (m_underWay + calls.size() >= mostCalls) // whoever ends a call asks again
            break;
        m_ready.remove(key);
        Target &target = m_targets[key];
        if (target.queue.isEmpty() || target.isSending)
            continue;
        if (target.restsUntil > now + longestRest)
            target.restsUntil = now;
        if (target.restsUntil > now) {
            rest(key, target.restsUntil);
            continue;
        }
        readPace(target);
        const qsizetype digestBytes = byteLimitOf(digestFormat(target.kind()), target.kind());
        const SendTurn turn = nextTurn(target.kind(), *target.sent, target.queue.waiting(digestBytes), now);
        if (turn.kind == SendTurn::Kind::Later)
            rest(key, turn.at);
        if (turn.kind != SendTurn::Kind::Own && turn.kind != SendTurn::Kind::Digest)
            continue;
        OutgoingCall call =
            outgoingCall(target.queue, turn.kind, target.kind(), m_parts.deliveries, m_parts.clock.now());
        call.serviceId = target.serviceId;
        call.shares.front().target = key;
        if (target.kind() == MessageTarget::Robot) {
            calls.push_back(std::move(call));
            continue;
        }
        const QString text = textKeyOf(call);
        const auto known = byText.constFind(text);
        if (known == byText.cend()) {
            byText.insert(text, calls.size());
            calls.push_back(std::move(call));
        } else {
            calls[*known].shares.push_back(std::move(call.shares.front()));
        }
    }
    return calls;
}

void DeliveryRunner::readPace(Target &target)
{
    const QDateTime now = m_parts.clock.now();
    if (target.sent && (target.sent->empty() || target.sent->back() <= now.toMSecsSinceEpoch()))
        return;
    if (target.sent)
        m_parts.pace.setBack(now);
    target.sent.emplace();
    if (const Service *opened = service(target.serviceId)) {
        target.paceKey = paceKeyOf(*opened, receiverOf(target, *opened));
        if (!target.paceKey.isEmpty())
            target.sent = m_parts.pace.sentTo(target.paceKey, now);
    }
    if (!target.sent->empty() && target.sent->back() > now.toMSecsSinceEpoch())
        readPace(target); // once more, set back
}

// What is under way stands in the database before it is: a crash from here on finds it.
void DeliveryRunner::begin(const std::vector<OutgoingCall> &calls)
{
    Transaction transaction(m_parts.deliveries.database());
    for (const OutgoingCall &call : calls) {
        const qint64 digest = call.isDigest ? m_parts.deliveries.addDigest(call.message.text) : 0;
        QList<qint64> ids;
        for (const CallShare &share : call.shares) {
            for (const OpenDelivery &event : eventsOf(share))
                ids.append(event.id);
        }
        m_parts.deliveries.markSending(ids, digest, m_parts.clock.now());
    }
    transaction.commit();
    for (const OutgoingCall &call : calls) {
        for (const CallShare &share : call.shares) {
            Target &target = m_targets[share.target];
            target.isSending = true;
            target.queue.remove(share.alarms);
        }
    }
}

void DeliveryRunner::send(OutgoingCall call)
{
    ++m_counts.calls;
    m_counts.digests += call.isDigest ? 1 : 0;
    const Service *opened = service(call.serviceId);
    QList<Receiver> receivers;
    for (const CallShare &share : call.shares)
        receivers.append(opened ? receiverOf(m_targets[share.target], *opened) : m_targets[share.target].receiver);
    ++m_underWay;
    if (!opened)
        return hear(std::move(call), allUnknown(receivers));
    SendJob *job = m_parts.sender.send(*opened, receivers, call.message, this);
    connect(job, &SendJob::finished, this,
            [this, call = std::move(call)](const SendResult &result) { hear(call, result); });
}

void DeliveryRunner::hear(OutgoingCall call, const SendResult &result)
{
    --m_underWay;
    m_counts.partly += result.isPartlyDelivered() ? 1 : 0;
    m_finished.push_back({std::move(call), result, QRandomGenerator::global()->generateDouble()});
    // Others will end in a moment: one commit for all of them.
    if (!m_flush.isActive())
        m_flush.start(m_underWay == 0 ? 0 : flushPause);
}

// All that ended since the event loop last came round: one commit.
void DeliveryRunner::flush()
{
    const QDateTime moment = m_parts.clock.now();
    try {
        Transaction transaction(m_parts.deliveries.database());
        QStringList paceKeys;
        for (const FinishedCall &finished : m_finished)
            write(finished, moment, paceKeys);
        if (!paceKeys.isEmpty())
            m_parts.pace.record(paceKeys, moment);
        transaction.commit();
    } catch (const Failure &failure) {
        qCWarning(dispatchLog, "What was sent cannot be written down now: %s", qUtf8Printable(failure.detail));
        return m_flush.start(pauseAfterTrouble);
    }
    std::vector<FinishedCall> finished;
    finished.swap(m_finished);
    QList<qint64> givenUp; // their alarms
    for (const FinishedCall &each : finished)
        conclude(each, moment.toMSecsSinceEpoch(), givenUp);
    Q_EMIT worked();
    if (!givenUp.isEmpty())
        Q_EMIT gaveUp(givenUp);
    if (m_isStopping && isIdle())
        Q_EMIT idle();
    wake(0);
}

NextStep DeliveryRunner::stepOf(const OpenDelivery &event, const FinishedCall &finished, const ReceiverResult &result,
                                qint64 now)
{
    const qint64 since = event.firstTriedAt == 0 ? now : event.firstTriedAt;
    return nextStep(result, event.attempts + 1, std::chrono::seconds((now - since) / 1000), finished.chance);
}

void DeliveryRunner::write(const FinishedCall &finished, const QDateTime &moment, QStringList &paceKeys)
{
    const qint64 now = moment.toMSecsSinceEpoch();
    for (size_t number = 0; number < finished.call.shares.size(); ++number) {
        const CallShare &share = finished.call.shares[number];
        const ReceiverResult &result = finished.result.receivers[qsizetype(number)];
        const Target &target = m_targets[share.target];
        if (countsForPace(result) && !target.paceKey.isEmpty())
            paceKeys.append(target.paceKey);
        for (const OpenDelivery &event : eventsOf(share)) {
            const NextStep step = stepOf(event, finished, result, now);
            if (step.kind == NextStep::Kind::Done)
                m_parts.deliveries.markDelivered(event.id, result, moment);
            else if (step.kind == NextStep::Kind::GiveUp)
                m_parts.deliveries.markFailed(event.id, result, moment);
            else
                m_parts.deliveries.markWaiting(event.id, result, now + step.wait.count());
        }
    }
}

// What write() has written, in memory.
void DeliveryRunner::conclude(const FinishedCall &finished, qint64 now, QList<qint64> &givenUp)
{
    for (size_t number = 0; number < finished.call.shares.size(); ++number) {
        const CallShare &share = finished.call.shares[number];
        const ReceiverResult &result = finished.result.receivers[qsizetype(number)];
        Target &target = m_targets[share.target];
        target.isSending = false;
        target.deliveredAt = result.isDelivered() ? now : target.deliveredAt;
        m_ready.insert(share.target);
        if (countsForPace(result) && target.sent)
            target.sent->push_back(now);
        QList<OpenDelivery> events = eventsOf(share);
        for (OpenDelivery &event : events) {
            const NextStep step = stepOf(event, finished, result, now);
            if (step.kind == NextStep::Kind::TryAgain) {
                ++event.attempts;
                event.firstTriedAt = event.firstTriedAt == 0 ? now : event.firstTriedAt;
                target.restsUntil = std::max(target.restsUntil, now + step.wait.count());
                target.queue.add(event); // the receiver rests, not the event: later ones do not overtake it
                ++m_counts.retried;
                continue;
            }
            m_known.remove(event.id);
            if (step.kind == NextStep::Kind::Done) {
                m_counts.countDelivered(secondsSince(event, now));
                continue;
            }
            ++m_counts.refused;
            givenUp.append(event.alarmId);
        }
    }
}

// With its secrets; nullptr when it was deleted. Throws Failure.
const Service *DeliveryRunner::service(qint64 id)
{
    if (!m_services) {
        QHash<qint64, Service> services;
        for (const Service &stored : m_parts.services.all())
            services.insert(stored.id, m_parts.services.withSecrets(stored));
        m_services = services;
    }
    const auto known = m_services->constFind(id);
    return known == m_services->cend() ? nullptr : &*known;
}

// A group by its robot: its name may have changed since.
Receiver DeliveryRunner::receiverOf(const Target &target, const Service &service) const
{
    for (const Robot &robot : service.robots) {
        if (target.robotId != 0 && robot.id == target.robotId)
            return {Receiver::Kind::Group, robot.groupName};
    }
    return target.receiver;
}

QList<WaitingTarget> DeliveryRunner::waitingTargets() const
{
    QList<WaitingTarget> waiting;
    for (const Target &target : m_targets) {
        if (!target.queue.isEmpty())
            waiting.append({target.serviceId, target.receiver, target.queue.eventCount(), target.queue.oldestSince(),
                            target.deliveredAt});
    }
    return waiting;
}

qint64 DeliveryRunner::oldestSince() const
{
    qint64 oldest = 0;
    for (const Target &target : m_targets) {
        const qint64 since = target.queue.oldestSince();
        if (since != 0)
            oldest = oldest == 0 ? since : std::min(oldest, since);
    }
    return oldest;
}
