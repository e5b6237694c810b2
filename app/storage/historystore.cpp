// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/historystore.h>

#include <domain/storedalarm.h>
#include <storage/alarmtimes.h>
#include <storage/database.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

QDateTime momentOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

// A LIKE pattern, with ESCAPE '\': anywhere, its signs taken literally.
QString anywhere(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

// The conditions of a filter and their values, in one order.
class Conditions
{
public:
    explicit Conditions(const HistoryFilter &filter)
    {
        // By order of arrival, which the primary key has; a clock that was set back blurs the edge, and no more.
        if (filter.since)
            add(u"r.id >= (SELECT coalesce(min(f.id), 9223372036854775807) FROM delivery_receiver f JOIN delivery e ON "
                "e.id = f.delivery_id WHERE e.alarm_id = (SELECT b.id FROM alarm b WHERE b.received_at >= ? AND b.id > "_s +
                    indexedBefore + u" ORDER BY b.id LIMIT 1))"_s,
                QVariantList(2, filter.since->toMSecsSinceEpoch()));
        if (filter.until)
            add(u"r.id <= (SELECT coalesce(max(f.id), 0) FROM delivery_receiver f JOIN delivery e ON e.id = "
                "f.delivery_id WHERE e.alarm_id = (SELECT b.id FROM alarm b WHERE b.received_at <= ? AND b.id < "_s +
                    indexedAfter + u" ORDER BY b.id DESC LIMIT 1))"_s,
                QVariantList(2, filter.until->toMSecsSinceEpoch()));
        addWhat(filter.what);
        if (filter.level)
            add(u"a.level = ?"_s, {static_cast<int>(*filter.level)});
        if (!filter.rule.isEmpty())
            addLike(u"d.rules LIKE ?"_s, filter.rule, 1);
        if (!filter.service.isEmpty())
            addLike(u"d.service LIKE ?"_s, filter.service, 1);
        if (!filter.receiver.isEmpty())
            addLike(u"r.name LIKE ?"_s, filter.receiver, 1);
        if (!filter.text.isEmpty())
            addText(filter.text);
    }

    QString text() const { return m_parts.isEmpty() ? QString() : u" WHERE "_s + m_parts.join(u" AND "_s); }
    const QVariantList &values() const { return m_values; }
    bool needsJoin() const { return text().contains(u"d.") || text().contains(u"a."); }

private:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_parts.append(condition);
        m_values += values;
    }
    void addLike(QString condition, const QString &text, int times)
    {
        condition.replace(u"LIKE ?"_s, u"LIKE ? ESCAPE '\\'"_s);
        add(condition, QVariantList(times, anywhere(text)));
    }
    void addText(const QString &text)
    {
        // The alarm's JSON is looked through whole before its fields are.
        addLike(u"(d.content LIKE ? OR r.name LIKE ? OR d.service LIKE ? OR d.rules LIKE ? OR (a.content LIKE ? AND "
                "(json_extract(a.content, '$.name') LIKE ? OR json_extract(a.content, '$.path') LIKE ?)))"_s,
                text, 7);
    }
    void addWhat(HistoryFilter::What what)
    {
        switch (what) {
        case HistoryFilter::What::Everything:
            return;
        case HistoryFilter::What::Delivered:
            return add(u"r.state = 2"_s);
        case HistoryFilter::What::Failed:
            return add(u"r.state IN (3, 4)"_s);
        case HistoryFilter::What::Waiting:
            return add(u"r.state < 2"_s);
        case HistoryFilter::What::NobodyTold:
            return add(u"r.state = 5"_s);
        case HistoryFilter::What::Tests:
            return add(u"d.source = 'test'"_s);
        }
    }

    QStringList m_parts;
    QVariantList m_values;
};

HistoryRow rowFrom(const QSqlQuery &query)
{
    HistoryRow row;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    row.id = next().toLongLong();
    row.isTest = next().toString() == u"test";
    row.alarm = alarmFromStored(next().toString());
    row.receivedAt = momentOf(next());
    row.rules = next().toString().split(u'\n', Qt::SkipEmptyParts);
    row.service = next().toString();
    row.state = static_cast<DeliveryState>(next().toInt());
    row.finishedAt = momentOf(next());
    row.result.receiver.kind = next().isNull() ? Receiver::Kind::Account : Receiver::Kind::Group;
    row.result.receiver.name = next().toString();
    const QString happening = next().toString();
    row.result.happening = happeningNamed(happening).value_or(Happening::NetworkFailed);
    row.untold = untoldReasonNamed(happening).value_or(UntoldReason::NoRule);
    row.result.step = static_cast<SendStep>(next().toInt());
    row.result.errcode = next().toInt();
    row.result.errmsg = next().toString();
    row.result.detail = next().toString();
    row.result.seenAddress = next().toString();
    row.result.mayHaveArrived = next().toBool();
    row.result.wasCut = next().toBool();
    row.result.outcome = row.state == DeliveryState::Delivered ? Outcome::Delivered
                         : row.state == DeliveryState::Waiting ? Outcome::TryAgain
                                                               : Outcome::Refused;
    row.attempts = next().toInt();
    row.dueAt = momentOf(next());
    row.message.format = messageFormatNamed(next().toString()).value_or(MessageFormat::Text);
    row.message.language = languageNamed(next().toString()).value_or(Language::English);
    row.message.text = next().toString();
    row.message.mentions = next().toString().split(u'\n', Qt::SkipEmptyParts);
    row.message.link = next().toString();
    row.digest = next().toString();
    return row;
}

