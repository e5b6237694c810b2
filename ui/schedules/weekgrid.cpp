// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/weekgrid.h>

#include <ui/schedules/scheduledraft.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using weekedits::Extent;
using weekedits::Place;

namespace {

constexpr int snap = 15 * 60; // seconds
constexpr int edgeReach = 6;  // pixels on both sides of an end

int snapped(int second)
{
    const int rounded = second >= 0 ? (second + snap / 2) / snap : -((-second + snap / 2) / snap);
    return rounded * snap;
}

// A day is over at 23:59:59; any other end is the full minute that people say.
int lastSecond(int second)
{
    return second % secondsInDay == 0 ? second - 1 : second;
}

int boundaryOf(int last)
{
    return (last + 1) % secondsInDay == 0 ? last + 1 : last;
}

} // namespace

QString periodInWords(int day, Period period)
{
    const QString name = QLocale().standaloneDayName(day + 1);
    const QString from = clockText(period.from);
    const QString to = clockText(period.to);
    return period.isOverMidnight() ? WeekGrid::tr("%1, %2 to %3 on the next day").arg(name, from, to)
                                   : WeekGrid::tr("%1, %2 to %3").arg(name, from, to);
}

WeekGrid::WeekGrid(ScheduleDraft &draft, QWidget *parent) : WeekCanvas(parent), m_draft(draft)
{
    setObjectName(u"weekGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&m_draft, &ScheduleDraft::changed, this, &WeekGrid::showDraft);
    retranslate();
}

void WeekGrid::retranslate()
{
    std::array<DayLook, daysInWeek> days;
    for (int index = 0; index < daysInWeek; ++index)
        days[static_cast<std::size_t>(index)].label = QLocale().standaloneDayName(index + 1);
    setDays(days);
    setAccessibleName(tr("Week"));
    tellChosen();
}

void WeekGrid::changeEvent(QEvent *event)
{
    WeekCanvas::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WeekGrid::showDraft()
{
    if (m_chosen.isValid() && !weekedits::isPlace(m_draft.week(), m_chosen))
        choose({});
    tellChosen();
    update();
}

void WeekGrid::choose(Place place)
{
    m_chosen = place;
    if (place.isValid())
        m_day = place.day;
    tellChosen();
    update();
}

void WeekGrid::chooseDay(int day)
{
    m_day = std::clamp(day, 0, daysInWeek - 1);
    choose({});
}

// Assistive technologies hear which period is chosen.
void WeekGrid::tellChosen()
{
    const bool isThere = weekedits::isPlace(m_draft.week(), m_chosen);
    const QString words = isThere ? periodInWords(m_chosen.day, weekedits::periodAt(m_draft.week(), m_chosen))
                                  : tr("%1, no period is chosen").arg(day(m_day).label);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDays(painter);
    paintPeriods(painter, m_drag ? m_drag->now : m_draft.week(), m_drag ? m_drag->placeNow : m_chosen);
    if (!hasFocus())
        return;
    painter.setPen(QPen(accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rowOf(m_day).adjusted(0, 1, 0, -1));
}

void WeekGrid::paintPeriods(QPainter &painter, const WeekPeriods &week, Place chosen) const
{
    const auto paint = [&](Place place) {
        const Period &period = weekedits::periodAt(week, place);
        const QString text = shortPeriodText(period);
        const Period begin{period.from, period.isOverMidnight() ? secondsInDay - 1 : period.to};
        paintBar(painter, barOf(place.day, begin), text, place == chosen);
        if (period.isOverMidnight())
            paintBar(painter, barOf((place.day + 1) % daysInWeek, {0, period.to}), u"… "_s + text, place == chosen);
    };
    for (Place place = weekedits::next(week, {}, true), first = place; place.isValid();) {
        if (place != chosen)
            paint(place);
        place = weekedits::next(week, place, true);
        if (place == first)
            break;
    }
    if (weekedits::isPlace(week, chosen))
        paint(chosen); // above those that it overlaps
}

std::optional<WeekGrid::Hit> WeekGrid::hitAt(const QPoint &point) const
{
    const int day = dayAt(point.y());
    if (day < 0 || day >= daysInWeek)
        return {};
    const WeekPeriods &week = m_draft.week();
    for (const int reach : {0, edgeReach, -edgeReach}) {
        const int second = std::clamp(secondAt(point.x() + reach), 0, secondsInDay - 1);
        const Place place = weekedits::placeAt(week, day, second);
        if (!place.isValid())
            continue;
        const Period &period = weekedits::periodAt(week, place);
        const bool isTail = place.day != day;
        const int end = pointAt(day, period.to).x();
        const int begin = pointAt(day, period.from).x();
        const bool endsHere = isTail || !period.isOverMidnight();
        if (endsHere && std::abs(point.x() - end) <= edgeReach)
            return Hit{place, Part::End};
        if (!isTail && std::abs(point.x() - begin) <= edgeReach)
            return Hit{place, Part::Begin};
        if (reach == 0)
            return Hit{place, Part::Middle};
    }
    return {};
}

void WeekGrid::showCursor(const QPoint &point)
{
    const std::optional<Hit> hit = hitAt(point);
    setCursor(!hit ? Qt::CrossCursor : hit->part == Part::Middle ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

// Seconds since the midnight of the day that is dragged; rows below it are the next day, rows above it the one before.
int WeekGrid::draggedSecond(const QPoint &point) const
{
    const int rows = dayAt(point.y()) - m_drag->day;
    return secondAt(point.x()) + rows * secondsInDay;
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    const int day = dayAt(event->pos().y());
    if (event->button() != Qt::LeftButton || day < 0 || day >= daysInWeek)
        return;
    const std::optional<Hit> hit = hitAt(event->pos());
    Drag drag;
    drag.before = drag.now = m_draft.week();
    drag.day = day;
    drag.grabbed = std::clamp(secondAt(event->pos().x()), 0, secondsInDay - 1);
    if (hit) {
        drag.place = drag.placeNow = hit->place;
        drag.part = hit->part;
        drag.grabbed += hit->place.day == day ? 0 : secondsInDay;
        drag.day = hit->place.day;
        choose(hit->place);
    } else {
        chooseDay(day);
    }
    m_drag = drag;
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        dragTo(event->pos());
    else
        showCursor(event->pos());
}

void WeekGrid::dragTo(const QPoint &point)
{
    Drag &drag = *m_drag;
    int second = draggedSecond(point);
    if (drag.place.isValid() && drag.place.day == daysInWeek - 1 && dayAt(point.y()) == 0 && drag.part == Part::End)
        second += daysInWeek * secondsInDay; // Monday follows Sunday
    const int moved = second - drag.grabbed;
    drag.now = drag.before;
    drag.placeNow = drag.place;
    if (!drag.place.isValid()) {
        const int from = snapped(std::min(second, drag.grabbed));
        const int last = lastSecond(std::max(snapped(std::max(second, drag.grabbed)), from + snap));
        if (std::abs(moved) >= snap / 3)
            drag.placeNow = weekedits::add(drag.now, drag.day, {from, last});
    } else {
        Extent extent = weekedits::extentAt(drag.now, drag.place);
        const int length = extent.last - extent.from;
        if (drag.part == Part::Begin)
            extent.from = std::clamp(snapped(second), extent.last - secondsInDay + 1, boundaryOf(extent.last) - snap);
        else if (drag.part == Part::End)
            extent.last = lastSecond(std::max(snapped(second), extent.from + snap));
        else
            extent = {extent.from + snapped(moved), extent.from + snapped(moved) + length};
        drag.placeNow = weekedits::replace(drag.now, drag.place, extent);
    }
    if (weekedits::isPlace(drag.now, drag.placeNow))
        QToolTip::showText(mapToGlobal(point) + QPoint(12, 12),
                           periodInWords(drag.placeNow.day, weekedits::periodAt(drag.now, drag.placeNow)), this);
    update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    QToolTip::hideText();
    if (drag.now == drag.before)
        return update();
    const Period period = weekedits::periodAt(drag.now, drag.placeNow);
    m_draft.changeWeek([&](WeekPeriods &week) {
        week = drag.now;
        weekedits::mergeAll(week);
    });
    choose(weekedits::placeAt(m_draft.week(), drag.placeNow.day, period.from));
    showCursor(event->pos());
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<Hit> hit = hitAt(event->pos());
    m_drag.reset();
    if (hit)
        Q_EMIT exactTimesAsked(hit->place.day, hit->place.row);
}

void WeekGrid::editChosen(const std::function<Place(WeekPeriods &, Place)> &edit)
{
    if (!weekedits::isPlace(m_draft.week(), m_chosen))
        return;
    Place after;
    m_draft.changeWeek([&](WeekPeriods &week) { after = edit(week, m_chosen); });
    choose(after);
}

bool WeekGrid::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int step = key == Qt::Key_Left ? -snap : snap;
    const bool isShift = modifiers.testFlag(Qt::ShiftModifier);
    if (!isSideways && isShift)
        return false;
    editChosen([&](WeekPeriods &week, Place place) {
        if (!isSideways)
            return weekedits::shiftedDays(week, place, key == Qt::Key_Up ? -1 : 1);
        Extent extent = weekedits::extentAt(week, place);
        if (!isShift)
            extent = {extent.from + step, extent.last + step};
        else if (modifiers.testFlag(Qt::ControlModifier))
            extent.from = std::clamp(extent.from + step, extent.last - secondsInDay + 1, extent.last);
        else
            extent.last = lastSecond(boundaryOf(extent.last) + step);
        return weekedits::replace(week, place, extent);
    });
    return true;
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const WeekPeriods &week = m_draft.week();
    const bool isChosen = weekedits::isPlace(week, m_chosen);
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return choose(weekedits::next(week, m_chosen, event->key() == Qt::Key_PageDown));
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isChosen)
            return chooseDay(m_day + (event->key() == Qt::Key_Up ? -1 : 1));
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isChosen)
            return choose(weekedits::next(week, {}, true));
        if (moveByKey(event->key(), event->modifiers()))
            return;
        break;
    case Qt::Key_Insert: {
        Place added;
        m_draft.changeWeek([&](WeekPeriods &changed) {
            added = weekedits::add(changed, m_day, weekedits::freeHour(changed[static_cast<std::size_t>(m_day)]));
        });
        return choose(added);
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return editChosen([](WeekPeriods &changed, Place place) {
            weekedits::remove(changed, place);
            return Place();
        });
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT exactTimesAsked(m_day, isChosen ? m_chosen.row : 0);
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            m_drag.reset();
            return update();
        }
        break;
    default:
        break;
    }
    WeekCanvas::keyPressEvent(event);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    WeekCanvas::focusInEvent(event);
    if (!m_chosen.isValid() && event->reason() != Qt::MouseFocusReason)
        choose(weekedits::next(m_draft.week(), {}, true));
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    WeekCanvas::focusOutEvent(event);
    update();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return WeekCanvas::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<Hit> hit = hitAt(help->pos());
    if (hit)
        QToolTip::showText(help->globalPos(),
                           periodInWords(hit->place.day, weekedits::periodAt(m_draft.week(), hit->place)), this);
    else
        QToolTip::showText(help->globalPos(), tr("Drag to add a period"), this);
    return true;
}
