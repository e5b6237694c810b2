// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/sendingcontrol.h>
#include <ui/failed/failedmodel.h>
#include <ui/languagechoice.h>
#include <ui/widgets/messagebar.h>
#include <tests/support/sendingdesk.h>

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

// The page Failed, beside a real dispatcher.
class TestFailedPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SendingDesk> m_desk;

    static QTableView *table() { return hands::see<QTableView>(u"failedTable"_s); }
    static int rowCount()
    {
        const auto *page = hands::see<QWidget>(u"failedPage"_s);
        return page->findChild<QTableView *>(u"failedTable"_s)->model()->rowCount();
    }
    static QString cell(int row, FailedModel::Column column) { return hands::textOf(table(), row, column); }
    static QString told(const QString &page = u"failedPage"_s) { return SendingDesk::told(page); }
    static QString failedInNavigation() { return hands::see<QListWidget>(u"navigation"_s)->item(6)->text(); }
    static void clickRemedy(const QString &page)
    {
        for (MessageBar *bar : hands::see<QWidget>(page)->findChildren<MessageBar *>()) {
            auto *button = bar->findChild<QPushButton *>();
            if (bar->isVisible() && button && button->isVisible())
                return hands::click(button);
        }
        qFatal("There is nothing to click in a message of %s", qPrintable(page));
    }
    // An alarm for an account that WeCom refuses: it is on the Failed list when this returns.
    void failOnce(const QString &name)
    {
        const int before = m_desk->backend->history.failed();
        QCOMPARE(m_desk->post(name), 202);
        QTRY_COMPARE(m_desk->backend->history.failed(), before + 1);
    }
    void setFailedAt(qint64 id, const QDateTime &at)
    {
        m_desk->backend->database.run(u"UPDATE delivery_receiver SET finished_at = ? WHERE id = ?"_s,
                                      {at.toMSecsSinceEpoch(), id});
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<SendingDesk>();
        m_desk->openWithRule(account(u"unknown1"_s));
        m_desk->startDispatcher();
        RulesDesk::goTo(u"failedPage"_s);
    }
    void cleanup() { m_desk.reset(); }

    void emptyListSaysThatNothingFailed()
    {
        QCOMPARE(hands::see<QLabel>(u"emptyStateTitle"_s)->text(), u"Nothing failed"_s);
        QVERIFY(!hands::isSeen(u"failedAddButton"_s));
        QCOMPARE(failedInNavigation(), u"Failed"_s);
    }

    void whatFailsAppearsWithItsReasonAndIsSentAgain()
    {
        failOnce(u"Pump"_s);
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(cell(0, FailedModel::Rule), u"All:Plant A"_s);
        QCOMPARE(cell(0, FailedModel::Type), u"WeCom"_s);
        QCOMPARE(cell(0, FailedModel::Receiver), u"unknown1"_s);
        QCOMPARE(cell(0, FailedModel::Contents), u"High Pump"_s);
        QCOMPARE(cell(0, FailedModel::Attempts), u"1"_s);
        QVERIFY2(cell(0, FailedModel::Error).contains(u"visible range"_s), qPrintable(cell(0, FailedModel::Error)));
        QTRY_COMPARE(failedInNavigation(), u"Failed (1)"_s);
        m_desk->sandbox().world().users = {u"unknown1"_s}; // it was added to the app's range
        table()->selectRow(0);
        hands::click(u"failedResendButton"_s);
        QCOMPARE(told(), u"Will be sent again: 1."_s);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 1);
        QTRY_COMPARE(rowCount(), 0);
        QTRY_COMPARE(failedInNavigation(), u"Failed"_s);
    }

    void newRowsAppearAndTheSelectionStays()
    {
        failOnce(u"Pump"_s);
        QTRY_COMPARE(rowCount(), 1);
        table()->selectRow(0);
        failOnce(u"Fan"_s);
        QTRY_COMPARE(rowCount(), 2);
        const QModelIndexList selected = table()->selectionModel()->selectedRows(FailedModel::Contents);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().data().toString(), u"High Pump"_s);
        QCOMPARE(cell(0, FailedModel::Contents), u"High Fan"_s); // the newest first
    }

    void everythingIsDeletedWithKeysAndBroughtBack()
    {
        failOnce(u"Pump"_s);
        failOnce(u"Fan"_s);
        QTRY_COMPARE(rowCount(), 2);
        hands::focus(table());
        hands::press(Qt::Key_A, Qt::ControlModifier);
        hands::press(Qt::Key_Delete);
        QTRY_COMPARE(rowCount(), 0);
        QCOMPARE(told(), u"Taken from the list: 2. The history keeps them."_s);
        QCOMPARE(m_desk->backend->history.ids({}).size(), 2);
        clickRemedy(u"failedPage"_s);
        QTRY_COMPARE(rowCount(), 2);
    }

    void timeOfTheListIsAWeekAndCanBeAYear()
    {
        failOnce(u"Pump"_s);
        failOnce(u"Fan"_s);
        QTRY_COMPARE(rowCount(), 2);
        const auto rows = m_desk->backend->deliveries.failed({}, {});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        setFailedAt(rows[0].id, now.addDays(-8));
        setFailedAt(rows[1].id, now.addDays(-367));
        auto *range = hands::see<QComboBox>(u"failedRange"_s);
        range->setCurrentIndex(0);
        range->setCurrentIndex(1); // seven days, read again
        QCOMPARE(rowCount(), 0);
        range->setCurrentIndex(3);
        QCOMPARE(rowCount(), 1);
        range->setCurrentIndex(4);
        auto *from = hands::see<QDateEdit>(u"failedFrom"_s);
        auto *to = hands::see<QDateEdit>(u"failedTo"_s);
        from->setDate(now.date().addDays(-400));
        QCOMPARE(from->date().daysTo(to->date()), 366); // a year at most
        QCOMPARE(rowCount(), 1);
        to->setDate(now.date());
        QCOMPARE(from->date().daysTo(to->date()), 366);
    }

    void whatNamesARuleThatThereIsNotCannotBeSentAgain()
    {
        QCOMPARE(m_desk->post(u"Pump"_s, {{u"rule"_s, u"Nothing"_s}}), 202);
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(cell(0, FailedModel::Rule), u"Nothing"_s);
        table()->selectRow(0);
        hands::click(u"failedResendButton"_s);
        QVERIFY2(told().startsWith(u"Will be sent again: 0 of 1."_s), qPrintable(told()));
        QCOMPARE(rowCount(), 1);
    }

    void detailsShowTheTextAndNothingSecret()
    {
        m_desk->sandbox().faults().set(Fault::UntrustedIp);
        failOnce(u"Pump"_s);
        QTRY_COMPARE(rowCount(), 1);
        table()->selectRow(0);
        hands::focus(table());
        hands::press(Qt::Key_Return);
        auto *dialog = hands::see<QDialog>(u"historyDetails"_s);
        QCOMPARE(hands::see<QPlainTextEdit>(u"detailsText"_s)->toPlainText(), u"High Pump"_s);
        QVERIFY(hands::see<QLabel>(u"detailsAnswer"_s)->text().startsWith(u"errcode 60020 "_s));
        QString everything;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            everything += label->text();
        QVERIFY(!everything.contains(u"access_token"_s));
        QVERIFY(!everything.contains(u"s+cret"_s));
        hands::press(Qt::Key_Escape);
    }

    // A green check after 60020 offers what failed because of it.
    void mendedServiceOffersToResend()
    {
        m_desk->sandbox().world().users = {u"unknown1"_s, u"ZhangSan"_s, u"lisi"_s};
        m_desk->sandbox().faults().set(Fault::UntrustedIp);
        failOnce(u"Pump"_s);
        failOnce(u"Fan"_s);
        m_desk->sandbox().faults().clear(); // the address was added to the trusted ones
        RulesDesk::goTo(u"servicesPage"_s);
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::click(u"servicesCheckButton"_s);
        hands::see<QDialog>(u"checkDialog"_s);
        const auto offers = [this] {
            for (const MessageBar *bar : m_desk->window->findChildren<MessageBar *>()) {
                if (bar->text().contains(u"Plant A was checked and works."_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offers(), 10'000);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        clickRemedy(u"mainWindow"_s);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 2);
        QTRY_COMPARE(m_desk->backend->history.failed(), 0);
    }

    void pageSpeaksChinese()
    {
        failOnce(u"Pump"_s);
        languageChoice::choose(languageChoice::chinese);
        QTRY_COMPARE(failedInNavigation(), u"发送失败 (1)"_s);
        QCOMPARE(table()->model()->headerData(FailedModel::Receiver, Qt::Horizontal).toString(), u"接收人"_s);
        languageChoice::choose(languageChoice::english);
    }
};

QTEST_MAIN(TestFailedPage)
#include "tst_failedpage.moc"
