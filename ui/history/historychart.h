// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/history/historybars.h>

#include <QWidget>

class StackedBars;

// Deliveries in the course of time, by outcome, and how many wait. A click on a bar asks for what is in it; so does
// Enter, after the arrow keys have chosen one.
class HistoryChart : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);

    void show(const HistoryBars &bars, qint64 waiting);
    const HistoryBars &bars() const { return m_bars; }
    QPoint footOf(int bar) const;

Q_SIGNALS:
    void barChosen(const QDateTime &begin, const QDateTime &end);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw();
    void choose(int bar);
    QString barText(int bar) const;

    HistoryBars m_bars;
    qint64 m_waiting = 0;
    int m_current = -1;  // by the arrow keys
    StackedBars *m_view; // null when its module is missing
};
