// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/appearance.h>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

// Outside any namespace: the macro declares a function.
static void loadResources()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not linked by themselves
}

namespace {

// Draws the picture in the palette's current text colour, so that it can be read on light and dark windows.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QByteArray &svg) : m_svg(svg) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        const QByteArray colour = QGuiApplication::palette().color(group, role).name().toUtf8();
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

namespace appearance {

bool isDark(const QWidget &widget)
{
    return widget.palette().color(QPalette::Window).lightness() < 128;
}

QColor problemColour(const QWidget &widget)
{
    return isDark(widget) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

QColor problemTint()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
    return dark ? QColor(0x6b, 0x2b, 0x28) : QColor(0xfb, 0xdc, 0xd9);
}

QColor successColour(const QWidget &widget)
{
    return isDark(widget) ? QColor(0x8b, 0xd8, 0x9a) : QColor(0x1b, 0x6e, 0x36);
}

QColor quietColour(const QWidget &widget)
{
    return isDark(widget) ? QColor(0xa8, 0xb0, 0xb8) : QColor(0x5a, 0x64, 0x6e);
}

QIcon icon(const QString &name)
{
    loadResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new PaletteIconEngine(file.readAll()));
}

void makeHint(QLabel &label)
{
    label.setWordWrap(true);
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, quietColour(label));
    label.setPalette(palette);
}

void makeHeading(QLabel &label)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    label.setFont(font);
}

} // namespace appearance
