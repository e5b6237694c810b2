// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/ruleloosening.h>

#include <storage/rulestore.h>
#include <storage/transaction.h>

#include <algorithm>

QList<Rule> rulesThatUse(const RuleStore &rules, const QList<UsedThing> &things)
{
    QList<Rule> users = rules.all();
    users.removeIf([&](const Rule &rule) {
        return std::none_of(things.cbegin(), things.cend(), [&](const UsedThing &thing) { return uses(rule, thing); });
    });
    return users;
}

QList<LoosenedRule> takeOutOfRules(RuleStore &rules, const UsedThing &thing, const QDateTime &now)
{
    QList<LoosenedRule> loosened;
    Transaction transaction(rules.database());
    for (const Rule &rule : rulesUsing(rules.all(), thing)) {
        Rule rest = withoutUse(rule, thing);
        rules.save(rest, now);
        loosened.append({rule, rest});
    }
    transaction.commit();
    return loosened;
}

void putBackIntoRules(RuleStore &rules, const QList<LoosenedRule> &loosened, const UsedThing &thing, qint64 newId,
                      const QDateTime &now)
{
    Transaction transaction(rules.database());
    const QList<Rule> stored = rules.all();
    for (const LoosenedRule &each : loosened) {
        if (!stored.contains(each.after))
            continue;
        Rule rule = each.before;
        for (RuleBlock &block : rule.blocks) {
            qint64 &id = thing.kind == UsedThing::Kind::Message    ? block.messageId
                         : thing.kind == UsedThing::Kind::Schedule ? block.scheduleId
                                                                   : block.serviceId;
            if (id == thing.id)
                id = newId;
        }
        rules.save(rule, now);
    }
    transaction.commit();
}
