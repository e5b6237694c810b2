// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historychart.h>

#include <ui/history/stackedbars.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/moments.h>

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTimes = 5;  // written below the bars
constexpr int focusWidth = 1; // pixels round the bars, while the keys belong to them

QList<std::pair<int, QString>> timesBelow(const HistoryBars &bars)
{
    QList<std::pair<int, QString>> times;
    const auto count = int(bars.bars.size());
    const int step = std::max(1, (count + mostTimes - 1) / mostTimes);
    for (int bar = 0; bar < count; bar += step) {
        const QDateTime &begin = bars.bars[bar].begin;
        times.append({bar, bars.areDays ? moments::shortDayText(begin) : moments::shortText(begin)});
    }
    return times;
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent) : QWidget(parent), m_view(makeStackedBars(this))
{
    setObjectName(u"historyChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(110); // on a small screen the list below it goes first
    setMaximumHeight(170);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(focusWidth, focusWidth, focusWidth, focusWidth);
    if (!m_view) {
        column->addWidget(new QLabel(tr("The chart cannot be shown. The log says why."), this));
        return;
    }
    column->addWidget(m_view);
    m_view->clicked = [this](int bar) { choose(bar); };
    m_view->hovered = [this](int bar, bool isOver) {
        QToolTip::showText(QCursor::pos(), isOver ? barText(bar) : QString(), this);
    };
    draw();
}

void HistoryChart::show(const HistoryBars &bars, qint64 waiting)
{
    m_bars = bars;
    m_waiting = waiting;
    m_current = -1;
    draw();
}

// Outcomes differ in pattern too, not in colour alone.
void HistoryChart::draw()
{
    BarsPicture picture;
    picture.words = palette().color(QPalette::WindowText);
    picture.sets = {{tr("Delivered"), appearance::successColour(palette()), {}},
                    {tr("Failed"), QBrush(appearance::problemColour(palette()), Qt::DiagCrossPattern), {}},
                    {tr("Nobody told"), QBrush(appearance::quietColour(palette()), Qt::BDiagPattern), {}},
                    {tr("Waiting now"), QBrush(picture.words, Qt::Dense5Pattern), {}}};
    int all = 0;
    for (const HistoryBars::Bar &bar : std::as_const(m_bars.bars)) {
        picture.sets[0].heights.append(bar.delivered);
        picture.sets[1].heights.append(bar.failed);
        picture.sets[2].heights.append(bar.nobodyTold);
        picture.sets[3].heights.append(0);
        all += bar.delivered;
    }
    int highest = m_bars.highest();
    if (m_waiting > 0 && !m_bars.bars.isEmpty()) { // beside the last bar: it is a matter of now
        picture.sets[3].heights.last() = qreal(m_waiting);
        const HistoryBars::Bar &last = m_bars.bars.constLast();
        highest = std::max(highest, int(last.delivered + last.failed + last.nobodyTold + m_waiting));
    }
    picture.highest = std::max(4, highest + highest / 10);
    picture.times = timesBelow(m_bars);
    picture.accessibleName = m_bars.areDays ? tr("Deliveries per day") : tr("Deliveries per hour");
    setAccessibleName(picture.accessibleName);
    setAccessibleDescription(tr("%L1 delivered, %L2 waiting").arg(all).arg(m_waiting));
    if (m_view)
        m_view->draw(picture);
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
        QToolTip::showText(mapToGlobal(footOf(m_current)), barText(m_current), this);
        return;
    }
    if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return choose(m_current);
    QWidget::keyPressEvent(event);
}

void HistoryChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistoryChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        draw();
}

QPoint HistoryChart::footOf(int bar) const
{
    return m_view ? m_view->mapTo(this, m_view->footOf(bar)) : QPoint();
}
