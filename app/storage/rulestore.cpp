// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/rulestore.h>

#include <domain/failure.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/storedvalues.h>
#include <storage/transaction.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString groupWord = u"group"_s;
const QString typeWord = u"type"_s;

QString statesText(const AlarmCriteria &criteria)
{
    QStringList names;
    for (int state = 0; state < alarmStateCount; ++state) {
        if (criteria.hasState(static_cast<AlarmState>(state)))
            names.append(nameOf(static_cast<AlarmState>(state)));
    }
    return names.join(u' ');
}

void readStates(AlarmCriteria &criteria, const QString &text)
{
    const QStringList names = text.split(u' ', Qt::SkipEmptyParts);
    for (int state = 0; state < alarmStateCount; ++state)
        criteria.states[static_cast<std::size_t>(state)] = names.contains(nameOf(static_cast<AlarmState>(state)));
}

QString levelsText(const QList<AlarmLevel> &levels)
{
    QStringList names;
    for (const AlarmLevel level : levels)
        names.append(nameOf(level));
    return names.join(u' ');
}

QList<AlarmLevel> levelsFrom(const QString &text)
{
    QList<AlarmLevel> levels;
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto level = alarmLevelNamed(name))
            levels.append(*level);
    }
    return levels;
}

} // namespace

// A bounded number of queries, however many rules there are.
QList<Rule> RuleStore::selected(const QString &condition, const QVariantList &values) const
{
    const Transaction reading(m_database, Transaction::Kind::Reading);
    QList<Rule> rules;
    QHash<qint64, qsizetype> places;
    QSqlQuery query = m_database.run(u"SELECT rule.id, name, description, enabled, created_at, states, shelved, "
                                     "levels, path FROM rule %1 ORDER BY name"_s.arg(condition),
                                     values);
    while (query.next()) {
        Rule rule;
        rule.id = query.value(0).toLongLong();
        rule.name = query.value(1).toString();
        rule.description = query.value(2).toString();
        rule.enabled = query.value(3).toBool();
        rule.createdAt = momentFromStored(query.value(4));
        readStates(rule.criteria, query.value(5).toString());
        rule.criteria.shelved = query.value(6).toBool();
        rule.criteria.levels = levelsFrom(query.value(7).toString());
        rule.criteria.path = query.value(8).toString();
        places.insert(rule.id, rules.size());
        rules.append(rule);
    }
    readWords(rules, places, condition, values);
    readBlocks(rules, places, condition, values);
    return rules;
}

void RuleStore::readWords(QList<Rule> &rules, const QHash<qint64, qsizetype> &places, const QString &condition,
                          const QVariantList &values) const
{
    QSqlQuery query = m_database.run(u"SELECT rule_id, kind, word FROM rule_word JOIN rule ON rule.id = rule_id %1 "
                                     "ORDER BY rule_id, kind, position"_s.arg(condition),
                                     values);
    while (query.next()) {
        AlarmCriteria &criteria = rules[places.value(query.value(0).toLongLong())].criteria;
        const bool isGroup = query.value(1).toString() == groupWord;
        (isGroup ? criteria.groups : criteria.types).append(query.value(2).toString());
    }
}

void RuleStore::readBlocks(QList<Rule> &rules, const QHash<qint64, qsizetype> &places, const QString &condition,
                           const QVariantList &values) const
{
    QSqlQuery query = m_database.run(
        u"SELECT rule_id, rule_block.id, rule_block.service_id, message_id, schedule_id, when_closed, "
        u"robot.group_name, account "
        "FROM rule_block JOIN rule ON rule.id = rule_id LEFT JOIN rule_receiver ON block_id = rule_block.id "
        "LEFT JOIN robot ON robot.id = robot_id %1 "
        "ORDER BY rule_id, rule_block.position, rule_receiver.position"_s.arg(condition),
        values);
    qint64 lastBlock = 0;
    while (query.next()) {
        QList<RuleBlock> &blocks = rules[places.value(query.value(0).toLongLong())].blocks;
        if (const qint64 id = query.value(1).toLongLong(); id != lastBlock) {
            blocks.append({query.value(2).toLongLong(),
                           query.value(3).toLongLong(),
                           query.value(4).toLongLong(),
                           {},
                           whenClosedNamed(query.value(5).toString()).value_or(WhenClosed::Skip)});
            lastBlock = id;
        }
        if (!query.value(6).isNull())
            blocks.last().receivers.append({Receiver::Kind::Group, query.value(6).toString()});
        else if (!query.value(7).isNull())
            blocks.last().receivers.append({Receiver::Kind::Account, query.value(7).toString()});
    }
}

QList<Rule> RuleStore::all() const
{
    return selected({}, {});
}

std::optional<Rule> RuleStore::byName(const QString &name) const
{
    const QList<Rule> rules = selected(u"WHERE rule.name = ?"_s, {name});
    return rules.isEmpty() ? std::nullopt : std::optional(rules.constFirst());
}

void RuleStore::save(Rule &rule, const QDateTime &now)
{
    Transaction transaction(m_database);
    const QList<Rule> before = selected(u"WHERE rule.id = ?"_s, {rule.id});
    saveOver(before.isEmpty() ? ConfigFacts() : facts(before.constFirst()), rule, now);
    transaction.commit();
}

