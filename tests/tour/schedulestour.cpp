// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/importholidaysdialog.h>
#include <ui/schedules/weekgrid.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>
#include <tests/tour/schedulestour.h>

#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

namespace {

void scrollTo(double part)
{
    QScrollBar *bar = hands::see<QScrollArea>(u"scheduleFormScroll"_s)->verticalScrollBar();
    bar->setValue(static_cast<int>(bar->maximum() * part));
}

void drag(WeekGrid *grid, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(grid, Qt::LeftButton, {}, from);
    QTest::mouseMove(grid, (from + to) / 2);
    QTest::mouseMove(grid, to);
    QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
}

constexpr int hour = 3600;

void addNightShift(const TourSteps &tour)
{
    tour.say("Schedules: the kind, then the form; the week is dragged, also over midnight");
    hands::click(u"emptyStateButton"_s);
    auto *wizard = hands::see<QWizard>(u"addScheduleWizard"_s);
    tour.picture(wizard, u"schedule-kind"_s);
    hands::click(wizard->button(QWizard::NextButton));
    hands::see<QLineEdit>(u"scheduleName"_s);
    tour.picture(wizard, u"schedule-form"_s);
    tour.expect(!wizard->button(QWizard::FinishButton)->isEnabled(), "OK waits for a name");
    hands::fill(u"startDate"_s, u"soon"_s);
    hands::fill(u"scheduleDescription"_s, u"22:00–06:00"_s);
    tour.picture(wizard, u"schedule-problems"_s);
    hands::fill(u"startDate"_s, u"2026年1月1日"_s);
    hands::fill(u"scheduleName"_s, tour.language == u"en" ? u"Night shift"_s : u"夜班"_s);
    hands::click(u"pauseOnHolidays"_s);

    auto *grid = hands::see<WeekGrid>(u"weekGrid"_s);
    hands::focus(grid);
    for (int day = 0; day < daysInWeek; ++day) {
        hands::press(Qt::Key_Delete);
        hands::press(Qt::Key_PageDown);
    }
    drag(grid, grid->pointAt(0, 22 * hour), grid->pointAt(1, 6 * hour));
    drag(grid, grid->pointAt(0, 8 * hour), grid->pointAt(0, 12 * hour));
    tour.picture(wizard, u"schedule-dragged"_s);
    tour.expect(grid->accessibleDescription().contains(u"08:00:00"_s), "the drag is told");
    scrollTo(0.6);
    hands::see<QToolButton>(u"mondayCopy"_s)->menu()->findChild<QAction *>(u"copyToWeekdays"_s)->trigger();
    tour.picture(wizard, u"schedule-days"_s);
    scrollTo(1);
    tour.picture(wizard, u"schedule-end"_s);
    hands::click(wizard->button(QWizard::FinishButton));
    tour.expect(tour.desk.backend->schedules.all().size() == 1, "the schedule is stored");
}

void addHoliday(const TourSteps &tour)
{
    tour.say("A holiday: its days, and the make-up working days");
    hands::click(u"schedulesAddButton"_s);
    auto *wizard = hands::see<QWizard>(u"addScheduleWizard"_s);
    hands::click(u"kindHoliday"_s);
    hands::click(wizard->button(QWizard::NextButton));
    hands::fill(u"scheduleName"_s, tour.language == u"en" ? u"National Day"_s : u"国庆节"_s);
    hands::fill(u"firstDay"_s, u"2026/10/1"_s);
    hands::fill(u"lastDay"_s, u"2026-09-07"_s);
    hands::click(u"workingDaysAdd"_s);
    hands::fill(hands::cell(u"workingDays"_s, 0), u"２０２６１０１０"_s);
    tour.picture(wizard, u"holiday-problems"_s);
    hands::fill(u"lastDay"_s, u"2026-10-07"_s);
    hands::focus(hands::see<QLineEdit>(u"scheduleName"_s));
    tour.picture(wizard, u"holiday-form"_s);
    hands::click(wizard->button(QWizard::FinishButton));
    tour.expect(tour.desk.backend->schedules.all().size() == 2, "the holiday is stored");
}

void importHolidays(const TourSteps &tour)
{
    tour.say("Import holidays: what a calendar file would change");
    QFile file(tour.desk.path(u"holidays.ics"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Cannot write a calendar file");
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tour//EN\r\n");
    for (const char *day : {"元旦（休）|20260101|20260104", "国庆节（休）|20261001|20261008",
                            "国庆节（班）|20261010|20261011", "立冬|20261107|20261108"}) {
        const QList<QByteArray> parts = QByteArray(day).split('|');
        file.write("BEGIN:VEVENT\r\nUID:" + parts[0] + parts[1] + "\r\nSUMMARY:" + parts[0] +
                   "\r\nDTSTART;VALUE=DATE:" + parts[1] + "\r\nDTEND;VALUE=DATE:" + parts[2] + "\r\nEND:VEVENT\r\n");
    }
    file.write("END:VCALENDAR\r\n");
    file.close();
    hands::click(u"schedulesImportButton"_s);
    auto *dialog = hands::see<ImportHolidaysDialog>(u"importHolidaysDialog"_s);
    tour.picture(dialog, u"holidays-import"_s);
    dialog->read(file.fileName());
    tour.picture(dialog, u"holidays-import-preview"_s);
    hands::press(Qt::Key_Escape);
}

void lookAtWeek(const TourSteps &tour)
{
    tour.say("View Schedule: the week with the holiday");
    auto *table = hands::see<QTableView>(u"schedulesTable"_s);
    hands::focus(table);
    tour.picture(tour.desk.window.get(), u"schedules"_s);
    tour.desk.window->resize(1600, 1000);
    tour.picture(tour.desk.window.get(), u"schedules-large"_s);
    tour.desk.window->resize(1024, 700);
    table->selectRow(1);
    hands::click(u"schedulesViewButton"_s);
    auto *dialog = hands::see<QDialog>(u"weekDialog"_s);
    tour.picture(dialog, u"week"_s);
    for (int week = 0; week < 7; ++week)
        hands::click(u"weekPrevious"_s);
    tour.picture(dialog, u"week-make-up"_s);
    hands::click(u"weekPrevious"_s);
    tour.picture(dialog, u"week-holiday"_s);
    hands::click(u"weekClose"_s);
    table->selectRow(0);
    hands::click(u"schedulesViewButton"_s);
    tour.picture(hands::see<QDialog>(u"weekDialog"_s), u"week-of-holiday"_s);
    hands::click(u"weekClose"_s);
}

} // namespace

void visitSchedules(const TourSteps &tour)
{
    auto *navigation = hands::see<QListWidget>(u"navigation"_s);
    for (int row = 0; row < navigation->count(); ++row) {
        navigation->setCurrentRow(row);
        if (hands::isSeen(u"schedulesPage"_s))
            break;
    }
    tour.picture(tour.desk.window.get(), u"schedules-empty"_s);
    addNightShift(tour);
    addHoliday(tour);
    importHolidays(tour);
    lookAtWeek(tour);
    tour.say("Edit a schedule in a large window");
    hands::focus(hands::see<QTableView>(u"schedulesTable"_s));
    hands::see<QTableView>(u"schedulesTable"_s)->selectRow(1);
    hands::press(Qt::Key_Return);
    auto *dialog = hands::see<QDialog>(u"scheduleEditDialog"_s);
    dialog->resize(1500, 950);
    tour.picture(dialog, u"schedule-edit-large"_s);
    hands::press(Qt::Key_Escape);
    tour.say("F1: help on schedules");
    hands::focus(hands::see<QTableView>(u"schedulesTable"_s));
    hands::press(Qt::Key_F1);
    tour.picture(tour.desk.window.get(), u"schedules-help"_s);
}
