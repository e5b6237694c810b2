// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/messages/messageform.h>

#include <texts/messagetexts.h>
#include <ui/messages/contentedit.h>
#include <ui/messages/messagedraft.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/problemlabel.h>
#include <ui/widgets/timezonebox.h>

#include <QComboBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList mentionsFrom(const QString &typed)
{
    static const QRegularExpression separators(u"[\\s,，;；、]+"_s);
    return typed.split(separators, Qt::SkipEmptyParts);
}

QString objectNameOf(MessageField field)
{
    switch (field) {
    case MessageField::Name:
        return u"messageName"_s;
    case MessageField::Description:
        return u"messageDescription"_s;
    case MessageField::Format:
        return u"messageFormat"_s;
    case MessageField::Language:
        return u"messageLanguage"_s;
    case MessageField::TimeZone:
        return u"messageTimeZone"_s;
    case MessageField::Content:
        return u"messageContent"_s;
    case MessageField::Mentions:
        return u"messageMentions"_s;
    case MessageField::Link:
        return u"messageLink"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageForm::MessageForm(MessageDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    setObjectName(u"messageForm"_s);
    QFormLayout *form = formrows::newForm();
    addLine(
        form, MessageField::Name, true, {}, [](const Message &message) { return message.name; },
        [](Message &message, const QString &text) { message.name = text; });
    addLine(
        form, MessageField::Description, false, {}, [](const Message &message) { return message.description; },
        [](Message &message, const QString &text) { message.description = text; });
    addLook(form);
    addTimeZone(form);
    addContent(form);
    addLine(
        form, MessageField::Mentions, false, tr("Accounts or @all, parted by blanks. Only group robots mention."),
        [](const Message &message) { return message.mentions.join(u' '); },
        [](Message &message, const QString &text) { message.mentions = mentionsFrom(text); });
    m_link = addLine(
        form, MessageField::Link, false, tr("Where a card leads. Empty: the address that the alarm brings."),
        [](const Message &message) { return message.link; },
        [](Message &message, const QString &text) { message.link = text; });
    setLayout(form);
    connect(&m_draft, &MessageDraft::changed, this, &MessageForm::showDraft);
    showDraft();
}

void MessageForm::focusFirst()
{
    m_lines.constFirst().line->setFocus(Qt::OtherFocusReason);
}

ProblemLabel *MessageForm::newProblem(MessageField field, QWidget *widget)
{
    auto *problem = new ProblemLabel(objectNameOf(field) + u"Problem"_s, *widget, this);
    m_problems.insert(field, problem);
    return problem;
}

QLineEdit *MessageForm::addLine(QFormLayout *form, MessageField field, bool isRequired, const QString &hint,
                                const Getter &text, const Setter &set)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectNameOf(field));
    line->installEventFilter(this);
    form->addRow(formrows::label(texts::fieldText(field), isRequired, line),
                 formrows::fieldBox(line, newProblem(field, line), hint));
    m_lines.append({field, line, text});
    connect(line, &QLineEdit::textChanged, this,
            [this, set](const QString &typed) { m_draft.change([&](Message &message) { set(message, typed); }); });
    return line;
}

QComboBox *MessageForm::addChoice(QFormLayout *form, MessageField field, const QString &objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    form->addRow(formrows::label(texts::fieldText(field), false, box), box);
    return box;
}

void MessageForm::addLook(QFormLayout *form)
{
    m_format = addChoice(form, MessageField::Format, objectNameOf(MessageField::Format));
    for (const MessageFormat format : {MessageFormat::Text, MessageFormat::Markdown, MessageFormat::Card})
        m_format->addItem(texts::formatText(format), static_cast<int>(format));
    m_language = addChoice(form, MessageField::Language, objectNameOf(MessageField::Language));
    m_language->setToolTip(tr("Of the words for level, state, yes and no in the delivered text."));
    for (const Language language : {Language::English, Language::Chinese})
        m_language->addItem(texts::languageText(language), static_cast<int>(language));
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.change(
            [this](Message &message) { message.format = static_cast<MessageFormat>(m_format->currentData().toInt()); });
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.change(
            [this](Message &message) { message.language = static_cast<Language>(m_language->currentData().toInt()); });
    });
}

