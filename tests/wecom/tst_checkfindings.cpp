// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/checkfindings.h>
#include <tests/support/sending.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

using Change = void (*)(Service &);

namespace {

ApiAnswer replied(const QByteArray &body, int status = 200)
{
    ApiAnswer answer;
    answer.http.status = status;
    answer.reply = readReply(status, body);
    return answer;
}

ApiAnswer errcode(int code)
{
    return replied(QStringLiteral("{\"errcode\":%1,\"errmsg\":\"no, hint: [1658286717354964018506079], from ip: "
                                  "203.0.113.7, more info\"}")
                       .arg(code)
                       .toUtf8());
}

ApiAnswer lost(Happening trouble)
{
    ApiAnswer answer;
    answer.http.trouble = trouble;
    answer.http.detail = u"wecom.example"_s;
    return answer;
}

TokenAnswer tokenAnswer(const ApiAnswer &answer, const QString &token = {})
{
    return {token, answer.http, answer.reply};
}

Service service()
{
    return serviceAt(u"https://wecom.example"_s);
}

} // namespace

class TestCheckFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatCannotWorkAreSaidBeforeAsking_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<CheckStep>("step");
        QTest::addColumn<ServiceField>("field");
        QTest::addColumn<ServiceProblemKind>("problem");
        const auto row = [](const char *name, Change change, CheckStep step, ServiceField field,
                            ServiceProblemKind problem) { QTest::newRow(name) << change << step << field << problem; };
        using Field = ServiceField;
        using Kind = ServiceProblemKind;
        row(
            "no base URL", [](Service &s) { s.route.apiBaseUrl.clear(); }, CheckStep::Address, Field::ApiBaseUrl,
            Kind::Missing);
        row(
            "base URL with a path", [](Service &s) { s.route.apiBaseUrl = u"https://a.example/cgi-bin"_s; },
            CheckStep::Address, Field::ApiBaseUrl, Kind::NotAUrl);
        row(
            "plain http elsewhere", [](Service &s) { s.route.apiBaseUrl = u"http://a.example"_s; }, CheckStep::Address,
            Field::ApiBaseUrl, Kind::PlainHttp);
        row(
            "proxy without a port", [](Service &s) { s.route.proxy = u"http://proxy"_s; }, CheckStep::Address,
            Field::Proxy, Kind::NotAProxy);
        row(
            "relative CA file", [](Service &s) { s.route.caFile = u"ca.pem"_s; }, CheckStep::Address, Field::CaFile,
            Kind::RelativePath);
        row(
            "no company", [](Service &s) { s.app.companyId = u" "_s; }, CheckStep::Token, Field::CompanyId,
            Kind::Missing);
        row(
            "no secret", [](Service &s) { s.app.secret = SecretText(); }, CheckStep::Token, Field::Secret,
            Kind::Missing);
        row(
            "secret not at hand", [](Service &s) { s.app.secret = SecretText::stored(); }, CheckStep::Token,
            Field::Secret, Kind::Missing);
        row(
            "no AgentId", [](Service &s) { s.app.agentId.clear(); }, CheckStep::App, Field::AgentId, Kind::Missing);
        row(
            "AgentId in words", [](Service &s) { s.app.agentId = u"Tocsin"_s; }, CheckStep::App, Field::AgentId,
            Kind::NotAWholeNumber);
        row(
            "AgentId 0", [](Service &s) { s.app.agentId = u"0"_s; }, CheckStep::App, Field::AgentId,
            Kind::NotAWholeNumber);
    }
    void fieldsThatCannotWorkAreSaidBeforeAsking()
    {
        QFETCH(Change, change);
        QFETCH(CheckStep, step);
        Service draft = service();
        QVERIFY(!wrongRoute(draft) && !wrongCredentials(draft) && !wrongAgentId(draft));
        change(draft);
        const auto finding = step == CheckStep::Address ? wrongRoute(draft)
                             : step == CheckStep::Token ? wrongCredentials(draft)
                                                        : wrongAgentId(draft);
        QVERIFY(finding);
        QCOMPARE(finding->step, step);
        QCOMPARE(finding->outcome, CheckOutcome::Failed);
        QCOMPARE(finding->kind, CheckKind::FieldWrong);
        QTEST(*finding->field, "field");
        QTEST(*finding->problem, "problem");
    }

    void anyErrcodeMeansThatWecomAnswers_data()
    {
        QTest::addColumn<ApiAnswer>("answer");
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::addColumn<Happening>("happening"); // of a failure
        const auto passed = CheckOutcome::Passed;
        const auto failed = CheckOutcome::Failed;
        QTest::newRow("ok") << errcode(0) << passed << Happening::Delivered;
        QTest::newRow("access_token missing") << errcode(41001) << passed << Happening::Delivered;
        QTest::newRow("an errcode with HTTP 500") << replied("{\"errcode\":-1}", 500) << passed << Happening::Delivered;
        QTest::newRow("no host") << lost(Happening::HostNotFound) << failed << Happening::HostNotFound;
        QTest::newRow("login page") << replied("<html>") << failed << Happening::NotJson;
        QTest::newRow("other JSON") << replied("{}") << failed << Happening::ErrcodeMissing;
        QTest::newRow("redirect") << replied("", 302) << failed << Happening::RedirectRefused;
        QTest::newRow("bad gateway") << replied("<html>", 502) << failed << Happening::HttpStatus;
    }
    void anyErrcodeMeansThatWecomAnswers()
    {
        QFETCH(ApiAnswer, answer);
        QFETCH(CheckOutcome, outcome);
        const CheckFinding finding = addressFinding(service(), answer, 0);
        QCOMPARE(finding.outcome, outcome);
        QCOMPARE(finding.checked, u"https://wecom.example"_s);
        QCOMPARE(finding.trouble.has_value(), outcome == CheckOutcome::Failed);
        if (finding.trouble)
            QTEST(finding.trouble->happening, "happening");
    }

    void clockMoreThanAMinuteOffIsAHint_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::newRow("right") << 0 << CheckOutcome::Passed;
        QTest::newRow("a minute") << 60 << CheckOutcome::Passed;
        QTest::newRow("more") << 61 << CheckOutcome::Hint;
        QTest::newRow("a minute behind") << -60 << CheckOutcome::Passed;
        QTest::newRow("more behind") << -61 << CheckOutcome::Hint;
    }
    void clockMoreThanAMinuteOffIsAHint()
    {
        QFETCH(int, ahead);
        const CheckFinding finding = addressFinding(service(), errcode(0), ahead);
        QTEST(finding.outcome, "outcome");
        QCOMPARE(finding.clockAheadSeconds, finding.outcome == CheckOutcome::Hint ? ahead : 0);
    }

    void gettokenWithoutATokenIsTheTokensFault()
    {
        TokenAnswer answer = tokenAnswer(errcode(0));
        answer.reply.unreadable = Happening::TokenMissing;
        QCOMPARE(addressFinding(service(), {answer.http, answer.reply}, 0).outcome, CheckOutcome::Passed);
        const CheckFinding token = tokenFinding(service(), answer);
        QCOMPARE(token.outcome, CheckOutcome::Failed);
        QCOMPARE(token.trouble->happening, Happening::TokenMissing);
        QVERIFY(!isRefusalOfCredentials(answer));
    }

    void refusalOfCredentialsIsToldFromOtherTrouble_data()
    {
        QTest::addColumn<ApiAnswer>("answer");
        QTest::addColumn<bool>("isRefusal");
        QTest::newRow("wrong secret") << errcode(40001) << true;
        QTest::newRow("wrong company") << errcode(40013) << true;
        QTest::newRow("banned") << errcode(45009) << true;
        QTest::newRow("untrusted IP, as private editions say") << errcode(60020) << false;
        QTest::newRow("TLS version") << errcode(48010) << false;
        QTest::newRow("busy") << errcode(-1) << false;
        QTest::newRow("too many at once") << errcode(45033) << false;
        QTest::newRow("no answer") << lost(Happening::AnswerTimeout) << false;
        QTest::newRow("login page") << replied("<html>") << false;
    }
    void refusalOfCredentialsIsToldFromOtherTrouble()
    {
        QFETCH(ApiAnswer, answer);
        QTEST(isRefusalOfCredentials(tokenAnswer(answer)), "isRefusal");
        QVERIFY(!isRefusalOfCredentials(tokenAnswer(errcode(0), u"token"_s)));
    }

    void secretInAWrongFieldIsNotShown()
    {
        Service draft = service();
        const QString secret = u"Sx9-app_secret-of-the-tests-0123456789abcde"_s;
        draft.app.secret = SecretText(secret);
        draft.app.companyId = secret;
        draft.app.agentId = secret;
        QVERIFY(!tokenFinding(draft, tokenAnswer(errcode(40013))).checked.contains(secret.mid(2)));
        QVERIFY(!wrongAgentId(draft)->checked.contains(secret.mid(2)));
        draft.app.secret = SecretText(u"short"_s);
        draft.app.companyId = u"short"_s;
        QVERIFY(!tokenFinding(draft, tokenAnswer(errcode(40013))).checked.contains(u"short"_s));
        draft.route.apiBaseUrl = u"https://user:pass@wecom.example"_s;
        QVERIFY(!wrongRoute(draft)->checked.contains(u"pass"_s));
        draft.route = {};
        draft.route.proxy = u"http://user:pass@wecom.example"_s;
        QVERIFY(!wrongRoute(draft)->checked.contains(u"pass"_s));
    }

    void appIsToldByAgentGet_data()
    {
        QTest::addColumn<ApiAnswer>("answer");
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::addColumn<CheckKind>("kind");
        const auto failed = CheckOutcome::Failed;
        QTest::newRow("in use") << replied("{\"errcode\":0,\"name\":\"Alarms\",\"close\":0}") << CheckOutcome::Passed
                                << CheckKind::InOrder;
        QTest::newRow("without close") << replied("{\"errcode\":0,\"name\":\"Alarms\"}") << CheckOutcome::Passed
                                       << CheckKind::InOrder;
        QTest::newRow("stopped") << replied("{\"errcode\":0,\"name\":\"Alarms\",\"close\":1}") << failed
                                 << CheckKind::AppStopped;
        QTest::newRow("another app's") << errcode(301002) << failed << CheckKind::OtherAgentId;
        QTest::newRow("no such app") << errcode(40056) << failed << CheckKind::OtherAgentId;
        QTest::newRow("disabled") << errcode(50003) << failed << CheckKind::CallFailed;
        QTest::newRow("long unused") << errcode(48006) << failed << CheckKind::CallFailed;
        QTest::newRow("contacts secret") << errcode(48002) << failed << CheckKind::CallFailed;
        QTest::newRow("no answer") << lost(Happening::AnswerTimeout) << failed << CheckKind::CallFailed;
    }
    void appIsToldByAgentGet()
    {
        QFETCH(ApiAnswer, answer);
        const CheckFinding finding = appFinding(service(), answer);
        QTEST(finding.outcome, "outcome");
        QTEST(finding.kind, "kind");
        QCOMPARE(finding.checked, u"1000002"_s);
        QCOMPARE(finding.errcode(), answer.errcode());
        QCOMPARE(finding.appName, answer.isOk() ? u"Alarms"_s : QString());
    }

    void onlyAClearProposalIsMade_data()
    {
        QTest::addColumn<ApiAnswer>("list");
        QTest::addColumn<QString>("proposal");
        QTest::newRow("one") << replied("{\"errcode\":0,\"agentlist\":[{\"agentid\":1000007,\"name\":\"Alarms\"}]}")
                             << u"1000007"_s;
        QTest::newRow("two") << replied("{\"errcode\":0,\"agentlist\":[{\"agentid\":1},{\"agentid\":2}]}") << QString();
        QTest::newRow("none") << replied("{\"errcode\":0,\"agentlist\":[]}") << QString();
        QTest::newRow("refused") << errcode(60020) << QString();
        QTest::newRow("lost") << lost(Happening::ConnectionClosed) << QString();
    }
    void onlyAClearProposalIsMade()
    {
        QFETCH(ApiAnswer, list);
        QTEST(withProposal(appFinding(service(), errcode(301002)), list).proposedAgentId, "proposal");
    }

    void trustedIpIsNeverPassedWithoutAnAnswer_data()
    {
        QTest::addColumn<ApiAnswer>("answer");
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::newRow("ok") << errcode(0) << CheckOutcome::Passed;
        QTest::newRow("untrusted") << errcode(60020) << CheckOutcome::Failed;
        QTest::newRow("refused for something else") << errcode(301002) << CheckOutcome::Skipped;
        QTest::newRow("disabled") << errcode(50003) << CheckOutcome::Skipped;
        QTest::newRow("lost") << lost(Happening::AnswerTimeout) << CheckOutcome::Skipped;
        QTest::newRow("login page") << replied("<html>") << CheckOutcome::Skipped;
    }
    void trustedIpIsNeverPassedWithoutAnAnswer()
    {
        QFETCH(ApiAnswer, answer);
        const CheckFinding finding = trustedIpFinding(answer);
        QTEST(finding.outcome, "outcome");
        if (finding.outcome == CheckOutcome::Failed)
            QCOMPARE(finding.trouble->seenAddress, u"203.0.113.7"_s);
    }

    void worstOfTheAccountsDecides_data()
    {
        QTest::addColumn<WalkResult>("walk");
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::addColumn<CheckKind>("kind");
        QTest::addColumn<int>("errcode");
        using Trouble = AccountTrouble;
        const Trouble outside{2, u"unknown1"_s, Trouble::Kind::Outside, 60111};
        const Trouble noAccount{1, u"李四"_s, Trouble::Kind::NotAnAccount, 0};
        const Trouble disabled{0, u"ZhangSan"_s, Trouble::Kind::Disabled, 0};
        const auto failed = CheckOutcome::Failed;
        const auto hint = CheckOutcome::Hint;
        QTest::newRow("all there") << WalkResult{} << CheckOutcome::Passed << CheckKind::InOrder << 0;
        QTest::newRow("one outside") << WalkResult{{outside}, 0, {}} << failed << CheckKind::AccountsMissed << 60111;
        QTest::newRow("a display name") << WalkResult{{noAccount}, 0, {}} << failed << CheckKind::AccountsMissed << 0;
        QTest::newRow("disabled and outside")
            << WalkResult{{disabled, outside}, 0, {}} << failed << CheckKind::AccountsMissed << 60111;
        QTest::newRow("disabled") << WalkResult{{disabled}, 0, {}} << hint << CheckKind::AccountsInactive << 0;
        QTest::newRow("bound reached") << WalkResult{{}, 2, {}} << hint << CheckKind::AccountsUnchecked << 0;
        QTest::newRow("call failed") << WalkResult{{}, 3, errcode(45009)} << failed << CheckKind::CallFailed << 45009;
        QTest::newRow("call failed, one outside")
            << WalkResult{{outside}, 2, errcode(45009)} << failed << CheckKind::AccountsMissed << 60111;
    }
    void worstOfTheAccountsDecides()
    {
        QFETCH(WalkResult, walk);
        const CheckFinding finding = accountsFinding(service(), walk);
        QTEST(finding.outcome, "outcome");
        QTEST(finding.kind, "kind");
        QTEST(finding.errcode(), "errcode");
        QCOMPARE(finding.accounts, walk.accounts);
        QCOMPARE(finding.uncheckedAccounts, walk.uncheckedAccounts);
        QCOMPARE(finding.trouble.has_value(), walk.failure.has_value());
        QCOMPARE(finding.rows, 3);
    }

    void robotsAreLookedAtOnly_data()
    {
        QTest::addColumn<QString>("url"); // of the second of two robots
        QTest::addColumn<int>("problem"); // -1: none
        QTest::addColumn<bool>("isUnusual");
        const QString send = u"https://wecom.example/cgi-bin/webhook/send?key="_s;
        const QString key = u"693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa"_s;
        const auto problem = [](ServiceProblemKind kind) { return static_cast<int>(kind); };
        QTest::newRow("usual") << send + u"0f4d1c0a-1111-2222-3333-444455556666"_s << -1 << false;
        QTest::newRow("upper case") << send + u"0F4D1C0A-1111-2222-3333-444455556666"_s << -1 << false;
        QTest::newRow("unusual key") << send + key << -1 << true;
        QTest::newRow("cut key") << send + u"0f4d1c0a-1111-2222-3333-44445555"_s << -1 << true;
        QTest::newRow("no key") << send << problem(ServiceProblemKind::NoKey) << false;
        QTest::newRow("other path") << u"https://wecom.example/cgi-bin/webhook?key="_s + key
                                    << problem(ServiceProblemKind::WrongPath) << false;
        QTest::newRow("other host") << u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key="_s + key
                                    << problem(ServiceProblemKind::ForeignOrigin) << false;
        QTest::newRow("missing") << QString() << problem(ServiceProblemKind::Missing) << false;
        QTest::newRow("same as the first")
            << send + u"aaaaaaaa-1111-2222-3333-444455556666"_s << problem(ServiceProblemKind::Duplicate) << false;
    }
    void robotsAreLookedAtOnly()
    {
        QFETCH(QString, url);
        QFETCH(int, problem);
        QFETCH(bool, isUnusual);
        Service draft = service();
        draft.robots[0].webhookUrl =
            SecretText(u"https://wecom.example/cgi-bin/webhook/send?key=aaaaaaaa-1111-2222-3333-444455556666"_s);
        draft.robots[1].webhookUrl = SecretText(url);
        const CheckFinding finding = robotsFinding(draft);
        QCOMPARE(finding.outcome, problem < 0 ? CheckOutcome::NotCheckable : CheckOutcome::Failed);
        QCOMPARE(finding.robots.size(), problem < 0 && !isUnusual ? 0 : 1);
        for (const RobotTrouble &robot : finding.robots) {
            QCOMPARE(robot.row, 1);
            QCOMPARE(robot.groupName, u"Day"_s);
            QCOMPARE(robot.problem ? static_cast<int>(*robot.problem) : -1, problem);
        }
    }

    void nothingToCheckIsAHint()
    {
        Service empty = service();
        empty.robots.clear();
        empty.accounts.clear();
        QCOMPARE(robotsFinding(empty).kind, CheckKind::NoRows);
        QCOMPARE(accountsFinding(empty, {}).kind, CheckKind::NoRows);
        QVERIFY(!hasFailure({robotsFinding(empty), accountsFinding(empty, {})}));
    }

    void onlyFailedStepsCount()
    {
        const auto with = [](CheckOutcome outcome) {
            CheckFinding finding;
            finding.outcome = outcome;
            return finding;
        };
        QVERIFY(!hasFailure({with(CheckOutcome::Passed), with(CheckOutcome::Skipped), with(CheckOutcome::Hint),
                             with(CheckOutcome::NotCheckable)}));
        QVERIFY(hasFailure({with(CheckOutcome::Passed), with(CheckOutcome::Failed)}));
    }
};

QTEST_GUILESS_MAIN(TestCheckFindings)
#include "tst_checkfindings.moc"
