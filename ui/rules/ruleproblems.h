// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulevalidation.h>

#include <QList>
#include <QString>

// The problems of a rule, put together the way its form shows them.
namespace ruleproblems {

// What stands below a field: a line each; empty when nothing is wrong. `block`: -1 = not in a block.
QString ofField(const QList<RuleProblem> &problems, RuleField field, int block = -1);

// Where something is missing or wrong: "Name, Service 2".
QString places(const QList<RuleProblem> &problems);

} // namespace ruleproblems