const QString rowStatement =
    u"SELECT r.id, d.source, a.content, a.received_at, d.rules, d.service, r.state, r.finished_at, r.robot_id, r.name, "
    "r.happening, r.step, r.errcode, r.errmsg, r.detail, r.seen_address, r.may_have_arrived, r.was_cut, r.attempts, "
    "r.due_at, d.format, d.language, d.content, d.mentions, d.link, g.content FROM delivery_receiver r JOIN delivery d "
    "ON d.id = r.delivery_id JOIN alarm a ON a.id = d.alarm_id LEFT JOIN digest g ON g.id = r.digest_id WHERE r.id = ?"_s;

} // namespace

QList<qint64> HistoryStore::ids(const HistoryFilter &filter) const
{
    const Conditions conditions(filter);
    const QString join = conditions.needsJoin()
                             ? u" JOIN delivery d ON d.id = r.delivery_id JOIN alarm a ON a.id = d.alarm_id"_s
                             : QString();
    QSqlQuery query =
        m_database.run(u"SELECT r.id FROM delivery_receiver r"_s + join + conditions.text() + u" ORDER BY r.id DESC"_s,
                       conditions.values());
    QList<qint64> ids;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

QList<HistoryRow> HistoryStore::rows(const QList<qint64> &ids) const
{
    QList<HistoryRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        QSqlQuery query = m_database.run(rowStatement, {id});
        if (query.next())
            rows.append(rowFrom(query));
    }
    return rows;
}

QList<HourCounts> HistoryStore::hours(const QDateTime &since, const QDateTime &until) const
{
    QSqlQuery query = m_database.run(u"SELECT finished_at / ?, state, count(*) FROM delivery_receiver WHERE "
                                     "finished_at >= ? AND finished_at <= ? GROUP BY 1, 2 ORDER BY 1"_s,
                                     {hourMs, since.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()});
    QList<HourCounts> hours;
    while (query.next()) {
        const QDateTime hour = QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong() * hourMs, Qt::UTC);
        if (hours.isEmpty() || hours.constLast().hour != hour)
            hours.append({hour});
        const int count = query.value(2).toInt();
        switch (static_cast<DeliveryState>(query.value(1).toInt())) {
        case DeliveryState::Delivered:
            hours.last().delivered += count;
            break;
        case DeliveryState::NobodyTold:
            hours.last().nobodyTold += count;
            break;
        default:
            hours.last().failed += count;
        }
    }
    return hours;
}

qint64 HistoryStore::waiting() const
{
    QSqlQuery query = m_database.run(u"SELECT count(*) FROM delivery_receiver WHERE state < 2"_s);
    return query.next() ? query.value(0).toLongLong() : 0;
}

int HistoryStore::failed() const
{
    QSqlQuery query = m_database.run(u"SELECT count(*) FROM delivery_receiver WHERE state = 3"_s);
    return query.next() ? query.value(0).toInt() : 0;
}

int HistoryStore::unreached() const
{
    QSqlQuery query = m_database.run(
        u"SELECT count(DISTINCT n.alarm_id) FROM (SELECT d.alarm_id FROM delivery_receiver r JOIN delivery d ON d.id = "
        "r.delivery_id WHERE r.state = 3 ORDER BY r.finished_at DESC LIMIT 1000) n WHERE NOT EXISTS (SELECT 1 FROM "
        "delivery e JOIN delivery_receiver q ON q.delivery_id = e.id WHERE e.alarm_id = n.alarm_id AND q.state IN (0, "
        "1, 2))"_s);
    return query.next() ? query.value(0).toInt() : 0;
}

QDateTime HistoryStore::lastAppDelivery(qint64 serviceId) const
{
    QSqlQuery query =
        m_database.run(u"SELECT r.finished_at FROM delivery_receiver r JOIN delivery d ON d.id = r.delivery_id "
                       "WHERE r.robot_id IS NULL AND r.state = 2 AND d.service_id = ? "
                       "ORDER BY r.finished_at DESC LIMIT 1"_s,
                       {serviceId});
    return query.next() ? momentOf(query.value(0)) : QDateTime();
}

QHash<QString, QDateTime> HistoryStore::lastDeliveries() const
{
    QSqlQuery query = m_database.run(
        u"SELECT service, max(finished_at) FROM (SELECT d.service, r.finished_at FROM delivery_receiver r JOIN "
        u"delivery "
        "d ON d.id = r.delivery_id WHERE r.finished_at IS NOT NULL AND r.state = 2 ORDER BY r.finished_at DESC LIMIT "
        "5000) GROUP BY service"_s);
    QHash<QString, QDateTime> last;
    while (query.next())
        last.insert(query.value(0).toString(), momentOf(query.value(1)));
    return last;
}

std::optional<QDateTime> HistoryStore::lastDelivery() const
{
    // From the end of the index: refused ones behind the last delivery are few.
    QSqlQuery query = m_database.run(u"SELECT finished_at FROM delivery_receiver WHERE finished_at IS NOT NULL AND "
                                     "state = 2 ORDER BY finished_at DESC LIMIT 1"_s);
    if (!query.next())
        return {};
    return momentOf(query.value(0));
}
