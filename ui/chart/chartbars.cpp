// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/chart/chartbars.h>

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ChartBars::ChartBars(QWidget *parent)
    : StackedBars(parent), m_view(new QChartView(this)), m_series(new QStackedBarSeries), m_times(new QCategoryAxis),
      m_heights(new QValueAxis)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setObjectName(u"chartView"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the keys belong to whoever shows the bars
    m_series->setBarWidth(0.85);
    QChart *chart = m_view->chart();
    chart->addSeries(m_series);
    chart->addAxis(m_times, Qt::AlignBottom);
    chart->addAxis(m_heights, Qt::AlignLeft);
    m_series->attachAxis(m_times);
    m_series->attachAxis(m_heights);
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    m_heights->setLabelFormat(u"%d"_s);
    m_heights->setTickCount(3);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setGridLineVisible(false);
}

void ChartBars::addSet()
{
    auto *set = new QBarSet(QString());
    m_series->append(set);
    connect(set, &QBarSet::clicked, this, [this](int bar) {
        if (clicked)
            clicked(bar);
    });
    connect(set, &QBarSet::hovered, this, [this](bool isOver, int bar) {
        if (hovered)
            hovered(bar, isOver);
    });
}

void ChartBars::draw(const BarsPicture &picture)
{
    while (m_series->count() < picture.sets.size())
        addSet();
    qsizetype bars = 0;
    for (qsizetype number = 0; number < picture.sets.size(); ++number) {
        const BarsPicture::Set &drawn = picture.sets[number];
        QBarSet *set = m_series->barSets().at(number);
        set->remove(0, set->count());
        set->append(drawn.heights);
        set->setLabel(drawn.label);
        set->setBrush(drawn.brush);
        set->setPen(Qt::NoPen);
        bars = std::max(bars, drawn.heights.size());
    }
    m_heights->setRange(0, picture.highest);
    m_heights->applyNiceNumbers();
    m_times->setRange(-0.5, std::max(0.5, double(bars) - 0.5));
    drawTimes(picture);
    m_times->setLabelsColor(picture.words);
    m_heights->setLabelsColor(picture.words);
    m_view->chart()->legend()->setLabelColor(picture.words);
    QColor grid = picture.words;
    grid.setAlphaF(0.15F);
    m_heights->setGridLineColor(grid);
    m_view->setAccessibleName(picture.accessibleName);
    m_view->viewport()->setAccessibleName(picture.accessibleName);
}

void ChartBars::drawTimes(const BarsPicture &picture)
{
    for (const QString &label : m_times->categoriesLabels())
        m_times->remove(label);
    for (const auto &[bar, label] : picture.times)
        m_times->append(label, bar);
}

QPoint ChartBars::footOf(int bar) const
{
    const QPointF place = m_view->chart()->mapToPosition(QPointF(bar, 0), m_series);
    return m_view->viewport()->mapTo(this, m_view->mapFromScene(place));
}
