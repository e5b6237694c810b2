// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/rulevalidation.h>

#include <domain/namerules.h>
#include <domain/openinghours.h>
#include <domain/typedtext.h>

#include <QSet>

#include <algorithm>

namespace {

using Field = RuleField;
using Kind = RuleProblemKind;
using Warning = RuleWarningKind;

void checkList(QList<RuleProblem> &problems, Field field, const QStringList &texts)
{
    QSet<QString> seen;
    for (int row = 0; row < texts.size(); ++row) {
        if (const auto trouble = troubleWithName(texts[row]))
            problems.append({field, problemKindOf<Kind>(*trouble), -1, row});
        else if (seen.contains(texts[row]))
            problems.append({field, Kind::Duplicate, -1, row});
        seen.insert(texts[row]);
    }
}

QSet<QString> receiversOf(const Service &service)
{
    QSet<QString> identities;
    for (const Robot &robot : service.robots)
        identities.insert(identityOf({Receiver::Kind::Group, robot.groupName}));
    for (const Account &account : service.accounts)
        identities.insert(identityOf({Receiver::Kind::Account, account.account}));
    return identities;
}

void checkReceivers(QList<RuleProblem> &problems, const RuleBlock &block, int number, const Service *service)
{
    if (block.receivers.isEmpty())
        problems.append({Field::Receivers, Kind::Missing, number});
    const QSet<QString> offered = service ? receiversOf(*service) : QSet<QString>();
    QSet<QString> seen;
    for (int row = 0; row < block.receivers.size(); ++row) {
        const QString identity = identityOf(block.receivers[row]);
        if (seen.contains(identity))
            problems.append({Field::Receivers, Kind::Duplicate, number, row});
        else if (service && !offered.contains(identity))
            problems.append({Field::Receivers, Kind::NotOfTheService, number, row});
        seen.insert(identity);
    }
}

void checkBlock(QList<RuleProblem> &problems, const RuleBlock &block, int number, const RuleBook &book)
{
    const auto check = [&](Field field, qint64 id, bool exists) {
        if (id == 0)
            problems.append({field, Kind::Missing, number});
        else if (!exists)
            problems.append({field, Kind::DoesNotExist, number});
    };
    const Service *service = book.service(block.serviceId);
    const Schedule *schedule = book.schedule(block.scheduleId);
    check(Field::Service, block.serviceId, service != nullptr);
    check(Field::Message, block.messageId, book.message(block.messageId) != nullptr);
    check(Field::Schedule, block.scheduleId, schedule != nullptr);
    if (schedule && schedule->kind != ScheduleKind::Standard)
        problems.append({Field::Schedule, Kind::NotStandard, number});
    checkReceivers(problems, block, number, service);
}

bool isOff(const Service &service, const Receiver &receiver)
{
    return receiver.kind == Receiver::Kind::Group ? !service.sendToGroups : !service.sendToAccounts;
}

// What keeps this block from reaching anybody at any time to come; a warning that holds only for some is apart.
std::optional<Warning> whatSilences(const RuleBlock &block, const RuleBook &book, const QDateTime &at)
{
    const Service *service = book.service(block.serviceId);
    const Schedule *schedule = book.schedule(block.scheduleId);
    if (!service || !service->enabled)
        return Warning::ServiceDisabled;
    if (block.receivers.isEmpty())
        return Warning::NoReceivers;
    if (std::all_of(block.receivers.cbegin(), block.receivers.cend(),
                    [&](const Receiver &receiver) { return isOff(*service, receiver); }))
        return Warning::SectionOff;
    if (!schedule || !schedule->enabled)
        return Warning::ScheduleDisabled;
    if (isOpen(*schedule, book.holidays(), at) || nextOpening(*schedule, book.holidays(), at))
        return {};
    const bool hasEnded = schedule->end.isValid() && schedule->end < at.toUTC().date().addDays(1);
    return hasEnded ? Warning::ScheduleOver : Warning::ScheduleNeverOpens;
}

bool isPartlyOff(const RuleBlock &block, const RuleBook &book)
{
    const Service *service = book.service(block.serviceId);
    return service && std::any_of(block.receivers.cbegin(), block.receivers.cend(),
                                  [&](const Receiver &receiver) { return isOff(*service, receiver); });
}

QStringList cleanedNames(const QStringList &typed)
{
    QStringList names;
    for (const QString &name : typed) {
        if (const QString clean = cleanedName(name); !clean.isEmpty())
            names.append(clean);
    }
    return names;
}

} // namespace

QList<RuleProblem> problemsOf(const Rule &rule, const RuleBook &book)
{
    QList<RuleProblem> problems;
    if (const auto trouble = troubleWithName(rule.name))
        problems.append({Field::Name, problemKindOf<Kind>(*trouble)});
    if (!isOneLine(rule.criteria.path))
        problems.append({Field::Path, Kind::LineBreakOrTab});
    checkList(problems, Field::Groups, rule.criteria.groups);
    checkList(problems, Field::Types, rule.criteria.types);
    if (rule.blocks.isEmpty())
        problems.append({Field::Blocks, Kind::NoBlocks});
    for (int number = 0; number < rule.blocks.size(); ++number)
        checkBlock(problems, rule.blocks[number], number, book);
    return problems;
}

QList<RuleWarning> warningsOf(const Rule &rule, const RuleBook &book, const QDateTime &at)
{
    QList<RuleWarning> warnings;
    const auto &states = rule.criteria.states;
    if (std::none_of(states.cbegin(), states.cend(), [](bool chosen) { return chosen; }))
        warnings.append({Warning::NoState});
    QList<RuleWarning> ofBlocks;
    bool reachesSomebody = false;
    for (int number = 0; number < rule.blocks.size(); ++number) {
        const std::optional<Warning> silencing = whatSilences(rule.blocks[number], book, at);
        reachesSomebody = reachesSomebody || !silencing;
        if (silencing)
            ofBlocks.append({*silencing, number});
        else if (isPartlyOff(rule.blocks[number], book))
            ofBlocks.append({Warning::SectionOff, number});
    }
    if (!reachesSomebody)
        warnings.append({Warning::NobodyReached});
    return warnings + ofBlocks;
}

Rule cleanedRule(const Rule &typed)
{
    Rule rule = typed;
    rule.name = cleanedName(typed.name);
    rule.description = cleanedName(typed.description);
    rule.criteria.path = cleanedName(typed.criteria.path);
    rule.criteria.groups = cleanedNames(typed.criteria.groups);
    rule.criteria.types = cleanedNames(typed.criteria.types);
    return rule;
}
