// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/servicecheck.h>

#include <algorithm>

int CheckFinding::errcode() const
{
    const auto asked = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [](const AccountTrouble &account) { return account.errcode != 0; });
    if (asked != accounts.cend())
        return asked->errcode;
    return trouble ? trouble->errcode : 0;
}

bool hasFailure(const QList<CheckFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const CheckFinding &finding) { return finding.outcome == CheckOutcome::Failed; });
}
