// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/deliverystore.h>

#include <domain/storedalarm.h>
#include <storage/alarmtimes.h>
#include <storage/database.h>
#include <storage/storedvalues.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QVariant noNumber(QMetaType::fromType<qint64>());

QString nameOf(DeliveryStore::Source source)
{
    return source == DeliveryStore::Source::Test ? u"test"_s : u"alarm"_s;
}

// Which of few values stand in the statement itself: one for each combination is prepared, and what is not bound costs
// nothing in a burst.
const QString &insertDelivery(const OutgoingMessage &message, DeliveryStore::Source source)
{
    thread_local QHash<int, QString> statements; // by the numbers of the values
    const int key =
        ((static_cast<int>(message.format) * 8 + static_cast<int>(message.language)) * 2 + static_cast<int>(source)) *
            2 +
        (message.namesEventTime ? 1 : 0);
    QString &statement = statements[key];
    if (statement.isEmpty())
        statement =
            u"INSERT INTO delivery (alarm_id, service_id, service, rules, source, format, language, time_zone, "
            "content, mentions, link, names_event_time) VALUES (?, ?, ?, ?, '%1', '%2', '%3', ?, ?, ?, ?, %4)"_s.arg(
                nameOf(source), ::nameOf(message.format), ::nameOf(message.language),
                QString::number(message.namesEventTime ? 1 : 0));
    return statement;
}

// What is said to one service; its id.
qint64 addMessage(const Database &database, qint64 alarmId, const PlannedDelivery &delivery,
                  DeliveryStore::Source source)
{
    const OutgoingMessage &message = delivery.message;
    return database.write(insertDelivery(message, source),
                          {alarmId, delivery.serviceId, storedText(delivery.service),
                           storedText(delivery.rules.join(u'\n')), storedText(message.timeZone),
                           storedText(message.text), storedText(message.mentions.join(u'\n')),
                           storedText(message.link)});
}

const QString openColumns =
    u"r.id, r.delivery_id, d.alarm_id, d.service_id, r.robot_id, r.name, r.attempts, r.due_at, a.alarm_key, a.level, "
    "a.received_at, r.first_tried_at"_s;

OpenDelivery openFrom(const QSqlQuery &row)
{
    OpenDelivery open;
    open.id = row.value(0).toLongLong();
    open.deliveryId = row.value(1).toLongLong();
    open.alarmId = row.value(2).toLongLong();
    open.serviceId = row.value(3).toLongLong();
    const bool isGroup = !row.value(4).isNull();
    open.robotId = row.value(4).toLongLong();
    open.receiver = {isGroup ? Receiver::Kind::Group : Receiver::Kind::Account, row.value(5).toString()};
    open.attempts = row.value(6).toInt();
    open.dueAt = row.value(7).toLongLong();
    open.alarmKey = row.value(8).toString();
    open.level = static_cast<AlarmLevel>(row.value(9).toInt());
    open.receivedAt = row.value(10).toLongLong();
    open.firstTriedAt = row.value(11).toLongLong();
    return open;
}

} // namespace

qint64 DeliveryStore::addAlarm(const StoredAlarm &stored, const QDateTime &receivedAt)
{
    const qint64 moment = receivedAt.toMSecsSinceEpoch();
    const int level = static_cast<int>(stored.alarm.level);
    const QVariant key = storedText(stored.alarm.id);
    if (stored.identity.isEmpty())
        return m_database.write(u"INSERT INTO alarm (alarm_key, level, received_at, content) VALUES (?, ?, ?, ?)"_s,
                                {key, level, moment, stored.content});
    if (!m_database.row(u"SELECT 1 FROM alarm WHERE identity = ?"_s, {stored.identity}).isEmpty())
        return 0;
    return m_database.write(
        u"INSERT INTO alarm (identity, alarm_key, level, received_at, content) VALUES (?, ?, ?, ?, ?)"_s,
        {stored.identity, key, level, moment, stored.content});
}

