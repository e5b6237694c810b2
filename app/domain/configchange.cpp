// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/configchange.h>

#include <domain/message.h>
#include <domain/rule.h>
#include <domain/schedule.h>
#include <domain/service.h>
#include <domain/settings.h>

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestValue = 500; // characters
constexpr int mostFields = 200;

class FactList
{
public:
    void add(const QString &field, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({field, value});
    }
    void add(const QString &field, bool value) { m_facts.append({field, value ? u"true"_s : u"false"_s}); }
    void add(const QString &field, const QDate &value) { add(field, value.toString(Qt::ISODate)); }
    void add(const QString &field, const SecretText &value)
    {
        if (!value.isMissing())
            m_facts.append({field, {}, value.isStored() ? u"stored"_s : value.reveal()});
    }
    ConfigFacts take() { return std::move(m_facts); }

private:
    ConfigFacts m_facts;
};

QString receiverText(const Receiver &receiver)
{
    return receiver.name;
}

QString periodsText(const QList<Period> &periods)
{
    QStringList texts;
    for (const Period &period : periods)
        texts.append(clockText(period.from) + u'–' + clockText(period.to));
    return texts.join(u", "_s);
}

template <typename List, typename TextOf>
QString joined(const List &list, const TextOf &textOf)
{
    QStringList texts;
    for (const auto &each : list)
        texts.append(textOf(each));
    return texts.join(u", "_s);
}

} // namespace

ConfigFacts factsOf(const Service &service)
{
    FactList facts;
    facts.add(u"name"_s, service.name);
    facts.add(u"description"_s, service.description);
    facts.add(u"enabled"_s, service.enabled);
    facts.add(u"sendTo/group"_s, service.sendToGroups);
    facts.add(u"sendTo/account"_s, service.sendToAccounts);
    for (const Robot &robot : service.robots)
        facts.add(u"groups/"_s + robot.groupName, robot.webhookUrl);
    facts.add(u"app/agentId"_s, service.app.agentId);
    facts.add(u"app/companyId"_s, service.app.companyId);
    facts.add(u"app/secret"_s, service.app.secret);
    for (const Account &account : service.accounts)
        facts.add(u"accounts/"_s + account.account, account.name.isEmpty() ? account.account : account.name);
    facts.add(u"apiBaseUrl"_s, service.route.apiBaseUrl);
    facts.add(u"proxy"_s, service.route.proxy);
    facts.add(u"proxyPassword"_s, service.route.proxyPassword);
    facts.add(u"caFile"_s, service.route.caFile);
    return facts.take();
}

ConfigFacts factsOf(const Message &message)
{
    FactList facts;
    facts.add(u"name"_s, message.name);
    facts.add(u"description"_s, message.description);
    facts.add(u"format"_s, nameOf(message.format));
    facts.add(u"language"_s, nameOf(message.language));
    facts.add(u"timezone"_s, message.timeZone);
    facts.add(u"content"_s, message.content);
    facts.add(u"mentions"_s, message.mentions.join(u", "_s));
    facts.add(u"link"_s, message.link);
    return facts.take();
}

ConfigFacts factsOf(const Schedule &schedule)
{
    FactList facts;
    facts.add(u"name"_s, schedule.name);
    facts.add(u"description"_s, schedule.description);
    facts.add(u"kind"_s, nameOf(schedule.kind));
    facts.add(u"enabled"_s, schedule.enabled);
    facts.add(u"timezone"_s, schedule.timeZone);
    if (schedule.kind == ScheduleKind::Standard) {
        facts.add(u"ignoreHoliday"_s, schedule.ignoreHoliday);
        for (int day = 0; day < daysInWeek; ++day)
            facts.add(u"periods/"_s + nameOfDay(day), periodsText(schedule.week[static_cast<std::size_t>(day)]));
        facts.add(u"start"_s, schedule.start);
        facts.add(u"end"_s, schedule.end);
    } else {
        facts.add(u"from"_s, schedule.from);
        facts.add(u"to"_s, schedule.to);
        facts.add(u"workingDays"_s, joined(schedule.workingDays, [](QDate day) { return day.toString(Qt::ISODate); }));
    }
    return facts.take();
}

ConfigFacts factsOf(const Rule &rule, const RuleNames &names)
{
    FactList facts;
    facts.add(u"name"_s, rule.name);
    facts.add(u"description"_s, rule.description);
    facts.add(u"enabled"_s, rule.enabled);
    QStringList states;
    for (int state = 0; state < alarmStateCount; ++state) {
        if (rule.criteria.hasState(static_cast<AlarmState>(state)))
            states.append(nameOf(static_cast<AlarmState>(state)));
    }
    facts.add(u"criteria/states"_s, states.join(u", "_s));
    facts.add(u"criteria/shelved"_s, rule.criteria.shelved);
    facts.add(u"criteria/levels"_s, joined(rule.criteria.levels, [](AlarmLevel level) { return nameOf(level); }));
    facts.add(u"criteria/path"_s, rule.criteria.path);
    facts.add(u"criteria/groups"_s, rule.criteria.groups.join(u", "_s));
    facts.add(u"criteria/types"_s, rule.criteria.types.join(u", "_s));
    int number = 0;
    for (const RuleBlock &block : rule.blocks) {
        const QString place = u"notifications/%1/"_s.arg(++number);
        facts.add(place + u"service"_s, names.service(block.serviceId));
        facts.add(place + u"message"_s, names.message(block.messageId));
        facts.add(place + u"schedule"_s, names.schedule(block.scheduleId));
        facts.add(place + u"whenClosed"_s, nameOf(block.whenClosed));
        facts.add(place + u"receivers"_s, joined(block.receivers, receiverText));
    }
    return facts.take();
}

ConfigFacts factsOf(const Settings &settings)
{
    FactList facts;
    facts.add(u"historyDays"_s, QString::number(settings.historyDays));
    facts.add(u"intakeAddress"_s, settings.intakeAddress);
    facts.add(u"fallbackRule"_s, settings.fallbackRule);
    facts.add(u"dailyAllIsWell"_s, settings.dailyAllIsWell);
    facts.add(u"proxy"_s, settings.route.proxy);
    facts.add(u"caFile"_s, settings.route.caFile);
    return facts.take();
}

QList<FieldChange> changesBetween(const ConfigFacts &before, const ConfigFacts &after)
{
    const auto cut = [](const QString &value) {
        return value.size() > longestValue ? value.left(longestValue) + u'…' : value;
    };
    QHash<QString, const ConfigFact *> gone;
    for (const ConfigFact &fact : before)
        gone.insert(fact.field, &fact);
    QList<FieldChange> changes;
    for (const ConfigFact &fact : after) {
        const ConfigFact *old = gone.take(fact.field);
        const bool isSecret = !fact.secret.isEmpty();
        if (!old)
            changes.append({fact.field, ConfigAct::Added, isSecret, {}, cut(fact.value)});
        else if (old->value != fact.value || old->secret != fact.secret)
            changes.append({fact.field, ConfigAct::Changed, isSecret, cut(old->value), cut(fact.value)});
    }
    for (const ConfigFact &fact : before) {
        if (gone.contains(fact.field))
            changes.append({fact.field, ConfigAct::Deleted, !fact.secret.isEmpty(), cut(fact.value), {}});
    }
    if (changes.size() > mostFields) {
        const QString more = QString::number(changes.size() - mostFields);
        changes.resize(mostFields);
        changes.append({{}, ConfigAct::Changed, false, {}, more});
    }
    return changes;
}
