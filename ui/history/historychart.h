// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/history/historybars.h>

#include <QChartView>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

// Deliveries in the course of time, by outcome, and how many wait. A click on a bar asks for what is in it; so does
// Enter, after the arrow keys have chosen one.
class HistoryChart : public QChartView
{
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);

    void show(const HistoryBars &bars, qint64 waiting);
    const HistoryBars &bars() const { return m_bars; }

Q_SIGNALS:
    void barChosen(const QDateTime &begin, const QDateTime &end);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();
    void drawTimes();
    void choose(int bar);
    void colour();
    QString barText(int bar) const;

    HistoryBars m_bars;
    qint64 m_waiting = 0;
    int m_current = -1; // by the arrow keys
    QStackedBarSeries *m_series;
    QBarSet *m_delivered;
    QBarSet *m_failed;
    QBarSet *m_nobodyTold;
    QBarSet *m_waitingNow;
    QCategoryAxis *m_times;
    QValueAxis *m_counts;
};
