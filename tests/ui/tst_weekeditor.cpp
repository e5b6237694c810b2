// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/ui/scheduleformcase.h>

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

// "mon 08:00:00-12:00:00", one period a line.
QString linesOf(const WeekPeriods &week)
{
    QStringList lines;
    for (int day = 0; day < daysInWeek; ++day) {
        for (const Period &period : week[static_cast<std::size_t>(day)])
            lines.append(u"%1 %2-%3"_s.arg(nameOfDay(day).left(3), clockText(period.from), clockText(period.to)));
    }
    return lines.join(u'\n');
}

} // namespace

class TestWeekEditor : public ScheduleFormCase
{
    Q_OBJECT

    QString week() const { return linesOf(m_draft->week()); }
    static QPoint at(int day, double hours) { return grid()->pointAt(day, static_cast<int>(hours * hour)); }
    static void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(grid(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid(), from + (to - from) / 3);
        QTest::mouseMove(grid(), to);
        QTest::mouseRelease(grid(), Qt::LeftButton, {}, to);
    }
    static QTimeEdit *time(const QString &name) { return hands::see<QTimeEdit>(name); }
    static void fillTime(const QString &name, const QString &digits)
    {
        hands::focus(time(name));
        time(name)->setSelectedSection(QDateTimeEdit::HourSection);
        hands::type(digits);
    }

private Q_SLOTS:
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

    // What a drag makes of a week with one period, if any, on Monday.
    void dragsAddStretchAndMove_data()
    {
        QTest::addColumn<QString>("before"); // "08:00:00-12:00:00" on Monday
        QTest::addColumn<int>("fromDay");
        QTest::addColumn<double>("fromHour");
        QTest::addColumn<int>("toDay");
        QTest::addColumn<double>("toHour");
        QTest::addColumn<QString>("after");
        const QString none;
        const QString morning = u"08:00:00-12:00:00"_s;
        const QString night = u"22:00:00-06:00:00"_s;
        const auto row = [](const char *name, const QString &before, int fromDay, double fromHour, int toDay,
                            double toHour, const QString &after) {
            QTest::newRow(name) << before << fromDay << fromHour << toDay << toHour << after;
        };
        row("adds", none, 2, 8, 2, 17, u"wed 08:00:00-17:00:00"_s);
        row("adds backwards", none, 2, 17, 2, 8, u"wed 08:00:00-17:00:00"_s);
        row("to quarters of an hour", none, 2, 8.05, 2, 17.2, u"wed 08:00:00-17:15:00"_s);
        row("to the end of the day", none, 2, 18, 2, 24, u"wed 18:00:00-23:59:59"_s);
        row("into the next row is over midnight", none, 2, 22, 3, 6, u"wed 22:00:00-06:00:00"_s);
        row("beyond the end of the day is over midnight", none, 2, 23, 2, 24.5, u"wed 23:00:00-00:30:00"_s);
        row("of Sunday over midnight", none, 6, 22, 7, 6, u"sun 22:00:00-06:00:00"_s);
        row("a click adds nothing", none, 2, 8, 2, 8, none);
        row("stretches the end", morning, 0, 12, 0, 17.5, u"mon 08:00:00-17:30:00"_s);
        row("stretches the end over midnight", morning, 0, 12, 1, 2, u"mon 08:00:00-02:00:00"_s);
        row("stretches the begin", morning, 0, 8, 0, 6.25, u"mon 06:15:00-12:00:00"_s);
        row("stretches the begin into the day before", morning, 0, 8, -1, 22, u"sun 22:00:00-12:00:00"_s);
        row("does not turn the period round", morning, 0, 12, 0, 3, u"mon 08:00:00-08:15:00"_s);
        row("moves", morning, 0, 10, 0, 13, u"mon 11:00:00-15:00:00"_s);
        row("moves to another day", morning, 0, 10, 3, 10, u"thu 08:00:00-12:00:00"_s);
        row("moves over midnight", morning, 0, 10, 0, 23, u"mon 21:00:00-01:00:00"_s);
        row("stretches the part after midnight", night, 1, 6, 1, 7, u"mon 22:00:00-07:00:00"_s);
        row("moves by the part after midnight", night, 1, 3, 1, 4, u"mon 23:00:00-07:00:00"_s);
    }
    void dragsAddStretchAndMove()
    {
        QFETCH(QString, before);
        QFETCH(int, fromDay);
        QFETCH(double, fromHour);
        QFETCH(int, toDay);
        QFETCH(double, toHour);
        QFETCH(QString, after);
        WeekPeriods week;
        if (!before.isEmpty())
            week[0] = {{*secondOfDay(before.left(8)), *secondOfDay(before.right(8))}};
        openWeek(week);
        const QString original = this->week();
        drag(at(fromDay, fromHour), at(toDay, toHour));
        QCOMPARE(this->week(), after);
        hands::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(this->week(), original);
        hands::press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(this->week(), after);
    }

