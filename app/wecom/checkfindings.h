// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>
#include <wecom/apisession.h>
#include <wecom/refusedcredentials.h>
#include <wecom/visiblerangewalk.h>

// What each step of the check makes of a service's fields and WeCom's answers: pure functions.

// Before anything is asked; nothing = nothing is in the way.
std::optional<CheckFinding> wrongRoute(const Service &service);       // Address
std::optional<CheckFinding> wrongCredentials(const Service &service); // Token
std::optional<CheckFinding> wrongAgentId(const Service &service);     // App

// Steps that do not run.
CheckFinding skippedStep(CheckStep step, CheckStep because);
CheckFinding stepOfSectionOff(CheckStep step);

// How far this machine's clock is ahead of WeCom's (negative: behind) in seconds, as far as the time between asking
// and answering leaves no doubt; 0 when WeCom's time is not known.
qint64 clockAhead(const QDateTime &asked, const QDateTime &answered, const QDateTime &wecomTime);

CheckFinding addressFinding(const Service &service, const ApiAnswer &answer, qint64 clockAheadSeconds);
CheckFinding tokenFinding(const Service &service, const TokenAnswer &answer);
CheckFinding refusedBefore(const Service &service, const RefusedCredentials::Refusal &refusal);

// Whether WeCom said no to these credentials, so that asking again counts as one more wrong Secret.
bool isRefusalOfCredentials(const TokenAnswer &answer);

CheckFinding appFinding(const Service &service, const ApiAnswer &agent);
// The same with what agent/list says about the Secret's app.
CheckFinding withProposal(CheckFinding finding, const ApiAnswer &agentList);

CheckFinding trustedIpFinding(const ApiAnswer &answer); // of any call with a token
CheckFinding accountsFinding(const Service &service, const WalkResult &walk);
CheckFinding robotsFinding(const Service &service);

CallTrouble troubleOf(const ApiAnswer &answer);
