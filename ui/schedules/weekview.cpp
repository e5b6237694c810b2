// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/weekview.h>

#include <domain/timezones.h>
#include <ui/widgets/appearance.h>

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

WeekView::WeekView(QWidget *parent) : WeekCanvas(parent)
{
    setObjectName(u"weekView"_s);
    setFocusPolicy(Qt::TabFocus); // so that assistive technologies can read it
    setAccessibleName(tr("Week"));
}

void WeekView::showWeek(const Schedule &schedule, const HolidayCalendar &holidays, QDate monday, const QDateTime &now)
{
    m_week = openWeek(schedule, holidays, monday);
    m_now = now.toTimeZone(timeZoneNamed(schedule.timeZone));
    std::array<DayLook, daysInWeek> looks;
    QStringList words;
    for (std::size_t index = 0; index < m_week.size(); ++index) {
        const WeekDay &weekDay = m_week[index];
        DayLook &look = looks[index];
        look.label = u"%1 %2"_s.arg(QLocale().standaloneDayName(weekDay.date.dayOfWeek(), QLocale::ShortFormat),
                                    weekDay.date.toString(u"MM-dd"_s));
        look.isToday = weekDay.date == m_now.date();
        if (!weekDay.holidays.isEmpty()) {
            look.kind = DayLook::Kind::Holiday;
            look.note = weekDay.holidays.join(tr(", "));
        } else if (weekDay.isMakeUpDay) {
            look.kind = DayLook::Kind::MakeUp;
            look.note = tr("Make-up working day");
        }
        words.append(dayInWords(weekDay));
    }
    setDays(looks);
    setAccessibleDescription(words.join(u'\n'));
}

// "Thu 2026-10-01: Holiday (National Day), closed"
QString WeekView::dayInWords(const WeekDay &weekDay) const
{
    QStringList facts;
    if (weekDay.date == m_now.date())
        facts.append(tr("today"));
    if (!weekDay.holidays.isEmpty())
        facts.append(tr("holiday (%1)").arg(weekDay.holidays.join(tr(", "))));
    if (weekDay.isMakeUpDay)
        facts.append(tr("make-up working day"));
    for (const Period &period : weekDay.open)
        facts.append(u"%1–%2"_s.arg(clockText(period.from), clockText(period.to)));
    if (weekDay.open.isEmpty())
        facts.append(tr("closed"));
    return u"%1 %2: %3"_s.arg(QLocale().standaloneDayName(weekDay.date.dayOfWeek(), QLocale::ShortFormat),
                              weekDay.date.toString(Qt::ISODate), facts.join(tr(", ")));
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDays(painter);
    for (int index = 0; index < daysInWeek; ++index) {
        for (const Period &period : m_week[static_cast<std::size_t>(index)].open)
            paintBar(painter, barOf(index, period), shortPeriodText(period), false);
    }
    paintNotes(painter);
    for (int index = 0; index < daysInWeek; ++index) {
        if (!day(index).isToday)
            continue;
        const QRect row = rowOf(index);
        const int x = pointAt(index, QTime(0, 0).secsTo(m_now.time())).x();
        painter.setPen(QPen(appearance::problemColour(palette()), 2));
        painter.drawLine(x, row.top() + 1, x, row.bottom());
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rowOf(0).united(rowOf(daysInWeek - 1)));
    }
}

bool WeekView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return WeekCanvas::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int index = dayAt(help->pos().y());
    if (index >= 0 && index < daysInWeek)
        QToolTip::showText(help->globalPos(), dayInWords(m_week[static_cast<std::size_t>(index)]), this);
    return true;
}
