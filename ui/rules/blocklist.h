// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>

#include <QWidget>

class BlockForm;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RuleDraft;

// The notifications of a rule, and the buttons that add one.
class BlockList : public QWidget
{
    Q_OBJECT
public:
    explicit BlockList(RuleDraft &draft, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void newAsked(UsedThing::Kind kind, int block);

private:
    void rebuild();
    void orderTabs();

    RuleDraft &m_draft;
    QVBoxLayout *m_column;
    QPushButton *m_addWecom;
    QLabel *m_empty;
    QList<BlockForm *> m_forms;
};
