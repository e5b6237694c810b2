// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/backups.h>
#include <ui/dispatcher/sendingcontrol.h>
#include <ui/exchange/exchangemenu.h>
#include <ui/languagechoice.h>
#include <ui/welcome/firststeps.h>
#include <ui/welcome/welcomepage.h>
#include <tests/support/sendingdesk.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QUrl>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SendingDesk> m_desk;

    Backend &backend() const { return *m_desk->backend; }
    // "Done", "Skipped", "Next step" or "To be done" for each of the five.
    static QStringList states()
    {
        const auto *page = hands::see<QWidget>(u"welcomePage"_s);
        QStringList states;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            const QStringList known{u"Done"_s, u"Skipped"_s, u"Next step"_s, u"To be done"_s};
            if (known.contains(label->accessibleName()))
                states.append(label->accessibleName());
        }
        return states;
    }
    static QString arrived() { return hands::see<QPlainTextEdit>(u"demoArrived"_s)->toPlainText(); }
    void sendFromWindow() const
    {
        Settings settings;
        settings.intakeAddress = u"127.0.0.1:0"_s;
        backend().settings.save(settings, backend().clock.now());
        m_desk->window->sending().host().takeOver();
        QTRY_VERIFY(m_desk->window->sending().host().sendsItself());
    }
    int count(const QString &table) const
    {
        QSqlQuery query = backend().database.run(u"SELECT count(*) FROM "_s + table);
        return query.next() ? query.value(0).toInt() : -1;
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<SendingDesk>();
        QSettings().remove(u"currentPage"_s);
        QSettings().remove(u"skippedFirstSteps"_s);
    }
    void cleanup() { m_desk.reset(); }

    void newcomerBeginsHere()
    {
        m_desk->open();
        QCOMPARE(states(),
                 (QStringList{u"Next step"_s, u"To be done"_s, u"To be done"_s, u"To be done"_s, u"To be done"_s}));
        hands::click(u"welcomeAct1"_s);
        QVERIFY(hands::see<QWizard>(u"addServiceWizard"_s));
    }

    void eachStepLeadsToItsEditor_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("service") << 1 << u"addServiceWizard"_s;
        QTest::newRow("message") << 2 << u"messageEditDialog"_s;
        QTest::newRow("schedule") << 3 << u"addScheduleWizard"_s;
        QTest::newRow("rule") << 4 << u"addRuleWizard"_s;
        QTest::newRow("test") << 5 << u"ruleTestDialog"_s;
    }
    void eachStepLeadsToItsEditor()
    {
        QFETCH(int, step);
        QFETCH(QString, dialog);
        m_desk->openAt(u"welcomePage"_s);
        m_desk->storeRule(u"All"_s);
        m_desk->show(u"welcomePage"_s);
        hands::click(u"welcomeAct%1"_s.arg(step));
        QVERIFY(hands::see<QDialog>(dialog));
    }

    void testWithoutARuleSaysSo()
    {
        m_desk->open();
        hands::click(u"welcomeAct5"_s);
        QVERIFY(SendingDesk::told(u"rulesPage"_s).startsWith(u"There is no rule yet"_s));
    }

    void skippedStepIsKeptSkipped()
    {
        m_desk->open();
        hands::click(u"welcomeSkip1"_s);
        QCOMPARE(states().first(2), (QStringList{u"Skipped"_s, u"Next step"_s}));
        m_desk->show(u"welcomePage"_s);
        QCOMPARE(states().constFirst(), u"Skipped"_s);
        hands::click(u"welcomeSkip1"_s);
        QCOMPARE(states().constFirst(), u"Next step"_s);
    }

    void doneStepsShowIt()
    {
        m_desk->openAt(u"welcomePage"_s);
        QCOMPARE(states(), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s, u"Next step"_s, u"To be done"_s}));
        QVERIFY(!hands::isSeen(u"welcomeSkip1"_s));
        m_desk->storeRule(u"All"_s);
        m_desk->show(u"welcomePage"_s);
        QCOMPARE(states().last(2), (QStringList{u"Done"_s, u"Next step"_s}));
        hands::click(u"welcomeAct5"_s);
        hands::click(u"ruleTestSend"_s);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 1);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        RulesDesk::goTo(u"welcomePage"_s);
        QTRY_COMPARE(states().constLast(), u"Done"_s);
    }

    void demoSendsAndGoesWithoutATrace()
    {
        m_desk->open();
        sendFromWindow();
        hands::click(u"demoSetUp"_s);
        QCOMPARE(backend().services.all().size(), 1);
        QCOMPARE(backend().rules.all().size(), 2);
        for (const Rule &rule : backend().rules.all())
            QVERIFY(rule.name.startsWith(u"Demo: "_s));
        hands::click(u"demoStops"_s);
        QTRY_VERIFY2(arrived().contains(u"Night shift\nPump stopped"_s), qPrintable(arrived()));
        QTRY_VERIFY(arrived().contains(u"zhangsan\n[Critical] Pump stopped"_s));
        hands::click(u"demoRunsAgain"_s);
        QTRY_VERIFY(arrived().contains(u"Cleared"_s));
        hands::click(u"demoTen"_s);
        for (int pump = 1; pump <= 10; ++pump)
            QTRY_VERIFY_WITH_TIMEOUT(arrived().contains(u"Pump %1"_s.arg(pump)), 20'000);
        RulesDesk::goTo(u"welcomePage"_s);
        hands::click(u"demoRemove"_s);
        for (const QString &table : {u"service"_s, u"message"_s, u"schedule"_s, u"rule"_s, u"alarm"_s, u"delivery"_s,
                                     u"delivery_receiver"_s, u"secret"_s})
            QCOMPARE(count(table), 0);
        QVERIFY(hands::isSeen(u"demoSetUp"_s));
        QVERIFY(!hands::isSeen(u"demoArrived"_s));
        hands::click(u"demoSetUp"_s); // and again
        hands::click(u"demoStops"_s);
        QTRY_VERIFY_WITH_TIMEOUT(arrived().contains(u"Pump stopped"_s), 60'000); // in its pace
    }

    void whatIsOnesOwnStaysWhenTheDemoGoes()
    {
        m_desk->openAt(u"welcomePage"_s);
        hands::click(u"demoSetUp"_s);
        const Service demo = *backend().services.byName(u"Demo: Plant"_s);
        Rule own = m_desk->ruleNamed(u"Mine"_s);
        own.blocks = {{backend().services.byName(u"Plant A"_s)->id,
                       backend().messages.byName(u"Standard"_s)->id,
                       backend().schedules.byName(u"Always"_s)->id,
                       {{Receiver::Kind::Group, u"Night"_s}}},
                      {demo.id,
                       backend().messages.byName(u"Standard"_s)->id,
                       backend().schedules.byName(u"Demo: Always"_s)->id,
                       {{Receiver::Kind::Group, u"Demo: Night shift"_s}}}};
        backend().rules.save(own, backend().clock.now());
        Service renamed = demo;
        renamed.name = u"Called otherwise"_s;
        backend().services.save(renamed, backend().clock.now());
        hands::click(u"demoRemove"_s);
        QCOMPARE(backend().services.all().size(), 1);
        QCOMPARE(backend().rules.all().size(), 1);
        QCOMPARE(backend().rules.all()[0].blocks.size(), 1);
        QCOMPARE(backend().messages.all().size(), 1);
        QCOMPARE(backend().schedules.all().size(), 1);
    }

    void demoGoesOnAfterTheWindowWasClosed()
    {
        m_desk->open();
        hands::click(u"demoSetUp"_s);
        const QString before = backend().services.all()[0].route.apiBaseUrl;
        m_desk->window.reset();
        QTcpServer taken; // somebody else has its port now
        QVERIFY(taken.listen(QHostAddress::LocalHost, static_cast<quint16>(QUrl(before).port())));
        m_desk->show(u"welcomePage"_s);
        QVERIFY(backend().services.all()[0].route.apiBaseUrl != before);
        sendFromWindow();
        hands::click(u"demoStops"_s);
        QTRY_VERIFY(arrived().contains(u"Pump stopped"_s));
        QTRY_VERIFY(arrived().contains(u"Night shift"_s));
    }

    void restoredBackupDecidesWhetherThereIsADemo()
    {
        m_desk->open();
        backups::make(backend().database, u"asked"_s, backend().clock.now()); // without a demo
        hands::click(u"demoSetUp"_s);
        backups::make(backend().database, u"asked"_s, backend().clock.now()); // with it
        const QList<DatabaseBackup> made = backups::all(backend().database.file());
        const auto restore = [&](const DatabaseBackup &backup) {
            backups::restore(backend().database, backup, backend().clock.now());
            Q_EMIT m_desk->window->exchange().changed();
        };
        restore(made[1]);
        QTRY_VERIFY(hands::isSeen(u"demoSetUp"_s));
        QVERIFY(!hands::isSeen(u"demoRemove"_s));
        restore(made[0]);
        QTRY_VERIFY(hands::isSeen(u"demoRemove"_s));
        sendFromWindow();
        hands::click(u"demoStops"_s);
        QTRY_VERIFY(arrived().contains(u"Pump stopped"_s));
    }

    void demoSpeaksChinese()
    {
        languageChoice::choose(languageChoice::chinese);
        m_desk->open();
        sendFromWindow();
        hands::click(u"demoSetUp"_s);
        QCOMPARE(backend().services.all()[0].name, u"演示：工厂"_s);
        hands::click(u"demoStops"_s);
        QTRY_VERIFY2(arrived().contains(u"夜班\n水泵停止"_s), qPrintable(arrived()));
        QTRY_VERIFY(arrived().contains(u"【紧急】水泵停止，已激活，未确认"_s));
    }

    void nextStepIsTheFirstThatIsOpen_data()
    {
        QTest::addColumn<QList<bool>>("done");
        QTest::addColumn<QList<int>>("skipped");
        QTest::addColumn<int>("next");
        QTest::newRow("nothing") << QList<bool>{0, 0, 0, 0, 0} << QList<int>{} << 0;
        QTest::newRow("service skipped") << QList<bool>{0, 0, 0, 0, 0} << QList<int>{0} << 1;
        QTest::newRow("a gap") << QList<bool>{1, 0, 1, 1, 0} << QList<int>{} << 1;
        QTest::newRow("test left") << QList<bool>{1, 1, 1, 1, 0} << QList<int>{} << 4;
        QTest::newRow("all") << QList<bool>{1, 1, 1, 1, 1} << QList<int>{} << -1;
        QTest::newRow("rest skipped") << QList<bool>{1, 1, 1, 0, 0} << QList<int>{3, 4} << -1;
    }
    void nextStepIsTheFirstThatIsOpen()
    {
        QFETCH(QList<bool>, done);
        QFETCH(QList<int>, skipped);
        std::array<bool, firstStepCount> steps{};
        std::copy(done.cbegin(), done.cend(), steps.begin());
        QSet<FirstStep> without;
        for (const int step : skipped)
            without.insert(static_cast<FirstStep>(step));
        const auto next = nextFirstStep(steps, without);
        QTEST(next ? static_cast<int>(*next) : -1, "next");
    }
};

QTEST_MAIN(TestWelcomePage)

#include "tst_welcomepage.moc"
