// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QList>

enum class MessageField {
    Name,
    Description,
    Format,
    Language,
    TimeZone,
    Content,
    Mentions,
    Link,
};

enum class MessageProblemKind {
    Missing,
    NameTaken,        // another message has this name
    LineBreakOrTab,   // names are one line
    TooLong,          // over 200 characters
    UnknownParameter, // a word in braces that is no parameter; text, position
    UnknownTimeZone,  // not an IANA name that this computer knows
    NotAnAccount,     // a mention is neither an account nor @all; row
    Duplicate,        // the same mention stands in an earlier row; row
    TooManyMentions,  // over 50: in markdown they would take the room of the text
    NotALink,         // not http or https, or over 2048 bytes when filled in
};

inline constexpr int mostMentions = 50;

struct MessageProblem
{
    MessageField field = MessageField::Name;
    MessageProblemKind kind = MessageProblemKind::Missing;
    int row = -1;            // of the mentions, from 0
    qsizetype position = -1; // in content or link, in UTF-16 units
    QString text = {};       // the unknown parameter as it stands there, braces included

    bool operator==(const MessageProblem &) const = default;
};

// Everything that keeps this message from being saved, in the order of the form; empty = valid.
QList<MessageProblem> problemsOf(const Message &message);

// What a valid message's author should know.
enum class MessageHint {
    NotShownInPersonalWechat, // markdown and cards: people who read in personal WeChat see none (wecom-api § 2.3)
    CardNeedsLink,            // without a link of its own it is text for every alarm that brings no url
    NoMentionsInCards,
    NoMentionOfEverybodyInMarkdown, // @all; accounts are mentioned
    MayBeEmpty,                     // for an alarm without these values nothing is left, and WeCom takes no empty text
};

QList<MessageHint> hintsOf(const Message &message);

// What people type, made into what they meant (see domain/typedtext.h). The content stays as it is.
Message cleanedMessage(const Message &typed);
