// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/markdown.h>

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = MarkdownSpan::Kind;

QList<MarkdownSpan> spansOf(const QString &text);

// A span found at the beginning of a text, and how much of it it takes.
struct Found
{
    MarkdownSpan span;
    qsizetype length;
};

std::optional<Found> codeAt(const QString &text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'`', start + 1);
    if (text[start] != u'`' || end <= start + 1)
        return {};
    return Found{{Kind::Code, text.mid(start + 1, end - start - 1)}, end + 1 - start};
}

std::optional<Found> boldAt(const QString &text, qsizetype start)
{
    if (!QStringView(text).mid(start).startsWith("**"_L1))
        return {};
    const qsizetype end = text.indexOf("**"_L1, start + 3);
    if (end < 0)
        return {};
    return Found{{Kind::Bold, {}, {}, spansOf(text.mid(start + 2, end - start - 2))}, end + 2 - start};
}

std::optional<Found> linkAt(const QString &text, qsizetype start)
{
    static const QRegularExpression link(u"\\G\\[([^\\[\\]]+)\\]\\(([^()\\s]+)\\)"_s);
    const QRegularExpressionMatch match = link.match(text, start);
    if (!match.hasMatch())
        return {};
    return Found{{Kind::Link, match.captured(2), {}, spansOf(match.captured(1))}, match.capturedLength()};
}

std::optional<Found> mentionAt(const QString &text, qsizetype start)
{
    static const QRegularExpression mention(u"\\G<@([0-9A-Za-z_.@-]+)>"_s);
    const QRegularExpressionMatch match = mention.match(text, start);
    if (!match.hasMatch())
        return {};
    return Found{{Kind::Mention, match.captured(1)}, match.capturedLength()};
}

// Of the </font> that belongs to the <font before `start`.
qsizetype endOfFont(const QString &text, qsizetype start)
{
    int depth = 1;
    for (qsizetype end = text.indexOf("</font>"_L1, start); end >= 0; end = text.indexOf("</font>"_L1, end + 1)) {
        depth += static_cast<int>(text.mid(start, end - start).count("<font "_L1)) - 1;
        if (depth == 0)
            return end;
        start = end;
    }
    return -1;
}

std::optional<Found> colourAt(const QString &text, qsizetype start)
{
    static const QRegularExpression opening(u"\\G<font\\s+color=[\"'](info|comment|warning)[\"']\\s*>"_s);
    const QRegularExpressionMatch match = opening.match(text, start);
    const qsizetype end = match.hasMatch() ? endOfFont(text, match.capturedEnd()) : -1;
    if (end < 0)
        return {};
    const QString name = match.captured(1);
    const FontColour colour = name == u"info"      ? FontColour::Info
                              : name == u"comment" ? FontColour::Comment
                                                   : FontColour::Warning;
    const QList<MarkdownSpan> inner = spansOf(text.mid(match.capturedEnd(), end - match.capturedEnd()));
    return Found{{Kind::Colour, {}, colour, inner}, end + "</font>"_L1.size() - start};
}

std::optional<Found> spanAt(const QString &text, qsizetype start)
{
    for (const auto read : {codeAt, boldAt, linkAt, mentionAt, colourAt}) {
        if (std::optional<Found> found = read(text, start))
            return found;
    }
    return {};
}

QList<MarkdownSpan> spansOf(const QString &text)
{
    QList<MarkdownSpan> spans;
    QString plain;
    const auto endPlain = [&] {
        if (!plain.isEmpty())
            spans.append({Kind::Text, std::exchange(plain, {})});
    };
    for (qsizetype i = 0; i < text.size();) {
        const std::optional<Found> found = spanAt(text, i);
        if (!found) {
            plain += text[i++];
            continue;
        }
        endPlain();
        spans.append(found->span);
        i += found->length;
    }
    endPlain();
    return spans;
}

MarkdownLine lineOf(const QString &text)
{
    static const QRegularExpression heading(u"\\A {0,3}(#{1,6})\\s+(\\S.*)\\z"_s);
    static const QRegularExpression quote(u"\\A {0,3}>\\s?(.*)\\z"_s); // WeCom's own example has no blank after >
    if (const auto match = heading.match(text); match.hasMatch())
        return {MarkdownLine::Kind::Heading, static_cast<int>(match.capturedLength(1)), spansOf(match.captured(2))};
    if (const auto match = quote.match(text); match.hasMatch())
        return {MarkdownLine::Kind::Quote, 0, spansOf(match.captured(1))};
    return {MarkdownLine::Kind::Plain, 0, spansOf(text)};
}

} // namespace

QList<MarkdownLine> markdownLines(const QString &text)
{
    QList<MarkdownLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(lineOf(line));
    return lines;
}
