// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/messages/messagespage.h>

#include <domain/clock.h>
#include <domain/defaultmessage.h>
#include <domain/failure.h>
#include <domain/rendering.h>
#include <domain/samplealarm.h>
#include <storage/messagestore.h>
#include <storage/rulestore.h>
#include <storage/transaction.h>
#include <texts/failuretexts.h>
#include <texts/ruletexts.h>
#include <ui/messages/messageeditdialog.h>
#include <ui/messages/messagesmodel.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/copyname.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

MessagesPage::MessagesPage(const MessageTools &tools, QWidget *parent)
    : Page(parent), m_tools(tools), m_model(new MessagesModel(this)),
      m_list(new ListPane(u"messages"_s, *m_model, MessagesModel::CreationTime, {28, 14, 28, 36}, this))
{
    m_list->setPicture(icon());
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    connect(m_list->addAction(), &QAction::triggered, this, [this] { add(); });
    connect(m_list, &ListPane::rowActivated, this, [this](int row) { openEditor(m_model->message(row)); });
    retranslate();
    refresh();
}

QString MessagesPage::title()
{
    return tr("Messages");
}

QIcon MessagesPage::icon()
{
    return appearance::icon(u"messages"_s);
}

QString MessagesPage::helpTopic() const
{
    return u"messages"_s;
}

void MessagesPage::buildActions()
{
    m_edit = m_list->newAction(u"messagesEdit"_s, ListPane::Needs::OneRow);
    m_edit->setIcon(appearance::icon(u"edit"_s));
    m_sendTest = m_list->newAction(u"messagesSendTest"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_sendTest->setIcon(appearance::icon(u"send"_s));
    m_duplicate =
        m_list->newAction(u"messagesDuplicate"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_duplicate->setIcon(appearance::icon(u"duplicate"_s));
    m_remove = m_list->newAction(u"messagesDelete"_s, ListPane::Needs::SomeRows, QKeySequence::Delete);
    m_remove->setIcon(appearance::icon(u"delete"_s));
    connect(m_edit, &QAction::triggered, this, [this] { openEditor(selected().constFirst()); });
    connect(m_sendTest, &QAction::triggered, this, &MessagesPage::sendTest);
    connect(m_duplicate, &QAction::triggered, this, &MessagesPage::duplicate);
    connect(m_remove, &QAction::triggered, this, &MessagesPage::remove);
}

void MessagesPage::retranslate()
{
    ListPane::Words words;
    words.heading = tr("Messages");
    words.search = tr("Search messages");
    words.add = tr("&Add");
    words.emptyTitle = tr("No messages yet");
    words.emptyExplanation =
        tr("A message is the text that is sent when an alarm comes, with the alarm's values in it.");
    words.nothingFound = tr("No message contains what you search for.");
    m_list->setWords(words);
    m_edit->setText(tr("&Edit"));
    m_sendTest->setText(tr("Send &Test"));
    m_duplicate->setText(tr("D&uplicate"));
    m_remove->setText(tr("&Delete"));
    m_model->retranslate();
}

void MessagesPage::refresh()
{
    guarded([this] {
        m_model->setMessages(m_tools.store.all());
        if (m_editor)
            m_editor->compareWithStored();
    });
}

QList<Message> MessagesPage::selected() const
{
    QList<Message> messages;
    for (const int row : m_list->selectedRows())
        messages.append(m_model->message(row));
    return messages;
}

void MessagesPage::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const Failure &failure) {
        m_list->messages().tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void MessagesPage::add(const std::function<void(qint64)> &made)
{
    Message message;
    message.language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    message.content = defaultContent(message.format, message.language);
    openEditor(message, made);
}

void MessagesPage::duplicate()
{
    Message copy = selected().constFirst();
    copy.id = 0;
    copy.createdAt = {};
    copy.name = nameOfCopy(copy.name, m_model->namesExcept(0));
    openEditor(copy);
}

void MessagesPage::openEditor(const Message &message, const std::function<void(qint64)> &made)
{
    guarded([&] {
        QWidget *modal = QApplication::activeModalWidget();
        m_editor = new MessageEditDialog(message, m_tools, modal ? modal : this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &MessageEditDialog::testAsked, this, &MessagesPage::testAsked);
        connect(m_editor, &MessageEditDialog::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
        connect(m_editor, &MessageEditDialog::saved, this, [this, made](qint64 id) {
            refresh();
            m_list->selectKey(id);
            if (made)
                made(id);
        });
        m_editor->open();
    });
}

void MessagesPage::remove()
{
    const QList<Message> messages = selected();
    QStringList names;
    QList<UsedThing> things;
    for (const Message &message : messages) {
        names.append(message.name);
        things.append({UsedThing::Kind::Message, message.id});
    }
    guarded([&] {
        const QList<Rule> users = rulesThatUse(m_tools.rules, things);
        if (users.isEmpty())
            return removeNow(messages);
        QList<Rule> rests = users;
        for (Rule &rest : rests) {
            for (const UsedThing &thing : std::as_const(things))
                rest = withoutUse(rest, thing);
        }
        m_list->messages().tell(MessageBar::Tone::Problem, texts::usesText(names.join(u", "_s), users, rests),
                                {tr("&Take out of these rules and delete"), [this, messages] { removeNow(messages); }});
    });
}

void MessagesPage::removeNow(const QList<Message> &messages)
{
    QList<Removed> removed;
    guarded([&] {
        Transaction transaction(m_tools.rules.database());
        for (const Message &message : messages) {
            const QDateTime now = m_tools.clock.now();
            const Message complete = message;
            const UsedThing thing{UsedThing::Kind::Message, message.id};
            removed.append({complete, takeOutOfRules(m_tools.rules, thing, now)});
            m_tools.store.remove(message.id, m_tools.clock.now());
        }
        transaction.commit();
        const QString text = removed.size() == 1 ? tr("%1 was deleted.").arg(removed.constFirst().message.name)
                                                 : tr("%1 messages were deleted.").arg(removed.size());
        m_list->messages().tell(MessageBar::Tone::Information, text,
                                {tr("&Undo"), [this, removed] { restore(removed); }});
    });
    refresh();
}

void MessagesPage::restore(const QList<Removed> &removed)
{
    guarded([&] {
        // The last one first: rules that several were taken out of come back step by step.
        std::for_each(removed.crbegin(), removed.crend(), [this](const Removed &each) {
            Message message = each.message;
            const UsedThing thing{UsedThing::Kind::Message, message.id};
            message.id = 0;
            Transaction transaction(m_tools.rules.database());
            m_tools.store.save(message, m_tools.clock.now()); // createdAt stays what it was
            putBackIntoRules(m_tools.rules, each.rules, thing, message.id, m_tools.clock.now());
            transaction.commit();
            refresh();
            m_list->selectKey(message.id);
        });
    });
}

void MessagesPage::sendTest()
{
    const Message message = selected().constFirst();
    Q_EMIT testAsked(rendered(message, sampleAlarm(message.language, m_tools.clock.now())));
}
