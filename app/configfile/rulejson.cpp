// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/rulejson.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;

namespace {

// The file's entry of this place, until it is saved.
qint64 idOfPlace(qsizetype place)
{
    return -1 - place;
}

// Stored entries and the file's in one list, the file's in the place of stored ones of the same name.
template <typename Entry>
QList<Entry> merged(const QList<Entry> &stored, const QList<Entry> &fromFile, QHash<QString, qint64> &ids)
{
    QList<Entry> all = stored;
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < all.size(); ++place)
        places.insert(all[place].name, place);
    for (qsizetype place = 0; place < fromFile.size(); ++place) {
        Entry entry = fromFile[place];
        const auto known = places.constFind(entry.name);
        entry.id = known == places.cend() ? idOfPlace(place) : all[*known].id;
        if (known == places.cend())
            all.append(entry);
        else
            all[*known] = entry;
    }
    for (const Entry &entry : std::as_const(all))
        ids.insert(entry.name, entry.id);
    return all;
}

template <typename Entry>
void resolve(qint64 &id, const QList<Entry> &saved)
{
    if (id < 0)
        id = saved[-1 - id].id;
}

template <typename Entry>
QString nameFor(const QList<Entry> &entries, qint64 id)
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [id](const Entry &entry) { return entry.id == id; });
    return found == entries.cend() ? QString() : found->name;
}

template <typename Enum>
QStringList names(int count)
{
    QStringList all;
    for (int value = 0; value < count; ++value)
        all.append(nameOf(static_cast<Enum>(value)));
    return all;
}

// The id of what `key` names; 0 with a problem noted when there is none.
qint64 reference(JsonFields &fields, const QString &key, const std::function<std::optional<qint64>(QString)> &found)
{
    const QString name = fields.requiredText(key);
    if (name.isEmpty())
        return 0;
    const std::optional<qint64> id = found(name);
    if (!id)
        fields.note(key, Kind::UnknownReference, name);
    return id.value_or(0);
}

std::optional<Receiver> receiverFromJson(JsonFields &fields)
{
    const QString group = fields.text(u"group"_s);
    const QString account = fields.text(u"account"_s);
    fields.refuseUnknownKeys();
    if (group.isEmpty() == account.isEmpty()) {
        fields.note(u"group"_s, Kind::UnknownValue, uR"({"group": "…"}, {"account": "…"})"_s);
        return {};
    }
    return group.isEmpty() ? Receiver{Receiver::Kind::Account, account} : Receiver{Receiver::Kind::Group, group};
}

RuleBlock blockFromJson(JsonFields &fields, const RuleReferences &references)
{
    RuleBlock block;
    block.serviceId = reference(fields, u"service"_s, [&](const QString &name) { return references.service(name); });
    block.messageId = reference(fields, u"message"_s, [&](const QString &name) { return references.message(name); });
    block.scheduleId = reference(fields, u"schedule"_s, [&](const QString &name) { return references.schedule(name); });
    const QString whenClosed =
        fields.word(u"whenClosed"_s, {nameOf(WhenClosed::Skip), nameOf(WhenClosed::Hold)}, nameOf(WhenClosed::Skip));
    block.whenClosed = whenClosedNamed(whenClosed).value_or(WhenClosed::Skip);
    for (JsonFields &row : fields.objects(u"receivers"_s)) {
        if (const auto receiver = receiverFromJson(row))
            block.receivers.append(*receiver);
    }
    fields.refuseUnknownKeys();
    return block;
}

AlarmCriteria criteriaFromJson(JsonFields fields)
{
    AlarmCriteria criteria;
    const QStringList allStates = names<AlarmState>(alarmStateCount);
    const QStringList states = fields.words(u"states"_s, allStates, allStates);
    for (int state = 0; state < alarmStateCount; ++state)
        criteria.states[static_cast<std::size_t>(state)] = states.contains(allStates[state]);
    criteria.shelved = fields.flag(u"shelved"_s, true);
    for (const QString &level : fields.words(u"levels"_s, names<AlarmLevel>(alarmLevelCount), {})) {
        if (const auto known = alarmLevelNamed(level); known && !criteria.levels.contains(*known))
            criteria.levels.append(*known);
    }
    criteria.path = fields.text(u"path"_s);
    criteria.groups = fields.texts(u"groups"_s);
    criteria.types = fields.texts(u"types"_s);
    fields.refuseUnknownKeys();
    return criteria;
}

