// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/wecomsandbox.h>
#include <wecom/wecomservicecheck.h>
#include <tests/support/checking.h>
#include <tests/support/sending.h>

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = void (*)(Service &);
using Outcomes = QList<CheckOutcome>;

constexpr auto passed = CheckOutcome::Passed;
constexpr auto failed = CheckOutcome::Failed;
constexpr auto skipped = CheckOutcome::Skipped;
constexpr auto hint = CheckOutcome::Hint;
constexpr auto notCheckable = CheckOutcome::NotCheckable;

class MovableClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(secondsAhead); }
    qint64 secondsAhead = 0;
};

Outcomes outcomesOf(const QList<CheckFinding> &findings)
{
    Outcomes outcomes;
    for (const CheckFinding &finding : findings)
        outcomes.append(finding.outcome);
    return outcomes;
}

const HttpLimits shortLimits{500ms, 1000ms, 1024 * 1024};

} // namespace

class TestServiceCheck : public QObject
{
    Q_OBJECT

    MovableClock m_clock;
    std::unique_ptr<WecomSandbox> m_sandbox;
    std::unique_ptr<WecomServiceCheck> m_check;
    Service m_service;

    QList<CheckFinding> check() { return checkAndWait(*m_check, m_service); }
    CheckFinding step(CheckStep which) { return findingOf(check(), which); }
    int count(const QString &call) const { return m_sandbox->requestCount(u"/cgi-bin/"_s + call); }
    void setAccounts(const QStringList &names)
    {
        m_service.accounts.clear();
        for (const QString &name : names)
            m_service.accounts.append({name, {}});
    }
    void setWalkLimits(const WalkLimits &limits)
    {
        m_check = std::make_unique<WecomServiceCheck>(m_clock, shortLimits, limits);
    }
    QStringList missed()
    {
        QStringList accounts;
        for (const AccountTrouble &trouble : step(CheckStep::Accounts).accounts)
            accounts.append(trouble.account);
        return accounts;
    }

private Q_SLOTS:
    void init()
    {
        m_clock.secondsAhead = 0;
        m_sandbox = std::make_unique<WecomSandbox>();
        QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
        setWalkLimits({});
        m_service = serviceAt(m_sandbox->baseUrl());
        setAccounts({u"ZhangSan"_s, u"lisi"_s});
    }

    void cleanup()
    {
        QCOMPARE(m_sandbox->acceptedMessages().size(), 0); // whatever the test was about
        QCOMPARE(count(u"message/send"_s) + count(u"webhook/send"_s), 0);
    }

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
        connect(job, &CheckJob::stepStarted, this,
                [&](CheckStep step) { told.append(u"+%1"_s.arg(static_cast<int>(step))); });
        connect(job, &CheckJob::stepFinished, this, [&](const CheckFinding &finding) {
            QVERIFY(!isFinished);
            told.append(u"-%1"_s.arg(static_cast<int>(finding.step)));
        });
        connect(job, &CheckJob::finished, this, [&] { isFinished = true; });
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
        connect(job, &CheckJob::stepFinished, this, [this](const CheckFinding &finding) {
            if (finding.step != CheckStep::TrustedIp)
                return;
            m_sandbox->expireTokens();
            m_sandbox->faults().set(Fault::WrongSecret);
        });
        connect(job, &CheckJob::finished, this, [&](const QList<CheckFinding> &all) { findings = all; });
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

    void accountsAreFoundByEveryWay_data()
    {
        QTest::addColumn<SandboxWorld>("world");
        QTest::addColumn<QStringList>("missed");
        const auto world = [](const QStringList &users, const QList<SandboxDepartment> &departments,
                              const QList<SandboxTag> &tags) {
            SandboxWorld made;
            made.users = users;
            made.departments = departments;
            made.tags = tags;
            return made;
        };
        const QStringList a{u"zhangsan"_s};
        const QStringList b{u"LISI"_s};
        const QStringList c{u"other"_s};
        const QStringList lisi{u"lisi"_s};
        QTest::newRow("named one by one") << world(a + b, {}, {}) << QStringList();
        QTest::newRow("in a department") << world(a, {{7, 0, b}}, {}) << QStringList();
        QTest::newRow("in a department below") << world(a, {{7, 0, c}, {8, 7, c}, {9, 8, b}}, {}) << QStringList();
        QTest::newRow("in a tag") << world({}, {}, {{5, a, {}}, {6, b, {}}}) << QStringList();
        QTest::newRow("in a tag's department") << world(a, {{7, 0, b}}, {{5, {}, {7}}}) << QStringList();
        QTest::newRow("nowhere") << world(a, {{7, 0, c}}, {{5, c, {}}}) << lisi;
        QTest::newRow("nobody at all") << world(c, {}, {}) << QStringList{u"ZhangSan"_s, u"lisi"_s};
    }
    void accountsAreFoundByEveryWay()
    {
        QFETCH(SandboxWorld, world);
        m_sandbox->world() = world;
        QTEST(missed(), "missed");
    }

