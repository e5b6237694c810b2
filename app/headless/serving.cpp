// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serving.h"

#include "command.h"

#include <domain/failure.h>
#include <texts/alarmtexts.h>

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(serveLog, "tocsin.serve")

constexpr auto watchInterval = 1s;
constexpr auto stuckAfter = std::chrono::milliseconds(5min);
constexpr int historyDays = 365;
constexpr int prunedAtOnce = 500;

} // namespace

Serving::Serving(Backend &backend, QObject *parent)
    : QObject(parent), m_backend(backend), m_lock(backend.database.file() + u".lock"_s),
      m_routes({[this](const QByteArray &token) { return acceptsToken(token); },
                [this](const QList<IncomingAlarm> &alarms) { m_backend.dispatcher.accept(alarms); },
                [this] {
                    m_backend.database.dataVersion();
                    return true;
                },
                [this] { return metrics(); }, [](const AlarmProblem &problem) { return texts::problemText(problem); },
                backend.clock}),
      m_server([this](const HttpServer::Exchanges &exchanges) { handle(exchanges); })
{
    m_lock.setStaleLockTime(0); // only the death of its process makes a lock stale
    connect(&m_watch, &QTimer::timeout, this, &Serving::rereadWhenChanged);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        lookAfterQueue();
        prune();
    });
    connect(&m_backend.runner, &DeliveryRunner::idle, this, &Serving::ended);
}

Serving::~Serving() = default;

std::optional<QString> Serving::begin(const HttpServerOptions &options)
{
    if (!m_lock.tryLock()) {
        qint64 process = 0;
        QString host;
        QString program;
        m_lock.getLockInfo(&process, &host, &program);
        return Headless::tr("Another dispatcher serves this database: process %1 on %2. Stop that one first.")
            .arg(QString::number(process), host);
    }
    m_dataVersion = m_backend.database.dataVersion();
    if (!m_server.listen(options))
        return m_server.errorText();
    m_backend.runner.start(); // whoever cannot serve sends nothing either
    m_movedAt = m_backend.clock.now().toMSecsSinceEpoch();
    m_watch.start(watchInterval);
    m_minute.start(1min);
    return {};
}

void Serving::end()
{
    m_watch.stop();
    m_minute.stop();
    m_server.close();
    m_backend.runner.stop();
}

void Serving::handle(const HttpServer::Exchanges &exchanges)
{
    rereadWhenChanged(); // a token that was revoked a moment ago counts no more
    m_routes.handle(exchanges);
}

void Serving::rereadWhenChanged()
{
    try {
        const int version = m_backend.database.dataVersion();
        if (version == m_dataVersion)
            return;
        m_dataVersion = version;
    } catch (const Failure &failure) {
        qCWarning(serveLog, "The database does not answer: %s", qUtf8Printable(failure.detail));
        return;
    }
    m_goodTokens.clear();
    m_backend.dispatcher.reload();
    m_backend.runner.reload();
}

bool Serving::acceptsToken(const QByteArray &token)
{
    if (m_goodTokens.contains(token))
        return true;
    const bool isGood = m_backend.tokens.accepts(token);
    if (isGood)
        m_goodTokens.insert(token);
    return isGood;
}

QByteArray Serving::metrics() const
{
    QHash<qint64, QString> names;
    for (const Service &service : m_backend.services.all())
        names.insert(service.id, service.name);
    IntakeCounts counts = m_counts;
    counts.answered = m_routes.answered();
    return metricsText(m_backend.dispatcher.counts(), m_backend.runner, counts, names,
                       m_backend.clock.now().toMSecsSinceEpoch());
}

// Something waits, and for five minutes nothing has reached anybody.
void Serving::lookAfterQueue()
{
    const qint64 now = m_backend.clock.now().toMSecsSinceEpoch();
    const qint64 oldest = m_backend.runner.oldestSince();
    const qint64 delivered = m_backend.runner.counts().delivered;
    if (oldest == 0 || delivered != m_deliveredBefore) {
        m_movedAt = now;
        m_deliveredBefore = delivered;
        return;
    }
    if (now - std::max(m_movedAt, oldest) < stuckAfter.count())
        return;
    ++m_counts.stuck;
    m_movedAt = now;
    qCWarning(serveLog, "The queue stands still: %lld events wait", qlonglong(m_backend.runner.waiting()));
}

void Serving::prune()
{
    try {
        m_backend.deliveries.prune(m_backend.clock.now().addDays(-historyDays), prunedAtOnce);
    } catch (const Failure &failure) {
        qCWarning(serveLog, "Old history stays for now: %s", qUtf8Printable(failure.detail));
    }
}
