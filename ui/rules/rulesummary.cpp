// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/rulesummary.h>

#include <domain/clock.h>
#include <texts/ruletexts.h>
#include <ui/rules/ruledraft.h>
#include <ui/rules/ruletestdialog.h>
#include <ui/rules/ruletools.h>
#include <ui/widgets/appearance.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RuleSummary::RuleSummary(RuleDraft &draft, const RuleTools &tools, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_tools(tools), m_sentences(new QLabel(this)), m_warnings(new QLabel(this)),
      m_test(new QPushButton(appearance::icon(u"send"_s), tr("Send &Test…"), this))
{
    m_sentences->setObjectName(u"ruleSummary"_s);
    m_warnings->setObjectName(u"ruleWarnings"_s);
    for (QLabel *label : {m_sentences, m_warnings}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    appearance::tint(*m_warnings, appearance::problemColour);
    m_test->setObjectName(u"ruleSendTest"_s);
    m_test->setAccessibleName(tr("Send Test"));
    m_test->setAutoDefault(false);
    m_test->setToolTip(
        tr("Sends the notifications now, with a sample alarm, whatever the criteria and schedules say."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sentences);
    column->addWidget(m_warnings);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    connect(m_test, &QPushButton::clicked, this, &RuleSummary::test);
    connect(&m_draft, &RuleDraft::changed, this, &RuleSummary::showDraft);
    showDraft();
}

void RuleSummary::showDraft()
{
    const Rule rule = m_draft.toSave();
    m_sentences->setText(texts::summaryText(rule, m_draft.book()));
    QStringList lines;
    if (m_draft.isReady()) {
        for (const RuleWarning &warning : warningsOf(rule, m_draft.book(), m_tools.clock.now())) {
            const QString text = texts::warningText(warning.kind);
            lines.append(warning.block < 0 ? text : tr("Notification %1: %2").arg(warning.block + 1).arg(text));
        }
    }
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->setVisible(!lines.isEmpty());
    m_test->setEnabled(m_draft.isReady());
}

void RuleSummary::test()
{
    auto *dialog = new RuleTestDialog(m_draft.toSave(), m_draft.book(), m_tools, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
