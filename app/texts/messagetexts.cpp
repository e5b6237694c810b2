// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/messagetexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

const char *sentence(MessageProblemKind kind)
{
    switch (kind) {
    case MessageProblemKind::Missing:
        return QT_TRANSLATE_NOOP("Problem", "Required.");
    case MessageProblemKind::NameTaken:
        return QT_TRANSLATE_NOOP("Problem", "Another message has this name. Choose a different one.");
    case MessageProblemKind::LineBreakOrTab:
        return QT_TRANSLATE_NOOP("Problem", "Must be one line, without tabs.");
    case MessageProblemKind::TooLong:
        return QT_TRANSLATE_NOOP("Problem", "Too long: at most 200 characters.");
    case MessageProblemKind::UnknownParameter:
        return QT_TRANSLATE_NOOP("Problem", "There is no parameter %1. Choose one from the list.");
    case MessageProblemKind::UnknownTimeZone:
        return QT_TRANSLATE_NOOP("Problem",
                                 "Not a time zone that this computer knows. Choose one such as Asia/Shanghai.");
    case MessageProblemKind::NotAnAccount:
        return QT_TRANSLATE_NOOP("Problem",
                                 "Neither an account nor @all. Take the account from Contacts, not the display name.");
    case MessageProblemKind::Duplicate:
        return QT_TRANSLATE_NOOP("Problem", "Stands in an earlier row already. Keep one of them.");
    case MessageProblemKind::TooManyMentions:
        return QT_TRANSLATE_NOOP("Problem", "At most 50 people can be mentioned. Use @all, or a smaller group.");
    case MessageProblemKind::NotALink:
        return QT_TRANSLATE_NOOP("Problem",
                                 "Not a usable link. Write the whole address, beginning with https:// or http://, or "
                                 "use {url}; other parameters may stand in it.");
    }
    Q_UNREACHABLE();
}

const char *sentence(MessageHint hint)
{
    switch (hint) {
    case MessageHint::NotShownInPersonalWechat:
        return QT_TRANSLATE_NOOP("Hint", "Whoever reads in personal WeChat does not see markdown and cards, only a "
                                         "request to open WeCom. The text format is shown everywhere.");
    case MessageHint::CardNeedsLink:
        return QT_TRANSLATE_NOOP("Hint", "A card needs a link. For an alarm that brings no address, this message is "
                                         "sent as text; fill in Link to send a card always.");
    case MessageHint::NoMentionsInCards:
        return QT_TRANSLATE_NOOP("Hint", "WeCom knows no mentions in cards: nobody is mentioned.");
    case MessageHint::NoMentionOfEverybodyInMarkdown:
        return QT_TRANSLATE_NOOP("Hint", "Markdown can mention accounts, but not @all. Use the text format to mention "
                                         "everybody.");
    case MessageHint::MayBeEmpty:
        return QT_TRANSLATE_NOOP("Hint", "For an alarm without these values nothing is left, and WeCom takes no empty "
                                         "message. Add a word of your own, or {name}.");
    }
    Q_UNREACHABLE();
}

const char *label(MessageField field)
{
    switch (field) {
    case MessageField::Name:
        return QT_TRANSLATE_NOOP("Field", "Name");
    case MessageField::Description:
        return QT_TRANSLATE_NOOP("Field", "Description");
    case MessageField::Format:
        return QT_TRANSLATE_NOOP("Field", "Format");
    case MessageField::Language:
        return QT_TRANSLATE_NOOP("Field", "Language of the Words");
    case MessageField::TimeZone:
        return QT_TRANSLATE_NOOP("Field", "Time Zone");
    case MessageField::Content:
        return QT_TRANSLATE_NOOP("Field", "Message");
    case MessageField::Mentions:
        return QT_TRANSLATE_NOOP("Field", "Mentions");
    case MessageField::Link:
        return QT_TRANSLATE_NOOP("Field", "Link");
    }
    Q_UNREACHABLE();
}

