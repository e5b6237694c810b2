// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulebook.h>

#include <QDateTime>
#include <QList>

enum class RuleField {
    Name,
    Description,
    States,
    Levels,
    Path,
    Groups,
    Types,
    Blocks,
    Service,
    Message,
    Schedule,
    Receivers,
    WhenClosed,
};

enum class RuleProblemKind {
    Missing,         // also of a block: nothing is chosen
    NameTaken,       // another rule has this name
    LineBreakOrTab,  // names are one line
    TooLong,         // over 200 characters
    NoBlocks,        // nothing would be sent
    Duplicate,       // the same receiver, group or type stands in an earlier row; row
    NotStandard,     // the schedule is a holiday
    DoesNotExist,    // what the block names is gone
    NotOfTheService, // a receiver that the service does not have; row
};

struct RuleProblem
{
    RuleField field = RuleField::Name;
    RuleProblemKind kind = RuleProblemKind::Missing;
    int block = -1; // from 0; -1 = not in a block
    int row = -1;   // of the receivers, groups or types, from 0

    bool operator==(const RuleProblem &) const = default;
};

// Everything that keeps this rule from being saved, in the order of the form; empty = valid. `book` is what its blocks
// refer to.
QList<RuleProblem> problemsOf(const Rule &rule, const RuleBook &book);

// Why a valid rule may be silent when somebody counts on it.
enum class RuleWarningKind {
    NoState,            // never fires: no state is chosen
    NobodyReached,      // no block can reach anybody; the reasons stand with the blocks
    ServiceDisabled,    // block
    SectionOff,         // block: receivers of a section that is switched off; all or some
    NoReceivers,        // block
    ScheduleDisabled,   // block
    ScheduleOver,       // block: its end has passed
    ScheduleNeverOpens, // block
};

struct RuleWarning
{
    RuleWarningKind kind = RuleWarningKind::NoState;
    int block = -1;

    bool operator==(const RuleWarning &) const = default;
};

QList<RuleWarning> warningsOf(const Rule &rule, const RuleBook &book, const QDateTime &at);

// What people type, made into what they meant (see domain/typedtext.h).
Rule cleanedRule(const Rule &typed);
