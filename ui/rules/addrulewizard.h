// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>
#include <ui/widgets/formwizard.h>

class BlockList;
class CriteriaForm;
class MessageBar;
class RuleDraft;
struct RuleTools;

// Adds a rule: its criteria, its notifications, and what it then does in sentences. OK saves it.
class AddRuleWizard : public FormWizard
{
    Q_OBJECT
public:
    explicit AddRuleWizard(const RuleTools &tools, QWidget *parent = nullptr);

    void accept() override;
    RuleDraft &draft() { return *m_draft; }

Q_SIGNALS:
    void saved(qint64 ruleId);
    void newAsked(UsedThing::Kind kind, int block);

private:
    QWizardPage *buildCriteriaPage();
    QWizardPage *buildBlocksPage();
    QWizardPage *buildSummaryPage();

    const RuleTools &m_tools;
    RuleDraft *m_draft;
    CriteriaForm *m_criteria = nullptr;
    BlockList *m_blocks = nullptr;
    MessageBar *m_messages = nullptr;
};
