// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/datefield.h>
#include <ui/widgets/timezonebox.h>
#include <tests/ui/scheduleformcase.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestScheduleForm : public ScheduleFormCase
{
    Q_OBJECT

    void openHoliday()
    {
        Schedule holiday;
        holiday.kind = ScheduleKind::Holiday;
        openForm(holiday);
    }
    QString problem(const QString &field) const
    {
        const auto *label = m_window->findChild<QLabel *>(field + u"Problem"_s);
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

    void whatIsWrongIsSaidWhenTheFieldIsLeft()
    {
        openWeek({});
        hands::fill(u"scheduleName"_s, u"Taken"_s);
        QCOMPARE(problem(u"scheduleName"_s), QString());
        hands::press(Qt::Key_Tab);
        QVERIFY(problem(u"scheduleName"_s).startsWith(u"Another schedule"_s));
        QCOMPARE(hands::see<QLineEdit>(u"scheduleName"_s)->accessibleDescription(), problem(u"scheduleName"_s));
        hands::fill(u"scheduleName"_s, u"Plan"_s);
        hands::fill(u"startDate"_s, u"2026/5/3"_s);
        hands::click(u"endOn"_s);
        QCOMPARE(hands::focused()->objectName(), u"endDate"_s);
        QCOMPARE(hands::see<QLabel>(u"whatIsMissing"_s)->text(), u"Before OK: End Date"_s);
        hands::type(u"2026-5-2"_s);
        hands::press(Qt::Key_Tab);
        QVERIFY(problem(u"endDate"_s).startsWith(u"Ends before"_s));
        QCOMPARE(hands::see<QLineEdit>(u"startDate"_s)->text(), u"2026-05-03"_s);
        hands::fill(u"endDate"_s, u"someday"_s);
        hands::press(Qt::Key_Tab);
        QCOMPARE(problem(u"endDate"_s), u"Not a date."_s);
        QVERIFY(!m_draft->isReady());
        hands::click(u"endNone"_s);
        QVERIFY(m_draft->isReady());
        QVERIFY(!hands::see<QLineEdit>(u"endDate"_s)->isEnabled());
        QVERIFY(!hands::isSeen(u"endDateProblem"_s));
        hands::fill(u"startDate"_s, {});
        hands::press(Qt::Key_Tab);
        QCOMPARE(problem(u"startDate"_s), u"Required."_s);
    }

    void scheduleStoredWithoutAStartStaysSo()
    {
        Schedule schedule;
        schedule.id = 7;
        schedule.name = u"Plan"_s;
        openForm(schedule);
        QVERIFY(m_draft->isReady());
        QVERIFY(!m_draft->toSave().start.isValid());
    }

    void timeZonesAreFoundByAnyPartOfTheirName()
    {
        openWeek({});
        auto *zone = hands::see<TimeZoneBox>(u"scheduleTimeZone"_s);
        hands::fill(zone->lineEdit(), u"hangh"_s);
        QTRY_VERIFY(zone->completer()->popup()->isVisible());
        QTest::keyClick(zone->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(zone->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(m_draft->typed().schedule.timeZone, u"Asia/Shanghai"_s);
        hands::fill(zone->lineEdit(), u"Nowhere/Land"_s);
        hands::focus(hands::see<QLineEdit>(u"scheduleName"_s));
        QVERIFY(problem(u"scheduleTimeZone"_s).startsWith(u"Not a time zone"_s));
        QVERIFY(!m_draft->isReady());
    }

    void pauseOnHolidaysCannotBeMisread()
    {
        openWeek({});
        auto *pause = hands::see<QCheckBox>(u"pauseOnHolidays"_s);
        QCOMPARE(pause->text(), u"&Pause on holidays"_s);
        QVERIFY(pause->toolTip().contains(u"nothing is sent while a holiday"_s));
        hands::click(u"pauseOnHolidays"_s);
        QVERIFY(m_draft->toSave().ignoreHoliday);
    }

    void calendarGivesTheDate()
    {
        openHoliday();
        hands::fill(u"firstDay"_s, u"2026-10-01"_s);
        hands::press(Qt::Key_Down, Qt::AltModifier);
        auto *calendar = hands::see<QCalendarWidget>(u"firstDayPopup"_s);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 10, 1));
        auto *days = calendar->findChild<QAbstractItemView *>(u"qt_calendar_calendarview"_s);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(m_draft->toSave().from, QDate(2026, 10, 2));
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void workingDaysAreTypedAndPasted()
    {
        openHoliday();
        hands::fill(u"scheduleName"_s, u"National Day"_s);
        hands::fill(u"firstDay"_s, u"2026-10-01"_s);
        hands::fill(u"lastDay"_s, u"2026-10-07"_s);
        hands::click(u"workingDaysAdd"_s);
        QApplication::clipboard()->setText(u"2026-10-10、2026年9月27日\nsoon"_s);
        hands::click(u"workingDaysPaste"_s);
        hands::focus(hands::see<QLineEdit>(u"scheduleName"_s));
        QTRY_VERIFY(problem(u"workingDays"_s).contains(u"Row 3: Not a date."_s));
        QCOMPARE(hands::see<QLabel>(u"whatIsMissing"_s)->text(), u"Before OK: Make-up Working Days in row 3"_s);
        hands::fill(hands::cell(u"workingDays"_s, 0), u"2026-10-08"_s); // the row that was pasted first is open
        hands::see<QTableView>(u"workingDays"_s)->selectRow(2);
        hands::focus(hands::cell(u"workingDays"_s, 0));
        hands::press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(m_draft->isReady());
        QCOMPARE(m_draft->toSave().workingDays, (QList<QDate>{QDate(2026, 9, 27), QDate(2026, 10, 8)}));
        QVERIFY(hands::see<QLabel>(u"scheduleHints"_s)->text().contains(u"weekday outside this holiday"_s));
        QVERIFY(hands::textOf(hands::see<QTableView>(u"workingDays"_s), 1, 0).endsWith(u"Sunday"_s));
    }

    void officialCalendarIsNamedNotInvented()
    {
        openHoliday();
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"国务院办公厅关于部分节假日安排的通知"_s);
        }));
    }

    void viewShowsTheDraft()
    {
        openWeek(weekOf(2, {{8 * hour, 12 * hour}}));
        hands::click(u"formViewSchedule"_s);
        QVERIFY(hands::see<QWidget>(u"weekView"_s)
                    ->accessibleDescription()
                    .contains(u"Wed 2026-11-25: today, 08:00:00–12:00:00"_s));
        QCOMPARE(m_desk->backend->schedules.all().size(), 0);
        hands::press(Qt::Key_Escape);
    }

    void everyControlHasAName()
    {
        openWeek(weekOf(0, {{8 * hour, 12 * hour}, {13 * hour, 17 * hour}}));
        QSet<QString> names;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QScrollArea *>(widget))
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            QString name = seen->text(QAccessible::Name);
            // Qt calls a combo box by the text in it; the line that is typed into bears the label.
            if (const auto *box = qobject_cast<QComboBox *>(widget))
                name = QAccessible::queryAccessibleInterface(box->lineEdit())->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(),
                     qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
            names.insert(name);
        }
        for (const QString &name : {u"Name"_s, u"Time Zone"_s, u"Start Date"_s, u"Pause on holidays"_s, u"Week"_s,
                                    u"Monday, period 2, end"_s, u"Copy to"_s, u"Undo"_s, u"View Schedule"_s})
            QVERIFY2(names.contains(name),
                     qPrintable(name + u": "_s + QStringList(names.cbegin(), names.cend()).join(u" | "_s)));
    }
};

QTEST_MAIN(TestScheduleForm)
#include "tst_scheduleform.moc"