void RuleStore::saveLoosened(const Rule &before, Rule &rule, const QDateTime &now)
{
    saveOver(facts(before), rule, now);
}

void RuleStore::loosen(qint64 id)
{
    m_database.run(u"DELETE FROM rule_block WHERE rule_id = ?"_s, {id});
}

ConfigFacts RuleStore::facts(const Rule &rule) const
{
    const auto namesOf = [this](const QString &table) {
        return [this, table](qint64 id) {
            QSqlQuery query = m_database.run(u"SELECT name FROM %1 WHERE id = ?"_s.arg(table), {id});
            return query.next() ? query.value(0).toString() : QString();
        };
    };
    return factsOf(rule, {namesOf(u"service"_s), namesOf(u"message"_s), namesOf(u"schedule"_s)});
}

void RuleStore::saveOver(const ConfigFacts &before, Rule &rule, const QDateTime &now)
{
    Rule saved = rule; // the caller's draft stays as it is when anything fails
    Transaction transaction(m_database);
    saveRow(saved, now);
    m_database.run(u"DELETE FROM rule_word WHERE rule_id = ?"_s, {saved.id});
    saveWords(saved.id, groupWord, saved.criteria.groups);
    saveWords(saved.id, typeWord, saved.criteria.types);
    m_database.run(u"DELETE FROM rule_block WHERE rule_id = ?"_s, {saved.id});
    for (int position = 0; position < saved.blocks.size(); ++position)
        saveBlock(saved.id, position, saved.blocks[position]);
    ChangeStore(m_database).record(ConfigThing::Rule, saved.name, before, facts(saved), now);
    transaction.commit();
    rule = saved;
}

void RuleStore::saveRow(Rule &rule, const QDateTime &now)
{
    QSqlQuery sameName = m_database.run(u"SELECT 1 FROM rule WHERE name = ? AND id <> ?"_s, {rule.name, rule.id});
    if (sameName.next())
        throw Failure(FailureKind::NameTaken, rule.name);
    sameName.finish();
    if (!rule.createdAt.isValid())
        rule.createdAt = now.toUTC();
    const QVariantList values{storedText(rule.name),
                              storedText(rule.description),
                              rule.enabled,
                              storedMoment(rule.createdAt),
                              storedText(statesText(rule.criteria)),
                              rule.criteria.shelved,
                              storedText(levelsText(rule.criteria.levels)),
                              storedText(rule.criteria.path)};
    if (rule.id == 0) {
        rule.id = newIdFrom(m_database.run(u"INSERT INTO rule (name, description, enabled, created_at, states, "
                                           "shelved, levels, path) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                           values));
    } else {
        m_database.run(u"UPDATE rule SET name = ?, description = ?, enabled = ?, created_at = ?, states = ?, "
                       "shelved = ?, levels = ?, path = ? WHERE id = ?"_s,
                       values + QVariantList{rule.id});
    }
}

void RuleStore::saveWords(qint64 ruleId, const QString &kind, const QStringList &words)
{
    for (int position = 0; position < words.size(); ++position)
        m_database.run(u"INSERT INTO rule_word (rule_id, kind, position, word) VALUES (?, ?, ?, ?)"_s,
                       {ruleId, kind, position, storedText(words[position])});
}

void RuleStore::saveBlock(qint64 ruleId, int position, const RuleBlock &block)
{
    requireReference(u"service"_s, block.serviceId);
    requireReference(u"message"_s, block.messageId);
    requireReference(u"schedule"_s, block.scheduleId);
    const qint64 blockId = newIdFrom(m_database.run(
        u"INSERT INTO rule_block (rule_id, position, service_id, message_id, schedule_id, "
        "when_closed) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {ruleId, position, block.serviceId, block.messageId, block.scheduleId, nameOf(block.whenClosed)}));
    int number = 0;
    for (const Receiver &receiver : block.receivers) {
        const bool isGroup = receiver.kind == Receiver::Kind::Group;
        const QVariant nothing(QMetaType::fromType<qint64>());
        m_database.run(u"INSERT INTO rule_receiver (block_id, position, robot_id, account) VALUES (?, ?, ?, ?)"_s,
                       {blockId, number++, isGroup ? robotOf(block.serviceId, receiver.name) : nothing,
                        isGroup ? nothing : storedText(receiver.name)});
    }
}

QVariant RuleStore::robotOf(qint64 serviceId, const QString &groupName) const
{
    QSqlQuery query =
        m_database.run(u"SELECT id FROM robot WHERE service_id = ? AND group_name = ? ORDER BY position LIMIT 1"_s,
                       {serviceId, storedText(groupName)});
    if (!query.next())
        throw Failure(FailureKind::ReferenceGone, groupName);
    QVariant id = query.value(0);
    query.finish();
    return id;
}

void RuleStore::requireReference(const QString &table, qint64 id) const
{
    QSqlQuery query = m_database.run(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table), {id});
    if (!query.next())
        throw Failure(FailureKind::ReferenceGone, table);
    query.finish();
}

void RuleStore::remove(qint64 id, const QDateTime &now)
{
    Transaction transaction(m_database);
    for (const Rule &before : selected(u"WHERE rule.id = ?"_s, {id}))
        ChangeStore(m_database).record(ConfigThing::Rule, before.name, facts(before), {}, now);
    m_database.run(u"DELETE FROM rule WHERE id = ?"_s, {id});
    transaction.commit();
}
