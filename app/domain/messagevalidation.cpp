// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/messagevalidation.h>

#include <domain/namerules.h>
#include <domain/parameters.h>
#include <domain/rendering.h>
#include <domain/samplealarm.h>
#include <domain/servicevalidation.h>
#include <domain/timezones.h>
#include <domain/typedtext.h>

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

using Field = MessageField;
using Kind = MessageProblemKind;
using Problems = QList<MessageProblem>;

void checkParameters(Problems &problems, Field field, const QString &content)
{
    for (const ContentPiece &piece : piecesOf(content)) {
        if (piece.kind == ContentPiece::Kind::Unknown)
            problems.append({field, Kind::UnknownParameter, -1, piece.position, piece.text});
    }
}

void checkMentions(Problems &problems, const QStringList &mentions)
{
    QSet<QString> seen;
    for (int row = 0; row < mentions.size(); ++row) {
        const QString &mention = mentions[row];
        if (mention != everybody && !isAccount(mention))
            problems.append({Field::Mentions, Kind::NotAnAccount, row});
        else if (seen.contains(mention.toCaseFolded()))
            problems.append({Field::Mentions, Kind::Duplicate, row});
        seen.insert(mention.toCaseFolded());
    }
    if (mentions.size() > mostMentions)
        problems.append({Field::Mentions, Kind::TooManyMentions});
}

// Tried with an alarm that has everything.
void checkLink(Problems &problems, const Message &message)
{
    const qsizetype before = problems.size();
    checkParameters(problems, Field::Link, message.link);
    if (message.link.isEmpty() || problems.size() > before)
        return;
    const Alarm alarm = sampleAlarm(message.language, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC));
    if (!isUsableLink(ownLink(message, alarm)))
        problems.append({Field::Link, Kind::NotALink});
}

// A parameter that has a value in every alarm.
bool isAlwaysFilled(Parameter parameter)
{
    switch (parameter) {
    case Parameter::EventTime:
    case Parameter::IsAcked:
    case Parameter::IsShelved:
    case Parameter::Level:
    case Parameter::Name:
    case Parameter::Path:
    case Parameter::State:
        return true;
    default:
        return false;
    }
}

bool mayBeEmpty(const QString &content)
{
    const QList<ContentPiece> pieces = piecesOf(content);
    return std::none_of(pieces.cbegin(), pieces.cend(), [](const ContentPiece &piece) {
        return piece.kind == ContentPiece::Kind::Parameter ? isAlwaysFilled(piece.parameter)
                                                           : !piece.text.trimmed().isEmpty();
    });
}

} // namespace

QList<MessageProblem> problemsOf(const Message &message)
{
    Problems problems;
    if (const auto trouble = troubleWithName(message.name))
        problems.append({Field::Name, problemKindOf<Kind>(*trouble)});
    if (!isTimeZone(message.timeZone))
        problems.append({Field::TimeZone, Kind::UnknownTimeZone});
    if (message.content.trimmed().isEmpty())
        problems.append({Field::Content, Kind::Missing});
    checkParameters(problems, Field::Content, message.content);
    checkMentions(problems, message.mentions);
    checkLink(problems, message);
    return problems;
}

QList<MessageHint> hintsOf(const Message &message)
{
    QList<MessageHint> hints;
    const bool isCard = message.format == MessageFormat::Card;
    if (message.format != MessageFormat::Text)
        hints.append(MessageHint::NotShownInPersonalWechat);
    if (isCard && message.link.isEmpty())
        hints.append(MessageHint::CardNeedsLink);
    if (isCard && !message.mentions.isEmpty())
        hints.append(MessageHint::NoMentionsInCards);
    if (message.format == MessageFormat::Markdown && message.mentions.contains(everybody))
        hints.append(MessageHint::NoMentionOfEverybodyInMarkdown);
    if (!message.content.trimmed().isEmpty() && mayBeEmpty(message.content))
        hints.append(MessageHint::MayBeEmpty);
    return hints;
}

Message cleanedMessage(const Message &typed)
{
    Message message = typed;
    message.name = cleanedName(typed.name);
    message.description = cleanedName(typed.description);
    message.timeZone = cleanedIdentifier(typed.timeZone);
    message.link = cleanedIdentifier(typed.link);
    message.mentions.clear();
    for (const QString &mention : typed.mentions) {
        if (const QString clean = cleanedIdentifier(mention); !clean.isEmpty())
            message.mentions.append(clean.compare(everybody, Qt::CaseInsensitive) == 0 ? everybody : clean);
    }
    return message;
}