QList<OpenDelivery> DeliveryStore::addDelivery(qint64 alarmId, const Alarm &alarm, const PlannedDelivery &delivery,
                                               const QHash<QString, qint64> &robotIds, Source source,
                                               const QDateTime &now)
{
    const qint64 deliveryId = addMessage(m_database, alarmId, delivery, source);
    QList<OpenDelivery> opened;
    opened.reserve(delivery.receivers.size());
    const qint64 dueAt = delivery.notBefore.value_or(now).toMSecsSinceEpoch();
    for (const Receiver &receiver : delivery.receivers) {
        const bool isGroup = receiver.kind == Receiver::Kind::Group;
        const qint64 robotId = isGroup ? robotIds.value(receiver.name) : 0;
        const qint64 id = m_database.write(
            u"INSERT INTO delivery_receiver (delivery_id, robot_id, name, state, due_at) VALUES (?, ?, ?, 0, ?)"_s,
            {deliveryId, isGroup ? QVariant(robotId) : noNumber, storedText(receiver.name), dueAt});
        opened.append({id, deliveryId, alarmId, delivery.serviceId, receiver, robotId, alarm.id, alarm.level, 0, dueAt,
                       now.toMSecsSinceEpoch()});
    }
    return opened;
}

void DeliveryStore::addTest(const Service &service, const OutgoingMessage &message,
                            const QList<ReceiverResult> &results, const QDateTime &at)
{
    const qint64 now = at.toMSecsSinceEpoch();
    const qint64 alarmId = m_database.write(
        u"INSERT INTO alarm (alarm_key, level, received_at, content) VALUES ('', -1, ?, '{}')"_s, {now});
    PlannedDelivery delivery;
    delivery.serviceId = service.id;
    delivery.service = service.name;
    delivery.message = message;
    const qint64 deliveryId = addMessage(m_database, alarmId, delivery, Source::Test);
    for (const ReceiverResult &result : results) {
        const bool isGroup = result.receiver.kind == Receiver::Kind::Group;
        const qint64 id = m_database.write(
            u"INSERT INTO delivery_receiver (delivery_id, robot_id, name, state, due_at, attempts, first_tried_at) "
            "VALUES (?, ?, ?, 1, ?, 1, ?)"_s,
            {deliveryId, isGroup ? QVariant(0) : noNumber, storedText(result.receiver.name), now, now});
        writeResult(id, result.isDelivered() ? DeliveryState::Delivered : DeliveryState::Dismissed, result, 0, now);
    }
}

void DeliveryStore::addUntold(qint64 alarmId, const Untold &untold, const QDateTime &now)
{
    PlannedDelivery nothing;
    nothing.rules = QStringList{untold.rule};
    const qint64 deliveryId = addMessage(m_database, alarmId, nothing, Source::Alarm);
    m_database.write(u"INSERT INTO delivery_receiver (delivery_id, name, state, due_at, finished_at, happening) VALUES "
                     "(?, '', 5, ?, ?, ?)"_s,
                     {deliveryId, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), ::nameOf(untold.reason)});
}

void DeliveryStore::addFailure(qint64 alarmId, const QString &rule, const QString &service, Happening happening,
                               const QDateTime &now)
{
    PlannedDelivery nothing;
    nothing.service = service;
    nothing.rules = QStringList{rule};
    const qint64 deliveryId = addMessage(m_database, alarmId, nothing, Source::Alarm);
    m_database.write(
        u"INSERT INTO delivery_receiver (delivery_id, name, state, due_at, finished_at, happening, step, errcode, "
        "errmsg, detail, seen_address) VALUES (?, '', 3, ?, ?, ?, 0, 0, '', ?, '')"_s,
        {deliveryId, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), ::nameOf(happening), storedText(rule)});
}

void DeliveryStore::returnSending()
{
    m_database.run(u"UPDATE delivery_receiver SET state = 0, may_have_arrived = 1 WHERE state = 1"_s);
}

void DeliveryStore::selectOpen(const QString &condition, const QVariantList &values,
                               const std::function<void(const OpenDelivery &)> &take) const
{
    QSqlQuery query = m_database.run(
        u"SELECT "_s + openColumns +
            u" FROM delivery_receiver r JOIN delivery d ON d.id = r.delivery_id JOIN alarm a ON a.id = d.alarm_id "
            "WHERE r.state < 2"_s +
            condition + u" ORDER BY r.id"_s,
        values);
    while (query.next())
        take(openFrom(query));
}

void DeliveryStore::forEachOpen(const std::function<void(const OpenDelivery &)> &take) const
{
    selectOpen({}, {}, take);
}

void DeliveryStore::forEachNewlyOpen(const std::function<bool(qint64 id)> &isKnown,
                                     const std::function<void(const OpenDelivery &)> &take) const
{
    // Answered by the index of what is open alone: a long queue that is known already costs little.
    QSqlQuery open = m_database.run(u"SELECT id FROM delivery_receiver WHERE state < 2 ORDER BY id"_s);
    while (open.next()) {
        const qint64 id = open.value(0).toLongLong();
        if (!isKnown(id))
            selectOpen(u" AND r.id = ?"_s, {id}, take);
    }
}

