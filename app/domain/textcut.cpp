// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/textcut.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto fontEnd = "</font>"_L1;

// UTF-8 bytes of the code point that begins at `index`, and the UTF-16 units it takes.
struct CodePoint
{
    qsizetype bytes;
    qsizetype units;
};

CodePoint codePointAt(const QString &text, qsizetype index)
{
    const QChar unit = text[index];
    if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return {4, 2};
    if (unit.unicode() < 0x80)
        return {1, 1};
    return {unit.unicode() < 0x800 ? 2 : 3, 1}; // a lone surrogate is replaced by something shorter
}

// Number of UTF-16 units that fit into `limit` bytes without parting a code point.
qsizetype unitsWithin(const QString &text, qsizetype limit)
{
    qsizetype bytes = 0;
    qsizetype units = 0;
    while (units < text.size()) {
        const CodePoint next = codePointAt(text, units);
        if (bytes + next.bytes > limit)
            break;
        bytes += next.bytes;
        units += next.units;
    }
    return units;
}

bool beginsTag(QStringView text)
{
    return text.startsWith("<font"_L1) || text.startsWith(fontEnd) || text.startsWith("<@"_L1);
}

// Where a cut at `end` would tear <font …>, <@account> or [text](url) apart: the beginning of that piece, else `end`.
qsizetype beforeTornMarkdown(const QString &text, qsizetype end)
{
    const QStringView kept = QStringView(text).left(end);
    const qsizetype tag = kept.lastIndexOf(u'<');
    if (tag > kept.lastIndexOf(u'>') && beginsTag(QStringView(text).mid(tag)))
        end = tag;
    const qsizetype link = kept.left(end).lastIndexOf(u'[');
    if (link >= 0 && !kept.left(end).mid(link).contains(u')') && QStringView(text).mid(link).contains("]("_L1))
        end = link;
    return end;
}

bool leavesFontOpen(QStringView text)
{
    return text.lastIndexOf("<font"_L1) > text.lastIndexOf(fontEnd);
}

} // namespace

CutText cutToBytes(const QString &text, qsizetype limit, MessageFormat format, Language language)
{
    if (text.toUtf8().size() <= limit)
        return {text, false, text.size()};
    const QString mark = deliveredWords(language).cutMark;
    qsizetype budget = limit - mark.toUtf8().size();
    if (format == MessageFormat::Markdown)
        budget -= fontEnd.size();
    qsizetype end = unitsWithin(text, std::max<qsizetype>(budget, 0));
    if (format == MessageFormat::Markdown)
        end = beforeTornMarkdown(text, end);
    QString kept = text.left(end);
    if (format == MessageFormat::Markdown && leavesFontOpen(kept))
        kept += fontEnd;
    return {kept + mark, true, end};
}