const char *explanation(Parameter parameter)
{
    switch (parameter) {
    case Parameter::AckUser:
        return QT_TRANSLATE_NOOP("Parameter", "Who acknowledged the alarm; empty until somebody has");
    case Parameter::Description:
        return QT_TRANSLATE_NOOP("Parameter", "Description of the alarm");
    case Parameter::EventTime:
        return QT_TRANSLATE_NOOP("Parameter", "When it happened, in the time zone of this message");
    case Parameter::IsAcked:
        return QT_TRANSLATE_NOOP("Parameter", "Whether it is acknowledged: Yes or No");
    case Parameter::IsShelved:
        return QT_TRANSLATE_NOOP("Parameter", "Whether it is shelved: Yes or No");
    case Parameter::Level:
        return QT_TRANSLATE_NOOP("Parameter", "Severity: Critical, High, Medium or Low");
    case Parameter::Name:
        return QT_TRANSLATE_NOOP("Parameter", "Name of the alarm");
    case Parameter::Path:
        return QT_TRANSLATE_NOOP("Parameter", "Path of the alarm (its tag)");
    case Parameter::State:
        return QT_TRANSLATE_NOOP("Parameter", "Current state, such as Active, Unacked");
    case Parameter::Type:
        return QT_TRANSLATE_NOOP("Parameter", "Type of the alarm: limit, rate of change, equal, boolean");
    case Parameter::Url:
        return QT_TRANSLATE_NOOP("Parameter", "Address of the alarm's page");
    case Parameter::UrlPath:
        return QT_TRANSLATE_NOOP("Parameter", "Path part of that address");
    case Parameter::Value:
        return QT_TRANSLATE_NOOP("Parameter", "Value at the event");
    }
    Q_UNREACHABLE();
}

const char *word(MessageFormat format)
{
    switch (format) {
    case MessageFormat::Text:
        return QT_TRANSLATE_NOOP("MessageFormat", "Text");
    case MessageFormat::Markdown:
        return QT_TRANSLATE_NOOP("MessageFormat", "Markdown");
    case MessageFormat::Card:
        return QT_TRANSLATE_NOOP("MessageFormat", "Card");
    }
    Q_UNREACHABLE();
}

const char *word(AlarmLevel level)
{
    switch (level) {
    case AlarmLevel::Critical:
        return QT_TRANSLATE_NOOP("Alarm", "Critical");
    case AlarmLevel::High:
        return QT_TRANSLATE_NOOP("Alarm", "High");
    case AlarmLevel::Medium:
        return QT_TRANSLATE_NOOP("Alarm", "Medium");
    case AlarmLevel::Low:
        return QT_TRANSLATE_NOOP("Alarm", "Low");
    }
    Q_UNREACHABLE();
}

const char *word(AlarmState state)
{
    switch (state) {
    case AlarmState::ActiveUnacked:
        return QT_TRANSLATE_NOOP("Alarm", "Active, Unacked");
    case AlarmState::ActiveAcked:
        return QT_TRANSLATE_NOOP("Alarm", "Active, Acked");
    case AlarmState::ClearedUnacked:
        return QT_TRANSLATE_NOOP("Alarm", "Cleared, Unacked");
    case AlarmState::ClearedAcked:
        return QT_TRANSLATE_NOOP("Alarm", "Cleared, Acked");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldText(MessageField field)
{
    return QCoreApplication::translate("Field", label(field));
}

QString problemText(const MessageProblem &problem)
{
    const auto meant =
        problem.kind == MessageProblemKind::UnknownParameter ? probablyMeant(problem.text) : std::nullopt;
    if (meant)
        return QCoreApplication::translate("Problem", "There is no parameter %1. Did you mean {%2}?")
            .arg(problem.text, nameOf(*meant));
    const QString text = QCoreApplication::translate("Problem", sentence(problem.kind));
    return problem.kind == MessageProblemKind::UnknownParameter ? text.arg(problem.text) : text;
}

QString hintText(MessageHint hint)
{
    return QCoreApplication::translate("Hint", sentence(hint));
}

QString formatText(MessageFormat format)
{
    return QCoreApplication::translate("MessageFormat", word(format));
}

QString languageText(Language language)
{
    return language == Language::Chinese ? QStringLiteral("简体中文") : QStringLiteral("English");
}

QString targetText(MessageTarget target)
{
    return target == MessageTarget::Robot ? QCoreApplication::translate("MessageTarget", "Group robot")
                                          : QCoreApplication::translate("MessageTarget", "App");
}

QString parameterText(Parameter parameter)
{
    return QCoreApplication::translate("Parameter", explanation(parameter));
}

QString levelText(AlarmLevel level)
{
    return QCoreApplication::translate("Alarm", word(level));
}

QString stateText(AlarmState state)
{
    return QCoreApplication::translate("Alarm", word(state));
}

} // namespace texts