QHash<qint64, StoredDelivery> DeliveryStore::deliveries(const QList<qint64> &ids) const
{
    QHash<qint64, StoredDelivery> found;
    for (const qint64 id : ids) {
        if (found.contains(id))
            continue;
        const QVariantList row =
            m_database.row(u"SELECT d.format, d.language, d.time_zone, d.content, d.mentions, d.link, "
                           "d.service, d.rules, a.content, d.names_event_time FROM delivery d JOIN alarm a ON a.id = "
                           "d.alarm_id WHERE d.id = ?"_s,
                           {id});
        if (row.isEmpty())
            continue;
        StoredDelivery delivery;
        delivery.message.format = messageFormatNamed(row.value(0).toString()).value_or(MessageFormat::Text);
        delivery.message.language = languageNamed(row.value(1).toString()).value_or(Language::English);
        delivery.message.timeZone = row.value(2).toString();
        delivery.message.text = row.value(3).toString();
        delivery.message.mentions = row.value(4).toString().split(u'\n', Qt::SkipEmptyParts);
        delivery.message.link = row.value(5).toString();
        delivery.service = row.value(6).toString();
        delivery.rules = row.value(7).toString().split(u'\n', Qt::SkipEmptyParts);
        delivery.alarm = alarmFromStored(row.value(8).toString());
        delivery.message.namesEventTime = row.value(9).toBool();
        found.insert(id, delivery);
    }
    return found;
}

qint64 DeliveryStore::addDigest(const QString &text)
{
    return m_database.write(u"INSERT INTO digest (content) VALUES (?)"_s, {text});
}

void DeliveryStore::markSending(const QList<qint64> &ids, qint64 digestId, const QDateTime &at)
{
    const QVariant digest = digestId == 0 ? noNumber : QVariant(digestId);
    for (const qint64 id : ids)
        m_database.write(
            u"UPDATE delivery_receiver SET state = 1, attempts = attempts + 1, digest_id = ?, first_tried_at = "
            "coalesce(first_tried_at, ?) WHERE id = ?"_s,
            {digest, at.toMSecsSinceEpoch(), id});
}

void DeliveryStore::writeResult(qint64 id, DeliveryState state, const ReceiverResult &result, qint64 dueAt,
                                const QVariant &finishedAt)
{
    m_database.write(
        u"UPDATE delivery_receiver SET state = ?, due_at = max(due_at, ?), finished_at = ?, happening = ?, step = ?, "
        "errcode = ?, errmsg = ?, detail = ?, seen_address = ?, may_have_arrived = max(may_have_arrived, ?), "
        "was_cut = ? WHERE id = ?"_s,
        {static_cast<int>(state), dueAt, finishedAt, ::nameOf(result.happening), static_cast<int>(result.step),
         result.errcode, storedText(result.errmsg), storedText(result.detail), storedText(result.seenAddress),
         result.mayHaveArrived ? 1 : 0, result.wasCut ? 1 : 0, id});
}

void DeliveryStore::markDelivered(qint64 id, const ReceiverResult &result, const QDateTime &at)
{
    writeResult(id, DeliveryState::Delivered, result, 0, at.toMSecsSinceEpoch());
}

void DeliveryStore::markFailed(qint64 id, const ReceiverResult &result, const QDateTime &at)
{
    writeResult(id, DeliveryState::Failed, result, 0, at.toMSecsSinceEpoch());
}

void DeliveryStore::markWaiting(qint64 id, const ReceiverResult &result, qint64 dueAt)
{
    writeResult(id, DeliveryState::Waiting, result, dueAt, noNumber);
}

