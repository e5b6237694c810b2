// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>
#include <domain/rulevalidation.h>

#include <QString>

namespace texts {

// The field's label, as forms and messages write it.
QString fieldText(RuleField field);

// Words that mend, without the field's name.
QString problemText(const RuleProblem &problem);
QString warningText(RuleWarningKind warning);

// Why a rule or a block says nothing: one sentence.
QString silenceText(RuleSilence silence);
QString silenceText(const BlockPlan &block); // with the moment at which its schedule opens

QString troubleText(NamedRuleTrouble trouble, const QString &rule);

// Who uses something that is to go, and what that means: `users` are the rules as they are, `rests` without it.
QString usesText(const QString &what, const QList<Rule> &users, const QList<Rule> &rests);
QString usesText(const QString &what, const QList<Rule> &users); // it stays, but is switched off

// "2 groups and 14 accounts"
QString receiversText(const QList<Receiver> &receivers);

// The whole rule in sentences, one a line: which alarms, and for each block who is told, how and when.
QString summaryText(const Rule &rule, const RuleBook &book);

} // namespace texts
