// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QList>
#include <QString>
#include <QWidget>
#include <QtPlugin>

#include <functional>
#include <utility>

// What stands in a picture of stacked bars.
struct BarsPicture
{
    struct Set
    {
        QString label;
        QBrush brush;
        QList<qreal> heights; // one for each bar
    };
    QList<Set> sets;                      // from below
    QList<std::pair<int, QString>> times; // below which bar they are written
    int highest = 0;                      // of the scale
    QColor words;
    QString accessibleName;
};

// Bars that are drawn with Qt Charts. They are a module of its own, ui/chart, which is loaded with the first page that
// has a chart: with the OpenGL that it brings it would take 3 ms of every start (./dev bench start).
class StackedBars : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void draw(const BarsPicture &picture) = 0;
    virtual QPoint footOf(int bar) const = 0; // in its own coordinates

    std::function<void(int bar)> clicked;
    std::function<void(int bar, bool isOver)> hovered;
};

class StackedBarsModule
{
public:
    StackedBarsModule() = default;
    virtual ~StackedBarsModule() = default;
    Q_DISABLE_COPY_MOVE(StackedBarsModule)

    virtual StackedBars *make(QWidget *parent) const = 0;
};
Q_DECLARE_INTERFACE(StackedBarsModule, "org.tocsin.StackedBarsModule/1")

// Null when the module cannot be loaded: the log says why.
StackedBars *makeStackedBars(QWidget *parent);
