// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/explain/plansummary.h>

#include <texts/ruletexts.h>
#include <ui/explain/explainpage.h>

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// Everybody once, over all deliveries.
QList<Receiver> receiversOf(const DeliveryPlan &plan)
{
    QSet<QString> known;
    QList<Receiver> receivers;
    for (const PlannedDelivery &delivery : plan.deliveries) {
        for (const Receiver &receiver : delivery.receivers) {
            const QString identity = QString::number(delivery.serviceId) + u'/' + identityOf(receiver);
            if (known.contains(identity))
                continue;
            known.insert(identity);
            receivers.append(receiver);
        }
    }
    return receivers;
}

} // namespace

QString planSummary(const DeliveryPlan &plan, const QString &ruleOfAlarm)
{
    if (plan.namedRule != NamedRuleTrouble::None)
        return ExplainPage::tr("Nobody is told. %1").arg(texts::troubleText(plan.namedRule, ruleOfAlarm));
    const auto firing =
        std::count_if(plan.rules.cbegin(), plan.rules.cend(), [](const RulePlan &rule) { return rule.fires(); });
    if (firing == 0)
        return plan.rules.isEmpty()
                   ? ExplainPage::tr("Nobody is told: no rule is for this alarm.")
                   : ExplainPage::tr("Nobody is told: rules are for this alarm, but their notifications are silent.");
    const QString told = texts::receiversText(receiversOf(plan));
    QString text = firing == 1 ? ExplainPage::tr("1 rule fires and tells %1.").arg(told)
                               : ExplainPage::tr("%1 rules fire and tell %2.").arg(QString::number(firing), told);
    const auto held = std::count_if(plan.deliveries.cbegin(), plan.deliveries.cend(),
                                    [](const PlannedDelivery &delivery) { return delivery.notBefore.has_value(); });
    if (held > 0)
        text += u' ' + (held == plan.deliveries.size() ? ExplainPage::tr("All of it waits for its schedule to open.")
                                                       : ExplainPage::tr("Some of it waits for its schedule to open."));
    return text;
}
