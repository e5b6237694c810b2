// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/ruleuses.h>

#include <QSet>

#include <algorithm>

namespace {

bool isAmong(const QList<Receiver> &receivers, const Receiver &receiver)
{
    return std::any_of(receivers.cbegin(), receivers.cend(),
                       [&](const Receiver &other) { return identityOf(receiver) == identityOf(other); });
}

bool uses(const RuleBlock &block, const UsedThing &thing)
{
    switch (thing.kind) {
    case UsedThing::Kind::Service:
        return block.serviceId == thing.id;
    case UsedThing::Kind::Message:
        return block.messageId == thing.id;
    case UsedThing::Kind::Schedule:
        return block.scheduleId == thing.id;
    case UsedThing::Kind::Receivers:
        return block.serviceId == thing.id &&
               std::any_of(block.receivers.cbegin(), block.receivers.cend(),
                           [&](const Receiver &receiver) { return isAmong(thing.receivers, receiver); });
    }
    Q_UNREACHABLE();
}

} // namespace

bool uses(const Rule &rule, const UsedThing &thing)
{
    return std::any_of(rule.blocks.cbegin(), rule.blocks.cend(),
                       [&](const RuleBlock &block) { return uses(block, thing); });
}

QList<Rule> rulesUsing(const QList<Rule> &rules, const UsedThing &thing)
{
    QList<Rule> users;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(users),
                 [&](const Rule &rule) { return uses(rule, thing); });
    return users;
}

QList<Receiver> receiversLost(const Service &before, const Service &after)
{
    QSet<qint64> robots;
    for (const Robot &robot : after.robots)
        robots.insert(robot.id);
    QSet<QString> accounts;
    for (const Account &account : after.accounts)
        accounts.insert(account.account.toCaseFolded());
    QList<Receiver> lost;
    for (const Robot &robot : before.robots) {
        if (!robots.contains(robot.id))
            lost.append({Receiver::Kind::Group, robot.groupName});
    }
    for (const Account &account : before.accounts) {
        if (!accounts.contains(account.account.toCaseFolded()))
            lost.append({Receiver::Kind::Account, account.account});
    }
    return lost;
}

Rule withoutUse(const Rule &rule, const UsedThing &thing)
{
    Rule rest = rule;
    rest.blocks.clear();
    for (const RuleBlock &block : rule.blocks) {
        if (!uses(block, thing)) {
            rest.blocks.append(block);
        } else if (thing.kind == UsedThing::Kind::Receivers) {
            RuleBlock left = block;
            left.receivers.removeIf([&](const Receiver &receiver) { return isAmong(thing.receivers, receiver); });
            if (!left.receivers.isEmpty())
                rest.blocks.append(left);
        }
    }
    return rest;
}
