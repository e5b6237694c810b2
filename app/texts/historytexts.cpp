// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/historytexts.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace texts {

namespace {

class History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

QString stateText(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return History::tr("Waiting");
    case DeliveryState::Sending:
        return History::tr("Being sent");
    case DeliveryState::Delivered:
        return History::tr("Delivered");
    case DeliveryState::Failed:
    case DeliveryState::Dismissed:
        return History::tr("Failed");
    case DeliveryState::NobodyTold:
        return History::tr("Nobody told");
    }
    Q_UNREACHABLE();
}

QString untoldText(const Untold &untold)
{
    const QString &rule = untold.rule;
    switch (untold.reason) {
    case UntoldReason::NoRule:
        return History::tr("No rule is about this alarm.");
    case UntoldReason::Shelved:
        return History::tr("The alarm is shelved, and the rule %1 leaves shelved alarms out.").arg(rule);
    case UntoldReason::ServiceDisabled:
        return History::tr("The service of the rule %1 is disabled.").arg(rule);
    case UntoldReason::NoReceivers:
        return History::tr("The rule %1 has no receivers.").arg(rule);
    case UntoldReason::ScheduleDisabled:
        return History::tr("The schedule of the rule %1 is disabled.").arg(rule);
    case UntoldReason::ScheduleOver:
        return History::tr("The schedule of the rule %1 is over.").arg(rule);
    case UntoldReason::ScheduleClosed:
        return History::tr("The schedule of the rule %1 was closed.").arg(rule);
    case UntoldReason::EmptyText:
        return History::tr("Nothing was left of the message of the rule %1 for this alarm.").arg(rule);
    }
    Q_UNREACHABLE();
}

} // namespace texts
