// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class DayLine;
class QAction;
class QLabel;
class QToolButton;
class ScheduleDraft;
class WeekGrid;

// The week of a draft: painted, to be dragged, and below that day by day to the second. Ctrl+Z takes an edit back.
class WeekEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WeekEditor(ScheduleDraft &draft, QWidget *parent = nullptr);

    WeekGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void left(); // the focus went elsewhere

private:
    QAction *newAction(const QString &objectName, const QString &text, const QString &icon,
                       const QList<QKeySequence> &shortcuts);
    void leaveLater();
    void showDraft();

    ScheduleDraft &m_draft;
    WeekGrid *m_grid;
    QAction *m_undo;
    QAction *m_redo;
    QLabel *m_hint;
    QList<DayLine *> m_days;
};
