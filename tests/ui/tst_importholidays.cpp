// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/database.h>
#include <storage/schedulestore.h>
#include <ui/schedules/importholidaysdialog.h>
#include <ui/schedules/scheduletools.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>
#include <tests/support/settableclock.h>

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray eventOf(const char *summary, const char *start, const char *end)
{
    return QByteArray("BEGIN:VEVENT\r\nUID:") + start + summary + "\r\nSUMMARY:" + summary +
           "\r\nDTSTART;VALUE=DATE:" + start + "\r\nDTEND;VALUE=DATE:" + end + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

} // namespace

class TestImportHolidays : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<ScheduleTools> m_tools;
    std::unique_ptr<ImportHolidaysDialog> m_dialog;

    ScheduleStore &store() { return m_desk->backend->schedules; }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_desk->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    // Two holidays with a make-up day, one of 2025, and a day on which people work.
    QString chinese()
    {
        return write(u"holidays.ics"_s,
                     calendar(eventOf("元旦（休）", "20260101", "20260104") +
                              eventOf("国庆节（休）", "20261001", "20261008") +
                              eventOf("国庆节（班）", "20261010", "20261011") +
                              eventOf("清明（休）", "20250404", "20250405") + eventOf("立冬", "20261107", "20261108")));
    }
    void open()
    {
        m_tools = std::make_unique<ScheduleTools>(ScheduleTools{store(), *m_clock, m_desk->backend->rules});
        m_dialog = std::make_unique<ImportHolidaysDialog>(*m_tools);
        m_dialog->setModal(true);
        m_dialog->show();
        hands::activate(m_dialog.get());
    }
    void openWith(const QString &file)
    {
        open();
        m_dialog->read(file);
    }
    // "☑ 国庆节 2026 | 2026-10-01 | 2026-10-07 | 2026-10-10 | New"
    QStringList rows()
    {
        const auto *tree = hands::see<QTreeWidget>(u"holidaysTree"_s);
        QStringList rows;
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = tree->topLevelItem(row);
            QStringList cells;
            for (int column = 0; column < tree->columnCount(); ++column)
                cells.append(item->text(column));
            rows.append((item->checkState(0) == Qt::Checked ? u"☑ "_s : u"☐ "_s) + cells.join(u" | "_s));
        }
        return rows;
    }
    QAbstractButton *ok() { return hands::see<QAbstractButton>(u"holidaysOk"_s); }
    QString summary() { return hands::see<QLabel>(u"holidaysSummary"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_clock = std::make_unique<SettableClock>(QDateTime(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void fileIsShownBeforeAnythingIsSaved()
    {
        openWith(chinese());
        QCOMPARE(rows(),
                 (QStringList{u"☑ 元旦 2026 | 2026-01-01 | 2026-01-03 |  | New"_s,
                              u"☑ 国庆节 2026 | 2026-10-01 | 2026-10-07 | 2026-10-10 | New"_s,
                              u"☐ 立冬 | 2026-11-07 |  |  | Left out: The file marks its days off, and this day "
                              u"bears no mark: people work on it."_s}));
        QCOMPARE(summary(), u"Chosen: 2 of 2 holidays. Left out: 1. In other years: 1."_s);
        QCOMPARE(store().all().size(), 0);
        hands::click(ok());
        QVERIFY(!m_dialog->isVisible());
        const Schedule stored = *store().byName(u"国庆节 2026"_s);
        QCOMPARE(stored.kind, ScheduleKind::Holiday);
        QCOMPARE(stored.from, QDate(2026, 10, 1));
        QCOMPARE(stored.to, QDate(2026, 10, 7));
        QCOMPARE(stored.workingDays, QList<QDate>{QDate(2026, 10, 10)});
        QCOMPARE(store().all().size(), 2);
    }

    void onlyWhatIsChosenIsSaved()
    {
        openWith(chinese());
        hands::focus(hands::see<QTreeWidget>(u"holidaysTree"_s));
        hands::press(Qt::Key_Space); // the first row
        QCOMPARE(summary(), u"Chosen: 1 of 2 holidays. Left out: 1. In other years: 1."_s);
        hands::press(Qt::Key_Down);
        hands::press(Qt::Key_Space);
        QVERIFY(!ok()->isEnabled());
        hands::press(Qt::Key_Space);
        hands::click(ok());
        QCOMPARE(store().all().size(), 1);
        QVERIFY(store().byName(u"国庆节 2026"_s));
    }

    void otherYearsAreReadOnDemand()
    {
        openWith(chinese());
        auto *first = hands::see<QSpinBox>(u"holidaysFirstYear"_s);
        QCOMPARE(first->value(), 2026);
        QCOMPARE(hands::see<QSpinBox>(u"holidaysLastYear"_s)->value(), 2027);
        hands::focus(first);
        hands::press(Qt::Key_Down);
        QCOMPARE(rows().size(), 4);
        QVERIFY(rows().at(0).startsWith(u"☑ 清明 2025"_s));
    }

    void importedAgainOnlyWhatChangedReplaces()
    {
        Schedule known;
        known.kind = ScheduleKind::Holiday;
        known.name = u"国庆节 2026"_s;
        known.description = u"ours"_s;
        known.enabled = false;
        known.from = known.to = QDate(2026, 10, 1);
        store().save(known, m_clock->now());
        Schedule standard;
        standard.name = u"元旦 2026"_s;
        store().save(standard, m_clock->now());
        openWith(chinese());
        QCOMPARE(rows().at(0),
                 u"☑ 元旦 2026 (copy) | 2026-01-01 | 2026-01-03 |  | New; a schedule has its name already"_s);
        QVERIFY(rows().at(1).endsWith(u"| Replaces the holiday of this name"_s));
        hands::click(ok());
        const Schedule replaced = *store().byName(u"国庆节 2026"_s);
        QCOMPARE(replaced.id, known.id);
        QCOMPARE(replaced.to, QDate(2026, 10, 7));
        QCOMPARE(replaced.description, u"ours"_s);
        QVERIFY(!replaced.enabled);
        QCOMPARE(*store().byName(u"元旦 2026"_s), standard);
        openWith(chinese());
        QCOMPARE(rows().at(1), u"☐ 国庆节 2026 | 2026-10-01 | 2026-10-07 | 2026-10-10 | Already there"_s);
    }

    void unreadableFilesAreToldAndLeaveTheListAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no calendar") << QByteArray("PK\x03\x04 something else");
        QTest::newRow("torn") << calendar(eventOf("元旦", "20260101", "20260104")).chopped(30);
        QTest::newRow("empty") << QByteArray();
    }
    void unreadableFilesAreToldAndLeaveTheListAlone()
    {
        QFETCH(QByteArray, content);
        openWith(chinese());
        m_dialog->read(write(u"other.ics"_s, content));
        QVERIFY(!hands::see<QLabel>(u"holidaysProblem"_s)->text().isEmpty());
        QVERIFY(!hands::isSeen(u"holidaysTree"_s));
        QVERIFY(!ok()->isEnabled());
        m_dialog->read(chinese());
        QVERIFY(!hands::isSeen(u"holidaysProblem"_s));
        QCOMPARE(rows().size(), 3);
    }

    void brokenDatabaseIsToldInTheDialog()
    {
        openWith(chinese());
        m_desk->backend->database.run(u"ALTER TABLE schedule_working_day RENAME TO gone"_s);
        hands::click(ok());
        QVERIFY(!hands::see<QLabel>(u"holidaysProblem"_s)->text().isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

    void failureInTheMiddleImportsNothing()
    {
        openWith(chinese());
        QVERIFY2(rows().size() > 1, qPrintable(rows().join(u'\n')));
        m_desk->backend->database.run(u"CREATE TRIGGER refuse BEFORE INSERT ON schedule WHEN NEW.name LIKE '国庆节%' "
                                      "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
        hands::click(ok());
        QVERIFY(!hands::see<QLabel>(u"holidaysProblem"_s)->text().isEmpty());
        QCOMPARE(store().all(), {});
        m_desk->backend->database.run(u"DROP TRIGGER refuse"_s);
        hands::click(ok());
        QCOMPARE(store().all().size(), 2);
    }

    void fileIsDroppedOnThePage()
    {
        m_desk->open();
        auto *navigation = hands::see<QListWidget>(u"navigation"_s);
        for (int row = 0; !hands::isSeen(u"schedulesPage"_s) && row < navigation->count(); ++row)
            navigation->setCurrentRow(row);
        auto *page = hands::see<QWidget>(u"schedulesPage"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(chinese())});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &drop);
        auto *dialog = hands::see<ImportHolidaysDialog>(u"importHolidaysDialog"_s);
        const int year = QDate::currentDate().year();
        hands::focus(hands::see<QSpinBox>(u"holidaysFirstYear"_s));
        for (int back = year; back > 2025; --back)
            hands::press(Qt::Key_Down);
        dialog->accept();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(store().byName(u"国庆节 2026"_s));
        QCOMPARE(hands::see<QLabel>(u"messageBarText"_s)->text(), u"3 holidays were imported."_s);
    }

    void emptyPageOffersTheImportInItsWizard()
    {
        m_desk->open();
        auto *navigation = hands::see<QListWidget>(u"navigation"_s);
        for (int row = 0; !hands::isSeen(u"schedulesPage"_s) && row < navigation->count(); ++row)
            navigation->setCurrentRow(row);
        hands::click(u"emptyStateButton"_s);
        hands::click(u"kindImport"_s);
        hands::see<QDialog>(u"importHolidaysDialog"_s);
        QVERIFY(!hands::isSeen(u"addScheduleWizard"_s));
        hands::click(u"holidaysChoose"_s);
        auto *chooser = hands::see<QFileDialog>(u"holidaysFileDialog"_s);
        QVERIFY(chooser->nameFilters().constFirst().contains(u"*.ics"_s));
        hands::press(Qt::Key_Escape);
    }
};

QTEST_MAIN(TestImportHolidays)
#include "tst_importholidays.moc"
