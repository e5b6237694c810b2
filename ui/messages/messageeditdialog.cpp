// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/messages/messageeditdialog.h>

#include <domain/clock.h>
#include <domain/failure.h>
#include <domain/rendering.h>
#include <storage/messagestore.h>
#include <texts/failuretexts.h>
#include <texts/messagetexts.h>
#include <ui/messages/messagedraft.h>
#include <ui/messages/messageform.h>
#include <ui/messages/messagepreview.h>
#include <ui/messages/messagetools.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

MessageEditDialog::MessageEditDialog(const Message &message, const MessageTools &tools, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_original(message), m_draft(new MessageDraft(message, otherNames(), this)),
      m_messages(new MessageBar(this)), m_form(new MessageForm(*m_draft, this)),
      m_preview(new MessagePreview(*m_draft, tools.clock, this)), m_missing(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help, this))
{
    setObjectName(u"messageEditDialog"_s);
    setWindowTitle(message.id != 0 ? tr("Edit Message – %1").arg(message.name) : tr("Add Message"));
    m_missing->setObjectName(u"messageMissing"_s);
    m_missing->setTextFormat(Qt::PlainText);
    appearance::makeHint(*m_missing);
    buildButtons();
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_form);
    parts->addWidget(m_preview);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(parts, 1);
    column->addLayout(foot);
    connect(m_draft, &MessageDraft::changed, this, &MessageEditDialog::updateState);
    resize(980, 640);
    remembered::geometry(*this, u"editMessage"_s);
    updateState();
    m_form->focusFirst();
}

void MessageEditDialog::buildButtons()
{
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"messageEditOk"_s);
    ok->setText(tr("OK"));
    ok->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QPushButton *help = m_buttons->button(QDialogButtonBox::Help);
    help->setAutoDefault(false);
    help->setShortcut(QKeySequence::HelpContents);
    QPushButton *test = m_buttons->addButton(tr("Send &Test…"), QDialogButtonBox::ActionRole);
    test->setObjectName(u"messageSendTest"_s);
    test->setAccessibleName(tr("Send Test"));
    test->setIcon(appearance::icon(u"send"_s));
    test->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MessageEditDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &MessageEditDialog::helpAsked);
    connect(test, &QPushButton::clicked, this,
            [this] { Q_EMIT testAsked(rendered(m_draft->toSave(), m_preview->alarm())); });
}

QStringList MessageEditDialog::otherNames() const
{
    QStringList names;
    for (const Message &message : m_tools.store.all()) {
        if (message.id != m_original.id)
            names.append(message.name);
    }
    return names;
}

void MessageEditDialog::updateState()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_draft->isReady());
    QStringList places;
    for (const MessageProblem &problem : m_draft->problems()) {
        const QString place = texts::fieldText(problem.field);
        if (!places.contains(place))
            places.append(place);
    }
    m_missing->setText(places.isEmpty() ? QString() : tr("Before OK: %1").arg(places.join(tr(", "))));
}

void MessageEditDialog::accept()
{
    if (!m_draft->isReady())
        return;
    Message message = m_draft->toSave();
    try {
        m_tools.store.save(message, m_tools.clock.now());
    } catch (const Failure &failure) {
        if (failure.kind == FailureKind::NameTaken)
            m_draft->setTakenNames(otherNames());
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        return;
    }
    Q_EMIT saved(message.id);
    QDialog::accept();
}

void MessageEditDialog::compareWithStored()
{
    m_draft->setTakenNames(otherNames());
    if (m_original.id == 0)
        return;
    for (const Message &stored : m_tools.store.all()) {
        if (stored.id != m_original.id)
            continue;
        if (stored != m_original)
            m_messages->tell(MessageBar::Tone::Information,
                             tr("This message was changed elsewhere while you were editing it. OK replaces those "
                                "changes by yours."),
                             {tr("Show the changed message"),
                              [this, stored] { m_draft->change([&](Message &message) { message = stored; }); }});
        m_original = stored;
        return;
    }
    m_original.id = 0;
    m_draft->change([](Message &message) { message.id = 0; });
    m_messages->tell(MessageBar::Tone::Problem, tr("This message was deleted elsewhere while you were editing it. OK "
                                                   "saves it as a new message, Cancel leaves it deleted."));
}
