// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedulevalidation.h>
#include <ui/schedules/scheduletools.h>

#include <QList>
#include <QSet>
#include <QWidget>

#include <functional>

class DateField;
class EditTable;
class ProblemLabel;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class ScheduleDraft;
class TimeZoneBox;
class WorkingDaysModel;
struct TypedSchedule;

// The form of a schedule or a holiday, the same for adding and editing. It shows a draft and writes what is typed into
// it; what is wrong stands below a field once that was left.
class ScheduleForm : public QWidget
{
    Q_OBJECT
public:
    ScheduleForm(ScheduleDraft &draft, const ScheduleTools &tools, QWidget *parent = nullptr);

    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Text = std::function<QString &(TypedSchedule &)>;
    struct LineField
    {
        ScheduleField field;
        QLineEdit *line;
        ProblemLabel *problem;
        Text text;
    };

    void buildIdentity(QFormLayout *form);
    void buildTimeZone(QFormLayout *form);
    void buildStandard(QFormLayout *form);
    void buildEnd(QFormLayout *form);
    QWidget *buildWeek();
    void buildHoliday(QFormLayout *form);
    QWidget *buildWorkingDays();
    QWidget *buildFoot();

    void addRow(QFormLayout *form, ScheduleField field, bool isRequired, QLineEdit *line, QWidget *shown,
                const QString &hint, const Text &text);
    QLineEdit *newLine(ScheduleField field);
    DateField *newDate(ScheduleField field);
    void leave(ScheduleField field);
    void showDraft();
    void showProblems();
    void viewWeek();

    ScheduleDraft &m_draft;
    const ScheduleTools &m_tools;
    QList<LineField> m_lines;
    QHash<ScheduleField, ProblemLabel *> m_problemLabels; // of everything that is no line
    QSet<ScheduleField> m_left;
    TimeZoneBox *m_zone = nullptr;
    QCheckBox *m_pause = nullptr;
    QRadioButton *m_endNone = nullptr;
    QRadioButton *m_endOn = nullptr;
    DateField *m_end = nullptr;
    WorkingDaysModel *m_workingDays = nullptr;
    QLabel *m_hints = nullptr;
    QLabel *m_missing = nullptr;
};
