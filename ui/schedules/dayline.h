// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;
class QToolButton;
class QVBoxLayout;
class ScheduleDraft;

// One weekday of a draft to the second: whether it is open at all, its periods, and a way to copy it to other days.
class DayLine : public QWidget
{
    Q_OBJECT
public:
    // `day`: 0 = Monday.
    DayLine(ScheduleDraft &draft, int day, QWidget *parent = nullptr);

    void editPeriod(int row); // focuses its begin

Q_SIGNALS:
    void left(); // the focus left one of its fields

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct PeriodLine
    {
        QWidget *box;
        QTimeEdit *from;
        QTimeEdit *to;
        QLabel *nextDay;
        QToolButton *remove;
    };

    void buildButtons();
    void buildCopyMenu();
    void copyTo(const QList<int> &days);
    PeriodLine newLine(int row);
    QTimeEdit *newTime(int row, const QString &part, QWidget *parent);
    void nameLine(const PeriodLine &line, int row) const;
    void showDraft();
    void setTimes(int row);
    void addPeriod();
    void removePeriod(int row);
    const QList<Period> &periods() const;

    ScheduleDraft &m_draft;
    int m_day;
    QCheckBox *m_isOpen;
    QLabel *m_closed;
    QToolButton *m_add;
    QToolButton *m_copy;
    QVBoxLayout *m_column;
    QList<PeriodLine> m_lines;
};
