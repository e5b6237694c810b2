// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>

#include <QTimeZone>

// Rules and alarms as tests write them, one a line, against one small plant:
//   R1 levels=Critical,High path=Line1/* states=active-unacked,cleared-acked groups=g types=t noshelved disabled :
//      A/Name/Always/#Day,ann,bob ; A/Level/Night/hold/ann
//   Line1/T Critical cleared acked shelved type=t groups=g,h rule=R1
// The plant: services A and B (groups Day and Night, accounts ann, bob, cid), Robots (accounts switched off), Off
// (disabled). Messages Name, Level, Card, Nothing (empty for alarms without a description). Schedules Always, Night
// (22:00 to 06:00 UTC), Early (05:00 to 06:00 UTC), Paused (always, but not on holidays: 2026-10-01 is one), Over,
// Never, Disabled.
namespace ruletext {

using namespace Qt::Literals::StringLiterals;

inline Service service(qint64 id, const QString &name)
{
    Service service;
    service.id = id;
    service.name = name;
    service.sendToAccounts = true;
    service.robots = {{1, u"Day"_s, {}}, {2, u"Night"_s, {}}};
    service.accounts = {{u"ann"_s, {}}, {u"bob"_s, {}}, {u"cid"_s, {}}};
    return service;
}

inline QList<Service> services()
{
    QList<Service> all{service(1, u"A"_s), service(2, u"B"_s), service(3, u"Robots"_s), service(4, u"Off"_s)};
    all[2].sendToAccounts = false;
    all[3].enabled = false;
    return all;
}

inline Message message(qint64 id, const QString &name, const QString &content,
                       MessageFormat format = MessageFormat::Text)
{
    Message message;
    message.id = id;
    message.name = name;
    message.content = content;
    message.format = format;
    return message;
}

inline QList<Message> messages()
{
    Message card = message(3, u"Card"_s, u"{name}"_s, MessageFormat::Card);
    card.link = u"https://plant.example/"_s;
    return {message(1, u"Name"_s, u"{name}"_s), message(2, u"Level"_s, u"{level} {name}"_s), card,
            message(4, u"Nothing"_s, u" {description}\n"_s)};
}

inline Schedule schedule(qint64 id, const QString &name, const WeekPeriods &week = wholeWeek())
{
    Schedule schedule;
    schedule.id = id;
    schedule.name = name;
    schedule.timeZone = u"UTC"_s;
    schedule.week = week;
    return schedule;
}

inline WeekPeriods daily(int fromHour, int toHour)
{
    WeekPeriods week;
    week.fill({{fromHour * 3600, toHour * 3600 - 1}});
    return week;
}

inline QList<Schedule> schedules()
{
    QList<Schedule> all{schedule(1, u"Always"_s),
                        schedule(2, u"Night"_s, daily(22, 6)),
                        schedule(3, u"Early"_s, daily(5, 6)),
                        schedule(4, u"Paused"_s),
                        schedule(5, u"Over"_s),
                        schedule(6, u"Never"_s, {}),
                        schedule(7, u"Disabled"_s),
                        schedule(8, u"Holiday"_s)};
    all[3].ignoreHoliday = true;
    all[4].end = QDate(2026, 1, 31);
    all[6].enabled = false;
    all[7].kind = ScheduleKind::Holiday;
    all[7].from = all[7].to = QDate(2026, 10, 1);
    return all;
}

template <typename Noun>
qint64 idOf(const QList<Noun> &nouns, const QString &name)
{
    for (const Noun &noun : nouns) {
        if (noun.name == name)
            return noun.id;
    }
    return 0;
}

inline Receiver receiver(const QString &text)
{
    return text.startsWith(u'#') ? Receiver{Receiver::Kind::Group, text.mid(1)}
                                 : Receiver{Receiver::Kind::Account, text};
}

inline RuleBlock block(const QString &text)
{
    QStringList words = text.trimmed().split(u'/');
    RuleBlock block;
    block.serviceId = idOf(services(), words.takeFirst());
    block.messageId = idOf(messages(), words.takeFirst());
    block.scheduleId = idOf(schedules(), words.takeFirst());
    if (words.value(0) == u"hold") {
        words.removeFirst();
        block.whenClosed = WhenClosed::Hold;
    }
    for (const QString &name : words.value(0).split(u',', Qt::SkipEmptyParts))
        block.receivers.append(receiver(name));
    return block;
}

inline Rule rule(const QString &line)
{
    Rule rule;
    const qsizetype colon = line.indexOf(u" :"_s);
    for (const QString &word : line.left(colon).split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const QStringList values = word.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
        if (rule.name.isEmpty()) {
            rule.name = word;
        } else if (key == u"levels") {
            for (const QString &value : values)
                rule.criteria.levels.append(alarmLevelNamed(value).value());
        } else if (key == u"states") {
            rule.criteria.states = {};
            for (const QString &value : values)
                rule.criteria.states[static_cast<std::size_t>(alarmStateNamed(value).value())] = true;
        } else if (key == u"path") {
            rule.criteria.path = word.mid(5);
        } else if (key == u"groups") {
            rule.criteria.groups = values;
        } else if (key == u"types") {
            rule.criteria.types = values;
        } else if (key == u"noshelved") {
            rule.criteria.shelved = false;
        } else if (key == u"disabled") {
            rule.enabled = false;
        } else {
            qFatal("%s is no word of a rule", qPrintable(word));
        }
    }
    for (const QString &text : line.mid(colon + 2).split(u';', Qt::SkipEmptyParts))
        rule.blocks.append(block(text));
    return rule;
}

inline RuleBook book(const QString &lines)
{
    QList<Rule> rules;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        rules.append(rule(line));
        rules.last().id = rules.size();
    }
    return {services(), messages(), schedules(), rules};
}

