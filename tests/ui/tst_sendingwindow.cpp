// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/sendingcontrol.h>
#include <ui/languagechoice.h>
#include <ui/widgets/messagebar.h>
#include <tests/support/sendingdesk.h>

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTcpServer>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

// The window sends while nobody else does, and says who does.
class TestSendingWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<SendingDesk> m_desk;

    DispatcherHost &host() const { return m_desk->window->sending().host(); }
    static QString line() { return hands::see<QLabel>(u"dispatcherState"_s)->text(); }
    static QString told() { return SendingDesk::told(u"mainWindow"_s); }
    void sendFromWindow()
    {
        host().takeOver();
        QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(u"This window sends · http://127.0.0.1:"_s), 10'000);
        m_desk->address = host().state().address;
    }
    void closeWindow(const QString &choice)
    {
        QVERIFY(!m_desk->window->close());
        hands::click(hands::see<QRadioButton>(choice));
        hands::see<QRadioButton>(choice)->setChecked(true);
        hands::press(Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<SendingDesk>();
        m_desk->openWithRule();
        host().setProgramFolder(SendingDesk::programFolder());
    }
    void cleanup() { m_desk.reset(); }

    void windowTakesAlarmsInAndSends()
    {
        QVERIFY(line().startsWith(u"Nobody sends"_s));
        hands::click(u"dispatcherButton"_s); // "Send from this window"
        QTRY_VERIFY(line().startsWith(u"This window sends · "_s));
        m_desk->address = host().state().address;
        QCOMPARE(m_desk->post(u"Pump"_s), 202);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 1);
        QTRY_VERIFY2(line().contains(u"last delivery "_s), qPrintable(line()));
        QVERIFY(line().contains(u"0 waiting"_s));
        hands::click(u"dispatcherButton"_s); // "Stop sending"
        QTRY_VERIFY(line().startsWith(u"Nobody sends"_s));
        QVERIFY(!m_desk->backend->serving.record());
    }

    void anotherDispatcherIsNamedAndTheWindowTakesOverWhenItEnds()
    {
        m_desk->startDispatcher();
        host().takeOver();
        QTRY_VERIFY2(line().startsWith(u"The dispatcher sends (process %1) · %2"_s.arg(
                         QString::number(m_desk->dispatcherProcess()), m_desk->address)),
                     qPrintable(line()));
        QVERIFY(!hands::isSeen(u"dispatcherButton"_s));
        m_desk->stopDispatcher();
        QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(u"This window sends"_s), 10'000);
    }

    void windowMakesPlaceForADispatcher()
    {
        sendFromWindow();
        QCOMPARE(m_desk->post(u"Pump"_s), 202);
        m_desk->startDispatcher();
        QTRY_VERIFY2(line().startsWith(u"The dispatcher sends (process %1)"_s.arg(m_desk->dispatcherProcess())),
                     qPrintable(line()));
        QVERIFY(!m_desk->backend->serving.record()->isWindow);
        QCOMPARE(m_desk->post(u"Fan"_s), 202);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 2);
    }

    void addressThatIsTakenIsNamed()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Settings settings;
        settings.intakeAddress = u"127.0.0.1:%1"_s.arg(taken.serverPort());
        m_desk->backend->settings.save(settings, QDateTime::currentDateTimeUtc());
        host().takeOver();
        QTRY_VERIFY2(line().startsWith(u"Nobody sends: "_s) && line().contains(QString::number(taken.serverPort())),
                     qPrintable(line()));
        taken.close();
        hands::click(u"dispatcherButton"_s);
        QTRY_VERIFY(line().startsWith(u"This window sends"_s));
    }

    void addressThatOthersReachIsRefused()
    {
        Settings settings;
        settings.intakeAddress = u"0.0.0.0:0"_s;
        m_desk->backend->settings.save(settings, QDateTime::currentDateTimeUtc());
        host().takeOver();
        QTRY_VERIFY2(line().contains(u"not at 0.0.0.0:0"_s), qPrintable(line()));
    }

    void closingAsksAndStopsSending()
    {
        sendFromWindow();
        m_desk->sandbox().faults().set(Fault::Http500);
        m_desk->post(u"Pump"_s);
        QTRY_VERIFY(line().contains(u"1 waiting"_s));
        QVERIFY(!m_desk->window->close());
        QVERIFY(hands::see<QLabel>(u"closeText"_s)->text().contains(u"Waiting to be sent: 1."_s));
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_desk->window->isVisible());
        QVERIFY(host().sendsItself());
        closeWindow(u"closeStop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window->isVisible(), 10'000);
        QVERIFY(!host().sendsItself());
        QCOMPARE(m_desk->backend->history.waiting(), 1); // kept for whoever sends next
    }

    void closingCanLeaveADispatcherBehind()
    {
        sendFromWindow();
        qputenv("TOCSIN_KEY_FILE", QFile::encodeName(m_desk->keyFile()));
        closeWindow(u"closeOutside"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window->isVisible(), 15'000);
        qunsetenv("TOCSIN_KEY_FILE");
        const std::optional<ServingRecord> record = m_desk->backend->serving.record();
        QVERIFY(record);
        QVERIFY(record->process != QCoreApplication::applicationPid());
        m_desk->address = record->address;
        QCOMPARE(m_desk->post(u"Pump"_s), 202);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 1);
        QCOMPARE(::kill(pid_t(record->process), SIGTERM), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->backend->serving.record(), 10'000);
    }

    void dispatcherThatCannotBeStartedLeavesTheWindowSending()
    {
        sendFromWindow();
        host().setProgramFolder(m_desk->path(u"nothing"_s));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        closeWindow(u"closeOutside"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"tocsin-dispatcher could not be started"_s), 10'000);
        qputenv("PATH", path);
        QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(u"This window sends"_s), 10'000);
        QVERIFY(m_desk->window->isVisible());
    }

    void windowThatDoesNotSendClosesAtOnce() { QVERIFY(m_desk->window->close()); }

    void alarmThatReachesNobodyIsToldAtOnce()
    {
        m_desk->sandbox().faults().set(Fault::RemovedRobot);
        sendFromWindow();
        m_desk->post(u"Pump"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"Alarms that have reached nobody: 1."_s), 10'000);
        hands::click(u"messageBarRemedy"_s);
        QVERIFY(hands::isSeen(u"failedPage"_s));
    }

    void receiverThatStandsStillIsNamed()
    {
        sendFromWindow();
        m_desk->backend->serving.setStuck({{u"Plant A"_s, u"Night"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(
            told().startsWith(u"For five minutes nothing has reached Night of Plant A, and alarms wait for it."_s),
            5'000);
    }

    // Another program keeps the database locked: the window says so, and soon.
    void busyDatabaseKeepsTheWindowNoLongerThanAMoment()
    {
        m_desk->backend->database.waitAtMost(std::chrono::milliseconds(200));
        m_desk->show(u"rulesPage"_s); // reads the rule
        hands::see<QTableView>(u"rulesTable"_s)->selectRow(0);
        Database other(m_desk->databaseFile());
        other.run(u"BEGIN IMMEDIATE"_s);
        QElapsedTimer timer;
        timer.start();
        hands::click(u"rulesToggleButton"_s);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(told().contains(u"busy"_s), qPrintable(told()));
        other.run(u"ROLLBACK"_s);
        hands::click(u"rulesToggleButton"_s);
        QVERIFY(!m_desk->rules().all().constFirst().enabled);
    }
};

QTEST_MAIN(TestSendingWindow)
#include "tst_sendingwindow.moc"
