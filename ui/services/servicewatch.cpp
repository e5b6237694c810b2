// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/servicewatch.h>

#include <domain/clock.h>
#include <domain/dailycheck.h>
#include <domain/failure.h>
#include <storage/servicestore.h>

namespace {

// A timer that sleeps through a suspended night would be late by it: look at the clock at least this often.
constexpr qint64 longestWait = 60'000; // ms

} // namespace

ServiceWatch::ServiceWatch(const ServiceTools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServiceWatch::wait);
}

void ServiceWatch::start()
{
    wait();
}

void ServiceWatch::wait()
{
    const QDateTime now = m_tools.clock.now();
    const qint64 left = now.msecsTo(nextCheck(m_lastCheck, now));
    if (left <= 0)
        checkAll();
    m_timer.start(static_cast<int>(std::clamp<qint64>(left, 1000, longestWait)));
}

void ServiceWatch::checkAll()
{
    m_lastCheck = m_tools.clock.now();
    m_waiting.clear();
    try {
        for (const Service &service : m_tools.store.all()) {
            if (service.enabled)
                m_waiting.append(service.id);
        }
    } catch (const Failure &) {
        return; // the page says so when it reads
    }
    if (!m_job)
        checkNext();
}

void ServiceWatch::checkNext()
{
    while (!m_waiting.isEmpty()) {
        const qint64 id = m_waiting.takeFirst();
        try {
            const std::optional<Service> service = m_tools.store.byId(id);
            if (!service || !service->enabled)
                continue;
            m_job = m_tools.check.check(m_tools.store.withSecrets(*service), this);
        } catch (const Failure &) {
            continue; // its secrets cannot be opened: the page says so when it is used
        }
        connect(m_job, &CheckJob::finished, this, [this, id](const QList<CheckFinding> &findings) {
            m_job.clear();
            remember(id, findings);
            checkNext();
        });
        return;
    }
}

void ServiceWatch::remember(qint64 serviceId, const QList<CheckFinding> &findings)
{
    QList<CheckFinding> failures;
    for (const CheckFinding &finding : findings) {
        if (finding.outcome == CheckOutcome::Failed)
            failures.append(finding);
    }
    m_failures.insert(serviceId, failures);
    m_checkedAt.insert(serviceId, m_tools.clock.now());
    Q_EMIT changed();
    if (failures.isEmpty() && !findings.isEmpty())
        Q_EMIT foundWell(serviceId);
}

void ServiceWatch::forget(qint64 serviceId)
{
    m_checkedAt.remove(serviceId);
    if (m_failures.remove(serviceId) > 0)
        Q_EMIT changed();
}
