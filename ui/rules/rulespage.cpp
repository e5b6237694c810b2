// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/rulespage.h>

#include <domain/clock.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/rules/addrulewizard.h>
#include <ui/rules/ruledraft.h>
#include <ui/rules/ruleeditdialog.h>
#include <ui/rules/rulesmodel.h>
#include <ui/rules/ruletestdialog.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/copyname.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RulesPage::RulesPage(const RuleTools &tools, QWidget *parent)
    : Page(parent), m_tools(tools), m_model(new RulesModel(this)),
      m_list(new ListPane(u"rules"_s, *m_model, RulesModel::CreationTime, {24, 14, 18, 12, 20, 22}, this))
{
    m_list->setPicture(appearance::icon(u"rules"_s));
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    connect(m_list->addAction(), &QAction::triggered, this, &RulesPage::add);
    connect(m_list, &ListPane::rowActivated, this, [this](int row) { openEditor(m_model->rule(row)); });
    connect(m_list, &ListPane::selectionChanged, this, &RulesPage::updateActions);
    retranslate();
    refresh();
}

QString RulesPage::title()
{
    return tr("Rules");
}

QIcon RulesPage::icon()
{
    return appearance::icon(u"rules"_s);
}

QString RulesPage::helpTopic() const
{
    return u"rules"_s;
}

