// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class RuleDraft;
struct RuleTools;

// The rule in sentences, what it may not do, and a test of it.
class RuleSummary : public QWidget
{
    Q_OBJECT
public:
    RuleSummary(RuleDraft &draft, const RuleTools &tools, QWidget *parent = nullptr);

private:
    void showDraft();
    void test();

    RuleDraft &m_draft;
    const RuleTools &m_tools;
    QLabel *m_sentences;
    QLabel *m_warnings;
    QPushButton *m_test;
};
