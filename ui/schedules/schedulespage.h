// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/schedule.h>
#include <storage/ruleloosening.h>
#include <ui/schedules/scheduletools.h>
#include <ui/widgets/page.h>

#include <QPointer>
#include <QTimer>

#include <functional>

class ListPane;
class QAction;
class ScheduleEditDialog;
class SchedulesModel;

// The page Schedules: lists, shows, adds, edits, copies, enables and deletes standard schedules and holidays.
class SchedulesPage final : public Page
{
    Q_OBJECT
public:
    explicit SchedulesPage(const ScheduleTools &tools, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;
    void add(const std::function<void(qint64)> &made = {}); // `made` gets the new one's id
    void setWritable(bool isWritable) override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    void updateActions();
    QList<Schedule> selected() const;
    void editRow(int row);
    void view();
    void duplicate();
    void toggleEnabled();
    void setEnabled(const QList<Schedule> &schedules, bool isEnabled);
    void remove();
    void removeNow(const QList<Schedule> &schedules);
    struct Removed
    {
        Schedule schedule;
        QList<LoosenedRule> rules; // what it was taken out of
    };
    void restore(const QList<Removed> &removed);
    void importHolidays(const QString &file);
    void openEditor(const Schedule &schedule);
    void afterSaving(qint64 scheduleId);
    // Runs a step that may throw Failure and tells about it.
    void guarded(const std::function<void()> &step);

    ScheduleTools m_tools;
    SchedulesModel *m_model;
    ListPane *m_list;
    QAction *m_edit = nullptr;
    QAction *m_view = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_import = nullptr;
    bool m_isWritable = true;
    QPointer<ScheduleEditDialog> m_editor;
    QTimer m_clock;
};
