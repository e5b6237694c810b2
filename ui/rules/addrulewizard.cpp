// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/addrulewizard.h>

#include <domain/clock.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/rules/blocklist.h>
#include <ui/rules/criteriaform.h>
#include <ui/rules/ruledraft.h>
#include <ui/rules/ruleform.h>
#include <ui/rules/rulesummary.h>
#include <ui/rules/ruletools.h>
#include <ui/widgets/formscroll.h>
#include <ui/widgets/messagebar.h>

#include <QAbstractButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

// Complete as soon as its part of the draft is.
class DraftPage : public QWizardPage
{
public:
    DraftPage(RuleDraft &draft, const std::function<bool(const RuleDraft &)> &isReady, QWidget *parent)
        : QWizardPage(parent), m_draft(draft), m_isReady(isReady)
    {
        connect(&draft, &RuleDraft::changed, this, &QWizardPage::completeChanged);
    }

    bool isComplete() const override { return m_isReady(m_draft); }

private:
    RuleDraft &m_draft;
    std::function<bool(const RuleDraft &)> m_isReady;
};

} // namespace

AddRuleWizard::AddRuleWizard(const RuleTools &tools, QWidget *parent)
    : FormWizard(u"addRuleWizard"_s, u"addRule"_s, parent), m_tools(tools),
      m_draft(new RuleDraft(Rule(), tools.book(), this))
{
    setWindowTitle(tr("New Rule"));
    addPage(buildCriteriaPage());
    addPage(buildBlocksPage());
    addPage(buildSummaryPage());
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        const qsizetype page = pageIds().indexOf(id);
        if (page == 0)
            m_criteria->focusFirst();
        else if (page == 1)
            m_blocks->focusFirst();
    });
    finishBuilding({820, 640});
}

QWizardPage *AddRuleWizard::buildCriteriaPage()
{
    auto *page = new DraftPage(
        *m_draft, [](const RuleDraft &draft) { return draft.hasReadyCriteria(); }, this);
    page->setTitle(tr("Which alarms?"));
    page->setSubTitle(tr("Fields with an asterisk are required. What is left empty matches everything."));
    m_criteria = new CriteriaForm(*m_draft);
    auto *column = new QVBoxLayout(page);
    column->addWidget(new FormScroll(u"ruleCriteriaScroll"_s, m_criteria, page));
    return page;
}

QWizardPage *AddRuleWizard::buildBlocksPage()
{
    auto *page = new DraftPage(
        *m_draft, [](const RuleDraft &draft) { return draft.isReady(); }, this);
    page->setTitle(tr("Who is told, and how?"));
    page->setSubTitle(tr("Each notification has a service, a message, a schedule and receivers."));
    m_blocks = new BlockList(*m_draft);
    connect(m_blocks, &BlockList::newAsked, this, &AddRuleWizard::newAsked);
    auto *column = new QVBoxLayout(page);
    column->addWidget(new FormScroll(u"ruleBlocksScroll"_s, m_blocks, page), 1);
    column->addWidget(new RuleMissing(*m_draft, page));
    return page;
}

QWizardPage *AddRuleWizard::buildSummaryPage()
{
    auto *page = new DraftPage(
        *m_draft, [](const RuleDraft &draft) { return draft.isReady(); }, this);
    page->setTitle(tr("This is what the rule does"));
    page->setSubTitle(tr("OK saves it."));
    m_messages = new MessageBar(page);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_messages);
    column->addWidget(new RuleSummary(*m_draft, m_tools, page));
    column->addStretch(1);
    return page;
}

void AddRuleWizard::accept()
{
    Rule rule = m_draft->toSave();
    try {
        m_tools.store.save(rule, m_tools.clock.now());
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        return;
    }
    Q_EMIT saved(rule.id);
    FormWizard::accept();
}
