// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/appearance.h>

#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QLineEdit>
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

using Colour = QColor (*)(const QPalette &palette);

QColor textColour(const QPalette &palette)
{
    return palette.color(QPalette::WindowText);
}

Colour colourOf(const QString &icon)
{
    return icon == u"done"_s      ? appearance::successColour
           : icon == u"problem"_s ? appearance::problemColour
           : icon == u"skipped"_s ? appearance::quietColour
                                  : textColour;
}

// Draws the picture in a colour of the palette as it is then, so that it can be read on light and dark windows.
class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(const QByteArray &svg, Colour colour) : m_svg(svg), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QPalette palette = QGuiApplication::palette();
        palette.setCurrentColorGroup(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active);
        const QColor colour = mode == QIcon::Selected   ? palette.color(QPalette::HighlightedText)
                              : mode == QIcon::Disabled ? textColour(palette)
                                                        : m_colour(palette);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour.name().toUtf8()));
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

    QIconEngine *clone() const override { return new PaletteIconEngine(m_svg, m_colour); }

private:
    QByteArray m_svg;
    Colour m_colour;
};

// Keeps the words of a label in a colour of its palette.
class Tint : public QObject
{
public:
    Tint(QLabel &label, Colour colour) : QObject(&label), m_label(label), m_colour(colour)
    {
        label.installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        QPalette palette = m_label.palette();
        const QColor wanted = m_colour(palette);
        if (palette.color(QPalette::WindowText) == wanted)
            return; // it is by this that the palette changed
        palette.setColor(QPalette::WindowText, wanted);
        m_label.setPalette(palette);
    }

    QLabel &m_label;
    Colour m_colour;
};

} // namespace

namespace appearance {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor problemColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

QColor successColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8b, 0xd8, 0x9a) : QColor(0x1b, 0x6e, 0x36);
}

QColor quietColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xa8, 0xb0, 0xb8) : QColor(0x5a, 0x64, 0x6e);
}

QColor problemTint()
{
    return isDark(QGuiApplication::palette()) ? QColor(0x6b, 0x2b, 0x28) : QColor(0xfb, 0xdc, 0xd9);
}

void tint(QLabel &label, QColor (*colour)(const QPalette &palette))
{
    new Tint(label, colour); // goes with the label
}

QIcon icon(const QString &name)
{
    loadResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new PaletteIconEngine(file.readAll(), colourOf(name)));
}

void offerToClear(QLineEdit &edit)
{
    QObject::connect(&edit, &QLineEdit::textChanged, &edit, [&edit] { edit.setClearButtonEnabled(true); });
}

void makeHint(QLabel &label)
{
    label.setWordWrap(true);
    tint(label, quietColour);
}

void makeHeading(QLabel &label)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    label.setFont(font);
}

} // namespace appearance
