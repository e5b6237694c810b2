// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helpview.h>

#include <ui/help/helptopics.h>

#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int redrawPause = 100; // ms
constexpr int margins = 24;      // of the document and the scroll bar

} // namespace

HelpView::HelpView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"helpText"_s);
    setAccessibleName(tr("Help"));
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &address) { m_address = address; });
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(redrawPause);
    connect(&m_redraw, &QTimer::timeout, this, [this] {
        const int at = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(at);
    });
}

void HelpView::showPlace(const QString &place)
{
    setSource(helpTopics::addressOf(place));
}

QString HelpView::topic() const
{
    return QFileInfo(m_address.path()).completeBaseName();
}

// Before what is shown asks for its drawings.
void HelpView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    m_address = m_address.resolved(url);
    QTextBrowser::doSetSource(url, type);
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    const QUrl address = m_address.resolved(name);
    if (type == QTextDocument::ImageResource && address.path().endsWith(".svg"_L1))
        return drawingOf(address);
    return QTextBrowser::loadResource(type, name);
}

QImage HelpView::drawingOf(const QUrl &address) const
{
    QSvgRenderer drawing(u':' + address.path());
    QSizeF size = drawing.defaultSize();
    if (const double room = viewport()->width() - margins; room > 0 && size.width() > room)
        size *= room / size.width();
    const double sharpness = devicePixelRatioF();
    QImage image((size * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter, QRectF({}, size));
    return image;
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (std::exchange(m_drawnFor, viewport()->width()) != viewport()->width())
        m_redraw.start();
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Help"));
    if (!topic().isEmpty())
        showPlace(topic());
}
