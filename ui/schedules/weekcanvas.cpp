// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/weekcanvas.h>

#include <ui/widgets/appearance.h>

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastRow = 26;
constexpr int hintedRow = 30;
constexpr int rightMargin = 14; // half of the last hour's number
constexpr int secondsInHour = 3600;
constexpr int barInset = 3;

QString shortClock(int second)
{
    const QString text = clockText(second);
    return text.endsWith(":00"_L1) ? text.chopped(3) : text;
}

QColor mixed(const QColor &colour, const QColor &ground, double part)
{
    const auto mix = [part](int one, int other) { return static_cast<int>(one * part + other * (1 - part)); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

} // namespace

QString shortPeriodText(Period period)
{
    return shortClock(period.from) + u'–' + shortClock(period.to);
}

WeekCanvas::WeekCanvas(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekCanvas::setDays(const std::array<DayLook, daysInWeek> &days)
{
    m_days = days;
    measure();
    update();
}

void WeekCanvas::measure()
{
    QFont bold = font(); // that of today
    bold.setBold(true);
    int widest = 0;
    for (const DayLook &look : m_days)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(look.label));
    m_labelWidth = widest + 14;
    updateGeometry();
}

void WeekCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

QSize WeekCanvas::sizeHint() const
{
    return {m_labelWidth + 600, fontMetrics().height() + 6 + daysInWeek * hintedRow};
}

QSize WeekCanvas::minimumSizeHint() const
{
    return {m_labelWidth + 260, fontMetrics().height() + 6 + daysInWeek * leastRow};
}

QRect WeekCanvas::rowOf(int day) const
{
    const int top = fontMetrics().height() + 6;
    const int height = std::max(1, (this->height() - top - 1) / daysInWeek);
    return {m_labelWidth, top + day * height, std::max(1, width() - m_labelWidth - rightMargin), height};
}

QPoint WeekCanvas::pointAt(int day, int second) const
{
    const QRect row = rowOf(day);
    return {row.left() + static_cast<int>(qint64(row.width()) * second / secondsInDay), row.center().y()};
}

int WeekCanvas::dayAt(int y) const
{
    const QRect first = rowOf(0);
    if (y < first.top())
        return -1;
    return std::min((y - first.top()) / first.height(), daysInWeek);
}

int WeekCanvas::secondAt(int x) const
{
    const QRect row = rowOf(0);
    return static_cast<int>(qint64(x - row.left()) * secondsInDay / row.width());
}

QRect WeekCanvas::barOf(int day, Period stretch) const
{
    const QRect row = rowOf(day);
    const int left = pointAt(day, stretch.from).x();
    const int right = pointAt(day, stretch.to + 1).x();
    return {left, row.top() + barInset, std::max(2, right - left), row.height() - 2 * barInset};
}

QColor WeekCanvas::accent() const
{
    return palette().color(QPalette::Highlight);
}

void WeekCanvas::paintDays(QPainter &painter) const
{
    const QColor line = mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Base), 0.18);
    painter.fillRect(rowOf(0).united(rowOf(daysInWeek - 1)), palette().color(QPalette::Base));
    for (int index = 0; index < daysInWeek; ++index) {
        const DayLook &look = day(index);
        const QRect row = rowOf(index);
        if (look.isToday)
            painter.fillRect(row, mixed(accent(), palette().color(QPalette::Base), 0.12));
        if (look.kind == DayLook::Kind::Holiday)
            painter.fillRect(row,
                             QBrush(mixed(appearance::problemColour(palette()), palette().color(QPalette::Base), 0.35),
                                    Qt::BDiagPattern));
        painter.setPen(line);
        painter.drawLine(row.topLeft(), row.topRight());
        QFont font = painter.font();
        font.setBold(look.isToday);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, row.top(), m_labelWidth - 8, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         look.label);
        font.setBold(false);
        painter.setFont(font);
    }
    painter.setPen(line);
    painter.drawLine(rowOf(daysInWeek - 1).bottomLeft(), rowOf(daysInWeek - 1).bottomRight());
    paintHours(painter);
}

void WeekCanvas::paintNotes(QPainter &painter) const
{
    for (int index = 0; index < daysInWeek; ++index)
        paintNote(painter, index);
}

void WeekCanvas::paintHours(QPainter &painter) const
{
    const int hourWidth = rowOf(0).width() / 24;
    const int step = hourWidth > fontMetrics().horizontalAdvance(u"00"_s) + 10 ? 1 : 3;
    for (int hour = 0; hour <= 24; ++hour) {
        const int x = pointAt(0, hour * secondsInHour).x();
        const bool isMain = hour % 6 == 0;
        painter.setPen(
            mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Base), isMain ? 0.3 : 0.1));
        painter.drawLine(x, rowOf(0).top(), x, rowOf(daysInWeek - 1).bottom());
        if (hour % step != 0)
            continue;
        painter.setPen(appearance::quietColour(palette()));
        painter.drawText(QRect(x - 30, 0, 60, rowOf(0).top() - 3), Qt::AlignHCenter | Qt::AlignBottom,
                         QString::number(hour));
    }
}

void WeekCanvas::paintNote(QPainter &painter, int index) const
{
    const DayLook &look = day(index);
    if (look.note.isEmpty())
        return;
    const QRect row = rowOf(index).adjusted(6, 0, -6, 0);
    const bool isHoliday = look.kind == DayLook::Kind::Holiday;
    const int width = std::min(row.width(), fontMetrics().horizontalAdvance(look.note) + 12);
    const QRect label(row.left(), row.center().y() - fontMetrics().height() / 2 - 1, width, fontMetrics().height() + 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(label, 3, 3);
    painter.setPen(isHoliday ? appearance::problemColour(palette()) : appearance::successColour(palette()));
    painter.drawText(label, Qt::AlignCenter, fontMetrics().elidedText(look.note, Qt::ElideRight, width - 8));
}

void WeekCanvas::paintBar(QPainter &painter, const QRect &bar, const QString &text, bool isStrong) const
{
    const QColor fill = isStrong ? accent() : mixed(accent(), palette().color(QPalette::Base), 0.45);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isStrong ? palette().color(QPalette::WindowText) : accent());
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (fontMetrics().horizontalAdvance(text) + 8 > bar.width())
        return;
    painter.setPen(palette().color(isStrong ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(bar, Qt::AlignCenter, text);
}
