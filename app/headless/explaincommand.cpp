// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alarmfile.h"
#include "command.h"

#include <domain/deliveryplan.h>
#include <domain/messagefit.h>
#include <storage/rulebookreader.h>
#include <texts/ruletexts.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype bytesOf(const BlockPlan &block)
{
    const bool reachesARobot =
        std::any_of(block.receivers.cbegin(), block.receivers.cend(),
                    [](const Receiver &receiver) { return receiver.kind == Receiver::Kind::Group; });
    return fittedText(block.message, reachesARobot ? MessageTarget::Robot : MessageTarget::App).bytes;
}

QStringList namesOf(const QList<Receiver> &receivers)
{
    QStringList names;
    for (const Receiver &receiver : receivers)
        names.append(receiver.name);
    return names;
}

// A rule whose blocks are all silent is silent for the reason of the first.
QString reasonOf(const RulePlan &plan)
{
    if (plan.silence != RuleSilence::None)
        return nameOf(plan.silence);
    if (plan.fires())
        return {};
    return plan.blocks.isEmpty() ? u"no-notification"_s : nameOf(plan.blocks.constFirst().silence);
}

QJsonObject jsonOf(const BlockPlan &block)
{
    const bool fires = block.fires();
    return {{u"fires"_s, fires},
            {u"reason"_s, nameOf(block.silence)},
            {u"text"_s, fires ? block.message.text : QString()},
            {u"receivers"_s, QJsonArray::fromStringList(namesOf(block.receivers))},
            {u"bytes"_s, fires ? bytesOf(block) : 0}};
}

QJsonObject jsonOf(const RulePlan &plan)
{
    QJsonArray blocks;
    for (const BlockPlan &block : plan.blocks)
        blocks.append(jsonOf(block));
    return {{u"rule"_s, plan.rule}, {u"fires"_s, plan.fires()}, {u"reason"_s, reasonOf(plan)}, {u"blocks"_s, blocks}};
}

void printBlock(const BlockPlan &block, qsizetype number)
{
    QStringList fields{u"block"_s, QString::number(number)};
    if (block.fires())
        fields << u"fires"_s << field(texts::silenceText(block)) << field(namesOf(block.receivers).join(u", "_s))
               << QString::number(bytesOf(block)) << field(block.message.text);
    else
        fields << nameOf(block.silence) << field(texts::silenceText(block));
    printResult(fields.join(u'\t'));
    for (const ToldReceiver &told : block.alreadyTold)
        printResult(QStringList{u"told"_s, field(told.receiver.name),
                                field(Headless::tr("already told by rule %1").arg(told.rule))}
                        .join(u'\t'));
}

void printRule(const RulePlan &plan)
{
    QStringList fields{plan.fires() ? u"fires"_s : u"silent"_s, field(plan.rule)};
    if (plan.silence != RuleSilence::None)
        fields << nameOf(plan.silence) << field(texts::silenceText(plan.silence));
    printResult(fields.join(u'\t'));
    for (qsizetype block = 0; block < plan.blocks.size(); ++block)
        printBlock(plan.blocks[block], block + 1);
}

void start(CommandRun &run)
{
    if (!run.words().isEmpty() || !run.options().isSet(u"alarm"_s))
        return run.endWithWrongUsage(Headless::tr("Say explain --alarm FILE [--at ISO8601]."));
    const QString asked = run.options().value(u"at"_s);
    const QDateTime at = asked.isEmpty() ? run.backend().clock.now() : QDateTime::fromString(asked, Qt::ISODateWithMs);
    if (!at.isValid())
        return run.endWithWrongUsage(
            Headless::tr("--at %1 is no time. Write it as 2026-11-24T12:00:00+08:00.").arg(asked));
    const std::optional<Alarm> alarm = alarmOf(run.options().value(u"alarm"_s), at);
    if (!alarm)
        return run.end(Exit::Failed);
    Backend &backend = run.backend();
    const RuleBook book = readRuleBook(backend.services, backend.messages, backend.schedules, backend.rules);
    const NamedRuleTrouble trouble = planDeliveries(book, *alarm, at).namedRule;
    if (trouble != NamedRuleTrouble::None)
        printDiagnostic(texts::troubleText(trouble, alarm->rule));
    QJsonArray rules;
    for (const RulePlan &plan : explainRules(book, *alarm, at)) {
        if (run.wantsJson())
            rules.append(jsonOf(plan));
        else
            printRule(plan);
    }
    if (run.wantsJson())
        printResult(QString::fromUtf8(QJsonDocument(rules).toJson(QJsonDocument::Compact)));
    run.end(Exit::Done);
}

} // namespace

Command explainCommand()
{
    return {u"explain"_s,
            u"--alarm FILE [--at ISO8601] [--json]"_s,
            Headless::tr("Says which rules an alarm would fire, who would be told what, and why others are silent. "
                         "Sends nothing."),
            {u"alarm"_s, u"at"_s, u"json"_s},
            start};
}
