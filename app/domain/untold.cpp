// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/untold.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Named
{
    UntoldReason reason = UntoldReason::NoRule;
    QLatin1StringView name;
};

constexpr std::array<Named, 8> names{{
    {UntoldReason::NoRule, "no-rule"_L1},
    {UntoldReason::Shelved, "shelved"_L1},
    {UntoldReason::ServiceDisabled, "service-disabled"_L1},
    {UntoldReason::NoReceivers, "no-receivers"_L1},
    {UntoldReason::ScheduleDisabled, "schedule-disabled"_L1},
    {UntoldReason::ScheduleOver, "schedule-over"_L1},
    {UntoldReason::ScheduleClosed, "schedule-closed"_L1},
    {UntoldReason::EmptyText, "empty-text"_L1},
}};

UntoldReason reasonOf(BlockSilence silence)
{
    switch (silence) {
    case BlockSilence::ServiceDisabled:
        return UntoldReason::ServiceDisabled;
    case BlockSilence::NoReceivers:
        return UntoldReason::NoReceivers;
    case BlockSilence::ScheduleDisabled:
        return UntoldReason::ScheduleDisabled;
    case BlockSilence::ScheduleOver:
        return UntoldReason::ScheduleOver;
    case BlockSilence::ScheduleClosed:
        return UntoldReason::ScheduleClosed;
    case BlockSilence::EmptyText:
        return UntoldReason::EmptyText;
    case BlockSilence::None: // of a plan without deliveries no block fires
    case BlockSilence::AlreadyTold:
        break;
    }
    return UntoldReason::NoReceivers;
}

} // namespace

QString nameOf(UntoldReason reason)
{
    for (const Named &named : names) {
        if (named.reason == reason)
            return named.name;
    }
    Q_UNREACHABLE();
}

std::optional<UntoldReason> untoldReasonNamed(const QString &name)
{
    for (const Named &named : names) {
        if (named.name == name)
            return named.reason;
    }
    return {};
}

Untold untold(const RuleBook &book, const Alarm &alarm, const DeliveryPlan &plan)
{
    for (const RulePlan &rule : plan.rules) {
        if (rule.blocks.isEmpty())
            return {UntoldReason::NoReceivers, rule.rule};
        return {reasonOf(rule.blocks.constFirst().silence), rule.rule};
    }
    if (!alarm.shelved)
        return {};
    Alarm unshelved = alarm;
    unshelved.shelved = false;
    for (const Rule &rule : book.rules()) {
        if (silenceOf(rule, unshelved) == RuleSilence::None)
            return {UntoldReason::Shelved, rule.name};
    }
    return {};
}
