// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/deliveryplan.h>

#include <domain/openinghours.h>
#include <domain/plannedtargets.h>
#include <domain/rendering.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Opening
{
    bool isOpen = false;
    std::optional<QDateTime> next; // of a closed schedule
};

// One plan in the making: every schedule is asked once, however many blocks it has.
class Planning
{
public:
    Planning(const RuleBook &book, const Alarm &alarm, const QDateTime &at) : m_book(book), m_alarm(alarm), m_at(at) {}

    RulePlan planOf(const Rule &rule)
    {
        RulePlan plan{rule.id, rule.name, silenceOf(rule, m_alarm), {}};
        if (plan.silence == RuleSilence::None) {
            for (const RuleBlock &block : rule.blocks)
                plan.blocks.append(planOf(block));
        }
        return plan;
    }

    // Shares the targets out among the blocks that fire: those that leave at once before those that wait, and these as
    // their schedules open.
    QList<PlannedDelivery> share(QList<RulePlan> &plans)
    {
        struct Turn
        {
            RulePlan *plan;
            qsizetype block;
        };
        std::vector<Turn> turns;
        for (RulePlan &plan : plans) {
            for (qsizetype block = 0; block < plan.blocks.size(); ++block) {
                if (plan.blocks[block].fires())
                    turns.push_back({&plan, block});
            }
        }
        const auto leaves = [](const Turn &turn) {
            const BlockPlan &block = turn.plan->blocks[turn.block];
            return block.isHeld ? block.opensAt->toMSecsSinceEpoch() : 0;
        };
        std::stable_sort(turns.begin(), turns.end(),
                         [&](const Turn &one, const Turn &other) { return leaves(one) < leaves(other); });
        PlannedTargets targets;
        for (const Turn &turn : turns) {
            const RuleBlock &block = m_book.ruleNamed(turn.plan->rule)->blocks[turn.block];
            BlockPlan &planned = turn.plan->blocks[turn.block];
            const PlannedTargets::Share share =
                targets.add(*m_book.service(block.serviceId), planned.receivers, planned.message, turn.plan->rule,
                            planned.isHeld ? planned.opensAt : std::nullopt);
            planned.receivers = share.receivers;
            planned.alreadyTold = share.alreadyTold;
            if (share.receivers.isEmpty())
                planned.silence = BlockSilence::AlreadyTold;
        }
        return targets.take();
    }

private:
    BlockPlan planOf(const RuleBlock &block)
    {
        BlockPlan plan;
        const Service *service = m_book.service(block.serviceId);
        const Schedule *schedule = m_book.schedule(block.scheduleId);
        if (const Message *message = m_book.message(block.messageId))
            plan.message = rendered(*message, m_alarm);
        if (service && service->enabled)
            partReceivers(plan, *service, block.receivers);
        const Opening opening = openingOf(schedule);
        if (!opening.isOpen)
            plan.opensAt = opening.next;
        plan.isHeld = !opening.isOpen && opening.next && block.whenClosed == WhenClosed::Hold;
        plan.silence = blockSilenceOf(plan, service, schedule, opening);
        if (!plan.fires()) {
            plan.receivers.clear();
            plan.isHeld = false;
        }
        return plan;
    }

    static void partReceivers(BlockPlan &plan, const Service &service, const QList<Receiver> &receivers)
    {
        for (const Receiver &receiver : receivers) {
            const bool isOn = receiver.kind == Receiver::Kind::Group ? service.sendToGroups : service.sendToAccounts;
            (isOn ? plan.receivers : plan.switchedOff).append(receiver);
        }
    }

