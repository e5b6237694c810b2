// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/sandboxfaults.h>

using namespace Qt::Literals::StringLiterals;

const QList<FaultInfo> &allFaults()
{
    static const QList<FaultInfo> faults{
        {Fault::RateLimit, u"rate-limit"_s, u"too many calls (45009)"_s},
        {Fault::Busy, u"busy"_s, u"system busy (-1)"_s},
        {Fault::ExpiredToken, u"expired-token"_s, u"the token has expired (42001)"_s},
        {Fault::InvalidToken, u"invalid-token"_s, u"the token is not known (40014)"_s},
        {Fault::UntrustedIp, u"untrusted-ip"_s, u"the address is not trusted (60020); not for gettoken and robots"_s},
        {Fault::StoppedApp, u"stopped-app"_s, u"the app is stopped (50003; agent/get: close 1)"_s},
        {Fault::WrongSecret, u"wrong-secret"_s, u"gettoken refuses the secret (40001)"_s},
        {Fault::RemovedRobot, u"removed-robot"_s, u"the robot was removed from its group (93000)"_s},
        {Fault::Slow, u"slow"_s, u"the answer comes after a minute"_s},
        {Fault::CutBeforeAnswer, u"cut-before-answer"_s, u"the connection closes before the answer"_s},
        {Fault::CutInAnswer, u"cut-in-answer"_s, u"the connection closes in the middle of the answer"_s},
        {Fault::Http500, u"http-500"_s, u"HTTP 500 with a page"_s},
        {Fault::Html, u"html"_s, u"HTTP 200 with a login page instead of JSON"_s},
        {Fault::Redirect, u"redirect"_s, u"HTTP 302"_s},
        {Fault::HugeReply, u"huge-reply"_s, u"an answer of 2 MiB"_s},
        {Fault::NoErrcode, u"no-errcode"_s, u"JSON without an errcode"_s},
    };
    return faults;
}

std::optional<Fault> faultNamed(const QString &name)
{
    for (const FaultInfo &info : allFaults()) {
        if (info.name == name)
            return info.fault;
    }
    return {};
}

bool SandboxFaults::strike(Fault fault)
{
    const auto left = m_left.find(fault);
    if (left == m_left.end())
        return false;
    if (*left != always && --*left == 0)
        m_left.erase(left);
    return true;
}
