// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/wecom/checkbench.h>

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto passed = CheckOutcome::Passed;
constexpr auto failed = CheckOutcome::Failed;
constexpr auto skipped = CheckOutcome::Skipped;
constexpr auto hint = CheckOutcome::Hint;
constexpr auto notCheckable = CheckOutcome::NotCheckable;

} // namespace

class TestServiceCheck : public CheckBench
{
    Q_OBJECT

private Q_SLOTS:
    void serviceInOrderPassesEveryStep()
    {
        const QList<CheckFinding> findings = check();
        QCOMPARE(outcomesOf(findings), (Outcomes{passed, passed, passed, passed, passed, notCheckable}));
        QCOMPARE(count(u"gettoken"_s), 1);
        QCOMPARE(count(u"agent/get"_s), 1);
        QCOMPARE(count(u"user/get"_s), 0);
        QCOMPARE(findingOf(findings, CheckStep::App).appName, u"Sandbox"_s);
    }

    void stepsBeginAndEndInOrder()
    {
        QStringList told;
        bool isFinished = false;
        CheckJob *job = m_check->check(m_service, nullptr);
        connect(job, &CheckJob::stepStarted, job,
                [&](CheckStep step) { told.append(u"+%1"_s.arg(static_cast<int>(step))); });
        connect(job, &CheckJob::stepFinished, job, [&](const CheckFinding &finding) {
            QVERIFY(!isFinished);
            told.append(u"-%1"_s.arg(static_cast<int>(finding.step)));
        });
        connect(job, &CheckJob::finished, job, [&] { isFinished = true; });
        QVERIFY2(told.isEmpty(), "something was told from within check()");
        QTRY_VERIFY(isFinished);
        QCOMPARE(told.join(u' '), u"+0 -0 +1 -1 +2 -2 -3 +4 -4 +5 -5"_s); // the trusted IP shows with the app
    }

