// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/rulebook.h>

#include <domain/pathpattern.h>

#include <algorithm>

namespace {

constexpr std::size_t alarmKindCount = 2 * alarmStateCount * alarmLevelCount;

std::size_t kindOf(AlarmState state, AlarmLevel level, bool isShelved)
{
    const auto number = static_cast<std::size_t>(state) * alarmLevelCount + static_cast<std::size_t>(level);
    return number * 2 + (isShelved ? 1 : 0);
}

quint32 kindsOf(const AlarmCriteria &criteria)
{
    quint32 kinds = 0;
    for (int state = 0; state < alarmStateCount; ++state) {
        for (int level = 0; level < alarmLevelCount; ++level) {
            const auto alarmState = static_cast<AlarmState>(state);
            const auto alarmLevel = static_cast<AlarmLevel>(level);
            if (!criteria.hasState(alarmState))
                continue;
            if (!criteria.levels.isEmpty() && !criteria.levels.contains(alarmLevel))
                continue;
            kinds |= 1U << kindOf(alarmState, alarmLevel, false);
            if (criteria.shelved)
                kinds |= 1U << kindOf(alarmState, alarmLevel, true);
        }
    }
    return kinds;
}

template <typename Noun>
QHash<qint64, qsizetype> placesById(const QList<Noun> &nouns)
{
    QHash<qint64, qsizetype> places;
    places.reserve(nouns.size());
    for (qsizetype place = 0; place < nouns.size(); ++place)
        places.insert(nouns[place].id, place);
    return places;
}

template <typename Noun>
const Noun *found(const QList<Noun> &nouns, const QHash<qint64, qsizetype> &places, qint64 id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? nullptr : &nouns[*place];
}

} // namespace

void RuleBook::Parts::add(const QString &part, const Entry &entry)
{
    entries[part].push_back(entry);
    const auto place = std::lower_bound(lengths.cbegin(), lengths.cend(), part.size());
    if (place == lengths.cend() || *place != part.size())
        lengths.insert(place, part.size());
}

RuleBook::RuleBook(QList<Service> services, QList<Message> messages, QList<Schedule> schedules, QList<Rule> rules)
    : m_services(std::move(services)), m_messages(std::move(messages)), m_schedules(std::move(schedules)),
      m_rules(std::move(rules)), m_holidays(m_schedules), m_serviceById(placesById(m_services)),
      m_messageById(placesById(m_messages)), m_scheduleById(placesById(m_schedules)), m_anyPath(alarmKindCount)
{
    for (qsizetype rule = 0; rule < m_rules.size(); ++rule) {
        m_ruleByName.insert(m_rules[rule].name, rule);
        if (m_rules[rule].enabled)
            index(rule);
    }
}

void RuleBook::index(qsizetype rule)
{
    const QString &path = m_rules[rule].criteria.path;
    const Entry entry{rule, kindsOf(m_rules[rule].criteria)};
    if (!path.isEmpty() && !hasWildcard(path)) {
        m_byPath[path].push_back(entry);
    } else if (const QString beginning = literalBeginning(path); !beginning.isEmpty()) {
        m_byBeginning.add(beginning, entry);
    } else if (const QString ending = literalEnding(path); !ending.isEmpty()) {
        m_byEnding.add(ending, entry);
    } else {
        for (std::size_t kind = 0; kind < alarmKindCount; ++kind) {
            if ((entry.kinds >> kind & 1U) != 0)
                m_anyPath[kind].push_back(rule);
        }
    }
}

const Service *RuleBook::service(qint64 id) const
{
    return found(m_services, m_serviceById, id);
}

const Message *RuleBook::message(qint64 id) const
{
    return found(m_messages, m_messageById, id);
}

const Schedule *RuleBook::schedule(qint64 id) const
{
    return found(m_schedules, m_scheduleById, id);
}

const Rule *RuleBook::ruleNamed(const QString &name) const
{
    const auto place = m_ruleByName.constFind(name);
    return place == m_ruleByName.cend() ? nullptr : &m_rules[*place];
}

std::vector<qsizetype> RuleBook::candidatesFor(const Alarm &alarm) const
{
    const std::size_t kind = kindOf(alarm.state(), alarm.level, alarm.shelved);
    if (m_anyPath.empty())
        return {};
    std::vector<qsizetype> rules = m_anyPath[kind];
    const auto take = [&rules, kind](const QHash<QString, Entries> &all, const QString &part) {
        const auto entries = all.constFind(part);
        if (entries == all.cend())
            return;
        for (const Entry &entry : *entries) {
            if ((entry.kinds >> kind & 1U) != 0)
                rules.push_back(entry.rule);
        }
    };
    take(m_byPath, alarm.path);
    for (const qsizetype length : m_byBeginning.lengths) {
        if (length <= alarm.path.size())
            take(m_byBeginning.entries, alarm.path.left(length));
    }
    for (const qsizetype length : m_byEnding.lengths) {
        if (length <= alarm.path.size())
            take(m_byEnding.entries, alarm.path.right(length));
    }
    std::sort(rules.begin(), rules.end());
    return rules;
}
