// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/message.h>

using namespace Qt::Literals::StringLiterals;

QString nameOf(MessageFormat format)
{
    switch (format) {
    case MessageFormat::Text:
        return u"text"_s;
    case MessageFormat::Markdown:
        return u"markdown"_s;
    case MessageFormat::Card:
        return u"card"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MessageFormat> messageFormatNamed(const QString &name)
{
    for (const auto format : {MessageFormat::Text, MessageFormat::Markdown, MessageFormat::Card}) {
        if (nameOf(format) == name)
            return format;
    }
    return {};
}

QStringList mentionsOf(const OutgoingMessage &message, MessageTarget target)
{
    if (target != MessageTarget::Robot || message.format == MessageFormat::Card)
        return {};
    QStringList mentions = message.mentions;
    if (message.format == MessageFormat::Markdown)
        mentions.removeAll(everybody);
    return mentions;
}
