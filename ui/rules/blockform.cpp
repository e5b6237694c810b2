// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/blockform.h>

#include <texts/ruletexts.h>
#include <ui/rules/receiverspicker.h>
#include <ui/rules/ruledraft.h>
#include <ui/rules/ruleproblems.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/problemlabel.h>

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 newEntry = -1;

struct Choice
{
    QString name;
    qint64 id = 0;
};

// What is offered: the enabled ones, and the chosen one whatever it is.
void fill(QComboBox &box, const QList<Choice> &choices, qint64 chosen, const QString &newText)
{
    const QSignalBlocker quiet(box);
    bool isSame = box.count() == choices.size() + 2; // and the separator and "New…"
    for (int row = 0; isSame && row < choices.size(); ++row)
        isSame = box.itemData(row).toLongLong() == choices[row].id && box.itemText(row) == choices[row].name;
    if (!isSame) {
        box.clear();
        for (const Choice &choice : choices)
            box.addItem(choice.name, choice.id);
        box.insertSeparator(box.count());
        box.addItem(newText, newEntry);
    }
    box.setCurrentIndex(chosen == 0 ? -1 : box.findData(chosen));
}

} // namespace

BlockForm::BlockForm(RuleDraft &draft, int block, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_block(block), m_head(new QToolButton(this)), m_up(new QToolButton(this)),
      m_down(new QToolButton(this)), m_remove(new QToolButton(this)), m_content(new QWidget(this))
{
    setObjectName(u"block%1"_s.arg(block));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    buildHead();
    auto *form = formrows::newForm();
    m_content->setLayout(form);
    form->setContentsMargins(20, 0, 0, 0);
    m_service = addChoice(form, RuleField::Service, u"blockService"_s, UsedThing::Kind::Service);
    m_message = addChoice(form, RuleField::Message, u"blockMessage"_s, UsedThing::Kind::Message);
    m_schedule = addChoice(form, RuleField::Schedule, u"blockSchedule"_s, UsedThing::Kind::Schedule);
    addWhenClosed(form);
    addReceivers(form);
    column->addWidget(m_content);
    connect(&m_draft, &RuleDraft::changed, this, &BlockForm::showDraft);
    setOpen(true);
    showDraft();
}

void BlockForm::focusFirst()
{
    m_service->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> BlockForm::tabOrder() const
{
    return QList<QWidget *>{m_head, m_up, m_down, m_remove, m_service, m_message, m_schedule, m_whenClosed} +
           m_receivers->tabOrder();
}

void BlockForm::buildHead()
{
    m_head->setObjectName(u"blockHead"_s);
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_head, &QToolButton::toggled, this, &BlockForm::setOpen);
    const auto prepare = [this](QToolButton *button, const QString &objectName, const QString &name) {
        button->setObjectName(objectName);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(u"%1 %2"_s.arg(name).arg(m_block + 1));
    };
    prepare(m_up, u"blockUp"_s, tr("Move up"));
    m_up->setArrowType(Qt::UpArrow);
    m_up->setEnabled(m_block > 0);
    prepare(m_down, u"blockDown"_s, tr("Move down"));
    m_down->setArrowType(Qt::DownArrow);
    m_down->setEnabled(m_block + 1 < m_draft.typed().blocks.size());
    prepare(m_remove, u"blockRemove"_s, tr("Remove notification"));
    m_remove->setIcon(appearance::icon(u"delete"_s));
    // The list makes its forms anew: not while this one still handles the click.
    connect(
        m_up, &QToolButton::clicked, &m_draft, [draft = &m_draft, block = m_block] { draft->moveBlock(block, -1); },
        Qt::QueuedConnection);
    connect(
        m_down, &QToolButton::clicked, &m_draft, [draft = &m_draft, block = m_block] { draft->moveBlock(block, 1); },
        Qt::QueuedConnection);
    connect(
        m_remove, &QToolButton::clicked, &m_draft, [draft = &m_draft, block = m_block] { draft->removeBlock(block); },
        Qt::QueuedConnection);
    auto *row = new QHBoxLayout;
    row->addWidget(m_head, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QComboBox *BlockForm::addChoice(QFormLayout *form, RuleField field, const QString &objectName, UsedThing::Kind kind)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setPlaceholderText(tr("Choose…"));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *problem = new ProblemLabel(objectName + u"Problem"_s, *box, this);
    m_problems.insert(field, problem);
    form->addRow(formrows::label(texts::fieldText(field), true, box), formrows::fieldBox(box, problem, {}));
    connect(box, &QComboBox::activated, this, [this, field, kind, box](int row) {
        m_left.insert(field);
        choose(kind, box, row);
    });
    return box;
}

void BlockForm::addReceivers(QFormLayout *form)
{
    m_receivers = new ReceiversPicker(this);
    auto *problem = new ProblemLabel(u"receiversProblem"_s, *m_receivers->list(), this);
    m_problems.insert(RuleField::Receivers, problem);
    form->addRow(formrows::label(texts::fieldText(RuleField::Receivers), true, m_receivers->list()),
                 formrows::fieldBox(m_receivers, problem, {}));
    connect(m_receivers, &ReceiversPicker::changed, this,
            [this] { m_draft.change([this](Rule &rule) { rule.blocks[m_block].receivers = m_receivers->chosen(); }); });
    connect(m_receivers, &ReceiversPicker::left, this, [this] {
        m_left.insert(RuleField::Receivers);
        showProblems();
    });
}

void BlockForm::addWhenClosed(QFormLayout *form)
{
    m_whenClosed = new QComboBox(this);
    m_whenClosed->setObjectName(u"blockWhenClosed"_s);
    m_whenClosed->addItem(tr("Skip: nothing is sent"));
    m_whenClosed->addItem(tr("Hold: sent when it opens"));
    form->addRow(formrows::label(texts::fieldText(RuleField::WhenClosed), false, m_whenClosed), m_whenClosed);
    connect(m_whenClosed, &QComboBox::activated, this, [this](int row) {
        m_draft.change(
            [&](Rule &rule) { rule.blocks[m_block].whenClosed = row == 1 ? WhenClosed::Hold : WhenClosed::Skip; });
    });
}

void BlockForm::choose(UsedThing::Kind kind, QComboBox *box, int row)
{
    const qint64 id = box->itemData(row).toLongLong();
    if (id == newEntry) {
        showDraft(); // until there is a new one, the old one stays chosen
        Q_EMIT newAsked(kind, m_block);
        return;
    }
    if (kind == UsedThing::Kind::Service)
        m_draft.chooseService(m_block, id);
    else
        m_draft.change([&](Rule &rule) {
            RuleBlock &block = rule.blocks[m_block];
            (kind == UsedThing::Kind::Message ? block.messageId : block.scheduleId) = id;
        });
}

void BlockForm::setOpen(bool isOpen)
{
    m_head->setChecked(isOpen);
    m_head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(isOpen);
}

void BlockForm::fillChoices()
{
    const RuleBlock &block = m_draft.typed().blocks[m_block];
    const auto named = [](const QString &name, bool isEnabled) {
        return isEnabled ? name : tr("%1 (disabled)").arg(name);
    };
    QList<Choice> services;
    for (const Service &service : m_draft.book().services()) {
        if (service.enabled || service.id == block.serviceId)
            services.append({named(service.name, service.enabled), service.id});
    }
    QList<Choice> messages;
    for (const Message &message : m_draft.book().messages())
        messages.append({message.name, message.id});
    QList<Choice> schedules;
    for (const Schedule &schedule : m_draft.book().schedules()) {
        const bool isStandard = schedule.kind == ScheduleKind::Standard;
        if (isStandard && (schedule.enabled || schedule.id == block.scheduleId))
            schedules.append({named(schedule.name, schedule.enabled), schedule.id});
    }
    fill(*m_service, services, block.serviceId, tr("New service…"));
    fill(*m_message, messages, block.messageId, tr("New message…"));
    fill(*m_schedule, schedules, block.scheduleId, tr("New schedule…"));
}

void BlockForm::showDraft()
{
    if (m_block >= m_draft.typed().blocks.size())
        return; // it is being removed
    const RuleBlock &block = m_draft.typed().blocks[m_block];
    fillChoices();
    m_whenClosed->setCurrentIndex(block.whenClosed == WhenClosed::Hold ? 1 : 0);
    const Service *service = m_draft.book().service(block.serviceId);
    m_receivers->setService(service);
    m_receivers->setChosen(block.receivers);
    const QString through = service ? service->name : tr("no service yet");
    m_head->setText(tr("WeCom %1: %2, %3").arg(m_block + 1).arg(through, texts::receiversText(block.receivers)));
    showProblems();
}

void BlockForm::showProblems()
{
    for (auto problem = m_problems.cbegin(); problem != m_problems.cend(); ++problem) {
        const QString text = ruleproblems::ofField(m_draft.problems(), problem.key(), m_block);
        problem.value()->setProblem(m_left.contains(problem.key()) ? text : QString());
    }
}
