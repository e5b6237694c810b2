// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <dispatch/stuckwatch.h>
#include <httpserver/httpserver.h>
#include <intake/intakeroutes.h>
#include <serving/alliswell.h>
#include <serving/metricstext.h>
#include <serving/selfalarms.h>
#include <serving/servinglock.h>

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

// The dispatcher at work: takes alarms in over HTTP, sends, looks after the queue, and ends without losing anything.
class Serving : public QObject
{
    Q_OBJECT
public:
    enum class Host { Dispatcher, Window }; // a window makes place when a tocsin-dispatcher asks for it
    explicit Serving(Backend &backend, Host host = Host::Dispatcher, QObject *parent = nullptr);
    ~Serving() override;
    Q_DISABLE_COPY_MOVE(Serving)

    // What keeps it from serving, in words; nothing when it serves. Throws Failure.
    std::optional<QString> begin(const HttpServerOptions &options);
    QString address() const { return m_address; } // "http://127.0.0.1:8066"

    // Takes nothing more, ends what is under way and emits ended.
    void end();

Q_SIGNALS:
    void ended();

private:
    void handle(const HttpServer::Exchanges &exchanges);
    void rereadWhenChanged();
    bool acceptsToken(const QByteArray &token);
    QByteArray metrics() const;
    QHash<qint64, QString> serviceNames() const;
    void lookAfterQueue();
    void prune();
    void makePlaceWhenAsked();
    void leave();

    Backend &m_backend;
    Host m_host;
    ServingLock m_lock;
    IntakeRoutes m_routes;
    HttpServer m_server;
    QString m_address;
    QSet<QByteArray> m_goodTokens; // asked for already, since the database changed last
    int m_dataVersion = 0;
    QElapsedTimer m_sinceReread;
    bool m_isServing = false;
    QTimer m_watch;
    QTimer m_minute;
    StuckWatch m_stuck;
    SelfAlarms m_selfAlarms;
    AllIsWell m_allIsWell;
    IntakeCounts m_counts;
};
