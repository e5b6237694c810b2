// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rule.h>

// Why a rule is silent about an alarm: the first that holds, in this order.
enum class RuleSilence {
    None,           // it fires
    OtherRuleNamed, // the alarm names another rule
    Disabled,
    State,
    Shelved,
    Level,
    Path,
    Group,
    Type,
};

// The names in `explain --json`: "other-rule", "state"; empty for None.
QString nameOf(RuleSilence silence);

// An alarm that names its rule asks for no level, path, group and type.
RuleSilence silenceOf(const Rule &rule, const Alarm &alarm);
