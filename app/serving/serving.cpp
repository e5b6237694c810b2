// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <serving/serving.h>

#include <domain/failure.h>
#include <texts/alarmtexts.h>

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(serveLog, "tocsin.serve")

constexpr auto watchInterval = 1s;
constexpr auto longestUnread = 10ms;
constexpr int prunedAtOnce = 500;

QString addressOf(const HttpServerOptions &options, quint16 port)
{
    const QString scheme = options.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s;
    const QString host = options.address.contains(u':') ? u'[' + options.address + u']' : options.address;
    return u"%1://%2:%3"_s.arg(scheme, host, QString::number(port));
}

} // namespace

Serving::Serving(Backend &backend, Host host, QObject *parent)
    : QObject(parent), m_backend(backend), m_host(host), m_lock(backend.database.file()),
      m_routes({[this](const QByteArray &token) { return acceptsToken(token); },
                [this](const QList<QList<StoredAlarm>> &requests) { m_backend.dispatcher.acceptRequests(requests); },
                [this] {
                    m_backend.database.dataVersion();
                    return true;
                },
                [this] { return metrics(); }, [](const AlarmProblem &problem) { return texts::problemText(problem); }}),
      m_server([this](const HttpServer::Exchanges &exchanges) { handle(exchanges); }), m_selfAlarms(backend),
      m_allIsWell(backend)
{
    m_server.setReader([&clock = m_backend.clock](const HttpRequest &request) {
        return IntakeRoutes::readBody(request, clock.now());
    });
    connect(&m_watch, &QTimer::timeout, this, [this] {
        rereadWhenChanged();
        makePlaceWhenAsked(); // never while requests are in hand: they would be told that they were not taken
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        lookAfterQueue();
        prune();
        m_selfAlarms.raiseWaiting();
        m_allIsWell.look();
    });
    connect(&m_backend.runner, &DeliveryRunner::idle, this, [this] {
        leave();
        Q_EMIT ended();
    });
    connect(&m_backend.runner, &DeliveryRunner::gaveUp, this,
            [this](const QList<qint64> &alarmIds) { m_selfAlarms.hearOfRefused(alarmIds); });
}

Serving::~Serving()
{
    leave();
}

std::optional<QString> Serving::begin(const HttpServerOptions &options)
{
    if (!m_lock.take()) {
        const ServingProcess process = m_lock.holder().value_or(ServingProcess());
        return tr("Another dispatcher serves this database: process %1 on %2. Stop that one first.")
            .arg(QString::number(process.id), process.host);
    }
    m_dataVersion = m_backend.database.dataVersion();
    if (!m_server.listen(options)) {
        m_lock.release();
        return m_server.errorText();
    }
    m_isServing = true;
    m_address = addressOf(options, m_server.port());
    const QDateTime now = m_backend.clock.now();
    m_backend.serving.begin({QCoreApplication::applicationPid(), m_address, now, m_host == Host::Window, false, {}});
    m_backend.runner.start(); // whoever cannot serve sends nothing either
    m_stuck = StuckWatch(now.toMSecsSinceEpoch());
    m_watch.start(watchInterval);
    m_minute.start(1min);
    prune();
    m_allIsWell.look();
    return {};
}

void Serving::end()
{
    m_watch.stop();
    m_minute.stop();
    m_server.close();
    m_backend.runner.stop();
}

void Serving::leave()
{
    if (!m_isServing) // the record and the lock are another's
        return;
    m_isServing = false;
    try {
        m_backend.serving.end();
    } catch (const Failure &) { // the lock says it too
    }
    m_lock.release();
}

void Serving::handle(const HttpServer::Exchanges &exchanges)
{
    // A token that was revoked a moment ago counts no more; in a burst one look serves many requests. The rules are
    // those of the moment in any case (dispatch/dispatcher).
    if (!m_sinceReread.isValid() || m_sinceReread.hasExpired(longestUnread.count()))
        rereadWhenChanged();
    m_routes.handle(exchanges);
}

void Serving::rereadWhenChanged()
{
    m_sinceReread.start();
    try {
        const int version = m_backend.database.dataVersion();
        if (version == m_dataVersion)
            return;
        m_dataVersion = version;
        m_backend.applySettings();
    } catch (const Failure &failure) {
        qCWarning(serveLog, "The database does not answer: %s", qUtf8Printable(failure.detail));
        return;
    }
    m_goodTokens.clear();
    m_backend.runner.reload();
}

void Serving::makePlaceWhenAsked()
{
    if (m_host != Host::Window)
        return;
    try {
        const std::optional<ServingRecord> record = m_backend.serving.record();
        if (record && record->isAsked)
            end();
    } catch (const Failure &failure) {
        qCWarning(serveLog, "Whether another asks to serve is not known: %s", qUtf8Printable(failure.detail));
    }
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

QHash<qint64, QString> Serving::serviceNames() const
{
    QHash<qint64, QString> names;
    for (const Service &service : m_backend.services.all())
        names.insert(service.id, service.name);
    return names;
}

QByteArray Serving::metrics() const
{
    IntakeCounts counts = m_counts;
    counts.answered = m_routes.answered();
    return metricsText(m_backend.dispatcher.counts(), m_backend.runner, counts, serviceNames(),
                       m_backend.clock.now().toMSecsSinceEpoch());
}

void Serving::lookAfterQueue()
{
    const QList<WaitingTarget> before = m_stuck.stuck();
    const QList<WaitingTarget> begun =
        m_stuck.look(m_backend.runner.waitingTargets(), m_backend.clock.now().toMSecsSinceEpoch());
    if (begun.isEmpty() && m_stuck.stuck().size() == before.size())
        return;
    try {
        const QHash<qint64, QString> names = serviceNames();
        QList<StuckReceiver> stuck;
        for (const WaitingTarget &target : m_stuck.stuck())
            stuck.append({names.value(target.serviceId), target.receiver.name});
        m_backend.serving.setStuck(stuck);
    } catch (const Failure &failure) {
        qCWarning(serveLog, "What stands still is not written down: %s", qUtf8Printable(failure.detail));
    }
    m_counts.stuck += begun.size();
    for (const WaitingTarget &target : begun)
        qCWarning(serveLog, "The queue for %s stands still: %lld events wait", qUtf8Printable(target.receiver.name),
                  qlonglong(target.events));
    m_selfAlarms.hearOfStuck(begun);
}

void Serving::prune()
{
    try {
        const int days = m_backend.settings.settings().historyDays;
        m_backend.deliveries.prune(m_backend.clock.now().addDays(-days), prunedAtOnce);
    } catch (const Failure &failure) {
        qCWarning(serveLog, "Old history stays for now: %s", qUtf8Printable(failure.detail));
    }
}
