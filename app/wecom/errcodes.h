// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendresult.h>

#include <QList>

#include <chrono>

// What to do about an errcode (wecom-api § 1.6, 2.6, 6.5; its class column: R, T, P).
enum class ErrcodeClass {
    Wait,         // R: the same message later
    RefreshToken, // T: a new token once, the message again in the same attempt, then as Permanent
    Permanent,    // P: until somebody changes something
};

struct ErrcodeRule
{
    int errcode;
    ErrcodeClass errcodeClass;
    std::chrono::seconds wait; // for Wait: how long at least
};

// Unknown codes are permanent: Tencent says that only system failures should be repeated ([90313]).
ErrcodeRule ruleOf(int errcode);

// All rules, for the tests that hold them against the reference and against the words in app/texts.
const QList<ErrcodeRule> &allErrcodeRules();
