// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>
#include <wecom/apisession.h>
#include <wecom/refusedcredentials.h>
#include <wecom/visiblerangewalk.h>

// One check: gettoken tells of the address and the credentials, agent/get of the app and the trusted IP, a walk through
// the visible range of the accounts; robots are looked at only. No call that sends.
class WecomCheckJob : public CheckJob
{
    Q_OBJECT
public:
    // What outlives the job.
    struct Surroundings
    {
        HttpRoutes &routes;
        const Clock &clock;
        RefusedCredentials &refused;
        WalkLimits limits;
    };

    WecomCheckJob(const Surroundings &surroundings, const Service &service, QObject *parent);

private:
    void begin();
    void checkAddress();
    void knock();
    void hearKnock(const ApiAnswer &answer);
    void openSession();
    void hearToken(const TokenAnswer &answer);
    void skipToTrustedIp(const ApiAnswer &answer);
    void checkApp();
    void hearAgent(const ApiAnswer &agent);
    void askForProposal(const CheckFinding &wrong);
    void checkAccounts(const ApiAnswer &agent);
    void checkRobots();

    CheckFinding addressFrom(const ApiAnswer &answer) const;

    // False: the job was dropped by whoever heard of it.
    bool start(CheckStep step);
    bool tell(const CheckFinding &finding);
    // The steps from this one to the accounts do not run; then the robots.
    void skipFrom(CheckStep step, CheckStep because);
    void finish();

    Surroundings m_surroundings;
    Service m_service;
    ApiSession m_session;
    QDateTime m_asked;
    std::optional<RefusedCredentials::Refusal> m_refusal; // a moment ago: not asked again
    QList<CheckFinding> m_findings;
};
