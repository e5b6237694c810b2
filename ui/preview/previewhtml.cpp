// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/preview/previewhtml.h>

#include <domain/card.h>
#include <domain/markdown.h>
#include <domain/messagefit.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class Preview
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

// The three colours of WeCom's markdown (wecom-api § 1.5).
QString colourOf(FontColour colour)
{
    switch (colour) {
    case FontColour::Info:
        return u"#07963c"_s;
    case FontColour::Comment:
        return u"#8a8f99"_s;
    case FontColour::Warning:
        return u"#e8590c"_s;
    }
    Q_UNREACHABLE();
}

// Blanks stay, as in a chat.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u"  "_s, u"&nbsp; "_s);
}

QString spansHtml(const QList<MarkdownSpan> &spans, const PreviewColours &colours)
{
    QString html;
    for (const MarkdownSpan &span : spans) {
        switch (span.kind) {
        case MarkdownSpan::Kind::Text:
            html += escaped(span.text);
            break;
        case MarkdownSpan::Kind::Bold:
            html += u"<b>"_s + spansHtml(span.inner, colours) + u"</b>"_s;
            break;
        case MarkdownSpan::Kind::Code:
            html +=
                u"<span style=\"background-color:%1\">&nbsp;%2&nbsp;</span>"_s.arg(colours.code, escaped(span.text));
            break;
        case MarkdownSpan::Kind::Link:
            html += u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(span.text.toHtmlEscaped(), colours.link,
                                                                      spansHtml(span.inner, colours));
            break;
        case MarkdownSpan::Kind::Colour:
            html += u"<span style=\"color:%1\">%2</span>"_s.arg(colourOf(span.colour), spansHtml(span.inner, colours));
            break;
        case MarkdownSpan::Kind::Mention:
            html += u"<span style=\"color:%1\">@%2</span>"_s.arg(colours.link, escaped(span.text));
            break;
        }
    }
    return html;
}

// In the words that QTextDocument knows: it takes no percentages.
QString headingSize(int level)
{
    return level <= 2 ? u"x-large"_s : level <= 4 ? u"large"_s : u"medium"_s;
}

QString lineHtml(const MarkdownLine &line, const PreviewColours &colours)
{
    const QString inner = line.spans.isEmpty() ? u"&nbsp;"_s : spansHtml(line.spans, colours);
    switch (line.kind) {
    case MarkdownLine::Kind::Plain:
        return u"<div>%1</div>"_s.arg(inner);
    case MarkdownLine::Kind::Heading:
        return u"<div style=\"font-size:%1;font-weight:bold\">%2</div>"_s.arg(headingSize(line.level), inner);
    case MarkdownLine::Kind::Quote:
        return u"<div style=\"color:%1\">▎%2</div>"_s.arg(colours.quiet, inner);
    }
    Q_UNREACHABLE();
}

QString textHtml(const QString &text)
{
    return u"<div>%1</div>"_s.arg(escaped(text).replace(u'\n', u"<br>"_s));
}

QString mentionsHtml(const QStringList &mentions, const PreviewColours &colours)
{
    QStringList named;
    for (const QString &mention : mentions)
        named.append(mention == everybody ? everybody : u'@' + mention);
    return u"<div style=\"color:%1\">%2</div>"_s.arg(colours.link, named.join(u' ').toHtmlEscaped());
}

QString cardHtml(const Card &card, const PreviewColours &colours)
{
    QString html = u"<div style=\"font-weight:bold\">%1</div>"_s.arg(escaped(card.title));
    if (!card.text.isEmpty())
        html += u"<div style=\"color:%1\">%2</div>"_s.arg(colours.quiet, escaped(card.text).replace(u'\n', u"<br>"_s));
    if (!card.rows.isEmpty()) {
        html += u"<table cellspacing=\"0\" cellpadding=\"2\">"_s;
        for (const CardRow &row : card.rows)
            html += u"<tr><td style=\"color:%1\">%2&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(
                colours.quiet, escaped(row.key), escaped(row.value));
        html += u"</table>"_s;
    }
    html += u"<hr><div><a href=\"%1\" style=\"color:%2\">%3</a></div>"_s.arg(card.link.toHtmlEscaped(), colours.link,
                                                                             Preview::tr("Details").toHtmlEscaped());
    return html;
}

} // namespace

QString markdownHtml(const QString &markdown, const PreviewColours &colours)
{
    QString html;
    for (const MarkdownLine &line : markdownLines(markdown))
        html += lineHtml(line, colours);
    return html;
}

QString previewHtml(const OutgoingMessage &message, MessageTarget target, const PreviewColours &colours)
{
    if (const std::optional<Card> card = cardOf(message, target))
        return cardHtml(*card, colours);
    const FittedText fitted = fittedText(message, target);
    if (message.format == MessageFormat::Markdown)
        return markdownHtml(fitted.text, colours);
    const QStringList mentions = mentionsOf(message, target);
    return textHtml(fitted.text) + (mentions.isEmpty() ? QString() : mentionsHtml(mentions, colours));
}
