// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>

#include <QWidget>

class BlockList;
class CriteriaForm;
class QLabel;
class RuleDraft;
struct RuleTools;

// The whole form of a rule in one: criteria, notifications, summary. The wizard shows the same pieces page by page.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    RuleForm(RuleDraft &draft, const RuleTools &tools, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void newAsked(UsedThing::Kind kind, int block);

private:
    CriteriaForm *m_criteria;
};

// "Missing: Name, Service of notification 1." Takes no room while the draft is ready.
class RuleMissing : public QWidget
{
    Q_OBJECT
public:
    explicit RuleMissing(RuleDraft &draft, QWidget *parent = nullptr);

private:
    void showDraft();

    RuleDraft &m_draft;
    QLabel *m_words;
};