    static BlockSilence blockSilenceOf(const BlockPlan &plan, const Service *service, const Schedule *schedule,
                                       const Opening &opening)
    {
        if (!service || !service->enabled)
            return BlockSilence::ServiceDisabled;
        if (plan.receivers.isEmpty())
            return BlockSilence::NoReceivers;
        if (!schedule || !schedule->enabled)
            return BlockSilence::ScheduleDisabled;
        if (!opening.isOpen && !opening.next)
            return BlockSilence::ScheduleOver;
        if (!opening.isOpen && !plan.isHeld)
            return BlockSilence::ScheduleClosed;
        return plan.message.text.trimmed().isEmpty() ? BlockSilence::EmptyText : BlockSilence::None;
    }

    Opening openingOf(const Schedule *schedule)
    {
        if (!schedule || !schedule->enabled)
            return {};
        const auto known = m_openings.constFind(schedule->id);
        if (known != m_openings.cend())
            return *known;
        Opening opening{isOpen(*schedule, m_book.holidays(), m_at), {}};
        if (!opening.isOpen)
            opening.next = nextOpening(*schedule, m_book.holidays(), m_at);
        m_openings.insert(schedule->id, opening);
        return opening;
    }

    const RuleBook &m_book;
    const Alarm &m_alarm;
    QDateTime m_at;
    QHash<qint64, Opening> m_openings;
};

NamedRuleTrouble troubleWithNamedRule(const RuleBook &book, const Alarm &alarm)
{
    if (alarm.rule.isEmpty())
        return NamedRuleTrouble::None;
    const Rule *named = book.ruleNamed(alarm.rule);
    if (!named)
        return NamedRuleTrouble::Unknown;
    return named->enabled ? NamedRuleTrouble::None : NamedRuleTrouble::Disabled;
}

} // namespace

QString nameOf(BlockSilence silence)
{
    switch (silence) {
    case BlockSilence::None:
        return u""_s;
    case BlockSilence::ServiceDisabled:
        return u"service-disabled"_s;
    case BlockSilence::NoReceivers:
        return u"no-receivers"_s;
    case BlockSilence::ScheduleDisabled:
        return u"schedule-disabled"_s;
    case BlockSilence::ScheduleOver:
        return u"schedule-over"_s;
    case BlockSilence::ScheduleClosed:
        return u"schedule-closed"_s;
    case BlockSilence::EmptyText:
        return u"empty-text"_s;
    case BlockSilence::AlreadyTold:
        return u"already-told"_s;
    }
    Q_UNREACHABLE();
}

bool RulePlan::fires() const
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const BlockPlan &block) { return block.fires(); });
}

DeliveryPlan planDeliveries(const RuleBook &book, const Alarm &alarm, const QDateTime &at)
{
    DeliveryPlan plan;
    plan.namedRule = troubleWithNamedRule(book, alarm);
    Planning planning(book, alarm, at);
    const auto take = [&](const Rule &rule) {
        const RulePlan planned = planning.planOf(rule);
        if (planned.silence == RuleSilence::None)
            plan.rules.append(planned);
    };
    if (!alarm.rule.isEmpty()) {
        if (const Rule *named = book.ruleNamed(alarm.rule))
            take(*named);
    } else {
        for (const qsizetype rule : book.candidatesFor(alarm))
            take(book.rules()[rule]);
    }
    plan.deliveries = planning.share(plan.rules);
    return plan;
}

QList<RulePlan> explainRules(const RuleBook &book, const Alarm &alarm, const QDateTime &at)
{
    QList<RulePlan> plans;
    plans.reserve(book.rules().size());
    Planning planning(book, alarm, at);
    for (const Rule &rule : book.rules())
        plans.append(planning.planOf(rule));
    planning.share(plans);
    return plans;
}

QList<PlannedDelivery> planTrial(const RuleBook &book, const Rule &rule, const Alarm &alarm)
{
    PlannedTargets targets;
    for (const RuleBlock &block : rule.blocks) {
        const Service *service = book.service(block.serviceId);
        const Message *message = book.message(block.messageId);
        if (service && message)
            targets.add(*service, block.receivers, rendered(*message, alarm), rule.name);
    }
    return targets.take();
}
