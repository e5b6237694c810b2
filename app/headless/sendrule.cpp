// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendrule.h"

#include "alarmfile.h"
#include "sendreport.h"

#include <domain/deliveryplan.h>
#include <domain/samplealarm.h>
#include <storage/rulebookreader.h>
#include <texts/ruletexts.h>

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

// The deliveries of a rule, one after the other: each is an attempt of its own.
class RuleSending : public QObject
{
public:
    RuleSending(CommandRun &run, const RuleBook &book, const QList<PlannedDelivery> &deliveries)
        : QObject(&run), m_run(run), m_book(book), m_deliveries(deliveries)
    {}

    void sendNext()
    {
        if (m_deliveries.isEmpty())
            return reportSending(m_run, m_results);
        const PlannedDelivery delivery = m_deliveries.takeFirst();
        Backend &backend = m_run.backend();
        const Service service = backend.services.withSecrets(*m_book.service(delivery.serviceId));
        SendJob *job = backend.sender.send(service, delivery.receivers, delivery.message, this);
        connect(job, &SendJob::finished, this, [this](const SendResult &result) {
            m_results += result.receivers;
            m_run.guarded([this] { sendNext(); });
        });
    }

private:
    CommandRun &m_run;
    RuleBook m_book;
    QList<PlannedDelivery> m_deliveries;
    QList<ReceiverResult> m_results;
};

// On stderr: what would keep the rule silent if this alarm came now.
void sayWhatWouldBeSilent(const RuleBook &book, const Rule &rule, const Alarm &alarm, const QDateTime &now)
{
    for (const RulePlan &plan : explainRules(book, alarm, now)) {
        if (plan.ruleId != rule.id)
            continue;
        if (plan.silence != RuleSilence::None)
            printDiagnostic(Headless::tr("If this alarm came now, the rule would be silent: %1")
                                .arg(texts::silenceText(plan.silence)));
        for (qsizetype block = 0; block < plan.blocks.size(); ++block) {
            const BlockPlan &planned = plan.blocks[block];
            if (!planned.fires() || planned.isHeld)
                printDiagnostic(Headless::tr("If this alarm came now, notification %1 would not be sent at once: %2")
                                    .arg(block + 1)
                                    .arg(texts::silenceText(planned)));
        }
    }
}

Alarm sample(const QDateTime &now)
{
    const bool isChinese = QLocale::system().language() == QLocale::Chinese;
    return sampleAlarm(isChinese ? Language::Chinese : Language::English, now);
}

} // namespace

void startSendingByRule(CommandRun &run)
{
    const QString name = run.options().value(u"rule"_s);
    Backend &backend = run.backend();
    const RuleBook book = readRuleBook(backend.services, backend.messages, backend.schedules, backend.rules);
    const Rule *rule = book.ruleNamed(name);
    if (!rule) {
        printDiagnostic(Headless::tr("There is no rule named %1. config export lists the rules.").arg(name));
        return run.end(Exit::Failed);
    }
    const QDateTime now = backend.clock.now();
    const std::optional<Alarm> alarm =
        run.options().isSet(u"alarm"_s) ? alarmOf(run.options().value(u"alarm"_s), now) : std::optional(sample(now));
    if (!alarm)
        return run.end(Exit::Failed);
    sayWhatWouldBeSilent(book, *rule, *alarm, now);
    const QList<PlannedDelivery> deliveries = planTrial(book, *rule, *alarm);
    run.withVault([&run, book, deliveries](const KeyHome &) { (new RuleSending(run, book, deliveries))->sendNext(); });
}
