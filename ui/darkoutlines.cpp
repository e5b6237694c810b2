// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/darkoutlines.h>

#include <ui/widgets/appearance.h>

#include <QStyleOption>

namespace {

// Fusion's outlines are QPalette::Window made darker by 140 to 150 %, those of what has the focus are the highlight.
constexpr int darkening = 145;
constexpr QRgb outline = 0xff7d8791;
constexpr QRgb focus = 0xff8ab8f0;

void lightenOutline(QPalette &palette, bool isButton = false)
{
    palette.setColor(QPalette::Highlight, focus);
    if (!isButton) // it is lighter than the window as a whole
        palette.setColor(QPalette::Window, QColor(outline).lighter(darkening));
}

bool hasOutline(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameFocusRect:
    case QStyle::PE_PanelButtonCommand:
        return true;
    default:
        return false;
    }
}

} // namespace

void DarkOutlines::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (!hasOutline(element) || !appearance::isDark(option->palette))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    // The option may be of any kind, which a copy would cut off: its palette is lent and given back.
    auto *lent = const_cast<QStyleOption *>(option);
    const QPalette own = lent->palette;
    lightenOutline(lent->palette, element == PE_PanelButtonCommand);
    QProxyStyle::drawPrimitive(element, lent, painter, widget);
    lent->palette = own;
}

void DarkOutlines::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !box || !appearance::isDark(option->palette))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionSpinBox lent(*box);
    lightenOutline(lent.palette);
    QProxyStyle::drawComplexControl(control, &lent, painter, widget);
}
