// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

// Fusion draws the outlines of boxes and fields a little darker than the window: on a dark window they cannot be seen.
// Here they are lighter than it then, by 3 : 1 (WCAG 2.1, 1.4.11).
class DarkOutlines : public QProxyStyle
{
public:
    DarkOutlines() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};
