// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/sendtestdialog.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

class TestSendTestDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SendTestDialog> m_dialog;

    void open(const Service &service)
    {
        m_dialog = std::make_unique<SendTestDialog>(service, m_desk->backend->sender);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    Service service() { return serviceAt(m_desk->sandbox().baseUrl()); }
    QTableWidget *results() { return m_dialog->findChild<QTableWidget *>(u"sendTestResults"_s); }
    QString summary() { return m_dialog->findChild<QLabel *>(u"sendTestSummary"_s)->text(); }
    QString result(const QString &receiver)
    {
        for (int row = 0; row < results()->rowCount(); ++row) {
            if (results()->item(row, 0)->text() == receiver)
                return results()->item(row, 1)->text();
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void everyReceiverGetsALineAndTheFailedComeFirst()
    {
        m_desk->sandbox().world().users = {u"zhangsan"_s, u"lisi"_s};
        open(service());
        hands::click(u"sendTestAll"_s);
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(results()->rowCount(), 5);
        QTRY_COMPARE(summary(), u"Delivered to 4 of 5. The others are listed with what to do."_s);
        QCOMPARE(results()->item(0, 0)->text(), u"unknown1"_s);
        QVERIFY(result(u"unknown1"_s).contains(u"not for this account"_s));
        QCOMPARE(result(u"Night"_s), u"Delivered."_s);
        QCOMPARE(m_desk->sandbox().acceptedMessages().size(), 3);
    }

    void groupsAreChosenAtFirstAndAccountsAreNot()
    {
        open(service());
        auto *receivers = hands::see<QListWidget>(u"sendTestReceivers"_s);
        QCOMPARE(receivers->count(), 5);
        QCOMPARE(receivers->item(0)->checkState(), Qt::Checked);
        QCOMPARE(receivers->item(4)->checkState(), Qt::Unchecked);
        QCOMPARE(hands::see<QAbstractButton>(u"sendTestSend"_s)->text(), u"&Send to 2 receivers"_s);
    }

    void sectionThatIsOffOffersNoReceivers()
    {
        Service groupsOnly = service();
        groupsOnly.sendToAccounts = false;
        open(groupsOnly);
        QCOMPARE(hands::see<QListWidget>(u"sendTestReceivers"_s)->count(), 2);
    }

    void editedTextIsSent()
    {
        open(service());
        hands::see<QPlainTextEdit>(u"sendTestText"_s)->setPlainText(u"泵 3 试验"_s);
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 2);
        QCOMPARE(m_desk->sandbox().acceptedMessages()[0].value(u"content"_s).toString(), u"泵 3 试验"_s);
    }

    void nothingToSendDisablesSend()
    {
        open(service());
        auto *send = hands::see<QAbstractButton>(u"sendTestSend"_s);
        hands::see<QPlainTextEdit>(u"sendTestText"_s)->clear();
        QVERIFY(!send->isEnabled());
        QCOMPARE(send->toolTip(), u"Write a text first."_s);
        hands::see<QPlainTextEdit>(u"sendTestText"_s)->setPlainText(u"x"_s);
        hands::click(u"sendTestAll"_s); // all
        hands::click(u"sendTestAll"_s); // none
        QVERIFY(!send->isEnabled());
        QCOMPARE(send->toolTip(), u"Choose a receiver first."_s);
    }

    void faultsAreToldWithTheirMend_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("removed robot") << Fault::RemovedRobot << u"removed from its group"_s;
        QTest::newRow("rate limit") << Fault::RateLimit << u"20"_s;
        QTest::newRow("HTTP 500") << Fault::Http500 << u"HTTP 500"_s;
        QTest::newRow("login page") << Fault::Html << u"no JSON"_s;
        QTest::newRow("cut") << Fault::CutBeforeAnswer << u"may have arrived"_s;
    }
    void faultsAreToldWithTheirMend()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        m_desk->sandbox().faults().set(fault);
        open(service());
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(results()->rowCount(), 2);
        QVERIFY2(result(u"Night"_s).contains(words), qPrintable(result(u"Night"_s)));
        QTRY_COMPARE(summary(), u"Delivered to 0 of 2. The others are listed with what to do."_s);
    }

    void cancelEndsASlowTestAndSaysWhatIsUnknown()
    {
        m_desk->sandbox().faults().set(Fault::Slow);
        open(service());
        hands::click(u"sendTestSend"_s);
        QVERIFY(hands::isSeen(u"sendTestProgress"_s));
        hands::click(u"sendTestCancel"_s);
        QCOMPARE(summary(), u"Canceled. Delivered to 0 of 2."_s);
        QVERIFY(result(u"Night"_s).contains(u"may have arrived"_s));
        QVERIFY(!hands::isSeen(u"sendTestCancel"_s));
        m_desk->sandbox().faults().clear();
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(summary(), u"Delivered to all 2."_s);
    }

    void closingWhileItSendsIsHarmless()
    {
        m_desk->sandbox().setSlowSeconds(0.3);
        m_desk->sandbox().faults().set(Fault::Slow);
        open(service());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        QPointer<SendTestDialog> dialog = m_dialog.release();
        hands::click(u"sendTestSend"_s);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QTest::qWait(600); // the answers come after the dialog has gone
    }

    void copyHoldsTheResultsAndNoSecret()
    {
        m_desk->sandbox().faults().set(Fault::RemovedRobot);
        open(service());
        hands::click(u"sendTestAll"_s);
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(results()->rowCount(), 5);
        hands::click(u"sendTestCopy"_s);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Night\t"_s) && copied.contains(u"ZhangSan\t"_s));
        for (const QString &secret : {u"night-key-0001"_s, u"day-key-0002"_s, u"s+cret"_s})
            QVERIFY(!copied.contains(secret));
    }

    void thousandsOfReceiversCanBeSearched()
    {
        Service large = service();
        for (int i = 0; i < 5000; ++i)
            large.accounts.append({u"operator%1"_s.arg(i), {}});
        open(large);
        hands::click(u"sendTestAll"_s);
        hands::click(u"sendTestAll"_s);
        hands::fill(u"sendTestSearch"_s, u"operator4321"_s);
        hands::click(u"sendTestAll"_s);
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(results()->rowCount(), 1);
        QCOMPARE(result(u"operator4321"_s), u"Delivered."_s);
    }
};

QTEST_MAIN(TestSendTestDialog)
#include "tst_sendtestdialog.moc"
