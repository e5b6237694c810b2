// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/language.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

enum class MessageFormat {
    Text,
    Markdown, // WeCom's subset, see domain/markdown.h
    Card,     // template_card text_notice; without a link it leaves as text
};

// The names in the configuration file and the database: "text", "markdown", "card".
QString nameOf(MessageFormat format);
std::optional<MessageFormat> messageFormatNamed(const QString &name);

// What "@all" is called in mentions.
inline const QString everybody = QStringLiteral("@all");

// What is said when an alarm is sent: a text with parameters.
struct Message
{
    qint64 id = 0; // 0 = not stored yet
    QString name;
    QString description;
    QDateTime createdAt; // UTC
    MessageFormat format = MessageFormat::Text;
    Language language = Language::English; // of the words that parameters become
    QString timeZone;                      // IANA, of {eventTime}; empty = this computer's
    QString content;                       // parameters stand in it as {name}
    QStringList mentions;                  // accounts or @all; see mentionsOf()
    QString link;                          // of a card; may hold parameters; empty = the alarm's url

    bool operator==(const Message &) const = default;
};

// A text ready to leave: parameters are filled in, limits are not applied yet (see domain/messagefit.h).
struct OutgoingMessage
{
    MessageFormat format = MessageFormat::Text;
    QString text;
    QStringList mentions; // accounts or @all; see mentionsOf()
    Language language = Language::English;
    QString link = {};           // of a card
    QString timeZone = {};       // IANA, of times that are added on the way; empty = this computer's
    bool namesEventTime = false; // so that two events never have the same text

    bool operator==(const OutgoingMessage &) const = default;
};

enum class MessageTarget { Robot, App };

// Those of the mentions that WeCom knows in this place (wecom-api § 1.4): a robot's text takes all; its markdown takes
// accounts, but not @all; cards and app messages take none.
QStringList mentionsOf(const OutgoingMessage &message, MessageTarget target);
