// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/transaction.h>
#include <ui/history/historychart.h>
#include <ui/history/historymodel.h>
#include <ui/history/historypage.h>
#include <ui/languagechoice.h>
#include <ui/widgets/messagebar.h>
#include <tests/support/sendingdesk.h>

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

// The page History, beside a real dispatcher.
class TestHistoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SendingDesk> m_desk;

    static QTableView *table() { return hands::see<QTableView>(u"historyTable"_s); }
    static int rowCount()
    {
        const auto *page = hands::see<QWidget>(u"historyPage"_s);
        return page->findChild<QTableView *>(u"historyTable"_s)->model()->rowCount();
    }
    static QString cell(int row, HistoryModel::Column column) { return hands::textOf(table(), row, column); }
    static QString told() { return SendingDesk::told(u"historyPage"_s); }
    static HistoryPage *page() { return hands::see<HistoryPage>(u"historyPage"_s); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Many old alarms, as a dispatcher would have left them.
    void storeMany(int count)
    {
        DeliveryStore &store = m_desk->backend->deliveries;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Transaction transaction(m_desk->backend->database);
        for (int number = 0; number < count; ++number) {
            Alarm alarm;
            alarm.name = u"Alarm %1"_s.arg(number);
            alarm.path = u"Line%1/Tag"_s.arg(number % 50);
            alarm.id = alarm.path + u'#' + alarm.name;
            alarm.active = true;
            alarm.eventTime = now.addSecs(-3600);
            PlannedDelivery delivery;
            delivery.service = u"Plant A"_s;
            delivery.rules = QStringList{u"All"_s};
            delivery.receivers = {group(u"Night"_s)};
            delivery.message.text = u"High "_s + alarm.name;
            const auto opened = store.addDelivery(store.addAlarm(storedAlarm({alarm, false}), alarm.eventTime), alarm,
                                                  delivery, {}, DeliveryStore::Source::Alarm, alarm.eventTime);
            ReceiverResult result;
            result.receiver = group(u"Night"_s);
            result.happening = Happening::Delivered;
            store.markDelivered(opened.constFirst().id, result, alarm.eventTime.addSecs(1));
        }
        transaction.commit();
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<SendingDesk>();
        m_desk->openWithRule();
        RulesDesk::goTo(u"historyPage"_s);
    }
    void cleanup() { m_desk.reset(); }

    void emptyHistorySaysSo() { QTRY_COMPARE(hands::see<QLabel>(u"emptyStateTitle"_s)->text(), u"Nothing happened"_s); }

    void everyDeliveryAppearsWithItsOutcome()
    {
        m_desk->startDispatcher();
        QCOMPARE(m_desk->post(u"Pump"_s), 202);
        QTRY_COMPARE(rowCount(), 1);
        QTRY_COMPARE(cell(0, HistoryModel::Outcome), u"Delivered"_s);
        QCOMPARE(cell(0, HistoryModel::Level), u"High"_s);
        QCOMPARE(cell(0, HistoryModel::AlarmName), u"Pump"_s);
        QCOMPARE(cell(0, HistoryModel::Rule), u"All"_s);
        QCOMPARE(cell(0, HistoryModel::Service), u"Plant A"_s);
        QCOMPARE(cell(0, HistoryModel::ReceiverName), u"Night"_s);
        QCOMPARE(cell(0, HistoryModel::Contents), u"High Pump"_s);
        QCOMPARE(cell(0, HistoryModel::Reason), QString());
        QTRY_COMPARE(hands::see<QLabel>(u"historyCount"_s)->text(), u"Entries: 1"_s);
    }

    void newRowsComeBeforeTheOthersAndTheSelectionStays()
    {
        m_desk->startDispatcher();
        m_desk->post(u"Pump"_s);
        QTRY_COMPARE(rowCount(), 1);
        table()->selectRow(0);
        m_desk->post(u"Fan"_s);
        QTRY_COMPARE(rowCount(), 2);
        QCOMPARE(cell(0, HistoryModel::AlarmName), u"Fan"_s);
        const QModelIndexList selected = table()->selectionModel()->selectedRows(HistoryModel::AlarmName);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().data().toString(), u"Pump"_s);
    }

    void alarmThatNobodyWasToldAboutIsExplained()
    {
        m_desk->storeRule(u"Not shelved"_s, [](Rule &rule) { rule.criteria.shelved = false; });
        Rule all = m_desk->rules().all().constFirst();
        all.name = u"All"_s;
        all.enabled = false;
        m_desk->rules().save(all, QDateTime::currentDateTimeUtc());
        m_desk->startDispatcher();
        QCOMPARE(m_desk->post(u"Pump"_s, {{u"shelved"_s, true}}), 202);
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(cell(0, HistoryModel::Outcome), u"Nobody told"_s);
        QCOMPARE(cell(0, HistoryModel::Reason),
                 u"The alarm is shelved, and the rule Not shelved leaves shelved alarms out."_s);
        table()->selectRow(0);
        hands::click(u"historyExplainButton"_s);
        QVERIFY(hands::isSeen(u"explainPage"_s));
        QCOMPARE(hands::see<QLineEdit>(u"explainName"_s)->text(), u"Pump"_s);
        QCOMPARE(hands::see<QComboBox>(u"explainWhen"_s)->currentIndex(), 1); // the moment it came
    }

    void testsAreMarkedAsTests()
    {
        const Service service = m_desk->backend->services.withSecrets(m_desk->backend->services.all().constFirst());
        sendAndWait(m_desk->backend->sender, service, {group(u"Night"_s), account(u"unknown1"_s)});
        page()->refresh(); // the window's own connection wrote it
        QTRY_COMPARE(rowCount(), 2);
        QCOMPARE(cell(0, HistoryModel::AlarmName), u"Test"_s);
        QCOMPARE(cell(0, HistoryModel::Outcome), u"Failed"_s);
        QCOMPARE(cell(1, HistoryModel::Outcome), u"Delivered"_s);
        table()->selectRow(0);
        QVERIFY(!hands::see<QAbstractButton>(u"historyExplainButton"_s)->isEnabled());
    }

    void filtersNarrowTheList()
    {
        storeMany(300);
        page()->refresh();
        QTRY_COMPARE(rowCount(), 300);
        hands::fill(u"historySearch"_s, u"Alarm 17"_s);
        QTRY_COMPARE(rowCount(), 11); // 17 and 170 to 179
        hands::fill(u"historySearch"_s, u"line7/"_s);
        QTRY_COMPARE(rowCount(), 6);
        hands::see<QComboBox>(u"historyWhat"_s)->setCurrentIndex(2); // failed
        QTRY_COMPARE(hands::see<QLabel>(u"emptyStateTitle"_s)->text(), u"Nothing happened"_s);
        hands::click(u"emptyStateButton"_s);
        QTRY_COMPARE(rowCount(), 300);
        hands::see<QComboBox>(u"historyLevel"_s)->setCurrentIndex(1); // Critical
        QTRY_VERIFY(hands::isSeen(u"emptyStateTitle"_s));
        hands::see<QComboBox>(u"historyLevel"_s)->setCurrentIndex(4); // Low: Alarm's default
        QTRY_COMPARE(rowCount(), 300);
        hands::fill(u"historyReceiver"_s, u"Day"_s);
        QTRY_VERIFY(hands::isSeen(u"emptyStateTitle"_s));
    }

    void barsCountAndAClickListsThem()
    {
        storeMany(30); // an hour ago
        m_desk->startDispatcher();
        m_desk->post(u"Pump"_s);
        QTRY_COMPARE(rowCount(), 31);
        auto *chart = hands::see<HistoryChart>(u"historyChart"_s);
        const auto deliveredInAll = [chart] {
            int all = 0;
            for (const HistoryBars::Bar &bar : chart->bars().bars)
                all += bar.delivered;
            return all;
        };
        QTRY_COMPARE(deliveredInAll(), 31);
        QVERIFY(!chart->bars().areDays);
        const QImage without = chart->grab().toImage();
        hands::focus(chart);
        QVERIFY(chart->grab().toImage().pixel(0, 0) != without.pixel(0, 0)); // the focus is to be seen
        for (int step = 0; step < 2; ++step)                                 // the last bar, then the one before
            QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(rowCount(), 30);
        QVERIFY(hands::see<QAbstractButton>(u"historySpan"_s)->text().contains(u':'));
        QCOMPARE(deliveredInAll(), 31); // the chart stays as it is
        hands::click(u"historySpan"_s);
        QTRY_COMPARE(rowCount(), 31);
        hands::see<QComboBox>(u"historyRange"_s)->setCurrentIndex(3); // a year
        QTRY_VERIFY(chart->bars().areDays);
        QCOMPARE(deliveredInAll(), 31);
    }

    void mouseOnABarListsIt()
    {
        storeMany(30);
        hands::see<QComboBox>(u"historyRange"_s)->setCurrentIndex(0); // 24 hours: wide bars
        page()->refresh();
        QTRY_COMPARE(rowCount(), 30);
        auto *chart = hands::see<HistoryChart>(u"historyChart"_s);
        int full = -1;
        const auto findFull = [&] {
            for (int bar = 0; bar < chart->bars().bars.size(); ++bar) {
                if (chart->bars().bars[bar].delivered > 0)
                    full = bar;
            }
            return full >= 0;
        };
        QTRY_VERIFY(findFull());
        QTest::qWait(100); // until it is laid out
        const QPoint foot = chart->footOf(full);
        QSignalSpy chosen(chart, &HistoryChart::barChosen);
        QWidget *drawn = chart->findChild<QAbstractScrollArea *>(u"chartView"_s)->viewport();
        QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->mapFrom(chart, foot - QPoint(0, 10)));
        QTRY_COMPARE(chosen.size(), 1);
        QTRY_VERIFY(hands::isSeen(u"historySpan"_s));
        QTRY_COMPARE(rowCount(), 30);
    }

    void detailsShowWhatLeftAndWhatWecomAnswered()
    {
        m_desk->sandbox().faults().set(Fault::RemovedRobot, 1);
        m_desk->startDispatcher();
        m_desk->post(u"Pump"_s);
        QTRY_COMPARE(rowCount(), 1);
        QTRY_COMPARE(cell(0, HistoryModel::Outcome), u"Failed"_s);
        const QPoint place = table()->visualRect(table()->model()->index(0, 1)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
        auto *dialog = hands::see<QDialog>(u"historyDetails"_s);
        QCOMPARE(hands::see<QPlainTextEdit>(u"detailsText"_s)->toPlainText(), u"High Pump"_s);
        QVERIFY(hands::see<QLabel>(u"detailsAnswer"_s)->text().startsWith(u"errcode 93000"_s));
        hands::click(u"detailsCopy"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"High Pump"_s));
        QVERIFY2(!copied.contains(u"night-key"_s), qPrintable(copied));
        dialog->reject();
    }

    void exportIsWholeOrNotThere()
    {
        storeMany(1200);
        page()->refresh();
        QTRY_COMPARE(rowCount(), 1200);
        const QString file = m_desk->path(u"history.csv"_s);
        page()->exportTo(file);
        QTRY_COMPARE(told(), u"1,200 entries were written to %1."_s.arg(file));
        const QByteArray content = contentOf(file);
        QVERIFY(content.startsWith("\xef\xbb\xbf"
                                   "ID,Time,Level,Alarm,"));
        QCOMPARE(content.count("\r\n"), 1201);
        QVERIFY(content.contains(",Alarm 1199,All,Plant A,Night,Delivered,,High Alarm 1199,Line49/Tag,"));
        page()->exportTo(m_desk->path(u"no such folder/history.csv"_s));
        QTRY_VERIFY2(told().contains(u"no such folder"_s), qPrintable(told()));
        QVERIFY(hands::see<QAbstractButton>(u"historyExportButton"_s)->isEnabled());
    }

    void exportCanBeCancelled()
    {
        storeMany(3000);
        page()->refresh();
        QTRY_COMPARE(rowCount(), 3000);
        const QString file = m_desk->path(u"history.csv"_s);
        page()->exportTo(file);
        QTRY_VERIFY(told().startsWith(u"Exporting: "_s));
        hands::click(u"messageBarRemedy"_s);
        QTest::qWait(300);
        QVERIFY(!QFile::exists(file));
        QVERIFY(hands::see<QAbstractButton>(u"historyExportButton"_s)->isEnabled());
    }

    void hundredThousandRowsNeverFreezeTheWindow()
    {
        storeMany(100'000);
        QElapsedTimer longest;
        qint64 gap = 0;
        longest.start();
        QTimer beat; // while the window is alive it beats
        connect(&beat, &QTimer::timeout, this, [&] { gap = std::max(gap, longest.restart()); });
        beat.start(5);
        page()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(rowCount(), 100'000, 20'000);
        hands::fill(u"historySearch"_s, u"Alarm 99999"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowCount(), 1, 20'000);
        hands::see<QLineEdit>(u"historySearch"_s)->clear();
        QTRY_COMPARE_WITH_TIMEOUT(rowCount(), 100'000, 20'000);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
        QTest::qWait(50);
        QCOMPARE(cell(99'999, HistoryModel::AlarmName), u"Alarm 0"_s);
        qInfo("the longest the window was busy: %lld ms", gap);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
