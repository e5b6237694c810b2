// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/ruledraft.h>

#include <algorithm>

RuleDraft::RuleDraft(const Rule &original, const RuleBook &book, QObject *parent)
    : QObject(parent), m_typed(original), m_book(book)
{
    evaluate();
}

void RuleDraft::change(const std::function<void(Rule &)> &edit)
{
    edit(m_typed);
    evaluate();
    Q_EMIT changed();
}

void RuleDraft::setBook(const RuleBook &book)
{
    m_book = book;
    change([](Rule &) {});
}

void RuleDraft::tidy()
{
    change([](Rule &rule) { rule = cleanedRule(rule); });
}

void RuleDraft::addBlock()
{
    RuleBlock block;
    if (!m_typed.blocks.isEmpty()) { // most rules use one message and one schedule throughout
        block.messageId = m_typed.blocks.constLast().messageId;
        block.scheduleId = m_typed.blocks.constLast().scheduleId;
    }
    m_typed.blocks.append(block);
    Q_EMIT blocksChanged();
    change([](Rule &) {});
}

void RuleDraft::removeBlock(int block)
{
    m_typed.blocks.removeAt(block);
    Q_EMIT blocksChanged();
    change([](Rule &) {});
}

void RuleDraft::moveBlock(int block, int by)
{
    const int to = block + by;
    if (to < 0 || to >= m_typed.blocks.size())
        return;
    m_typed.blocks.move(block, to);
    Q_EMIT blocksChanged();
    change([](Rule &) {});
}

void RuleDraft::chooseService(int block, qint64 serviceId)
{
    change([&](Rule &rule) {
        RuleBlock &changed = rule.blocks[block];
        changed.serviceId = serviceId;
        const QList<RuleProblem> problems = problemsOf(rule, m_book);
        std::for_each(problems.crbegin(), problems.crend(), [&](const RuleProblem &problem) { // the last row first
            if (problem.block == block && problem.kind == RuleProblemKind::NotOfTheService)
                changed.receivers.removeAt(problem.row);
        });
    });
}

bool RuleDraft::hasReadyCriteria() const
{
    return std::all_of(m_problems.cbegin(), m_problems.cend(), [](const RuleProblem &problem) {
        return problem.block >= 0 || problem.field == RuleField::Blocks;
    });
}

Rule RuleDraft::toSave() const
{
    return cleanedRule(m_typed);
}

void RuleDraft::evaluate()
{
    const Rule rule = toSave();
    m_problems = problemsOf(rule, m_book);
    const Rule *other = m_book.ruleNamed(rule.name);
    if (other && other->id != rule.id)
        m_problems.prepend({RuleField::Name, RuleProblemKind::NameTaken});
}
