// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

#include <QWidget>

#include <array>

class QPainter;

// Seven days, one below the other, each a bar of 24 hours. What is painted on them, the subclasses say.
class WeekCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit WeekCanvas(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // For hands: where a second of a day is painted; it may lie beyond the day's end.
    QPoint pointAt(int day, int second) const;
    int dayAt(int y) const;    // above the first one -1, below the last one 7
    int secondAt(int x) const; // left of the day negative, right of it beyond its end

protected:
    struct DayLook
    {
        QString label;
        QString note; // what is special about the day
        enum class Kind { Ordinary, Holiday, MakeUp } kind = Kind::Ordinary;
        bool isToday = false;
    };

    void setDays(const std::array<DayLook, daysInWeek> &days);
    const DayLook &day(int index) const { return m_days[static_cast<std::size_t>(index)]; }
    QRect barOf(int day, Period stretch) const; // not over midnight
    QRect rowOf(int day) const;
    QColor accent() const;

    void paintDays(QPainter &painter) const;  // grid, labels, hours
    void paintNotes(QPainter &painter) const; // above the bars
    // With its times, as far as they fit. `isStrong`: chosen.
    void paintBar(QPainter &painter, const QRect &bar, const QString &text, bool isStrong) const;

    void changeEvent(QEvent *event) override;

private:
    void measure();
    void paintHours(QPainter &painter) const;
    void paintNote(QPainter &painter, int index) const;

    std::array<DayLook, daysInWeek> m_days;
    int m_labelWidth = 0;
};

// "08:00–12:30", with seconds only where there are some.
QString shortPeriodText(Period period);
