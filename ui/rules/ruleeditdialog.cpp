// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/ruleeditdialog.h>

#include <domain/clock.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/rules/ruledraft.h>
#include <ui/rules/ruleform.h>
#include <ui/rules/ruletools.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RuleEditDialog::RuleEditDialog(const Rule &rule, const RuleTools &tools, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_messages(new MessageBar(this)), m_column(new QVBoxLayout(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help, this))
{
    setObjectName(u"ruleEditDialog"_s);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"ruleEditOk"_s);
    ok->setText(tr("OK"));
    ok->setDefault(true);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"ruleEditCancel"_s);
    cancel->setAutoDefault(false);
    QPushButton *help = m_buttons->button(QDialogButtonBox::Help);
    help->setAutoDefault(false);
    help->setShortcut(QKeySequence::HelpContents);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &RuleEditDialog::helpAsked);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RuleEditDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_buttons);
    edit(rule);
    resize(820, 680);
    remembered::geometry(*this, u"editRule"_s);
}

void RuleEditDialog::edit(const Rule &rule)
{
    m_original = rule;
    m_seen = rule;
    if (m_form)
        m_form->hide(); // takes the focus out of its fields while there is somebody to hear it
    delete m_form;
    delete m_draft;
    m_draft = new RuleDraft(rule, m_tools.book(), this);
    m_form = new RuleForm(*m_draft, m_tools, this);
    m_column->insertWidget(1, m_form, 1);
    connect(m_form, &RuleForm::newAsked, this, &RuleEditDialog::newAsked);
    setWindowTitle(m_draft->isNew() ? tr("Duplicate Rule") : tr("Edit Rule – %1").arg(rule.name));
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    const auto enableOk = [this, ok] { ok->setEnabled(m_draft->isReady()); };
    connect(m_draft, &RuleDraft::changed, ok, enableOk);
    enableOk();
    m_form->focusFirst();
}

void RuleEditDialog::accept()
{
    if (!m_draft->isReady())
        return;
    Rule rule = m_draft->toSave();
    try {
        m_tools.store.save(rule, m_tools.clock.now());
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        return;
    }
    Q_EMIT saved(rule.id);
    QDialog::accept();
}

void RuleEditDialog::compareWithStored()
{
    const RuleBook book = m_tools.book();
    m_draft->setBook(book);
    if (m_original.id == 0)
        return;
    const auto stored = std::find_if(book.rules().cbegin(), book.rules().cend(),
                                     [this](const Rule &rule) { return rule.id == m_original.id; });
    if (stored == book.rules().cend())
        return keepAsNew();
    if (*stored != m_seen)
        offerChange(*stored);
    m_seen = *stored;
}

void RuleEditDialog::offerChange(const Rule &stored)
{
    m_messages->tell(MessageBar::Tone::Information,
                     tr("This rule was changed elsewhere while you were editing it. OK replaces those changes by "
                        "yours."),
                     {tr("Show the changed rule"), [this, stored] { edit(stored); }});
}

void RuleEditDialog::keepAsNew()
{
    Rule copy = m_draft->toSave();
    copy.id = 0;
    edit(copy);
    m_messages->tell(MessageBar::Tone::Problem, tr("This rule was deleted elsewhere while you were editing it. OK "
                                                   "saves it as a new rule, Cancel leaves it deleted."));
}
