// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>

#include <QDialog>

class MessageBar;
class QDialogButtonBox;
class QVBoxLayout;
class RuleDraft;
class RuleForm;
struct RuleTools;

// Edits a stored rule, or a copy of one, in the same form that adds rules.
class RuleEditDialog : public QDialog
{
    Q_OBJECT
public:
    // id 0: a copy that is not stored yet.
    RuleEditDialog(const Rule &rule, const RuleTools &tools, QWidget *parent = nullptr);

    void accept() override;
    RuleDraft &draft() { return *m_draft; }

    // The database changed: says so when this rule is not what it was.
    void compareWithStored();

Q_SIGNALS:
    void saved(qint64 ruleId);
    void helpAsked();
    void newAsked(UsedThing::Kind kind, int block);

private:
    void edit(const Rule &rule);
    void offerChange(const Rule &stored);
    void keepAsNew();

    const RuleTools &m_tools;
    Rule m_original;
    Rule m_seen; // as it was last found in the database
    RuleDraft *m_draft = nullptr;
    RuleForm *m_form = nullptr;
    MessageBar *m_messages;
    QVBoxLayout *m_column;
    QDialogButtonBox *m_buttons;
};
