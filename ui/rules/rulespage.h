// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>
#include <ui/rules/ruletools.h>
#include <ui/widgets/page.h>

#include <QPointer>

#include <functional>

class AddRuleWizard;
class ListPane;
class QAction;
class RuleDraft;
class RuleEditDialog;
class RulesModel;

// The page Rules: lists, adds, edits, copies, enables, tests and deletes them.
class RulesPage final : public Page
{
    Q_OBJECT
public:
    explicit RulesPage(const RuleTools &tools, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;
    void setWritable(bool isWritable) override;
    void add();
    void testFirst(); // sends a test of the selected rule, or of the first

    // What newAsked() asked for has been made: it is chosen where it was asked for.
    void takeNew(UsedThing::Kind kind, qint64 id);

Q_SIGNALS:
    // Services, messages and schedules belong to other pages: the window opens the editor.
    void newAsked(UsedThing::Kind kind);
    void explainAsked(const QString &rule);

protected:
    void retranslate() override;

private:
    void buildActions();
    void updateActions();
    QList<Rule> selected() const;
    RuleDraft *draftInHand() const; // of the wizard or dialog that is open
    void openEditor(const Rule &rule);
    void duplicate();
    void toggleEnabled();
    void sendTest();
    void testOf(const Rule &rule);
    void remove();
    void restore(const QList<Rule> &rules);
    void afterSaving(qint64 ruleId);
    void askForNew(UsedThing::Kind kind, int block);
    void guarded(const std::function<void()> &step); // tells about a Failure

    RuleTools m_tools;
    RulesModel *m_model;
    ListPane *m_list;
    QAction *m_edit = nullptr;
    QAction *m_sendTest = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_remove = nullptr;
    QPointer<AddRuleWizard> m_wizard;
    QPointer<RuleEditDialog> m_editor;
    int m_blockThatAsks = -1;
};
