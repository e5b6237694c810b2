// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/ruleform.h>

#include <texts/ruletexts.h>
#include <ui/rules/blocklist.h>
#include <ui/rules/criteriaform.h>
#include <ui/rules/ruledraft.h>
#include <ui/rules/ruleproblems.h>
#include <ui/rules/rulesummary.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/formscroll.h>

#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

QGroupBox *boxed(const QString &title, QWidget *content)
{
    auto *box = new QGroupBox(title);
    auto *column = new QVBoxLayout(box);
    column->addWidget(content);
    return box;
}

} // namespace

RuleForm::RuleForm(RuleDraft &draft, const RuleTools &tools, QWidget *parent)
    : QWidget(parent), m_criteria(new CriteriaForm(draft))
{
    setObjectName(u"ruleForm"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(boxed(tr("Alarm Criteria"), m_criteria));
    auto *blocks = new BlockList(draft);
    column->addWidget(boxed(texts::fieldText(RuleField::Blocks), blocks));
    column->addWidget(boxed(tr("Summary"), new RuleSummary(draft, tools)));
    column->addStretch(1);
    connect(blocks, &BlockList::newAsked, this, &RuleForm::newAsked);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new FormScroll(u"ruleFormScroll"_s, content, this), 1);
    outer->addWidget(new RuleMissing(draft, this));
}

void RuleForm::focusFirst()
{
    m_criteria->focusFirst();
}

RuleMissing::RuleMissing(RuleDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_words(formrows::hint({}, this))
{
    m_words->setObjectName(u"ruleMissing"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    connect(&m_draft, &RuleDraft::changed, this, &RuleMissing::showDraft);
    showDraft();
}

void RuleMissing::showDraft()
{
    m_words->setText(m_draft.isReady() ? QString()
                                       : tr("Missing or wrong: %1").arg(ruleproblems::places(m_draft.problems())));
    setVisible(!m_draft.isReady());
}
