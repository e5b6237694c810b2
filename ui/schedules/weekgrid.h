// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/schedules/weekcanvas.h>
#include <ui/schedules/weekedits.h>

#include <optional>

class ScheduleDraft;

// The week of a draft, painted, and edited by mouse and keyboard. A press in an empty place and a drag add a period; a
// drag of its ends stretches it, of its middle moves it, also into the next day, which is over midnight.
//   Keys: PageUp and PageDown choose a period, the arrows move it, Shift+Left/Right move its end, Ctrl+Shift+Left/Right
//   its begin, Delete removes it, Insert adds one, Enter asks for its exact times.
class WeekGrid : public WeekCanvas
{
    Q_OBJECT
public:
    explicit WeekGrid(ScheduleDraft &draft, QWidget *parent = nullptr);

    weekedits::Place chosen() const { return m_chosen; }
    int chosenDay() const { return m_day; }

Q_SIGNALS:
    void exactTimesAsked(int day, int row);
    void left(); // the focus went elsewhere

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Part { Begin, End, Middle };
    struct Hit
    {
        weekedits::Place place;
        Part part = Part::Middle;
    };
    struct Drag
    {
        WeekPeriods before;
        weekedits::Place place; // nothing: a new period
        Part part = Part::End;
        int day = 0;
        int grabbed = 0; // second under the mouse when it was pressed, counted from the day's midnight
        WeekPeriods now;
        weekedits::Place placeNow;
    };

    void retranslate();
    void showDraft();
    void choose(weekedits::Place place);
    void chooseDay(int day);
    void tellChosen();
    std::optional<Hit> hitAt(const QPoint &point) const;
    void showCursor(const QPoint &point);
    int draggedSecond(const QPoint &point) const;
    void dragTo(const QPoint &point);
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void editChosen(const std::function<weekedits::Place(WeekPeriods &, weekedits::Place)> &edit);
    void paintPeriods(QPainter &painter, const WeekPeriods &week, weekedits::Place chosen) const;

    ScheduleDraft &m_draft;
    weekedits::Place m_chosen;
    int m_day = 0; // where the next period is added
    std::optional<Drag> m_drag;
};

// "Monday, 22:00:00 to 06:00:00 on the next day".
QString periodInWords(int day, Period period);
