// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/card.h>

#include <domain/messagefit.h>

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

// UTF-16 units of the first `characters` code points.
qsizetype unitsOf(const QString &text, qsizetype characters)
{
    qsizetype units = 0;
    while (characters-- > 0 && units < text.size())
        units += text[units].isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    return units;
}

QString shortened(const QString &text, qsizetype limit)
{
    if (charactersIn(text) <= limit)
        return text;
    return text.left(unitsOf(text, limit - 1)) + u'…';
}

// "Key: value" in the words of both languages. A time or an address has no blank after its colon.
std::optional<CardRow> rowIn(const QString &line, const CardLimits &limits)
{
    static const QRegularExpression keyAndValue(u"\\A\\s*([^:：]+?)\\s*(?::\\s+|：\\s*)(\\S.*)\\z"_s);
    const QRegularExpressionMatch match = keyAndValue.match(line);
    if (!match.hasMatch())
        return {};
    const CardRow row{match.captured(1), match.captured(2).trimmed()};
    if (charactersIn(row.key) > limits.key || charactersIn(row.value) > limits.value)
        return {};
    return row;
}

} // namespace

qsizetype charactersIn(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

CardLimits cardLimitsOf(MessageTarget target)
{
    if (target == MessageTarget::Robot)
        return {26, 5, 26, 112, 6};
    return {36, 5, 30, 160, 6};
}

std::optional<Card> cardOf(const OutgoingMessage &message, MessageTarget target)
{
    if (message.format != MessageFormat::Card || message.link.isEmpty())
        return {};
    const CardLimits limits = cardLimitsOf(target);
    QStringList lines = withoutControlCharacters(message.text).trimmed().split(u'\n');
    Card card;
    card.link = message.link;
    card.title = shortened(lines.constFirst().trimmed(), limits.title);
    if (charactersIn(lines.constFirst().trimmed()) <= limits.title)
        lines.removeFirst();
    QStringList rest;
    for (const QString &line : std::as_const(lines)) {
        const std::optional<CardRow> row = rowIn(line, limits);
        if (row && card.rows.size() < limits.rows)
            card.rows.append(*row);
        else
            rest.append(line);
    }
    const QString text = rest.join(u'\n').trimmed();
    card.textLength = charactersIn(text);
    card.text = shortened(text, limits.text);
    if (card.textLength > limits.text)
        card.lost = text.mid(card.text.size() - 1);
    return card;
}
