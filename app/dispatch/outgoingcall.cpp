// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/outgoingcall.h>

#include <domain/digest.h>
#include <domain/rendering.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostInDigest = 120; // alarms: more never fit

DigestAlarm digestAlarmOf(const WaitingAlarm &waiting, const QHash<qint64, StoredDelivery> &stored)
{
    const Alarm &first = stored.value(waiting.events.constFirst().deliveryId).alarm;
    const Alarm &last = stored.value(waiting.events.constLast().deliveryId).alarm;
    return {last.path, last.name, waiting.level, last.state(), first.eventTime, last.eventTime};
}

} // namespace

QList<OpenDelivery> eventsOf(const CallShare &share)
{
    QList<OpenDelivery> events;
    for (const WaitingAlarm &alarm : share.alarms)
        events += alarm.events;
    return events;
}

OutgoingCall outgoingCall(const ReceiverQueue &queue, SendTurn::Kind kind, MessageTarget target,
                          const DeliveryStore &deliveries, const QDateTime &now)
{
    const bool isOwn = kind == SendTurn::Kind::Own;
    QList<WaitingAlarm> alarms = queue.first(isOwn ? 1 : mostInDigest);
    QList<qint64> ids;
    for (const WaitingAlarm &alarm : std::as_const(alarms))
        ids << alarm.events.constFirst().deliveryId << alarm.events.constLast().deliveryId;
    const QHash<qint64, StoredDelivery> stored = deliveries.deliveries(ids);
    const StoredDelivery first = stored.value(ids.constFirst());
    OutgoingCall call;
    if (isOwn && alarms.constFirst().events.size() == 1) {
        // A retry is the same body byte for byte, or WeCom could not tell that it is one.
        const qint64 tried = alarms.constFirst().events.constFirst().firstTriedAt;
        const QDateTime leaves = tried == 0 ? now : QDateTime::fromMSecsSinceEpoch(tried, Qt::UTC);
        call.message = withDelay(first.message, first.alarm.eventTime, leaves);
    } else {
        QList<DigestAlarm> lines;
        for (const WaitingAlarm &alarm : std::as_const(alarms))
            lines.append(digestAlarmOf(alarm, stored));
        const Digest digest = digestOf(lines, target, first.message.language, first.message.timeZone);
        call.isDigest = true;
        call.message = digest.message;
        alarms = alarms.mid(0, digest.named);
    }
    call.shares.push_back({{}, alarms});
    return call;
}

QString textKeyOf(const OutgoingCall &call)
{
    const OutgoingMessage &message = call.message;
    return QStringList{QString::number(call.serviceId), nameOf(message.format), message.text,
                       message.mentions.join(u' '), message.link}
        .join(QChar::Null);
}
