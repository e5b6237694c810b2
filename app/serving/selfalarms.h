// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <dispatch/deliveryrunner.h>

#include <QCoreApplication>

// Alarms about the dispatcher itself, told by the fallback rule (Settings), where there is one: an alarm that has
// reached nobody, and a queue that stands still. None of them is about another of them, and there is one a minute at
// most.
class SelfAlarms
{
    Q_DECLARE_TR_FUNCTIONS(SelfAlarms)
public:
    explicit SelfAlarms(Backend &backend) : m_backend(backend) {}

    void hearOfRefused(const QList<qint64> &alarmIds);
    void hearOfStuck(const QList<WaitingTarget> &targets);
    void raiseWaiting();

private:
    void add(const QString &sentence);

    Backend &m_backend;
    QStringList m_sentences; // not told yet
    qint64 m_raisedAt = 0;   // milliseconds since 1970 UTC
};
