// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <domain/rulebook.h>
#include <domain/rulematching.h>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// From an alarm to its deliveries. Who would be told what about an alarm, and why others are not: pure functions of
// configuration, alarm and moment. The dispatcher sends by them, and Explain shows them.

// Why a block of a rule that fires is silent: the first that holds, in this order.
enum class BlockSilence {
    None, // it fires: at once, or held until the schedule opens
    ServiceDisabled,
    NoReceivers, // none is chosen, or the sections of all are switched off
    ScheduleDisabled,
    ScheduleOver,   // its end has passed, or it never opens
    ScheduleClosed, // see opensAt
    EmptyText,      // nothing is left of the message for this alarm
    AlreadyTold,    // every receiver gets the same text by an earlier block
};

// The names in `explain --json`: "schedule-closed"; empty for None.
QString nameOf(BlockSilence silence);

struct ToldReceiver
{
    Receiver receiver;
    QString rule; // by which the same text reaches it

    bool operator==(const ToldReceiver &) const = default;
};

struct BlockPlan
{
    BlockSilence silence = BlockSilence::None;
    std::optional<QDateTime> opensAt; // UTC; of a closed schedule
    bool isHeld = false;              // fires, but leaves only at opensAt
    OutgoingMessage message;          // also of silent blocks, while the message exists
    QList<Receiver> receivers;        // who gets it by this block; empty when silent
    QList<ToldReceiver> alreadyTold;  // who gets the same text by an earlier block
    QList<Receiver> switchedOff;      // chosen, but of a section that is switched off

    bool fires() const { return silence == BlockSilence::None; }
    bool operator==(const BlockPlan &) const = default;
};

struct RulePlan
{
    qint64 ruleId = 0;
    QString rule;
    RuleSilence silence = RuleSilence::None;
    QList<BlockPlan> blocks; // one for each of the rule's; none when the rule itself is silent

    bool fires() const; // a block fires
    bool operator==(const RulePlan &) const = default;
};

// One call of WeCom's API to come: a robot, or one app for its accounts (any number: the sender parts them).
struct PlannedDelivery
{
    qint64 serviceId = 0;
    QString service;
    QStringList rules; // whose blocks asked for it, in order
    MessageTarget target = MessageTarget::Robot;
    QList<Receiver> receivers; // one group, or accounts
    OutgoingMessage message;
    std::optional<QDateTime> notBefore; // UTC; when it is held

    bool operator==(const PlannedDelivery &) const = default;
};

// Why an alarm that names its rule can't be sent by it.
enum class NamedRuleTrouble { None, Unknown, Disabled };

struct DeliveryPlan
{
    QList<RulePlan> rules; // those that match, in the configuration's order
    QList<PlannedDelivery> deliveries;
    NamedRuleTrouble namedRule = NamedRuleTrouble::None;

    bool operator==(const DeliveryPlan &) const = default;
};

// Identical text reaches a target once, even when several rules ask for it; accounts are united into one delivery. A
// robot is the same target in all its blocks; a target that is told at once is not told again when a block opens.
DeliveryPlan planDeliveries(const RuleBook &book, const Alarm &alarm, const QDateTime &at);

// The same for every rule there is, with the reasons of those that don't match.
QList<RulePlan> explainRules(const RuleBook &book, const Alarm &alarm, const QDateTime &at);

// One rule's blocks for a trial: criteria and schedules are not asked. `send --rule` and the Send Test of a rule.
QList<PlannedDelivery> planTrial(const RuleBook &book, const Rule &rule, const Alarm &alarm);
