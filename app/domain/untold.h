// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>

// Why nobody is told about an alarm, by design: the nearest that anybody comes to it.
enum class UntoldReason {
    NoRule,  // none matches
    Shelved, // a rule would match, were the alarm not shelved
    // A rule matches, and its first block is silent (BlockSilence):
    ServiceDisabled,
    NoReceivers,
    ScheduleDisabled,
    ScheduleOver,
    ScheduleClosed,
    EmptyText,
};

// The names in the database: "no-rule", "schedule-closed".
QString nameOf(UntoldReason reason);
std::optional<UntoldReason> untoldReasonNamed(const QString &name);

struct Untold
{
    UntoldReason reason = UntoldReason::NoRule;
    QString rule; // that comes nearest; empty when none matches

    bool operator==(const Untold &) const = default;
};

// Of a plan without deliveries.
Untold untold(const RuleBook &book, const Alarm &alarm, const DeliveryPlan &plan);
