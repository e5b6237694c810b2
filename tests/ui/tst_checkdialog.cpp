// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/checkdialog.h>
#include <ui/services/servicespage.h>
#include <ui/services/servicewatch.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>
#include <tests/support/settableclock.h>

#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

class TestCheckDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ServiceWatch> m_watch;

    QTableWidget *findings() { return hands::see<QTableWidget>(u"checkFindings"_s); }
    QString summary() { return hands::see<QLabel>(u"checkSummary"_s)->text(); }
    QString resultOf(const QString &step)
    {
        for (int row = 0; row < findings()->rowCount(); ++row) {
            if (findings()->item(row, 0)->text() == step && findings()->item(row, 1))
                return findings()->item(row, 1)->text();
        }
        return {};
    }
    void waitForTheEnd() { QTRY_VERIFY(hands::see<QAbstractButton>(u"checkAgain"_s)->isEnabled()); }
    void storeServices(const QStringList &services)
    {
        m_desk->open();
        for (const QString &name : services)
            m_desk->store(name);
        m_desk->window.reset();
    }
    // The page alone, at a moment of its own, as the window starts it.
    std::unique_ptr<ServicesPage> startedPage(const Clock &clock)
    {
        Backend &backend = *m_desk->backend;
        const ServiceTools tools{backend.services, backend.sender, backend.serviceCheck, clock, backend.rules};
        m_watch = std::make_unique<ServiceWatch>(tools);
        auto page = std::make_unique<ServicesPage>(tools, *m_watch);
        page->show();
        hands::activate(page.get());
        m_watch->start();
        return page;
    }
    void openPage(const QStringList &services)
    {
        storeServices(services);
        m_desk->open();
        hands::focus(hands::see<QTableView>(u"servicesTable"_s));
    }
    void openForm()
    {
        openPage({u"Plant A"_s});
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::press(Qt::Key_Return);
        hands::see<QDialog>(u"serviceEditDialog"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->sandbox().world().users = {u"zhangsan"_s, u"lisi"_s, u"unknown1"_s};
    }
    void cleanup()
    {
        m_watch.reset();
        m_desk.reset();
    }

    void serviceInOrderPassesAndNoMessageIsSent()
    {
        openForm();
        hands::click(u"formCheck"_s);
        waitForTheEnd();
        QCOMPARE(findings()->rowCount(), checkStepCount);
        QVERIFY2(summary().startsWith(u"Nothing is wrong"_s), qPrintable(summary() + resultOf(u"Accounts"_s)));
        QCOMPARE(m_desk->sandbox().acceptedMessages().size(), 0);
    }

    void draftIsCheckedAsItStandsInTheForm()
    {
        openForm();
        hands::fill(u"appSecret"_s, u"wrong secret"_s);
        hands::click(u"formCheck"_s);
        waitForTheEnd();
        QVERIFY(summary().startsWith(u"Something is wrong"_s));
        QVERIFY2(resultOf(u"Trusted IP"_s).startsWith(u"Skipped"_s), qPrintable(resultOf(u"Trusted IP"_s)));
        hands::click(u"checkCopy"_s);
        QVERIFY(QApplication::clipboard()->text().contains(u"Plant A"_s));
        QVERIFY(!QApplication::clipboard()->text().contains(u"wrong secret"_s));
        QVERIFY(!QApplication::clipboard()->text().contains(u"night-key"_s));
    }

    void untrustedAddressCanBeCopiedAndCheckedAgain()
    {
        m_desk->sandbox().faults().set(Fault::UntrustedIp);
        openForm();
        hands::click(u"formCheck"_s);
        waitForTheEnd();
        hands::see<QAbstractButton>(u"checkOpenConsole"_s);
        hands::click(u"checkCopyAddress"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"203.0.113.7"_s);
        m_desk->sandbox().faults().clear();
        hands::click(u"checkAgain"_s);
        waitForTheEnd();
        QVERIFY(summary().startsWith(u"Nothing is wrong"_s));
        QVERIFY(!hands::isSeen(u"checkCopyAddress"_s));
    }

    void missedAccountsAreSelectedInTheTable()
    {
        m_desk->sandbox().world().users = {u"lisi"_s};
        openForm();
        hands::click(u"formCheck"_s);
        waitForTheEnd();
        hands::click(u"checkSelectAccounts"_s);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"serviceEditDialog"_s);
        const QModelIndexList rows = hands::see<QTableView>(u"accountsTable"_s)->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].data().toString(), u"ZhangSan"_s);
        QCOMPARE(rows[1].data().toString(), u"unknown1"_s);
    }

    void rightAgentIdIsOffered()
    {
        m_desk->sandbox().world().agentId = 1000009;
        openForm();
        hands::click(u"formCheck"_s);
        waitForTheEnd();
        hands::click(u"checkUseAgentId"_s);
        QCOMPARE(m_desk->window->findChild<QLineEdit *>(u"agentId"_s)->text(), u"1000009"_s);
    }

    void robotsCanBeTestedFromTheCheck()
    {
        openForm();
        hands::click(u"formCheck"_s);
        waitForTheEnd();
        hands::click(u"checkSendTest"_s);
        QVERIFY(hands::see<QDialog>(u"sendTestDialog"_s));
    }

    void stopEndsASlowCheck()
    {
        m_desk->sandbox().faults().set(Fault::Slow);
        openForm();
        hands::click(u"formCheck"_s);
        hands::click(u"checkStop"_s);
        QVERIFY(summary().startsWith(u"Stopped"_s));
        QVERIFY(hands::see<QAbstractButton>(u"checkAgain"_s)->isEnabled());
        hands::click(u"checkAgain"_s);
        hands::press(Qt::Key_Escape); // closing while it runs is harmless
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"serviceEditDialog"_s);
    }

    void allServicesAreCheckedOneAfterTheOther()
    {
        openPage({u"Plant A"_s, u"Plant B"_s});
        hands::see<QTableView>(u"servicesTable"_s)->clearSelection();
        hands::click(u"servicesCheckButton"_s);
        waitForTheEnd();
        QCOMPARE(findings()->rowCount(), 2 * (checkStepCount + 1));
        hands::click(u"checkCopy"_s);
        QVERIFY(QApplication::clipboard()->text().contains(u"Plant A"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"Plant B"_s));
    }

    // The check at the start, without anybody asking for it.
    void whatBrokeIsMarkedInTheListUntilItIsMended()
    {
        m_desk->sandbox().faults().set(Fault::UntrustedIp);
        storeServices({u"Plant A"_s});
        const SettableClock clock(QDateTime(QDate(2026, 11, 24), QTime(7, 12), Qt::UTC));
        const auto page = startedPage(clock);
        const auto status = [] { return hands::see<QTableView>(u"servicesTable"_s)->model()->index(0, 2); };
        QTRY_COMPARE(status().data().toString(), u"Check failed"_s);
        QVERIFY2(status().data(Qt::ToolTipRole).toString().contains(u"203.0.113.7"_s),
                 qPrintable(status().data(Qt::ToolTipRole).toString()));
        m_desk->sandbox().faults().clear();
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::click(u"servicesCheckButton"_s);
        waitForTheEnd();
        hands::press(Qt::Key_Escape);
        QTRY_COMPARE(status().data().toString(), u"Enabled"_s);
    }

    void noServiceIsCheckedInABusyMinute()
    {
        m_desk->sandbox().faults().set(Fault::UntrustedIp);
        storeServices({u"Plant A"_s});
        SettableClock clock(QDateTime(QDate(2026, 11, 24), QTime(7, 30, 59, 500), Qt::UTC));
        const auto page = startedPage(clock);
        const auto status = [] { return hands::see<QTableView>(u"servicesTable"_s)->model()->index(0, 2); };
        QTest::qWait(700); // a check takes a tenth of it
        QCOMPARE(status().data().toString(), u"Enabled"_s);
        clock.set(clock.now().addSecs(1));
        QTRY_COMPARE(status().data().toString(), u"Check failed"_s);
    }
};

QTEST_MAIN(TestCheckDialog)
#include "tst_checkdialog.moc"
