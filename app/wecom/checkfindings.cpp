// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/checkfindings.h>

#include <domain/redaction.h>
#include <domain/webhookurl.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = CheckKind;
using Result = CheckOutcome;
using Step = CheckStep;

constexpr int untrustedIp = 60020;
constexpr int noSuchAgent = 40056;
constexpr int foreignAgent = 301002;
constexpr int wrongSecret = 40001;
constexpr int wrongCompany = 40013;
constexpr int calledTooOften = 45009; // from gettoken also the ban after wrong secrets
constexpr qint64 toleratedClockSeconds = 60;
constexpr qsizetype longestId = 24; // corpids have 18 characters; what is longer may be a secret in the wrong field

CheckFinding finding(Step step, Result outcome, Kind kind, const QString &checked = {})
{
    CheckFinding made;
    made.step = step;
    made.outcome = outcome;
    made.kind = kind;
    made.checked = checked;
    return made;
}

QString shownId(const Service &service, const QString &id)
{
    const bool maySayIt = id.size() <= longestId && id != service.app.secret.reveal();
    return maySayIt ? id : id.left(2) + u'…';
}

QString shownAddress(const Service &service)
{
    return withoutSecrets(service.route.apiBaseUrl);
}

CheckFinding callFailed(Step step, const ApiAnswer &answer, const QString &checked)
{
    CheckFinding failed = finding(step, Result::Failed, Kind::CallFailed, checked);
    failed.trouble = troubleOf(answer);
    return failed;
}

CheckFinding wrongField(Step step, const ServiceProblem &problem, const QString &checked)
{
    CheckFinding wrong = finding(step, Result::Failed, Kind::FieldWrong, checked);
    wrong.field = problem.field;
    wrong.problem = problem.kind;
    return wrong;
}

std::optional<ServiceProblem> firstProblem(const Service &service, const QList<ServiceField> &fields)
{
    const QList<ServiceProblem> problems = problemsOf(service);
    const auto first = std::find_if(problems.cbegin(), problems.cend(),
                                    [&](const ServiceProblem &problem) { return fields.contains(problem.field); });
    if (first == problems.cend())
        return {};
    return *first;
}

QString valueOf(const Service &service, ServiceField field)
{
    switch (field) {
    case ServiceField::Proxy:
        return withoutSecrets(service.route.proxy);
    case ServiceField::CaFile:
        return service.route.caFile;
    default:
        return shownAddress(service);
    }
}

// 8-4-4-4-12 hexadecimal digits, as in every example (wecom-api § 1.1).
bool hasUsualKey(const QUrl &url)
{
    static const QRegularExpression uuid(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return uuid.match(webhookKey(url)).hasMatch();
}

bool isMissed(const AccountTrouble &trouble)
{
    return trouble.kind == AccountTrouble::Kind::Outside || trouble.kind == AccountTrouble::Kind::NotAnAccount;
}

} // namespace

std::optional<CheckFinding> wrongRoute(const Service &service)
{
    if (const auto problem =
            firstProblem(service, {ServiceField::ApiBaseUrl, ServiceField::Proxy, ServiceField::CaFile}))
        return wrongField(Step::Address, *problem, valueOf(service, problem->field));
    const QString file = HttpRoutes::troubleWithCaFile(service.route);
    if (file.isEmpty())
        return {};
    CheckFinding failed = finding(Step::Address, Result::Failed, Kind::CallFailed, file);
    failed.trouble = CallTrouble{Happening::CaFileUnreadable, {}, 0, {}, file, {}};
    return failed;
}

std::optional<CheckFinding> wrongCredentials(const Service &service)
{
    if (service.app.companyId.trimmed().isEmpty())
        return wrongField(Step::Token, {ServiceField::CompanyId, ServiceProblemKind::Missing}, {});
    if (!service.app.secret.isGiven())
        return wrongField(Step::Token, {ServiceField::Secret, ServiceProblemKind::Missing},
                          shownId(service, service.app.companyId));
    return {};
}

