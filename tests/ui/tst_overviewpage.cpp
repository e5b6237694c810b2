// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/rulebookreader.h>
#include <ui/dispatcher/sendingcontrol.h>
#include <ui/history/historychart.h>
#include <ui/languagechoice.h>
#include <ui/overview/overviewfindings.h>
#include <tests/support/sendingdesk.h>

#include <QLabel>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SendingDesk> m_desk;

    DispatcherHost &host() const { return m_desk->window->sending().host(); }
    static QString verdict() { return hands::see<QLabel>(u"overviewVerdict"_s)->text(); }
    static QStringList findings()
    {
        const auto *page = hands::see<QWidget>(u"overviewPage"_s);
        QStringList texts;
        for (int number = 0; const auto *label = page->findChild<QLabel *>(u"finding%1"_s.arg(number)); ++number)
            texts.append(label->text());
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<SendingDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void newcomerIsLedStepByStep()
    {
        m_desk->open();
        RulesDesk::goTo(u"overviewPage"_s);
        QVERIFY(findings().last().startsWith(u"First step: add a service."_s));
        m_desk->store(u"Plant A"_s);
        m_desk->show(u"overviewPage"_s);
        QVERIFY(findings().last().startsWith(u"Next step: write a message"_s));
        hands::click(u"findingButton%1"_s.arg(findings().size() - 1));
        QVERIFY(hands::isSeen(u"messagesPage"_s));
    }

    void everythingIsAllRightWhenTheWindowSends()
    {
        m_desk->sandbox().world().users = {u"ZhangSan"_s, u"lisi"_s, u"unknown1"_s}; // the check finds nothing
        m_desk->openWithRule();
        Settings settings = m_desk->backend->settings.settings();
        settings.fallbackRule = u"All"_s;
        m_desk->backend->settings.save(settings, QDateTime::currentDateTimeUtc());
        RulesDesk::goTo(u"overviewPage"_s);
        QCOMPARE(verdict(), u"Wants attention: 1."_s);
        QCOMPARE(findings(), QStringList{u"Nobody sends: alarms are not taken, and what waits stays."_s});
        hands::click(u"findingButton0"_s);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Everything is all right."_s, 10'000);
        QVERIFY(findings().isEmpty());
        QVERIFY(hands::see<QLabel>(u"overviewLine"_s)->text().startsWith(u"This window sends"_s));
        m_desk->address = host().state().address;
        m_desk->post(u"Pump"_s);
        auto *services = hands::see<QTableWidget>(u"overviewServices"_s);
        QTRY_VERIFY_WITH_TIMEOUT(services->item(0, 2)->text() != u"–"_s, 10'000);
        QCOMPARE(services->item(0, 0)->text(), u"Plant A"_s);
        QTRY_VERIFY_WITH_TIMEOUT(services->item(0, 1)->text().contains(u"problems"_s) ||
                                     services->item(0, 1)->text().contains(u"nothing wrong"_s),
                                 70'000); // in minutes 0 and 30 the check waits (domain/dailycheck.h)
        QTRY_COMPARE(hands::see<HistoryChart>(u"overviewChart"_s)->bars().highest(), 1);
    }

    void whatFailedLeadsToTheFailedList()
    {
        m_desk->sandbox().faults().set(Fault::RemovedRobot);
        m_desk->openWithRule();
        host().takeOver();
        QTRY_VERIFY(host().state().who == DispatcherState::Sends::ThisWindow);
        m_desk->address = host().state().address;
        m_desk->post(u"Pump"_s);
        RulesDesk::goTo(u"overviewPage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!findings().isEmpty() &&
                                     findings().constFirst().contains(u"Alarms that have reached nobody: 1."_s),
                                 10'000);
        hands::click(u"findingButton0"_s);
        QVERIFY(hands::isSeen(u"failedPage"_s));
    }

    void findingsAreThose_data()
    {
        QTest::addColumn<DispatcherState>("state");
        QTest::addColumn<QList<ServiceState>>("services");
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QStringList>("texts");
        DispatcherState sending;
        sending.who = DispatcherState::Sends::ThisWindow;
        Settings settings;
        settings.fallbackRule = u"All"_s;
        QTest::newRow("nothing") << sending << QList<ServiceState>{} << settings << QStringList{};
        DispatcherState nobody;
        nobody.trouble = u"port in use"_s;
        QTest::newRow("nobody sends, and why")
            << nobody << QList<ServiceState>{} << settings << QStringList{u"Nobody sends: port in use."_s};
        DispatcherState failed = sending;
        failed.failed = 1200;
        QTest::newRow("failed") << failed << QList<ServiceState>{} << settings
                                << QStringList{u"Notifications that could not be delivered: 1,200."_s};
        DispatcherState stuck = sending;
        stuck.stuck = {{u"Plant A"_s, u"Night"_s}};
        QTest::newRow("stuck") << stuck << QList<ServiceState>{} << settings
                               << QStringList{u"For five minutes nothing has reached Night of Plant A, and alarms wait "
                                              "for it."_s};
        ServiceState broken;
        broken.name = u"Plant A"_s;
        broken.problems = 2;
        QTest::newRow("check failed") << sending << QList<ServiceState>{broken} << settings
                                      << QStringList{u"The check of Plant A found problems: 2."_s};
        ServiceState unused;
        unused.name = u"Plant A"_s;
        unused.appUnusedSince = QDateTime::currentDateTimeUtc().addDays(-45);
        QTest::newRow("app long unused")
            << sending << QList<ServiceState>{unused} << settings
            << QStringList{u"Nothing has gone through the app of Plant A for 45 days. WeCom switches off apps that are "
                           "long unused: send a test to an account now and then."_s};
        unused.appUnusedSince = QDateTime::currentDateTimeUtc().addDays(-29);
        QTest::newRow("app used this month") << sending << QList<ServiceState>{unused} << settings << QStringList{};
        QTest::newRow("no fallback") << sending << QList<ServiceState>{} << Settings()
                                     << QStringList{u"There is no fallback rule: when nobody can be reached, nobody is "
                                                    "told of it."_s};
        settings.fallbackRule = u"Gone"_s;
        QTest::newRow("fallback gone") << sending << QList<ServiceState>{} << settings
                                       << QStringList{u"The fallback rule Gone is disabled or was deleted."_s};
    }
    void findingsAreThose()
    {
        QFETCH(DispatcherState, state);
        QFETCH(QList<ServiceState>, services);
        QFETCH(Settings, settings);
        m_desk->openWithRule();
        const RuleBook book = readRuleBook(m_desk->backend->services, m_desk->backend->messages,
                                           m_desk->backend->schedules, m_desk->backend->rules);
        QStringList texts;
        for (const OverviewFinding &finding :
             overviewFindings(book, services, state, settings, QDateTime::currentDateTimeUtc()))
            texts.append(finding.text);
        QTEST(texts, "texts");
    }

    void appThatIsUsedIsNotCalledUnused()
    {
        m_desk->openWithRule({Receiver::Kind::Account, u"ZhangSan"_s});
        Service plant = m_desk->backend->services.all()[0];
        plant.createdAt = QDateTime::currentDateTimeUtc().addDays(-400);
        m_desk->backend->services.save(plant, QDateTime::currentDateTimeUtc());
        m_desk->show(u"overviewPage"_s);
        QTRY_VERIFY(findings().join(u' ').contains(u"the app of Plant A for 400 days"_s));
        m_desk->window->sending().host().takeOver();
        QTRY_VERIFY(host().sendsItself());
        m_desk->address = host().state().address;
        QTRY_VERIFY(!(m_desk->address = host().state().address).isEmpty());
        QCOMPARE(m_desk->post(u"Pump"_s), 202);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 1);
        QTRY_VERIFY(m_desk->backend->history.lastAppDelivery(plant.id).isValid());
        m_desk->show(u"overviewPage"_s);
        QTRY_VERIFY(!findings().join(u' ').contains(u"the app of Plant A"_s));
    }

    void silentRulesAreNamedUntilThereAreTooMany()
    {
        m_desk->openWithRule();
        for (int number = 0; number < 7; ++number)
            m_desk->storeRule(u"Silent %1"_s.arg(number), [](Rule &rule) { rule.criteria.states = {}; });
        m_desk->show(u"overviewPage"_s);
        const QStringList rules = findings().filter(u"Rule Silent"_s);
        QCOMPARE(rules.size(), 5);
        QVERIFY(findings().contains(u"Other rules with a warning: 2."_s));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
