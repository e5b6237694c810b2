// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>

#include <QSet>
#include <QWidget>

class ProblemLabel;
class QComboBox;
class QFormLayout;
class QToolButton;
class ReceiversPicker;
class RuleDraft;
enum class RuleField;

// One notification of a rule: service, message, schedule, receivers, and what happens while the schedule is closed. It
// can be folded away, removed and moved.
class BlockForm : public QWidget
{
    Q_OBJECT
public:
    BlockForm(RuleDraft &draft, int block, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> tabOrder() const; // everything that takes the focus

Q_SIGNALS:
    // "New…" was chosen: the window opens the editor of another noun. Never Kind::Receivers.
    void newAsked(UsedThing::Kind kind, int block);

private:
    void buildHead();
    QComboBox *addChoice(QFormLayout *form, RuleField field, const QString &objectName, UsedThing::Kind kind);
    void addReceivers(QFormLayout *form);
    void addWhenClosed(QFormLayout *form);
    void choose(UsedThing::Kind kind, QComboBox *box, int row);
    void setOpen(bool isOpen);
    void showDraft();
    void fillChoices();
    void showProblems();

    RuleDraft &m_draft;
    int m_block;
    QToolButton *m_head;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QWidget *m_content;
    QComboBox *m_service = nullptr;
    QComboBox *m_message = nullptr;
    QComboBox *m_schedule = nullptr;
    QComboBox *m_whenClosed = nullptr;
    ReceiversPicker *m_receivers = nullptr;
    QHash<RuleField, ProblemLabel *> m_problems;
    QSet<RuleField> m_left;
};
