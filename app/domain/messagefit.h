// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QString>

// What fits into one message of WeCom's: the sender cuts by this, and the editor measures by it.

// In UTF-8 bytes (wecom-api § 1.3, 2.3). Robots take more text than documented and apps cut in silence; only the
// documented numbers can be relied on.
namespace byteLimit {
inline constexpr qsizetype robotText = 2048;
inline constexpr qsizetype robotMarkdown = 4096;
inline constexpr qsizetype appText = 2048;
inline constexpr qsizetype appMarkdown = 2048;
} // namespace byteLimit

// Of text and markdown; a card is measured in domain/card.h, and as text where it has no link.
qsizetype byteLimitOf(MessageFormat format, MessageTarget target);

struct FittedText
{
    QString text;        // as it leaves: clean, cut, in a robot's markdown with its mentions at the end
    qsizetype bytes = 0; // needed for all of it, in UTF-8
    qsizetype limit = 0;
    QString lost; // what is cut off

    bool wasCut() const { return bytes > limit; }
};

FittedText fittedText(const OutgoingMessage &message, MessageTarget target);

// Line breaks as \n; other control characters have no meaning in a chat and would need \u escapes, which WeCom refuses
// (40033).
QString withoutControlCharacters(const QString &text);