    void dragThatMeetsAnotherPeriodJoinsIt()
    {
        openWeek(weekOf(0, {{8 * hour, 12 * hour}, {13 * hour, 17 * hour}}));
        drag(at(0, 12), at(0, 14));
        QCOMPARE(week(), u"mon 08:00:00-17:00:00"_s);
        QCOMPARE(grid()->accessibleDescription(), u"Monday, 08:00:00 to 17:00:00"_s);
    }

    void escapeDropsWhatIsBeingDragged()
    {
        openWeek({});
        QTest::mousePress(grid(), Qt::LeftButton, {}, at(0, 8));
        QTest::mouseMove(grid(), at(0, 12));
        hands::press(Qt::Key_Escape);
        QTest::mouseRelease(grid(), Qt::LeftButton, {}, at(0, 12));
        QCOMPARE(week(), QString());
        QVERIFY(!m_draft->canUndo());
    }

    void keysMoveStretchAddAndRemove_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("after"); // of Monday 22:00:00-06:00:00
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const QString &after) {
            QTest::newRow(name) << key << modifiers << after;
        };
        row("later", Qt::Key_Right, {}, u"mon 22:15:00-06:15:00"_s);
        row("earlier", Qt::Key_Left, {}, u"mon 21:45:00-05:45:00"_s);
        row("a day later", Qt::Key_Down, {}, u"tue 22:00:00-06:00:00"_s);
        row("a day earlier", Qt::Key_Up, {}, u"sun 22:00:00-06:00:00"_s);
        row("longer", Qt::Key_Right, Qt::ShiftModifier, u"mon 22:00:00-06:15:00"_s);
        row("shorter", Qt::Key_Left, Qt::ShiftModifier, u"mon 22:00:00-05:45:00"_s);
        row("begins earlier", Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier, u"mon 21:45:00-06:00:00"_s);
        row("begins later", Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, u"mon 22:15:00-06:00:00"_s);
        row("removed", Qt::Key_Delete, {}, QString());
        row("another one", Qt::Key_Insert, {}, u"mon 08:00:00-09:00:00\nmon 22:00:00-06:00:00"_s);
    }
    void keysMoveStretchAddAndRemove()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, after);
        openWeek(weekOf(0, {{22 * hour, 6 * hour}}));
        const QString before = week();
        hands::focus(grid());
        QCOMPARE(grid()->accessibleDescription(), u"Monday, 22:00:00 to 06:00:00 on the next day"_s);
        hands::press(static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(week(), after);
        hands::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(week(), before);
        hands::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(week(), after);
    }

    void keysCrossMidnightInBothDirections()
    {
        openWeek(weekOf(0, {{0, 1 * hour}}));
        hands::focus(grid());
        hands::press(Qt::Key_Left);
        QCOMPARE(week(), u"sun 23:45:00-00:45:00"_s);
        hands::press(Qt::Key_Right);
        QCOMPARE(week(), u"mon 00:00:00-01:00:00"_s);
        hands::press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(week(), u"sun 23:45:00-01:00:00"_s);
    }

    void pageKeysChooseAndArrowsChooseADayWithoutPeriod()
    {
        openWeek({});
        hands::focus(grid());
        QCOMPARE(grid()->accessibleDescription(), u"Monday, no period is chosen"_s);
        hands::press(Qt::Key_Down);
        hands::press(Qt::Key_Down);
        hands::press(Qt::Key_Insert);
        QCOMPARE(week(), u"wed 08:00:00-09:00:00"_s);
        hands::press(Qt::Key_Insert);
        QCOMPARE(grid()->accessibleDescription(), u"Wednesday, 10:00:00 to 11:00:00"_s);
        hands::press(Qt::Key_PageUp);
        QCOMPARE(grid()->accessibleDescription(), u"Wednesday, 08:00:00 to 09:00:00"_s);
        hands::press(Qt::Key_PageUp); // round to the last one
        QCOMPARE(grid()->accessibleDescription(), u"Wednesday, 10:00:00 to 11:00:00"_s);
    }

    void enterAsksForExactTimesWhichTabLeadsThrough()
    {
        openWeek(weekOf(2, {{8 * hour, 12 * hour}}));
        hands::focus(grid());
        hands::press(Qt::Key_Return);
        QCOMPARE(hands::focused()->objectName(), u"wednesdayFrom0"_s);
        hands::type(u"083015"_s);
        QCOMPARE(week(), u"wed 08:30:15-12:00:00"_s);
        hands::press(Qt::Key_Tab);
        QCOMPARE(hands::focused()->objectName(), u"wednesdayTo0"_s);
        hands::type(u"060000"_s);
        QCOMPARE(week(), u"wed 08:30:15-06:00:00"_s);
        QVERIFY(hands::see<QLabel>(u"wednesdayNextDay0"_s));
        // Each field was one step, also for the keys of undo in the field itself.
        hands::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(week(), u"wed 08:30:15-12:00:00"_s);
        hands::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(week(), u"wed 08:00:00-12:00:00"_s);
        QCOMPARE(time(u"wednesdayFrom0"_s)->time(), QTime(8, 0));
    }

    void doubleClickAsksForExactTimes()
    {
        openWeek(weekOf(2, {{8 * hour, 12 * hour}, {13 * hour, 17 * hour}}));
        QTest::mouseDClick(grid(), Qt::LeftButton, {}, at(2, 15));
        QTRY_COMPARE(hands::focused()->objectName(), u"wednesdayFrom1"_s);
    }

    void closedDayOpensAgainAsItWas()
    {
        openWeek(weekOf(4, {{8 * hour, 12 * hour}, {22 * hour, 6 * hour}}));
        const QString before = week();
        hands::click(u"fridayOpen"_s);
        QCOMPARE(week(), QString());
        QVERIFY(hands::see<QLabel>(u"fridayClosed"_s));
        QVERIFY(hands::see<QLabel>(u"scheduleHints"_s)->text().contains(u"never open"_s));
        hands::click(u"fridayOpen"_s);
        QCOMPARE(week(), before);
        QVERIFY(!hands::isSeen(u"scheduleHints"_s));
        hands::click(u"sundayOpen"_s); // one that never was open
        QCOMPARE(week(), before + u"\nsun 00:00:00-23:59:59"_s);
    }

    void periodsAreAddedAndRemovedByButton()
    {
        openWeek(weekOf(0, {{8 * hour, 12 * hour}}));
        hands::click(u"mondayAdd"_s);
        QCOMPARE(hands::focused()->objectName(), u"mondayFrom1"_s);
        QCOMPARE(week(), u"mon 08:00:00-12:00:00\nmon 13:00:00-14:00:00"_s);
        hands::click(u"mondayRemove0"_s);
        QCOMPARE(week(), u"mon 13:00:00-14:00:00"_s);
        QTRY_VERIFY(!hands::isSeen(u"mondayFrom1"_s));
        QCOMPARE(time(u"mondayFrom0"_s)->time(), QTime(13, 0));
    }

    void dayIsCopiedToOthersInOneStep_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QList<int>>("days");
        QTest::newRow("all") << u"copyToAll"_s << QList<int>{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("weekdays") << u"copyToWeekdays"_s << QList<int>{0, 1, 2, 3, 4, 5};
        QTest::newRow("weekend") << u"copyToWeekend"_s << QList<int>{5, 6};
        QTest::newRow("one") << u"copyTo_wednesday"_s << QList<int>{2, 5};
    }
    void dayIsCopiedToOthersInOneStep()
    {
        QFETCH(QString, action);
        QFETCH(QList<int>, days);
        openWeek(weekOf(5, {{8 * hour, 12 * hour}, {22 * hour, 6 * hour}})); // Saturday
        const QString before = week();
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const QAction *chosen = menu->findChild<QAction *>(action);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(const_cast<QAction *>(chosen)).center());
        });
        hands::click(u"saturdayCopy"_s);
        WeekPeriods expected;
        for (const int day : days)
            expected[static_cast<std::size_t>(day)] = {{8 * hour, 12 * hour}, {22 * hour, 6 * hour}};
        QCOMPARE(week(), linesOf(expected));
        hands::click(u"weekUndoButton"_s);
        QCOMPARE(week(), before);
        hands::click(u"weekRedoButton"_s);
        QCOMPARE(week(), linesOf(expected));
    }

    void overlapIsJoinedWhenTheWeekIsLeft()
    {
        openWeek(weekOf(0, {{8 * hour, 12 * hour}, {13 * hour, 17 * hour}}));
        fillTime(u"mondayTo0"_s, u"150000"_s);
        hands::focus(time(u"mondayFrom0"_s));
        QCOMPARE(week(), u"mon 08:00:00-15:00:00\nmon 13:00:00-17:00:00"_s); // not while one is at it
        hands::focus(hands::see<QLineEdit>(u"scheduleName"_s));
        QTRY_COMPARE(week(), u"mon 08:00:00-17:00:00"_s);
        m_draft->undo();
        QCOMPARE(week(), u"mon 08:00:00-12:00:00\nmon 13:00:00-17:00:00"_s);
    }
};

QTEST_MAIN(TestWeekEditor)
#include "tst_weekeditor.moc"
