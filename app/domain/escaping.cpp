// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/escaping.h>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInCode(const QString &lineBefore)
{
    return lineBefore.count(u'`') % 2 == 1;
}

bool isInLinkTarget(const QString &lineBefore)
{
    const qsizetype opened = lineBefore.lastIndexOf("]("_L1);
    return opened >= 0 && !QStringView(lineBefore).mid(opened).contains(u')');
}

// Blanks and quote signs only: a heading or a quote could still begin.
bool isLineStart(const QString &lineBefore)
{
    return std::all_of(lineBefore.cbegin(), lineBefore.cend(), [](QChar c) { return c == u'>' || c.isSpace(); });
}

QString withoutLineSigns(const QString &line)
{
    static const QRegularExpression sign(u"\\A(\\s*)(?:>|#(?=#{0,5}(?:\\s|\\z)))"_s);
    const QRegularExpressionMatch match = sign.match(line);
    if (!match.hasMatch())
        return line;
    const QChar fullWidth = match.captured().endsWith(u'>') ? u'＞' : u'＃';
    return match.captured(1) + fullWidth + line.mid(match.capturedEnd());
}

QString withoutSpanSigns(QString text)
{
    return text.replace(u'*', u'＊')
        .replace(u'`', u'｀')
        .replace(u'<', u'＜')
        .replace(u'[', u'［')
        .replace(u']', u'］');
}

} // namespace

QString escapedForText(const QString &value)
{
    static const QRegularExpression tag(u"<(?=@|/?a(?:[\\s>]|\\z))"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(value).replace(tag, u"＜"_s);
}

QString escapedForMarkdown(const QString &value, const QString &lineBefore)
{
    if (isInLinkTarget(lineBefore))
        return escapedForLink(value);
    if (isInCode(lineBefore))
        return QString(value).replace(u'`', u'｀').replace(u'<', u'＜').replace(u'\n', u' ');
    const QString quote = lineBefore.trimmed().startsWith(u'>') ? u"> "_s : QString();
    QStringList lines = withoutSpanSigns(value).split(u'\n');
    for (qsizetype i = isLineStart(lineBefore) ? 0 : 1; i < lines.size(); ++i)
        lines[i] = withoutLineSigns(lines[i]);
    return lines.join(u'\n' + quote);
}

QString escapedForLink(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, "/"));
}

QString escapedAddress(const QString &url)
{
    static const QRegularExpression unsafe(u"[\\s<>()\\[\\]*`\"]"_s);
    QString safe = url;
    for (auto match = unsafe.match(safe); match.hasMatch(); match = unsafe.match(safe)) {
        const QByteArray encoded = QUrl::toPercentEncoding(match.captured(), {}, "()*");
        safe.replace(match.capturedStart(), match.capturedLength(), QString::fromLatin1(encoded));
    }
    return safe;
}