QJsonObject criteriaToJson(const AlarmCriteria &criteria)
{
    QJsonArray states;
    for (int state = 0; state < alarmStateCount; ++state) {
        if (criteria.hasState(static_cast<AlarmState>(state)))
            states.append(nameOf(static_cast<AlarmState>(state)));
    }
    QJsonArray levels;
    for (const AlarmLevel level : criteria.levels)
        levels.append(nameOf(level));
    return {{u"states"_s, states},
            {u"shelved"_s, criteria.shelved},
            {u"levels"_s, levels},
            {u"path"_s, criteria.path},
            {u"groups"_s, QJsonArray::fromStringList(criteria.groups)},
            {u"types"_s, QJsonArray::fromStringList(criteria.types)}};
}

QJsonObject blockToJson(const RuleBlock &block, const ConfigSections &sections)
{
    QJsonArray receivers;
    for (const Receiver &receiver : block.receivers) {
        const bool isGroup = receiver.kind == Receiver::Kind::Group;
        receivers.append(QJsonObject{{isGroup ? u"group"_s : u"account"_s, receiver.name}});
    }
    return {{u"service"_s, nameFor(sections.services, block.serviceId)},
            {u"message"_s, nameFor(sections.messages, block.messageId)},
            {u"schedule"_s, nameFor(sections.schedules, block.scheduleId)},
            {u"whenClosed"_s, nameOf(block.whenClosed)},
            {u"receivers"_s, receivers}};
}

} // namespace

RuleReferences::RuleReferences(const ConfigSections &stored, const ConfigSections &fromFile)
    : m_book(merged(stored.services, fromFile.services, m_services),
             merged(stored.messages, fromFile.messages, m_messages),
             merged(stored.schedules, fromFile.schedules, m_schedules), {})
{}

std::optional<qint64> RuleReferences::found(const Ids &ids, const QString &name)
{
    const auto id = ids.constFind(name);
    return id == ids.cend() ? std::nullopt : std::optional(*id);
}

Rule ruleFromJson(JsonFields &fields, const RuleReferences &references)
{
    Rule rule;
    rule.name = fields.requiredText(u"name"_s);
    rule.description = fields.text(u"description"_s);
    rule.enabled = fields.flag(u"enabled"_s, true);
    rule.criteria = criteriaFromJson(fields.object(u"criteria"_s));
    for (JsonFields &row : fields.objects(u"notifications"_s))
        rule.blocks.append(blockFromJson(row, references));
    fields.refuseUnknownKeys();
    return rule;
}

Rule resolved(Rule rule, const ConfigSections &saved)
{
    for (RuleBlock &block : rule.blocks) {
        resolve(block.serviceId, saved.services);
        resolve(block.messageId, saved.messages);
        resolve(block.scheduleId, saved.schedules);
    }
    return rule;
}

QJsonObject ruleToJson(const Rule &rule, const ConfigSections &sections)
{
    QJsonArray notifications;
    for (const RuleBlock &block : rule.blocks)
        notifications.append(blockToJson(block, sections));
    return {{u"name"_s, rule.name},
            {u"description"_s, rule.description},
            {u"enabled"_s, rule.enabled},
            {u"criteria"_s, criteriaToJson(rule.criteria)},
            {u"notifications"_s, notifications}};
}

QString jsonPath(const RuleProblem &problem)
{
    const auto inBlock = [&](const QString &key) {
        const QString path = u"notifications/%1/%2"_s.arg(problem.block).arg(key);
        return problem.row < 0 ? path : path + u'/' + QString::number(problem.row);
    };
    const auto inCriteria = [&](const QString &key) {
        return u"criteria/"_s + key + (problem.row < 0 ? QString() : u'/' + QString::number(problem.row));
    };
    switch (problem.field) {
    case RuleField::Name:
        return u"name"_s;
    case RuleField::Description:
        return u"description"_s;
    case RuleField::States:
        return inCriteria(u"states"_s);
    case RuleField::Levels:
        return inCriteria(u"levels"_s);
    case RuleField::Path:
        return inCriteria(u"path"_s);
    case RuleField::Groups:
        return inCriteria(u"groups"_s);
    case RuleField::Types:
        return inCriteria(u"types"_s);
    case RuleField::Blocks:
        return u"notifications"_s;
    case RuleField::Service:
        return inBlock(u"service"_s);
    case RuleField::Message:
        return inBlock(u"message"_s);
    case RuleField::Schedule:
        return inBlock(u"schedule"_s);
    case RuleField::Receivers:
        return inBlock(u"receivers"_s);
    case RuleField::WhenClosed:
        return inBlock(u"whenClosed"_s);
    }
    Q_UNREACHABLE();
}