QList<FailedDelivery> DeliveryStore::failed(const std::optional<QDateTime> &since,
                                            const std::optional<QDateTime> &until, int most) const
{
    QList<FailedDelivery> rows;
    QSqlQuery query = m_database.run(
        u"SELECT r.id, d.rules, d.service, r.finished_at, coalesce(g.content, d.content), r.robot_id, r.name, "
        "r.happening, r.step, r.errcode, r.errmsg, r.detail, r.seen_address, r.may_have_arrived, r.attempts "
        "FROM delivery_receiver r JOIN delivery d ON d.id = r.delivery_id LEFT JOIN digest g ON g.id = r.digest_id "
        "WHERE r.state = 3 AND r.finished_at >= ? AND r.finished_at <= ? ORDER BY r.finished_at DESC, r.id DESC LIMIT ?"_s,
        {since ? since->toMSecsSinceEpoch() : 0,
         until ? until->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), most});
    while (query.next()) {
        FailedDelivery row;
        row.id = query.value(0).toLongLong();
        row.rules = query.value(1).toString().replace(u'\n', u", "_s);
        row.service = query.value(2).toString();
        row.failedAt = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC);
        row.contents = query.value(4).toString();
        row.result.receiver = {query.value(5).isNull() ? Receiver::Kind::Account : Receiver::Kind::Group,
                               query.value(6).toString()};
        row.result.happening = happeningNamed(query.value(7).toString()).value_or(Happening::NetworkFailed);
        row.result.step = static_cast<SendStep>(query.value(8).toInt());
        row.result.errcode = query.value(9).toInt();
        row.result.errmsg = query.value(10).toString();
        row.result.detail = query.value(11).toString();
        row.result.seenAddress = query.value(12).toString();
        row.result.mayHaveArrived = query.value(13).toBool();
        row.attempts = query.value(14).toInt();
        rows.append(row);
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

bool DeliveryStore::resend(qint64 id, const QDateTime &now)
{
    QSqlQuery query = m_database.run(u"UPDATE delivery_receiver SET state = 0, due_at = ?, finished_at = NULL, "
                                     u"digest_id = NULL, first_tried_at = NULL WHERE id = ? AND "
                                     "state = 3 AND name <> ''"_s,
                                     {now.toMSecsSinceEpoch(), id});
    return query.numRowsAffected() > 0;
}

bool DeliveryStore::removeFailed(qint64 id)
{
    QSqlQuery query = m_database.run(u"UPDATE delivery_receiver SET state = 4 WHERE id = ? AND state = 3"_s, {id});
    return query.numRowsAffected() > 0;
}

bool DeliveryStore::restoreFailed(qint64 id)
{
    QSqlQuery query = m_database.run(u"UPDATE delivery_receiver SET state = 3 WHERE id = ? AND state = 4"_s, {id});
    return query.numRowsAffected() > 0;
}

QList<Alarm> DeliveryStore::unreached(const QList<qint64> &alarmIds) const
{
    QList<Alarm> unreached;
    for (const qint64 id : alarmIds) {
        QSqlQuery row = m_database.run(
            u"SELECT a.content FROM alarm a WHERE a.id = ? AND NOT EXISTS (SELECT 1 FROM delivery d JOIN "
            "delivery_receiver r ON r.delivery_id = d.id WHERE d.alarm_id = a.id AND r.state IN (0, 1, 2))"_s,
            {id});
        if (row.next())
            unreached.append(alarmFromStored(row.value(0).toString()));
    }
    return unreached;
}

void DeliveryStore::removeAlarmsOf(const QString &idPrefix)
{
    m_database.run(u"DELETE FROM alarm WHERE substr(alarm_key, 1, ?) = ?"_s, {idPrefix.size(), idPrefix});
}

void DeliveryStore::removeTestsOf(qint64 serviceId)
{
    m_database.run(
        u"DELETE FROM alarm WHERE level = -1 AND id IN (SELECT alarm_id FROM delivery WHERE service_id = ?)"_s,
        {serviceId});
}

bool DeliveryStore::prune(const QDateTime &before, int most)
{
    const qint64 moment = before.toMSecsSinceEpoch();
    QSqlQuery query = m_database.run(
        u"DELETE FROM alarm WHERE id IN (SELECT a.id FROM alarm a WHERE a.received_at < ? AND a.id < "_s +
            indexedAfter +
            u" AND NOT EXISTS (SELECT 1 FROM delivery d JOIN delivery_receiver r ON r.delivery_id = d.id WHERE "
            "d.alarm_id = a.id AND r.state < 2) ORDER BY a.id LIMIT ?)"_s,
        {moment, moment, most});
    const bool areMore = query.numRowsAffected() == most;
    m_database.run(u"DELETE FROM digest WHERE id IN (SELECT g.id FROM digest g WHERE NOT EXISTS (SELECT 1 FROM "
                   "delivery_receiver r WHERE r.digest_id = g.id) LIMIT ?)"_s,
                   {most});
    return areMore;
}