void RulesPage::buildActions()
{
    m_edit = m_list->newAction(u"rulesEdit"_s, ListPane::Needs::OneRow);
    m_edit->setIcon(appearance::icon(u"edit"_s));
    m_sendTest = m_list->newAction(u"rulesSendTest"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_sendTest->setIcon(appearance::icon(u"send"_s));
    m_explain = m_list->newAction(u"rulesExplain"_s, ListPane::Needs::OneRow);
    m_explain->setIcon(appearance::icon(u"explain"_s));
    m_duplicate = m_list->newAction(u"rulesDuplicate"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_duplicate->setIcon(appearance::icon(u"duplicate"_s));
    m_toggle = m_list->newAction(u"rulesToggle"_s, ListPane::Needs::SomeRows, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_remove = m_list->newAction(u"rulesDelete"_s, ListPane::Needs::SomeRows, QKeySequence::Delete);
    m_remove->setIcon(appearance::icon(u"delete"_s));
    connect(m_edit, &QAction::triggered, this, [this] { openEditor(selected().constFirst()); });
    connect(m_sendTest, &QAction::triggered, this, &RulesPage::sendTest);
    connect(m_explain, &QAction::triggered, this, [this] { Q_EMIT explainAsked(selected().constFirst().name); });
    connect(m_duplicate, &QAction::triggered, this, &RulesPage::duplicate);
    connect(m_toggle, &QAction::triggered, this, &RulesPage::toggleEnabled);
    connect(m_remove, &QAction::triggered, this, &RulesPage::remove);
}

void RulesPage::retranslate()
{
    ListPane::Words words;
    words.heading = tr("Rules");
    words.search = tr("Search rules");
    words.add = tr("&New");
    words.emptyTitle = tr("No rules yet");
    words.emptyExplanation = tr("A rule says who is told about which alarms, with which message, and when.");
    words.nothingFound = tr("No rule contains what you search for.");
    m_list->setWords(words);
    m_edit->setText(tr("&Edit"));
    m_sendTest->setText(tr("Send &Test"));
    m_explain->setText(tr("E&xplain"));
    m_duplicate->setText(tr("D&uplicate"));
    m_remove->setText(tr("&Delete"));
    m_model->retranslate();
    updateActions();
}

void RulesPage::updateActions()
{
    const QList<Rule> rules = selected();
    const bool allDisabled =
        !rules.isEmpty() && std::none_of(rules.cbegin(), rules.cend(), [](const Rule &rule) { return rule.enabled; });
    m_toggle->setText(allDisabled ? tr("E&nable") : tr("Di&sable"));
    m_toggle->setIcon(appearance::icon(allDisabled ? u"enable"_s : u"disable"_s));
}

void RulesPage::refresh()
{
    guarded([this] {
        m_model->setBook(m_tools.book(), m_tools.clock.now());
        if (m_editor)
            m_editor->compareWithStored();
        if (m_wizard)
            m_wizard->draft().setBook(m_model->book());
    });
}

void RulesPage::setWritable(bool isWritable)
{
    m_list->setWritable(isWritable);
}

QList<Rule> RulesPage::selected() const
{
    QList<Rule> rules;
    for (const int row : m_list->selectedRows())
        rules.append(m_model->rule(row));
    return rules;
}

void RulesPage::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const Failure &failure) {
        m_list->messages().tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void RulesPage::add()
{
    guarded([this] {
        m_wizard = new AddRuleWizard(m_tools, this);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &AddRuleWizard::saved, this, &RulesPage::afterSaving);
        connect(m_wizard, &AddRuleWizard::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
        connect(m_wizard, &AddRuleWizard::newAsked, this, &RulesPage::askForNew);
        m_wizard->open();
    });
}

void RulesPage::openEditor(const Rule &rule)
{
    guarded([&] {
        m_editor = new RuleEditDialog(rule, m_tools, this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &RuleEditDialog::saved, this, &RulesPage::afterSaving);
        connect(m_editor, &RuleEditDialog::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
        connect(m_editor, &RuleEditDialog::newAsked, this, &RulesPage::askForNew);
        m_editor->open();
    });
}

RuleDraft *RulesPage::draftInHand() const
{
    if (m_wizard)
        return &m_wizard->draft();
    return m_editor ? &m_editor->draft() : nullptr;
}

void RulesPage::askForNew(UsedThing::Kind kind, int block)
{
    m_blockThatAsks = block;
    Q_EMIT newAsked(kind);
}

void RulesPage::takeNew(UsedThing::Kind kind, qint64 id)
{
    RuleDraft *draft = draftInHand();
    if (!draft || m_blockThatAsks < 0 || m_blockThatAsks >= draft->typed().blocks.size())
        return;
    guarded([&] {
        draft->setBook(m_tools.book());
        if (kind == UsedThing::Kind::Service)
            return draft->chooseService(m_blockThatAsks, id);
        draft->change([&](Rule &rule) {
            RuleBlock &block = rule.blocks[m_blockThatAsks];
            (kind == UsedThing::Kind::Message ? block.messageId : block.scheduleId) = id;
        });
    });
    m_blockThatAsks = -1;
}

void RulesPage::duplicate()
{
    Rule copy = selected().constFirst();
    copy.id = 0;
    copy.createdAt = {};
    copy.name = nameOfCopy(copy.name, m_model->names());
    openEditor(copy);
}

void RulesPage::toggleEnabled()
{
    guarded([this] {
        const QList<Rule> rules = selected();
        const bool enable = std::none_of(rules.cbegin(), rules.cend(), [](const Rule &rule) { return rule.enabled; });
        for (Rule rule : rules) {
            rule.enabled = enable;
            m_tools.store.save(rule, m_tools.clock.now());
        }
    });
    refresh();
}

void RulesPage::sendTest()
{
    testOf(selected().constFirst());
}

void RulesPage::testFirst()
{
    const QList<Rule> rules = selected() + m_model->book().rules();
    if (rules.isEmpty())
        return m_list->messages().tell(MessageBar::Tone::Information,
                                       tr("There is no rule yet whose notifications could be tested. Make one first."));
    testOf(rules.constFirst());
}

void RulesPage::testOf(const Rule &rule)
{
    auto *dialog = new RuleTestDialog(rule, m_model->book(), m_tools, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesPage::remove()
{
    QList<Rule> removed;
    guarded([&] {
        for (const Rule &rule : selected()) {
            m_tools.store.remove(rule.id, m_tools.clock.now());
            removed.append(rule);
        }
    });
    refresh();
    if (removed.isEmpty())
        return;
    const QString text = removed.size() == 1 ? tr("%1 was deleted.").arg(removed.constFirst().name)
                                             : tr("%1 rules were deleted.").arg(removed.size());
    m_list->messages().tell(MessageBar::Tone::Information, text, {tr("&Undo"), [this, removed] { restore(removed); }});
}

void RulesPage::restore(const QList<Rule> &rules)
{
    guarded([&] {
        for (Rule rule : rules) {
            rule.id = 0;
            m_tools.store.save(rule, m_tools.clock.now()); // createdAt stays what it was
            refresh();
            m_list->selectKey(rule.id);
        }
    });
}

void RulesPage::afterSaving(qint64 ruleId)
{
    refresh();
    m_list->selectKey(ruleId);
}