std::optional<CheckFinding> wrongAgentId(const Service &service)
{
    const QString agentId = service.app.agentId;
    if (agentId.trimmed().isEmpty())
        return wrongField(Step::App, {ServiceField::AgentId, ServiceProblemKind::Missing}, {});
    bool isNumber = false;
    if (agentId.toLongLong(&isNumber) > 0 && isNumber)
        return {};
    return wrongField(Step::App, {ServiceField::AgentId, ServiceProblemKind::NotAWholeNumber},
                      shownId(service, agentId));
}

CheckFinding skippedStep(CheckStep step, CheckStep because)
{
    CheckFinding skipped = finding(step, Result::Skipped, Kind::EarlierStepFailed);
    skipped.because = because;
    return skipped;
}

CheckFinding stepOfSectionOff(CheckStep step)
{
    return finding(step, Result::Skipped, Kind::SectionOff);
}

qint64 clockAhead(const QDateTime &asked, const QDateTime &answered, const QDateTime &wecomTime)
{
    if (!wecomTime.isValid())
        return 0;
    // WeCom's time is cut to whole seconds: it stands for any moment of that second.
    if (answered < wecomTime)
        return answered.secsTo(wecomTime) * -1;
    if (asked > wecomTime.addSecs(1))
        return wecomTime.addSecs(1).secsTo(asked);
    return 0;
}

CallTrouble troubleOf(const ApiAnswer &answer)
{
    CallTrouble trouble;
    if (answer.http.trouble) {
        trouble.happening = *answer.http.trouble;
        trouble.tls = answer.http.tlsTrouble;
        trouble.detail = answer.http.detail;
    } else if (answer.reply.unreadable) {
        trouble.happening = *answer.reply.unreadable;
        trouble.detail = QString::number(answer.http.status);
    } else {
        trouble.happening = Happening::Errcode;
        trouble.errcode = answer.reply.errcode;
        trouble.errmsg = answer.reply.errmsg;
        trouble.seenAddress = answer.reply.seenAddress;
    }
    return trouble;
}

CheckFinding addressFinding(const Service &service, const ApiAnswer &answer, qint64 clockAheadSeconds)
{
    const QString address = shownAddress(service);
    const bool isTokenMissing = answer.reply.unreadable == Happening::TokenMissing; // WeCom, but gettoken is wrong
    if (answer.http.trouble || (answer.reply.unreadable && !isTokenMissing)) {
        CheckFinding failed = callFailed(Step::Address, answer, address);
        failed.caFile = service.route.caFile;
        return failed;
    }
    if (std::abs(clockAheadSeconds) <= toleratedClockSeconds)
        return finding(Step::Address, Result::Passed, Kind::InOrder, address);
    CheckFinding hint = finding(Step::Address, Result::Hint, Kind::ClockDiffers, address);
    hint.clockAheadSeconds = clockAheadSeconds;
    return hint;
}

bool isRefusalOfCredentials(const TokenAnswer &answer)
{
    if (!answer.token.isEmpty() || answer.http.trouble || answer.reply.unreadable)
        return false;
    const int errcode = answer.reply.errcode;
    return errcode == wrongSecret || errcode == wrongCompany || errcode == calledTooOften;
}

CheckFinding tokenFinding(const Service &service, const TokenAnswer &answer)
{
    const QString company = shownId(service, service.app.companyId);
    if (!answer.token.isEmpty())
        return finding(Step::Token, Result::Passed, Kind::InOrder, company);
    CheckFinding failed = callFailed(Step::Token, {answer.http, answer.reply}, company);
    failed.secretLength = service.app.secret.reveal().size();
    return failed;
}

CheckFinding refusedBefore(const Service &service, const RefusedCredentials::Refusal &refusal)
{
    CheckFinding failed =
        finding(Step::Token, Result::Failed, Kind::RefusedBefore, shownId(service, service.app.companyId));
    failed.trouble = refusal.trouble;
    failed.secondsToWait = refusal.secondsToWait;
    failed.refusals = refusal.refusals;
    failed.secretLength = service.app.secret.reveal().size();
    return failed;
}