inline Alarm alarm(const QString &line)
{
    Alarm alarm;
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    alarm.path = words.takeFirst();
    alarm.name = u"Hot"_s;
    alarm.id = alarm.path + u"#Hot"_s;
    alarm.eventTime = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    for (const QString &word : words) {
        if (const auto level = alarmLevelNamed(word))
            alarm.level = *level;
        else if (word == u"cleared")
            alarm.active = false;
        else if (word == u"acked")
            alarm.acked = true;
        else if (word == u"shelved")
            alarm.shelved = true;
        else if (word.startsWith(u"type="))
            alarm.type = word.mid(5);
        else if (word.startsWith(u"groups="))
            alarm.groups = word.mid(7).split(u',');
        else if (word.startsWith(u"rule="))
            alarm.rule = word.mid(5);
        else if (word.startsWith(u"says="))
            alarm.description = word.mid(5);
        else
            qFatal("%s is no word of an alarm", qPrintable(word));
    }
    return alarm;
}

inline QString lineOf(const QList<Receiver> &receivers)
{
    QStringList names;
    for (const Receiver &receiver : receivers)
        names.append(receiver.kind == Receiver::Kind::Group ? u'#' + receiver.name : receiver.name);
    return names.join(u',');
}

// "R1.1 fires #Day,ann told bob(R0) off cid" | "R1.2 schedule-closed until 22:00" | "R2 level"
inline QString linesOf(const QList<RulePlan> &plans)
{
    QStringList lines;
    for (const RulePlan &plan : plans) {
        if (plan.silence != RuleSilence::None)
            lines.append(plan.rule + u' ' + nameOf(plan.silence));
        for (qsizetype number = 0; number < plan.blocks.size(); ++number) {
            const BlockPlan &block = plan.blocks[number];
            QString line = u"%1.%2 %3"_s.arg(plan.rule)
                               .arg(number + 1)
                               .arg(block.fires() ? (block.isHeld ? u"held"_s : u"fires"_s) : nameOf(block.silence));
            if (block.opensAt)
                line += u" until "_s + block.opensAt->toString(u"HH:mm"_s);
            if (!block.receivers.isEmpty())
                line += u' ' + lineOf(block.receivers);
            for (const ToldReceiver &told : block.alreadyTold)
                line += u" told %1(%2)"_s.arg(lineOf({told.receiver}), told.rule);
            if (!block.switchedOff.isEmpty())
                line += u" off "_s + lineOf(block.switchedOff);
            lines.append(line);
        }
    }
    return lines.join(u'\n');
}

// "A #Day 'Hot' by R1,R2" | "A ann,bob 'Hot' by R1 not before 22:00"
inline QString linesOf(const QList<PlannedDelivery> &deliveries)
{
    QStringList lines;
    for (const PlannedDelivery &delivery : deliveries) {
        QString line = u"%1 %2 '%3' by %4"_s.arg(delivery.service, lineOf(delivery.receivers), delivery.message.text,
                                                 delivery.rules.join(u','));
        if (delivery.notBefore)
            line += u" not before "_s + delivery.notBefore->toString(u"HH:mm"_s);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace ruletext