    void everyFaultIsFoundAtItsStep_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("times");
        QTest::addColumn<Outcomes>("outcomes"); // robots aside
        QTest::addColumn<int>("failedStep");
        QTest::addColumn<Happening>("happening");
        QTest::addColumn<int>("errcode");
        const Outcomes atAddress{failed, skipped, skipped, skipped, skipped};
        const Outcomes atToken{passed, failed, skipped, skipped, skipped};
        const Outcomes atApp{passed, passed, failed, skipped, skipped};
        const auto row = [](const char *name, Fault fault, int times, const Outcomes &outcomes, CheckStep failedStep,
                            Happening happening, int errcode) {
            QTest::newRow(name) << fault << times << outcomes << static_cast<int>(failedStep) << happening << errcode;
        };
        const auto address = CheckStep::Address;
        const auto token = CheckStep::Token;
        const auto app = CheckStep::App;
        row("slow", Fault::Slow, 0, atAddress, address, Happening::AnswerTimeout, 0);
        row("cut before the answer", Fault::CutBeforeAnswer, 0, atAddress, address, Happening::ConnectionClosed, 0);
        row("cut in the answer", Fault::CutInAnswer, 0, atAddress, address, Happening::ConnectionClosed, 0);
        row("HTTP 500", Fault::Http500, 0, atAddress, address, Happening::HttpStatus, 0);
        row("login page", Fault::Html, 0, atAddress, address, Happening::NotJson, 0);
        row("redirect", Fault::Redirect, 0, atAddress, address, Happening::RedirectRefused, 0);
        row("2 MiB", Fault::HugeReply, 0, atAddress, address, Happening::AnswerTooLarge, 0);
        row("no errcode", Fault::NoErrcode, 0, atAddress, address, Happening::ErrcodeMissing, 0);
        row("rate limit", Fault::RateLimit, 0, atToken, token, Happening::Errcode, 45009);
        row("busy", Fault::Busy, 0, atToken, token, Happening::Errcode, -1);
        row("wrong secret", Fault::WrongSecret, 0, atToken, token, Happening::Errcode, 40001);
        row("expired token for ever", Fault::ExpiredToken, 0, atApp, app, Happening::Errcode, 42001);
        row("unknown token for ever", Fault::InvalidToken, 0, atApp, app, Happening::Errcode, 40014);
        row("stopped app", Fault::StoppedApp, 0, {passed, passed, failed, passed, skipped}, app, Happening::Delivered,
            0);
        row("untrusted IP", Fault::UntrustedIp, 0, {passed, passed, skipped, failed, skipped}, CheckStep::TrustedIp,
            Happening::Errcode, 60020);
    }
    void everyFaultIsFoundAtItsStep()
    {
        QFETCH(Fault, fault);
        QFETCH(int, times);
        QFETCH(int, failedStep);
        QFETCH(Happening, happening);
        m_sandbox->faults().set(fault, times);
        const QList<CheckFinding> findings = check();
        QTEST(outcomesOf(findings).mid(0, 5), "outcomes");
        QCOMPARE(findings.last().outcome, notCheckable);
        const CheckFinding &finding = findings[failedStep];
        QTEST(finding.errcode(), "errcode");
        if (happening != Happening::Delivered)
            QCOMPARE(finding.trouble->happening, happening);
        for (const CheckFinding &other : findings) {
            if (other.outcome == skipped)
                QCOMPARE(static_cast<int>(*other.because), failedStep);
        }
        QVERIFY2(count(u"gettoken"_s) <= (finding.step == CheckStep::App && finding.trouble ? 2 : 1),
                 "gettoken was repeated");
    }

    void refusedTokenIsRenewedOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("42001") << Fault::ExpiredToken;
        QTest::newRow("40014") << Fault::InvalidToken;
    }
    void refusedTokenIsRenewedOnce()
    {
        QFETCH(Fault, fault);
        m_sandbox->faults().set(fault, 1);
        QVERIFY(!hasFailure(check()));
        QCOMPARE(count(u"gettoken"_s), 2);
        QCOMPARE(count(u"agent/get"_s), 2);
    }

    void secretThatIsRefusedInTheMiddleIsNotAskedForAgain()
    {
        m_sandbox->world().tags = {{1, {}, {}}, {2, {}, {}}, {3, {}, {}}, {4, {}, {}}, {5, {}, {}}};
        QList<CheckFinding> findings;
        CheckJob *job = m_check->check(m_service, nullptr);
        connect(job, &CheckJob::stepFinished, job, [this](const CheckFinding &finding) {
            if (finding.step != CheckStep::TrustedIp)
                return;
            m_sandbox->expireTokens();
            m_sandbox->faults().set(Fault::WrongSecret);
        });
        connect(job, &CheckJob::finished, job, [&](const QList<CheckFinding> &all) { findings = all; });
        QTRY_VERIFY(!findings.isEmpty());
        QTest::qWait(100); // whatever was in flight has been answered
        QCOMPARE(findingOf(findings, CheckStep::Accounts).errcode(), 40001);
        QCOMPARE(findingOf(findings, CheckStep::Accounts).uncheckedAccounts, 2);
        QCOMPARE(count(u"gettoken"_s), 2);
    }

    void refusedSecretIsNotAskedAboutAgainForAMinute()
    {
        m_sandbox->faults().set(Fault::WrongSecret);
        QCOMPARE(step(CheckStep::Token).kind, CheckKind::CallFailed);
        const CheckFinding again = step(CheckStep::Token);
        QCOMPARE(again.outcome, failed);
        QCOMPARE(again.kind, CheckKind::RefusedBefore);
        QCOMPARE(again.errcode(), 40001);
        QVERIFY(again.secondsToWait > 0 && again.secondsToWait <= 60);
        QCOMPARE(again.refusals, 1);
        QCOMPARE(count(u"gettoken"_s), 1);

        m_service.app.secret = SecretText(u"another"_s);
        const CheckFinding other = step(CheckStep::Token);
        QCOMPARE(other.kind, CheckKind::CallFailed);
        QCOMPARE(other.refusals, 2);
        QCOMPARE(count(u"gettoken"_s), 2);

        m_sandbox->faults().clear();
        m_clock.secondsAhead = 61;
        QVERIFY(!hasFailure(check()));
        QCOMPARE(count(u"gettoken"_s), 3);
    }

    void wrongCompanyIsSaid()
    {
        m_service.app.companyId = u"xx01"_s;
        const CheckFinding finding = step(CheckStep::Token);
        QCOMPARE(finding.errcode(), 40013);
        QCOMPARE(finding.checked, u"xx01"_s);
    }

    void rightAgentIdIsProposed_data()
    {
        QTest::addColumn<QString>("agentId");
        QTest::addColumn<CheckKind>("kind");
        QTest::addColumn<int>("errcode");
        QTest::newRow("another app's") << u"1000009"_s << CheckKind::OtherAgentId << 301002;
        QTest::newRow("missing") << QString() << CheckKind::FieldWrong << 0;
        QTest::newRow("words") << u"Alarms"_s << CheckKind::FieldWrong << 0;
    }
    void rightAgentIdIsProposed()
    {
        QFETCH(QString, agentId);
        m_service.app.agentId = agentId;
        const QList<CheckFinding> findings = check();
        QCOMPARE(outcomesOf(findings), (Outcomes{passed, passed, failed, passed, skipped, notCheckable}));
        const CheckFinding &app = findingOf(findings, CheckStep::App);
        QTEST(app.kind, "kind");
        QTEST(app.errcode(), "errcode");
        QCOMPARE(app.proposedAgentId, u"1000002"_s);
        QCOMPARE(app.appName, u"Sandbox"_s);
        QCOMPARE(app.checked, agentId);
        m_service.app.agentId = app.proposedAgentId;
        QVERIFY(!hasFailure(check()));
    }

    void withoutATrustedIpThereIsNoProposal()
    {
        m_service.app.agentId.clear();
        m_sandbox->faults().set(Fault::UntrustedIp);
        const QList<CheckFinding> findings = check();
        QCOMPARE(outcomesOf(findings), (Outcomes{passed, passed, failed, failed, skipped, notCheckable}));
        QVERIFY(findingOf(findings, CheckStep::App).proposedAgentId.isEmpty());
    }

    void untrustedIpNamesTheAddressWecomSaw()
    {
        m_sandbox->faults().set(Fault::UntrustedIp);
        const CheckFinding finding = step(CheckStep::TrustedIp);
        QCOMPARE(finding.kind, CheckKind::UntrustedIp);
        QCOMPARE(finding.trouble->seenAddress, u"203.0.113.7"_s);
        m_sandbox->faults().clear(); // somebody entered it; checking again is all there is to do
        QVERIFY(!hasFailure(check()));
    }

    void trustedIpMayBeAskedForAtGettokenAlready()
    {
        m_sandbox->world().refusedCalls.insert(u"gettoken"_s, 60020); // a private edition
        const QList<CheckFinding> findings = check();
        QCOMPARE(outcomesOf(findings), (Outcomes{passed, skipped, skipped, failed, skipped, notCheckable}));
        QCOMPARE(findingOf(findings, CheckStep::TrustedIp).kind, CheckKind::UntrustedIp);
        QVERIFY(!findingOf(findings, CheckStep::TrustedIp).trouble->seenAddress.isEmpty());
        m_sandbox->world().refusedCalls.clear();
        QVERIFY2(!hasFailure(check()), "the credentials were not what was refused");
    }

    void refusalsOfTheAppAreToldApart_data()
    {
        QTest::addColumn<int>("errcode");
        for (const int errcode : {50003, 48006, 48002, 48001, 60031, 45009, -1, 40001})
            QTest::addRow("%d", errcode) << errcode;
    }
    void refusalsOfTheAppAreToldApart()
    {
        QFETCH(int, errcode);
        m_sandbox->world().refusedCalls.insert(u"agent/get"_s, errcode);
        const QList<CheckFinding> findings = check();
        QCOMPARE(outcomesOf(findings), (Outcomes{passed, passed, failed, skipped, skipped, notCheckable}));
        QCOMPARE(findingOf(findings, CheckStep::App).errcode(), errcode);
        QCOMPARE(*findingOf(findings, CheckStep::Accounts).because, CheckStep::App);
    }

    void troubleOnTheWayIsToldApart_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<Happening>("happening");
        QTest::newRow("nobody listens") << u"http://127.0.0.1:1"_s << QString() << Happening::ConnectionRefused;
        QTest::newRow("no such host") << u"https://no-such-host.invalid"_s << QString() << Happening::HostNotFound;
        QTest::newRow("no proxy there") << u"https://wecom.example.invalid"_s << u"http://127.0.0.1:1"_s
                                        << Happening::ProxyFailed;
    }
    void troubleOnTheWayIsToldApart()
    {
        QFETCH(QString, baseUrl);
        QFETCH(QString, proxy);
        QFETCH(Happening, happening);
        m_service = serviceAt(baseUrl);
        m_service.route.proxy = proxy;
        for (const bool withAccounts : {true, false}) { // gettoken and the knock alike
            m_service.sendToAccounts = withAccounts;
            const CheckFinding finding = step(CheckStep::Address);
            QCOMPARE(finding.outcome, failed);
            QCOMPARE(finding.trouble->happening, happening);
        }
    }

    void connectionThatNeverComesEndsInTime()
    {
        QTcpServer full; // a full backlog: connecting hangs, as behind a firewall that drops
        full.setListenBacklogSize(1);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> fillers;
        for (int i = 0; i < 8; ++i) {
            fillers.push_back(std::make_unique<QTcpSocket>());
            fillers.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
            fillers.back()->waitForConnected(50);
        }
        m_service = serviceAt(u"http://127.0.0.1:%1"_s.arg(full.serverPort()));
        const Happening happening = step(CheckStep::Address).trouble->happening;
        QVERIFY(happening == Happening::ConnectTimeout || happening == Happening::AnswerTimeout);
    }

    void wrongClockIsAHint_data()
    {
        QTest::addColumn<int>("secondsAhead");
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::newRow("right") << 0 << passed;
        QTest::newRow("half a minute") << 30 << passed;
        QTest::newRow("ten minutes ahead") << 600 << hint;
        QTest::newRow("a day behind") << -86400 << hint;
    }
    void wrongClockIsAHint()
    {
        QFETCH(int, secondsAhead);
        m_clock.secondsAhead = secondsAhead;
        const QList<CheckFinding> findings = check();
        QTEST(findings[0].outcome, "outcome");
        QVERIFY(!hasFailure(findings));
        if (findings[0].outcome == hint)
            QVERIFY(std::abs(findings[0].clockAheadSeconds - secondsAhead) <= 3);
    }

    void droppedJobSaysNothingMore_data()
    {
        QTest::addColumn<int>("droppedAfter"); // findings
        for (int findings = 0; findings <= checkStepCount; ++findings)
            QTest::addRow("after %d findings", findings) << findings;
    }
    void droppedJobSaysNothingMore()
    {
        QFETCH(int, droppedAfter);
        setAccounts({u"ZhangSan"_s, u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s}); // several calls at once
        int told = 0;
        bool isFinished = false;
        CheckJob *job = m_check->check(m_service, nullptr);
        connect(job, &CheckJob::finished, job, [&] { isFinished = true; });
        connect(job, &CheckJob::stepFinished, job, [&] {
            if (++told == droppedAfter)
                delete job;
        });
        if (droppedAfter == 0)
            delete job;
        QTest::qWait(300);
        QCOMPARE(told, droppedAfter);
        QVERIFY(!isFinished);
        QVERIFY(!hasFailure(check()));
    }

    void jobDroppedWhileACallIsUnderWaySaysNothingMore()
    {
        m_sandbox->faults().set(Fault::Slow);
        m_sandbox->setSlowSeconds(0.2);
        QObject owner;
        bool isHeard = false;
        CheckJob *job = m_check->check(m_service, new QObject(&owner));
        connect(job, &CheckJob::stepFinished, job, [&] { isHeard = true; });
        QTRY_COMPARE(count(u"gettoken"_s), 1);
        delete job->parent();
        QTest::qWait(400);
        QVERIFY(!isHeard);
    }

    void severalServicesAreCheckedAtOnce()
    {
        int finished = 0;
        int failures = 0;
        for (int i = 0; i < 20; ++i) {
            Service service = m_service;
            service.app.secret = SecretText(i % 2 ? u"wrong"_s : u"secret%1"_s.arg(i));
            CheckJob *job = m_check->check(service, this);
            connect(job, &CheckJob::finished, job, [&](const QList<CheckFinding> &findings) {
                ++finished;
                failures += hasFailure(findings);
            });
        }
        QTRY_COMPARE(finished, 20);
        QCOMPARE(failures, 10);
    }
};

QTEST_GUILESS_MAIN(TestServiceCheck)
#include "tst_servicecheck.moc"
