// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulevalidation.h>

#include <QHash>
#include <QSet>
#include <QWidget>

#include <array>
#include <functional>

class ProblemLabel;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class RuleDraft;

// Name, description and which alarms a rule is about.
class CriteriaForm : public QWidget
{
    Q_OBJECT
public:
    explicit CriteriaForm(RuleDraft &draft, QWidget *parent = nullptr);

    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Write = std::function<void(Rule &, const QString &)>;
    using Read = std::function<QString(const Rule &)>;
    struct LineField
    {
        RuleField field;
        QLineEdit *line;
        ProblemLabel *problem;
        Read read;
    };

    void addLine(QFormLayout *form, RuleField field, bool isRequired, const QString &objectName, const QString &hint,
                 const Read &read, const Write &write);
    void addBoxes(QFormLayout *form);
    QCheckBox *newBox(const QString &objectName, const QString &text);
    void showDraft();
    void showProblems();

    RuleDraft &m_draft;
    QList<LineField> m_lines;
    QSet<RuleField> m_left;
    QCheckBox *m_enabled = nullptr;
    std::array<QCheckBox *, alarmStateCount> m_states{};
    QCheckBox *m_shelved = nullptr;
    std::array<QCheckBox *, alarmLevelCount> m_levels{};
    QLabel *m_warning = nullptr;
};
