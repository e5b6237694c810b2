// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulevalidation.h>

#include <QObject>

#include <functional>

// A rule while it is being filled in, apart from any widget: what is typed, what it may refer to, and what keeps it
// from being saved.
class RuleDraft : public QObject
{
    Q_OBJECT
public:
    // A new rule has id 0. `book` is the whole configuration.
    RuleDraft(const Rule &original, const RuleBook &book, QObject *parent = nullptr);

    const Rule &typed() const { return m_typed; }
    const RuleBook &book() const { return m_book; }
    bool isNew() const { return m_typed.id == 0; }

    void change(const std::function<void(Rule &)> &edit);
    void setBook(const RuleBook &book); // the configuration has changed
    void tidy();                        // shows what was meant in place of what was typed: a field was left

    void addBlock();
    void removeBlock(int block);
    void moveBlock(int block, int by);
    // Receivers that the new service does not have are dropped.
    void chooseService(int block, qint64 serviceId);

    const QList<RuleProblem> &problems() const { return m_problems; } // in the order of the form
    bool isReady() const { return m_problems.isEmpty(); }
    bool hasReadyCriteria() const; // the first page of the wizard

    Rule toSave() const; // cleaned

Q_SIGNALS:
    void changed();
    void blocksChanged(); // added, removed or moved; changed() follows

private:
    void evaluate();

    Rule m_typed;
    RuleBook m_book;
    QList<RuleProblem> m_problems;
};
