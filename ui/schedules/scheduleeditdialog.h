// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>

#include <QDialog>

class MessageBar;
class QDialogButtonBox;
class QVBoxLayout;
class ScheduleDraft;
class ScheduleForm;
struct ScheduleTools;

// Edits a stored schedule, or a copy of one, in the same form that adds schedules.
class ScheduleEditDialog : public QDialog
{
    Q_OBJECT
public:
    // id 0: a copy that is not stored yet.
    ScheduleEditDialog(const Schedule &schedule, const ScheduleTools &tools, QWidget *parent = nullptr);

    void accept() override;

    // The database changed: says so when this schedule is not what it was.
    void compareWithStored();

Q_SIGNALS:
    void saved(qint64 scheduleId);
    void helpAsked();

private:
    void edit(const Schedule &schedule);
    void offerChange(const Schedule &stored);
    void keepAsNew();

    const ScheduleTools &m_tools;
    Schedule m_original;
    Schedule m_seen; // as it was last found in the database
    ScheduleDraft *m_draft = nullptr;
    ScheduleForm *m_form = nullptr;
    MessageBar *m_messages;
    QVBoxLayout *m_column;
    QDialogButtonBox *m_buttons;
};
