// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>
#include <ui/services/servicetools.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

struct Service;

// Checks every enabled service when the window starts and once a day, one after the other, and remembers what broke.
class ServiceWatch : public QObject
{
    Q_OBJECT
public:
    explicit ServiceWatch(const ServiceTools &tools, QObject *parent = nullptr);

    void start(); // from when the secrets can be opened
    // What the last check of a service found to be wrong; empty: nothing, or it was not checked yet.
    QList<CheckFinding> failures(qint64 serviceId) const { return m_failures.value(serviceId); }
    QDateTime checkedAt(qint64 serviceId) const { return m_checkedAt.value(serviceId); } // invalid: not yet
    void remember(qint64 serviceId, const QList<CheckFinding> &findings);
    void forget(qint64 serviceId); // it was changed: what was found may hold no longer

Q_SIGNALS:
    void changed();
    void foundWell(qint64 serviceId); // the check was whole, and found nothing wrong

private:
    void wait();
    void checkAll();
    void checkNext();

    ServiceTools m_tools;
    QTimer m_timer;
    QDateTime m_lastCheck;
    QList<qint64> m_waiting; // ids still to be checked in this round
    QPointer<CheckJob> m_job;
    QHash<qint64, QList<CheckFinding>> m_failures;
    QHash<qint64, QDateTime> m_checkedAt;
};
