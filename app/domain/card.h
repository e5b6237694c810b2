// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QList>
#include <QString>

#include <optional>

// The parts of WeCom's template_card text_notice (wecom-api § 1.7, 6.2), made from a message's text:
//   its first line        → the title,
//   lines "Key: value"    → the table, as long as there is room and both are short enough,
//   everything else       → the text below, a first line that is too long for the title once more.
struct CardRow
{
    QString key;
    QString value;

    bool operator==(const CardRow &) const = default;
};

struct Card
{
    QString title;
    QList<CardRow> rows;
    QString text;
    QString link;
    qsizetype textLength = 0; // characters needed for all of the text
    QString lost;             // what is cut off

    bool wasCut() const { return !lost.isEmpty(); }
};

// In characters. WeCom calls them suggestions and cuts what is longer where the reader looks.
struct CardLimits
{
    qsizetype title;
    qsizetype key;
    qsizetype value;
    qsizetype text;
    qsizetype rows;
};

CardLimits cardLimitsOf(MessageTarget target);

// Nothing when the message is no card or has no link: it leaves as text then.
std::optional<Card> cardOf(const OutgoingMessage &message, MessageTarget target);

qsizetype charactersIn(const QString &text); // code points
