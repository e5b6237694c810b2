// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/messagestore.h>

#include <domain/failure.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/ruleguard.h>
#include <storage/storedvalues.h>
#include <storage/transaction.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columns = u"id, name, description, created_at, format, language, time_zone, content, mentions, link"_s;

Message fromRow(const QSqlQuery &row)
{
    Message message;
    message.id = row.value(0).toLongLong();
    message.name = row.value(1).toString();
    message.description = row.value(2).toString();
    message.createdAt = momentFromStored(row.value(3));
    message.format = messageFormatNamed(row.value(4).toString()).value_or(MessageFormat::Text);
    message.language = languageNamed(row.value(5).toString()).value_or(Language::English);
    message.timeZone = row.value(6).toString();
    message.content = row.value(7).toString();
    message.mentions = row.value(8).toString().split(u' ', Qt::SkipEmptyParts);
    message.link = row.value(9).toString();
    return message;
}

} // namespace

QList<Message> MessageStore::all() const
{
    QList<Message> messages;
    QSqlQuery query = m_database.run(u"SELECT %1 FROM message ORDER BY name"_s.arg(columns));
    while (query.next())
        messages.append(fromRow(query));
    return messages;
}

std::optional<Message> MessageStore::byName(const QString &name) const
{
    QSqlQuery query = m_database.run(u"SELECT %1 FROM message WHERE name = ?"_s.arg(columns), {name});
    return query.next() ? std::optional(fromRow(query)) : std::nullopt;
}

std::optional<Message> MessageStore::byId(qint64 id) const
{
    QSqlQuery query = m_database.run(u"SELECT %1 FROM message WHERE id = ?"_s.arg(columns), {id});
    return query.next() ? std::optional(fromRow(query)) : std::nullopt;
}

void MessageStore::save(Message &message, const QDateTime &now)
{
    Message saved = message; // the caller's draft stays as it is when anything fails
    Transaction transaction(m_database);
    QSqlQuery sameName = m_database.run(u"SELECT 1 FROM message WHERE name = ? AND id <> ?"_s, {saved.name, saved.id});
    if (sameName.next())
        throw Failure(FailureKind::NameTaken, saved.name);
    sameName.finish();
    const std::optional<Message> before = byId(saved.id);
    if (!saved.createdAt.isValid())
        saved.createdAt = now.toUTC();
    const QVariantList values{storedText(saved.name),        storedText(saved.description),
                              storedMoment(saved.createdAt), nameOf(saved.format),
                              nameOf(saved.language),        storedText(saved.timeZone),
                              storedText(saved.content),     storedText(saved.mentions.join(u' ')),
                              storedText(saved.link)};
    if (saved.id == 0) {
        saved.id = newIdFrom(m_database.run(u"INSERT INTO message (type, name, description, created_at, format, "
                                            u"language, time_zone, content, mentions, "
                                            "link) VALUES ('wecom', ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                            values));
    } else {
        m_database.run(u"UPDATE message SET name = ?, description = ?, created_at = ?, format = ?, language = ?, "
                       "time_zone = ?, content = ?, mentions = ?, link = ? WHERE id = ?"_s,
                       values + QVariantList{saved.id});
    }
    ChangeStore(m_database)
        .record(ConfigThing::Message, saved.name, before ? factsOf(*before) : ConfigFacts(), factsOf(saved), now);
    transaction.commit();
    message = saved;
}

void MessageStore::remove(qint64 id, const QDateTime &now)
{
    Transaction transaction(m_database);
    refuseWhileRulesUse(m_database, u"message"_s, id);
    if (const std::optional<Message> before = byId(id))
        ChangeStore(m_database).record(ConfigThing::Message, before->name, factsOf(*before), {}, now);
    m_database.run(u"DELETE FROM message WHERE id = ?"_s, {id});
    transaction.commit();
}
