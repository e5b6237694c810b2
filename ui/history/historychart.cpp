// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historychart.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/moments.h>

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTimes = 5; // written below the bars

} // namespace

HistoryChart::HistoryChart(QWidget *parent)
    : QChartView(parent), m_series(new QStackedBarSeries), m_delivered(new QBarSet(QString())),
      m_failed(new QBarSet(QString())), m_nobodyTold(new QBarSet(QString())), m_waitingNow(new QBarSet(QString())),
      m_times(new QCategoryAxis), m_counts(new QValueAxis)
{
    setObjectName(u"historyChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(110); // on a small screen the list below it goes first
    setMaximumHeight(170);
    setFrameShape(QFrame::NoFrame);
    m_series->setBarWidth(0.85);
    for (QBarSet *set : {m_delivered, m_failed, m_nobodyTold, m_waitingNow}) {
        m_series->append(set);
        connect(set, &QBarSet::clicked, this, &HistoryChart::choose);
        connect(set, &QBarSet::hovered, this, [this](bool isOver, int bar) {
            QToolTip::showText(QCursor::pos(), isOver ? barText(bar) : QString(), this);
        });
    }
    chart()->addSeries(m_series);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    m_series->attachAxis(m_times);
    m_series->attachAxis(m_counts);
    chart()->legend()->setAlignment(Qt::AlignRight);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    m_counts->setLabelFormat(u"%d"_s);
    m_counts->setTickCount(3);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setGridLineVisible(false);
    colour();
    draw();
}

void HistoryChart::show(const HistoryBars &bars, qint64 waiting)
{
    m_bars = bars;
    m_waiting = waiting;
    m_current = -1;
    draw();
}

void HistoryChart::draw()
{
    const auto count = int(m_bars.bars.size());
    QList<qreal> delivered;
    QList<qreal> failed;
    QList<qreal> nobodyTold;
    QList<qreal> waiting;
    for (const HistoryBars::Bar &bar : m_bars.bars) {
        delivered.append(bar.delivered);
        failed.append(bar.failed);
        nobodyTold.append(bar.nobodyTold);
        waiting.append(0);
    }
    int highest = m_bars.highest();
    if (m_waiting > 0 && count > 0) { // beside the last bar: it is a matter of now
        waiting.last() = qreal(m_waiting);
        const HistoryBars::Bar &last = m_bars.bars.constLast();
        highest = std::max(highest, int(last.delivered + last.failed + last.nobodyTold + m_waiting));
    }
    for (QBarSet *set : {m_delivered, m_failed, m_nobodyTold, m_waitingNow})
        set->remove(0, set->count());
    m_delivered->append(delivered);
    m_failed->append(failed);
    m_nobodyTold->append(nobodyTold);
    m_waitingNow->append(waiting);
    m_delivered->setLabel(tr("Delivered"));
    m_failed->setLabel(tr("Failed"));
    m_nobodyTold->setLabel(tr("Nobody told"));
    m_waitingNow->setLabel(tr("Waiting now"));
    m_counts->setRange(0, std::max(4, highest + highest / 10));
    m_counts->applyNiceNumbers();
    m_times->setRange(-0.5, std::max(0.5, count - 0.5));
    drawTimes();
    setAccessibleName(m_bars.areDays ? tr("Deliveries per day") : tr("Deliveries per hour"));
    viewport()->setAccessibleName(accessibleName());
    int all = 0;
    for (const HistoryBars::Bar &bar : std::as_const(m_bars.bars))
        all += bar.delivered;
    setAccessibleDescription(tr("%L1 delivered, %L2 waiting").arg(all).arg(m_waiting));
}

void HistoryChart::drawTimes()
{
    for (const QString &label : m_times->categoriesLabels())
        m_times->remove(label);
    const auto count = int(m_bars.bars.size());
    const int step = std::max(1, (count + mostTimes - 1) / mostTimes);
    for (int bar = 0; bar < count; bar += step) {
        const QDateTime &begin = m_bars.bars[bar].begin;
        m_times->append(m_bars.areDays ? moments::shortDayText(begin) : moments::shortText(begin), bar);
    }
}

QString HistoryChart::barText(int bar) const
{
    if (bar < 0 || bar >= m_bars.bars.size())
        return {};
    const HistoryBars::Bar &counts = m_bars.bars[bar];
    return tr("%1: %L2 delivered, %L3 failed, %L4 that nobody was told about")
        .arg(m_bars.areDays ? moments::dayText(counts.begin) : moments::minuteText(counts.begin))
        .arg(counts.delivered)
        .arg(counts.failed)
        .arg(counts.nobodyTold);
}

void HistoryChart::choose(int bar)
{
    if (bar >= 0 && bar < m_bars.bars.size())
        Q_EMIT barChosen(m_bars.bars[bar].begin, m_bars.bars[bar].end);
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const auto count = int(m_bars.bars.size());
    const bool isLeft = event->key() == Qt::Key_Left;
    if (count > 0 && (isLeft || event->key() == Qt::Key_Right)) {
        m_current = m_current < 0 ? count - 1 : std::clamp(m_current + (isLeft ? -1 : 1), 0, count - 1);
        setAccessibleDescription(barText(m_current));
        const QPointF place = chart()->mapToPosition(QPointF(m_current, 0), m_series);
        QToolTip::showText(viewport()->mapToGlobal(mapFromScene(place)), barText(m_current), this);
        return;
    }
    if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return choose(m_current);
    QChartView::keyPressEvent(event);
}

void HistoryChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        draw();
    if (event->type() == QEvent::PaletteChange)
        colour();
}

// Outcomes differ in pattern too, not in colour alone.
void HistoryChart::colour()
{
    const QColor words = palette().color(QPalette::WindowText);
    m_delivered->setBrush(appearance::successColour(palette()));
    m_failed->setBrush(QBrush(appearance::problemColour(palette()), Qt::DiagCrossPattern));
    m_nobodyTold->setBrush(QBrush(appearance::quietColour(palette()), Qt::BDiagPattern));
    m_waitingNow->setBrush(QBrush(words, Qt::Dense5Pattern));
    for (QBarSet *set : {m_delivered, m_failed, m_nobodyTold, m_waitingNow})
        set->setPen(Qt::NoPen);
    m_times->setLabelsColor(words);
    m_counts->setLabelsColor(words);
    chart()->legend()->setLabelColor(words);
    QColor grid = words;
    grid.setAlphaF(0.15F);
    m_counts->setGridLineColor(grid);
}