    void accountThatIsMissedHasItsRowAndErrcode()
    {
        setAccounts({u"zhangsan"_s, u"Unknown7"_s, u"unknown7"_s, u"李四"_s, u"unknown8"_s});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, failed);
        QCOMPARE(finding.kind, CheckKind::AccountsMissed);
        using Trouble = AccountTrouble;
        QCOMPARE(finding.accounts, (QList<Trouble>{{1, u"Unknown7"_s, Trouble::Kind::Outside, 60111},
                                                   {2, u"unknown7"_s, Trouble::Kind::Outside, 60111},
                                                   {3, u"李四"_s, Trouble::Kind::NotAnAccount, 0},
                                                   {4, u"unknown8"_s, Trouble::Kind::Outside, 60111}}));
        QCOMPARE(finding.errcode(), 60111);
        QCOMPARE(count(u"user/get"_s), 2);
    }

    void membersWhoMayNotReadAreAHint()
    {
        m_sandbox->world().departments = {{7, 0, {u"zhangsan"_s, u"lisi"_s}}};
        m_sandbox->world().refusedCalls.insert(u"user/simplelist"_s, 60011); // so that each is asked about
        m_sandbox->world().memberStatus = {{u"zhangsan"_s, 4}, {u"lisi"_s, 2}};
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, hint);
        QCOMPARE(finding.kind, CheckKind::AccountsInactive);
        QCOMPARE(finding.accounts.size(), 2);
        QCOMPARE(finding.accounts[0].kind, AccountTrouble::Kind::NotActivated);
        QCOMPARE(finding.accounts[1].kind, AccountTrouble::Kind::Disabled);
    }

    // The lists may be closed to the app: what user/get says counts then.
    void listThatIsRefusedLeavesItsAccountsToUserGet_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("errcode");
        for (const char *call : {"user/simplelist", "department/simplelist", "tag/get"}) {
            for (const int errcode : {60011, 48002, 48009, 45029})
                QTest::addRow("%s %d", call, errcode) << QString::fromLatin1(call) << errcode;
        }
    }
    void listThatIsRefusedLeavesItsAccountsToUserGet()
    {
        QFETCH(QString, call);
        QFETCH(int, errcode);
        m_sandbox->world().departments = {{7, 0, {u"zhangsan"_s}}, {8, 7, {u"lisi"_s}}};
        m_sandbox->world().tags = {{5, {u"wangwu"_s}, {}}};
        m_sandbox->world().refusedCalls.insert(call, errcode);
        setAccounts({u"zhangsan"_s, u"lisi"_s, u"wangwu"_s, u"unknown1"_s});
        QCOMPARE(missed(), QStringList{u"unknown1"_s});
    }

    void callThatConcernsAllEndsTheWalk_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("errcode");
        for (const char *call : {"user/simplelist", "department/simplelist", "user/get"}) {
            for (const int errcode : {45009, -1, 60020, 40001})
                QTest::addRow("%s %d", call, errcode) << QString::fromLatin1(call) << errcode;
        }
        QTest::newRow("user/get not allowed at all") << u"user/get"_s << 48002;
    }
    void callThatConcernsAllEndsTheWalk()
    {
        QFETCH(QString, call);
        QFETCH(int, errcode);
        m_sandbox->world().departments = {{7, 0, {u"zhangsan"_s}}};
        m_sandbox->world().refusedCalls.insert(call, errcode);
        setAccounts({u"zhangsan"_s, u"unknown1"_s, u"unknown2"_s});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, failed);
        QCOMPARE(finding.kind, CheckKind::CallFailed);
        QCOMPARE(finding.errcode(), errcode);
        QCOMPARE(finding.uncheckedAccounts, call == u"user/get" ? 2 : 3);
        QCOMPARE(finding.accounts, QList<AccountTrouble>());
    }

    void numberOfCallsIsBounded()
    {
        QStringList names;
        for (int i = 0; i < 300; ++i)
            names.append(u"unknown%1"_s.arg(i));
        setAccounts(names);
        QCOMPARE(missed(), names); // the lists were read to the end, so they are outside even unasked
        QCOMPARE(count(u"user/get"_s), 100);

        QList<SandboxDepartment> departments;
        for (int i = 1; i <= 50; ++i)
            departments.append({i, i - 1, {}});
        m_sandbox->world().departments = departments;
        setWalkLimits({10, 20});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(count(u"user/simplelist"_s), 1 + 10);
        QCOMPARE(count(u"user/get"_s), 100 + 20);
        QCOMPARE(finding.outcome, failed);
        QCOMPARE(finding.accounts.size(), 20);
        QCOMPARE(finding.uncheckedAccounts, 280); // a list was left out: nothing is known of them
    }

    void accountsBeyondTheBoundAreAHint()
    {
        m_sandbox->world().departments = {{1, 0, {u"a1"_s}}, {2, 1, {u"a2"_s, u"a3"_s}}};
        setAccounts({u"a1"_s, u"a2"_s, u"a3"_s});
        setWalkLimits({1, 1});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, hint);
        QCOMPARE(finding.kind, CheckKind::AccountsUnchecked);
        QCOMPARE(finding.uncheckedAccounts, 1);
    }

    void walkEndsWhenAllAreFound()
    {
        QList<SandboxDepartment> departments{{1, 0, {u"zhangsan"_s, u"lisi"_s}}};
        for (int i = 2; i <= 100; ++i)
            departments.append({i, 1, {}});
        m_sandbox->world().departments = departments;
        QVERIFY(missed().isEmpty());
        QVERIFY2(count(u"user/simplelist"_s) <= 4, qPrintable(QString::number(count(u"user/simplelist"_s))));
        m_sandbox->world().users = {u"zhangsan"_s, u"lisi"_s};
        const int before = count(u"department/simplelist"_s);
        QVERIFY(missed().isEmpty());
        QCOMPARE(count(u"department/simplelist"_s), before);
    }

    void draftIsCheckedAsFarAsItGoes_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Outcomes>("outcomes");
        QTest::addColumn<int>("requests");
        const auto row = [](const char *name, Change change, const Outcomes &outcomes, int requests) {
            QTest::newRow(name) << change << outcomes << requests;
        };
        const Outcomes nothing{failed, skipped, skipped, skipped, skipped, notCheckable};
        const Outcomes noToken{passed, failed, skipped, skipped, skipped, notCheckable};
        row(
            "base URL", [](Service &s) { s.route.apiBaseUrl = u"wecom"_s; },
            {failed, skipped, skipped, skipped, skipped, failed}, 0); // the robots' URLs do not fit it either
        row(
            "proxy", [](Service &s) { s.route.proxy = u"proxy:3128"_s; }, nothing, 0);
        row(
            "CA file not there", [](Service &s) { s.route.caFile = u"/nonexistent/ca.pem"_s; }, nothing, 0);
        row(
            "no company", [](Service &s) { s.app.companyId.clear(); }, noToken, 1);
        row(
            "no secret", [](Service &s) { s.app.secret = {}; }, noToken, 1);
        row(
            "secret not at hand", [](Service &s) { s.app.secret = SecretText::stored(); }, noToken, 1);
        row(
            "no accounts yet", [](Service &s) { s.accounts.clear(); },
            {passed, passed, passed, passed, hint, notCheckable}, 2);
        row(
            "no robots yet", [](Service &s) { s.robots.clear(); }, {passed, passed, passed, passed, passed, hint}, 2);
        row(
            "robots off", [](Service &s) { s.sendToGroups = false; }, {passed, passed, passed, passed, passed, skipped},
            2);
        row(
            "accounts off", [](Service &s) { s.sendToAccounts = false; },
            {passed, skipped, skipped, skipped, skipped, notCheckable}, 1);
        row(
            "nothing on", [](Service &s) { s.sendToAccounts = s.sendToGroups = false; },
            {passed, skipped, skipped, skipped, skipped, skipped}, 1);
        row(
            "nothing but a name",
            [](Service &s) {
                const QString base = s.route.apiBaseUrl;
                s = Service();
                s.name = u"Draft"_s;
                s.route.apiBaseUrl = base;
                s.sendToAccounts = true;
            },
            {passed, failed, skipped, skipped, skipped, hint}, 1);
        row(
            "disabled", [](Service &s) { s.enabled = false; }, {passed, passed, passed, passed, passed, notCheckable},
            2);
    }
    void draftIsCheckedAsFarAsItGoes()
    {
        QFETCH(Change, change);
        QFETCH(int, requests);
        m_sandbox->world().users = {u"zhangsan"_s, u"lisi"_s};
        change(m_service);
        QTEST(outcomesOf(check()), "outcomes");
        QCOMPARE(count(u"gettoken"_s) + count(u"agent/get"_s), requests);
    }

    void accountsThatAreOffAreSaidToBeOff()
    {
        m_service.sendToAccounts = false;
        m_sandbox->close();
        const QList<CheckFinding> findings = check();
        QCOMPARE(findings[0].outcome, failed);
        for (int step = 1; step < 5; ++step)
            QCOMPARE(findings[step].kind, CheckKind::SectionOff);
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
        int told = 0;
        bool isFinished = false;
        CheckJob *job = m_check->check(m_service, nullptr);
        connect(job, &CheckJob::finished, this, [&] { isFinished = true; });
        connect(job, &CheckJob::stepFinished, this, [&] {
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
        connect(job, &CheckJob::stepFinished, this, [&] { isHeard = true; });
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
            connect(job, &CheckJob::finished, this, [&](const QList<CheckFinding> &findings) {
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
