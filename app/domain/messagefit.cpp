// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/messagefit.h>

#include <domain/textcut.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// A robot's markdown has no list of mentions beside it: they stand in the text (wecom-api § 1.4).
QString mentionsInMarkdown(const OutgoingMessage &message, MessageTarget target)
{
    QStringList marks;
    if (message.format != MessageFormat::Markdown)
        return {};
    for (const QString &account : mentionsOf(message, target)) {
        const QString mark = u"<@%1>"_s.arg(account);
        if (!message.text.contains(mark) && !marks.contains(mark))
            marks.append(mark);
    }
    return marks.isEmpty() ? QString() : u'\n' + marks.join(u' ');
}

} // namespace

qsizetype byteLimitOf(MessageFormat format, MessageTarget target)
{
    const bool isMarkdown = format == MessageFormat::Markdown;
    if (target == MessageTarget::Robot)
        return isMarkdown ? byteLimit::robotMarkdown : byteLimit::robotText;
    return isMarkdown ? byteLimit::appMarkdown : byteLimit::appText;
}

FittedText fittedText(const OutgoingMessage &message, MessageTarget target)
{
    const QString text = withoutControlCharacters(message.text);
    const QString mentions = mentionsInMarkdown(message, target);
    const qsizetype mentionBytes = mentions.toUtf8().size();
    FittedText fitted;
    fitted.limit = byteLimitOf(message.format, target);
    fitted.bytes = text.toUtf8().size() + mentionBytes;
    const CutText cut = cutToBytes(text, fitted.limit - mentionBytes, message.format, message.language);
    fitted.text = cut.text + mentions;
    fitted.lost = text.mid(cut.kept);
    return fitted;
}

QString withoutControlCharacters(const QString &text)
{
    // Half of a surrogate pair becomes "?": in JSON it would be a \u escape, which WeCom refuses (40033).
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f); });
    return clean;
}
