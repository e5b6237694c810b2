// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>

#include <QDateTime>
#include <QList>

class RuleStore;

// Takes something out of the rules that use it, so that it can be deleted, and puts it back when that is undone. Throw
// Failure. Put a Transaction around this and the deletion: both or none.

struct LoosenedRule
{
    Rule before;
    Rule after;
};

QList<Rule> rulesThatUse(const RuleStore &rules, const QList<UsedThing> &things);

QList<LoosenedRule> takeOutOfRules(RuleStore &rules, const UsedThing &thing, const QDateTime &now);

// What was deleted is stored again, by a new id. Rules that were changed or deleted since stay as they are.
void putBackIntoRules(RuleStore &rules, const QList<LoosenedRule> &loosened, const UsedThing &thing, qint64 newId,
                      const QDateTime &now);
