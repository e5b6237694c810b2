// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>

#include <QEventLoop>
#include <QTest>
#include <QTimer>

// Checks and waits for the end. Every step must have been told once, in order.
inline QList<CheckFinding> checkAndWait(ServiceCheck &check, const Service &service)
{
    QList<CheckFinding> told;
    QList<CheckFinding> findings;
    CheckJob *job = check.check(service, nullptr);
    QObject::connect(job, &CheckJob::stepFinished, job, [&](const CheckFinding &finding) { told.append(finding); });
    QEventLoop loop; // QTest::qWaitFor sleeps between looks, which many short calls would feel
    QObject::connect(job, &CheckJob::finished, &loop, [&](const QList<CheckFinding> &all) {
        findings = all;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (findings.isEmpty())
        qFatal("the check did not finish");
    if (told != findings || findings.size() != checkStepCount)
        qFatal("not every step was told once");
    for (int step = 0; step < checkStepCount; ++step) {
        if (findings[step].step != static_cast<CheckStep>(step))
            qFatal("the steps were not told in order");
    }
    return findings;
}

inline const CheckFinding &findingOf(const QList<CheckFinding> &findings, CheckStep step)
{
    return findings[static_cast<int>(step)];
}
