// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/wecomsandbox.h>
#include <wecom/wecomservicecheck.h>
#include <tests/support/checking.h>
#include <tests/support/sending.h>

#include <memory>

using Outcomes = QList<CheckOutcome>;

class MovableClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(secondsAhead); }
    qint64 secondsAhead = 0;
};

inline Outcomes outcomesOf(const QList<CheckFinding> &findings)
{
    Outcomes outcomes;
    for (const CheckFinding &finding : findings)
        outcomes.append(finding.outcome);
    return outcomes;
}

// A sandbox with a service that is in order, for each test anew; afterwards nothing may have been sent.
class CheckBench : public QObject
{
    Q_OBJECT

protected:
    MovableClock m_clock;
    std::unique_ptr<WecomSandbox> m_sandbox;
    std::unique_ptr<WecomServiceCheck> m_check;
    Service m_service;

    QList<CheckFinding> check() { return checkAndWait(*m_check, m_service); }
    CheckFinding step(CheckStep which) { return findingOf(check(), which); }
    int count(const QString &call) const { return m_sandbox->requestCount(QStringLiteral("/cgi-bin/") + call); }

    void setAccounts(const QStringList &names)
    {
        m_service.accounts.clear();
        for (const QString &name : names)
            m_service.accounts.append({name, {}});
    }
    void setWalkLimits(const WalkLimits &limits)
    {
        const HttpLimits http{std::chrono::milliseconds(500), std::chrono::milliseconds(1000), 1024 * 1024};
        m_check = std::make_unique<WecomServiceCheck>(m_clock, http, limits);
    }

private Q_SLOTS:
    void init()
    {
        m_clock.secondsAhead = 0;
        m_sandbox = std::make_unique<WecomSandbox>();
        QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
        setWalkLimits({});
        m_service = serviceAt(m_sandbox->baseUrl());
        setAccounts({QStringLiteral("ZhangSan"), QStringLiteral("lisi")});
    }

    void cleanup()
    {
        QCOMPARE(m_sandbox->acceptedMessages().size(), 0);
        QCOMPARE(count(QStringLiteral("message/send")) + count(QStringLiteral("webhook/send")), 0);
    }
};
