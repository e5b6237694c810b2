// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rule.h>
#include <domain/service.h>

#include <QList>

// Which rules use something, and what is left of them without it: nothing may be left dangling.

// A service, message or schedule; or receivers of a service.
struct UsedThing
{
    enum class Kind { Service, Message, Schedule, Receivers };
    Kind kind = Kind::Service;
    qint64 id = 0;                  // of the service, message or schedule
    QList<Receiver> receivers = {}; // of that service, for Kind::Receivers
};

bool uses(const Rule &rule, const UsedThing &thing);
QList<Rule> rulesUsing(const QList<Rule> &rules, const UsedThing &thing);

// The groups and accounts of `before` that `after` has no more, by their names before. A group with a new name is still
// there.
QList<Receiver> receiversLost(const Service &before, const Service &after);

// The rule without the blocks that need it; of receivers, without them, and without the blocks that have none left.
Rule withoutUse(const Rule &rule, const UsedThing &thing);
