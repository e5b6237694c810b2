// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/rulematching.h>

#include <domain/pathpattern.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QString nameOf(RuleSilence silence)
{
    switch (silence) {
    case RuleSilence::None:
        return u""_s;
    case RuleSilence::OtherRuleNamed:
        return u"other-rule"_s;
    case RuleSilence::Disabled:
        return u"disabled"_s;
    case RuleSilence::State:
        return u"state"_s;
    case RuleSilence::Shelved:
        return u"shelved"_s;
    case RuleSilence::Level:
        return u"level"_s;
    case RuleSilence::Path:
        return u"path"_s;
    case RuleSilence::Group:
        return u"group"_s;
    case RuleSilence::Type:
        return u"type"_s;
    }
    Q_UNREACHABLE();
}

RuleSilence silenceOf(const Rule &rule, const Alarm &alarm)
{
    const AlarmCriteria &criteria = rule.criteria;
    const bool isNamed = !alarm.rule.isEmpty();
    const auto isOneOf = [](const QStringList &wanted, const QString &text) {
        return wanted.isEmpty() || wanted.contains(text);
    };
    const auto isInAGroup = [&] {
        return std::any_of(alarm.groups.cbegin(), alarm.groups.cend(),
                           [&](const QString &group) { return criteria.groups.contains(group); });
    };
    if (isNamed && alarm.rule != rule.name)
        return RuleSilence::OtherRuleNamed;
    if (!rule.enabled)
        return RuleSilence::Disabled;
    if (!criteria.hasState(alarm.state()))
        return RuleSilence::State;
    if (alarm.shelved && !criteria.shelved)
        return RuleSilence::Shelved;
    if (isNamed)
        return RuleSilence::None;
    if (!criteria.levels.isEmpty() && !criteria.levels.contains(alarm.level))
        return RuleSilence::Level;
    if (!criteria.path.isEmpty() && !matchesPath(criteria.path, alarm.path))
        return RuleSilence::Path;
    if (!criteria.groups.isEmpty() && !isInAGroup())
        return RuleSilence::Group;
    return isOneOf(criteria.types, alarm.type) ? RuleSilence::None : RuleSilence::Type;
}