CheckFinding appFinding(const Service &service, const ApiAnswer &agent)
{
    const QString agentId = shownId(service, service.app.agentId);
    CheckFinding made = agent.isOk() ? finding(Step::App, Result::Passed, Kind::InOrder, agentId)
                                     : callFailed(Step::App, agent, agentId);
    if (agent.errcode() == foreignAgent || agent.errcode() == noSuchAgent)
        made.kind = Kind::OtherAgentId;
    if (!agent.isOk())
        return made;
    made.appName = agent.reply.body.value("name"_L1).toString();
    if (agent.reply.body.value("close"_L1).toInt() != 0) {
        made.outcome = Result::Failed;
        made.kind = Kind::AppStopped;
    }
    return made;
}

CheckFinding withProposal(CheckFinding finding, const ApiAnswer &agentList)
{
    const QJsonArray agents = agentList.reply.body.value("agentlist"_L1).toArray();
    if (!agentList.isOk() || agents.size() != 1) // a token sees its own app only; anything else is no proposal
        return finding;
    const QJsonObject agent = agents.at(0).toObject();
    finding.proposedAgentId = QString::number(agent.value("agentid"_L1).toInteger());
    finding.appName = agent.value("name"_L1).toString();
    return finding;
}

CheckFinding trustedIpFinding(const ApiAnswer &answer)
{
    if (answer.isOk())
        return finding(Step::TrustedIp, Result::Passed, Kind::InOrder);
    if (answer.errcode() != untrustedIp)
        return skippedStep(Step::TrustedIp, Step::App); // WeCom may have refused for the other reason first
    CheckFinding failed = callFailed(Step::TrustedIp, answer, answer.reply.seenAddress);
    failed.kind = Kind::UntrustedIp;
    return failed;
}

CheckFinding accountsFinding(const Service &service, const WalkResult &walk)
{
    CheckFinding made = finding(Step::Accounts, Result::Passed, Kind::InOrder);
    made.rows = service.accounts.size();
    made.accounts = walk.accounts;
    made.uncheckedAccounts = walk.uncheckedAccounts;
    if (walk.failure)
        made.trouble = troubleOf(*walk.failure);
    if (made.rows == 0) {
        made.outcome = Result::Hint;
        made.kind = Kind::NoRows;
    } else if (std::any_of(walk.accounts.cbegin(), walk.accounts.cend(), isMissed)) {
        made.outcome = Result::Failed;
        made.kind = Kind::AccountsMissed;
    } else if (walk.failure) {
        made.outcome = Result::Failed;
        made.kind = Kind::CallFailed;
    } else if (!walk.accounts.isEmpty()) {
        made.outcome = Result::Hint;
        made.kind = Kind::AccountsInactive;
    } else if (walk.uncheckedAccounts > 0) {
        made.outcome = Result::Hint;
        made.kind = Kind::AccountsUnchecked;
    }
    return made;
}

CheckFinding robotsFinding(const Service &service)
{
    CheckFinding made = finding(Step::Robots, Result::NotCheckable, Kind::RobotsUncheckable);
    made.rows = service.robots.size();
    if (made.rows == 0) {
        made.outcome = Result::Hint;
        made.kind = Kind::NoRows;
        return made;
    }
    const auto nameOf = [&service](int row) { return service.robots[row].groupName; };
    QList<RobotTrouble> unusual;
    for (const ServiceProblem &problem : problemsOf(service)) {
        if (problem.field == ServiceField::WebhookUrl)
            made.robots.append({problem.row, nameOf(problem.row), problem.kind});
    }
    if (!made.robots.isEmpty()) {
        made.outcome = Result::Failed;
        made.kind = Kind::RobotsWrong;
    }
    for (int row = 0; row < service.robots.size(); ++row) {
        const bool isWrong = std::any_of(made.robots.cbegin(), made.robots.cend(),
                                         [row](const RobotTrouble &trouble) { return trouble.row == row; });
        const SecretText &url = service.robots[row].webhookUrl;
        if (!isWrong && url.isGiven() && !hasUsualKey(QUrl(url.reveal())))
            unusual.append({row, nameOf(row), {}});
    }
    made.robots += unusual;
    return made;
}
