// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/preview/chatbubble.h>

#include <ui/preview/previewhtml.h>
#include <ui/widgets/appearance.h>

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int tail = 8; // the bubble's corner towards its sender
constexpr int usualWidth = 340;

PreviewColours coloursOf(const QWidget &widget)
{
    const bool isDark = appearance::isDark(widget.palette());
    return {widget.palette().color(QPalette::Text).name(), appearance::quietColour(widget.palette()).name(),
            isDark ? u"#7fb0f0"_s : u"#2d6cdf"_s, isDark ? u"#3a3f46"_s : u"#eceff3"_s};
}

} // namespace

ChatBubble::ChatBubble(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document.setDocumentMargin(0);
}

void ChatBubble::setMessage(const OutgoingMessage &message, MessageTarget target)
{
    m_message = message;
    m_target = target;
    rebuild();
}

void ChatBubble::setMarkdown(const QString &markdown)
{
    show(markdownHtml(markdown, coloursOf(*this)));
}

void ChatBubble::rebuild()
{
    show(previewHtml(m_message, m_target, coloursOf(*this)));
}

void ChatBubble::show(const QString &html)
{
    m_document.setDefaultFont(font());
    m_document.setHtml(u"<body style=\"color:%1\">%2</body>"_s.arg(palette().color(QPalette::Text).name(), html));
    setAccessibleDescription(m_document.toPlainText());
    updateGeometry();
    update();
}

int ChatBubble::heightForWidth(int width) const
{
    auto *document = const_cast<QTextDocument *>(&m_document);
    document->setTextWidth(width - 2 * padding - tail);
    return static_cast<int>(std::ceil(document->size().height())) + 2 * padding;
}

QSize ChatBubble::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

void ChatBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = heightForWidth(width());
    const QRectF box(tail, 0.5, width() - tail - 1, height - 1);
    QPainterPath outline;
    outline.addRoundedRect(box, 8, 8);
    QPainterPath corner;
    corner.addPolygon(QPolygonF({{double(tail) + 1, 14.0}, {1.0, 20.0}, {double(tail) + 1, 26.0}}));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawPath(outline.united(corner));
    painter.translate(tail + padding, padding);
    m_document.drawContents(&painter);
}

void ChatBubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}
