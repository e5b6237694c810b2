// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/history/stackedbars.h>

class QCategoryAxis;
class QChartView;
class QStackedBarSeries;
class QValueAxis;

// Stacked bars as Qt Charts draws them.
class ChartBars : public StackedBars
{
public:
    explicit ChartBars(QWidget *parent);

    void draw(const BarsPicture &picture) override;
    QPoint footOf(int bar) const override;

private:
    void addSet();
    void drawTimes(const BarsPicture &picture);

    QChartView *m_view;
    QStackedBarSeries *m_series;
    QCategoryAxis *m_times;
    QValueAxis *m_heights;
};
