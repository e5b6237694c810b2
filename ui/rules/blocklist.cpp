// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/blocklist.h>

#include <ui/rules/blockform.h>
#include <ui/rules/ruledraft.h>
#include <ui/widgets/formrows.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

BlockList::BlockList(RuleDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_column(new QVBoxLayout(this)),
      m_addWecom(new QPushButton(tr("+&WeCom"), this)),
      m_empty(formrows::hint(tr("Whom does the rule tell, and how? Add a notification for each service."), this))
{
    m_addWecom->setObjectName(u"addWecom"_s);
    m_addWecom->setAccessibleName(tr("+WeCom"));
    m_addWecom->setAutoDefault(false);
    m_addWecom->setToolTip(tr("Adds a notification through a WeCom service."));
    m_column->addWidget(m_empty);
    m_column->addWidget(m_addWecom, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    connect(m_addWecom, &QPushButton::clicked, this, [this] {
        m_draft.addBlock();
        m_forms.constLast()->focusFirst();
    });
    connect(&m_draft, &RuleDraft::blocksChanged, this, &BlockList::rebuild);
    rebuild();
}

void BlockList::focusFirst()
{
    if (m_forms.isEmpty())
        m_addWecom->setFocus(Qt::OtherFocusReason);
    else
        m_forms.constFirst()->focusFirst();
}

void BlockList::rebuild()
{
    qDeleteAll(m_forms);
    m_forms.clear();
    const int count = static_cast<int>(m_draft.typed().blocks.size());
    for (int block = 0; block < count; ++block) {
        auto *form = new BlockForm(m_draft, block, this);
        connect(form, &BlockForm::newAsked, this, &BlockList::newAsked);
        m_column->insertWidget(block + 1, form);
        m_forms.append(form);
    }
    m_empty->setVisible(count == 0);
    orderTabs();
}

// New forms stand at the end of the window's order, behind its buttons: they belong before +WeCom.
void BlockList::orderTabs()
{
    QWidget *before = m_addWecom->previousInFocusChain();
    for (const BlockForm *form : std::as_const(m_forms)) {
        for (QWidget *next : form->tabOrder()) {
            setTabOrder(before, next);
            before = next;
        }
    }
    setTabOrder(before, m_addWecom);
}
