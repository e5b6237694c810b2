// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomcheckjob.h>

#include <wecom/checkfindings.h>

using namespace Qt::Literals::StringLiterals;

using Step = CheckStep;

namespace {

constexpr int untrustedIp = 60020;

} // namespace

WecomCheckJob::WecomCheckJob(const Surroundings &surroundings, const Service &service, QObject *parent)
    : CheckJob(parent), m_surroundings(surroundings), m_service(service),
      m_session(surroundings.routes, surroundings.clock, service, nullptr)
{
    QMetaObject::invokeMethod(this, &WecomCheckJob::begin, Qt::QueuedConnection);
}

void WecomCheckJob::begin()
{
    if (start(Step::Address))
        checkAddress();
}

void WecomCheckJob::checkAddress()
{
    if (const auto wrong = wrongRoute(m_service)) {
        if (tell(*wrong))
            skipFrom(Step::Token, Step::Address);
        return;
    }
    m_asked = m_surroundings.clock.now();
    m_refusal = m_surroundings.refused.justRefused(m_service, m_asked);
    if (m_service.sendToAccounts && !wrongCredentials(m_service) && !m_refusal)
        openSession();
    else
        knock();
}

CheckFinding WecomCheckJob::addressFrom(const ApiAnswer &answer) const
{
    const QDateTime wecomTime = answer.http.serverTime.isValid() ? answer.http.serverTime : answer.reply.serverTime;
    return addressFinding(m_service, answer, clockAhead(m_asked, m_surroundings.clock.now(), wecomTime));
}

// When there is nothing to ask gettoken: no app, or no credentials that may be tried.
void WecomCheckJob::knock()
{
    m_session.knock(this, [this](const ApiAnswer &answer) { hearKnock(answer); });
}

void WecomCheckJob::hearKnock(const ApiAnswer &answer)
{
    const CheckFinding address = addressFrom(answer);
    if (!tell(address))
        return;
    if (address.outcome == CheckOutcome::Failed || !m_service.sendToAccounts)
        return skipFrom(Step::Token, Step::Address);
    if (!start(Step::Token))
        return;
    const auto wrong = wrongCredentials(m_service);
    if (tell(wrong ? *wrong : refusedBefore(m_service, *m_refusal)))
        skipFrom(Step::App, Step::Token);
}

void WecomCheckJob::openSession()
{
    m_session.open(this, [this](const TokenAnswer &answer) { hearToken(answer); });
}

void WecomCheckJob::hearToken(const TokenAnswer &answer)
{
    CheckFinding token = tokenFinding(m_service, answer);
    if (isRefusalOfCredentials(answer))
        token.refusals = m_surroundings.refused.note(m_service, *token.trouble, m_surroundings.clock.now());
    const CheckFinding address = addressFrom({answer.http, answer.reply});
    if (!tell(address))
        return;
    if (address.outcome == CheckOutcome::Failed)
        return skipFrom(Step::Token, Step::Address);
    if (!start(Step::Token))
        return;
    if (token.errcode() == untrustedIp)
        return skipToTrustedIp({answer.http, answer.reply});
    if (!tell(token))
        return;
    if (token.outcome == CheckOutcome::Failed)
        skipFrom(Step::App, Step::Token);
    else if (start(Step::App))
        checkApp();
}

// Private editions ask for the trusted IP at gettoken already (wecom-api § 8).
void WecomCheckJob::skipToTrustedIp(const ApiAnswer &answer)
{
    if (tell(skippedStep(Step::Token, Step::TrustedIp)) && tell(skippedStep(Step::App, Step::TrustedIp)) &&
        tell(trustedIpFinding(answer)))
        skipFrom(Step::Accounts, Step::TrustedIp);
}

void WecomCheckJob::checkApp()
{
    if (const auto wrong = wrongAgentId(m_service))
        return askForProposal(*wrong);
    m_session.ask(u"agent/get"_s, {{u"agentid"_s, m_service.app.agentId}}, this,
                  [this](const ApiAnswer &agent) { hearAgent(agent); });
}

void WecomCheckJob::hearAgent(const ApiAnswer &agent)
{
    const CheckFinding app = appFinding(m_service, agent);
    if (app.kind == CheckKind::OtherAgentId)
        return askForProposal(app);
    const bool isUntrusted = agent.errcode() == untrustedIp;
    if (!tell(isUntrusted ? skippedStep(Step::App, Step::TrustedIp) : app))
        return;
    const CheckFinding trustedIp = trustedIpFinding(agent);
    if (!tell(trustedIp))
        return;
    if (app.outcome == CheckOutcome::Failed)
        return skipFrom(Step::Accounts, isUntrusted ? Step::TrustedIp : Step::App);
    if (start(Step::Accounts))
        checkAccounts(agent);
}

// agent/list knows the AgentId that belongs to the Secret, and needs the trusted IP like any call with a token.
void WecomCheckJob::askForProposal(const CheckFinding &wrong)
{
    m_session.ask(u"agent/list"_s, {}, this, [this, wrong](const ApiAnswer &list) {
        if (tell(withProposal(wrong, list)) && tell(trustedIpFinding(list)))
            skipFrom(Step::Accounts, Step::App);
    });
}

void WecomCheckJob::checkAccounts(const ApiAnswer &agent)
{
    auto *walk = new VisibleRangeWalk(m_session, m_service.accounts, visibleRange(agent.reply.body),
                                      m_surroundings.limits, this);
    connect(walk, &VisibleRangeWalk::finished, this, [this](const WalkResult &result) {
        if (tell(accountsFinding(m_service, result)))
            checkRobots();
    });
}

void WecomCheckJob::checkRobots()
{
    if (!m_service.sendToGroups) {
        if (tell(stepOfSectionOff(Step::Robots)))
            finish();
        return;
    }
    if (start(Step::Robots) && tell(robotsFinding(m_service)))
        finish();
}

bool WecomCheckJob::start(CheckStep step)
{
    const QPointer<WecomCheckJob> stillWanted(this);
    Q_EMIT stepStarted(step);
    return stillWanted;
}

bool WecomCheckJob::tell(const CheckFinding &finding)
{
    m_findings.append(finding);
    const QPointer<WecomCheckJob> stillWanted(this);
    Q_EMIT stepFinished(finding);
    return stillWanted;
}

void WecomCheckJob::skipFrom(CheckStep step, CheckStep because)
{
    for (const Step each : {Step::Token, Step::App, Step::TrustedIp, Step::Accounts}) {
        if (each < step)
            continue;
        if (!tell(m_service.sendToAccounts ? skippedStep(each, because) : stepOfSectionOff(each)))
            return;
    }
    checkRobots();
}

void WecomCheckJob::finish()
{
    deleteLater();
    Q_EMIT finished(m_findings);
}