void MessageForm::addTimeZone(QFormLayout *form)
{
    m_timeZone = new TimeZoneBox(this);
    m_timeZone->setObjectName(objectNameOf(MessageField::TimeZone));
    m_timeZone->installEventFilter(this); // its line hands the focus on to it
    form->addRow(formrows::label(texts::fieldText(MessageField::TimeZone), false, m_timeZone),
                 formrows::fieldBox(m_timeZone, newProblem(MessageField::TimeZone, m_timeZone),
                                    tr("Of {eventTime}, which is written with its UTC offset.")));
    connect(m_timeZone, &TimeZoneBox::zoneChanged, this,
            [this](const QString &zone) { m_draft.change([&](Message &message) { message.timeZone = zone; }); });
}

void MessageForm::addContent(QFormLayout *form)
{
    m_content = new ContentEdit(this);
    m_content->setObjectName(objectNameOf(MessageField::Content));
    m_content->installEventFilter(this);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_content, 1);
    column->addWidget(newProblem(MessageField::Content, m_content));
    column->addWidget(newParametersButton(), 0, Qt::AlignLeft);
    form->addRow(formrows::label(texts::fieldText(MessageField::Content), true, m_content), box);
    connect(m_content, &ContentEdit::textChanged, this, [this] {
        if (m_content->toPlainText() != m_draft.typed().content)
            m_draft.change([this](Message &message) { message.content = m_content->toPlainText(); });
    });
}

QToolButton *MessageForm::newParametersButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"messageParameters"_s);
    button->setText(tr("&Parameters"));
    button->setToolTip(tr("Puts a value of the alarm where the cursor is. Typing { offers them too."));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"messageParametersMenu"_s);
    for (const Parameter parameter : allParameters()) {
        QAction *action = menu->addAction(u"{%1}\t%2"_s.arg(nameOf(parameter), texts::parameterText(parameter)));
        action->setObjectName(u"parameter_"_s + nameOf(parameter));
        connect(action, &QAction::triggered, this, [this, parameter] { m_content->insertParameter(parameter); });
    }
    button->setMenu(menu);
    return button;
}

bool MessageForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeft = event->type() == QEvent::FocusOut &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if (isLeft && watched == m_content)
        leave(MessageField::Content);
    if (isLeft && watched == m_timeZone)
        leave(MessageField::TimeZone);
    for (const LineField &field : std::as_const(m_lines)) {
        if (isLeft && watched == field.line)
            leave(field.field);
    }
    return QWidget::eventFilter(watched, event);
}

void MessageForm::leave(MessageField field)
{
    m_left.insert(field);
    m_draft.tidy();
}

QString MessageForm::problemOf(MessageField field) const
{
    for (const MessageProblem &problem : m_draft.problems()) {
        // A word in braces that is no parameter is marked as one types; it is told at once, too.
        const bool isTold = m_left.contains(field) || problem.kind == MessageProblemKind::UnknownParameter;
        if (problem.field == field && isTold)
            return texts::problemText(problem);
    }
    return {};
}

void MessageForm::showDraft()
{
    const Message &typed = m_draft.typed();
    for (const LineField &field : std::as_const(m_lines)) {
        const QString text = field.text(typed);
        const bool isBeingTyped = field.field == MessageField::Mentions &&
                                  mentionsFrom(field.line->text()) == typed.mentions && field.line->hasFocus();
        const QSignalBlocker notTyped(field.line);
        if (field.line->text() != text && !isBeingTyped)
            field.line->setText(text);
    }
    const QSignalBlocker formatNotChosen(m_format);
    const QSignalBlocker languageNotChosen(m_language);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(typed.format)));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(typed.language)));
    m_timeZone->setZone(typed.timeZone);
    if (m_content->toPlainText() != typed.content)
        m_content->setPlainText(typed.content);
    const bool isCard = typed.format == MessageFormat::Card;
    m_link->parentWidget()->setVisible(isCard);
    if (auto *form = qobject_cast<QFormLayout *>(layout()))
        form->labelForField(m_link->parentWidget())->setVisible(isCard);
    for (auto problem = m_problems.cbegin(); problem != m_problems.cend(); ++problem)
        problem.value()->setProblem(problemOf(problem.key()));
}
