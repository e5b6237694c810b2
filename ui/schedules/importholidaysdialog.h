// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidayfile.h>
#include <ui/schedules/holidayimport.h>

#include <QDialog>

class ProblemLabel;
class QLabel;
class QMimeData;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;
class TimeZoneBox;
struct ScheduleTools;

// Brings the holidays of a calendar file (.ics) into the list: choose or drop a file, look at what it would change,
// choose which, OK saves them.
class ImportHolidaysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportHolidaysDialog(const ScheduleTools &tools, QWidget *parent = nullptr);

    void read(const QString &file);
    void accept() override;
    int chosenCount() const;

    // The one local file that is dragged, if it is one.
    static QString draggedFile(const QMimeData *data);

Q_SIGNALS:
    void saved(qint64 scheduleId); // for each

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildStart();
    QSpinBox *newYear(const QString &objectName, const QString &name, int year);
    void chooseFile();
    void readAgain();
    void showImports();
    void addProblems();
    void updateState();
    bool isChosen(int row) const;

    const ScheduleTools &m_tools;
    QString m_file;
    HolidayFile m_content;
    QList<HolidayImport> m_imports; // the first rows of the tree
    QSpinBox *m_firstYear = nullptr;
    QSpinBox *m_lastYear = nullptr;
    TimeZoneBox *m_zone = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_fileName = nullptr;
    ProblemLabel *m_problem = nullptr;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    QLabel *m_summary;
    QPushButton *m_ok = nullptr;
};
