// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metricstext.h"

#include <backend/backend.h>
#include <httpserver/httpserver.h>
#include <intake/intakeroutes.h>

#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

// The dispatcher at work: takes alarms in over HTTP, sends, and ends without losing anything.
class Serving : public QObject
{
    Q_OBJECT
public:
    explicit Serving(Backend &backend, QObject *parent = nullptr);
    ~Serving() override;
    Q_DISABLE_COPY_MOVE(Serving)

    // What keeps it from serving, in words; nothing when it serves. Throws Failure.
    std::optional<QString> begin(const HttpServerOptions &options);
    quint16 port() const { return m_server.port(); }

    // Takes nothing more, ends what is under way and emits ended.
    void end();

Q_SIGNALS:
    void ended();

private:
    void handle(const HttpServer::Exchanges &exchanges);
    void rereadWhenChanged();
    bool acceptsToken(const QByteArray &token);
    QByteArray metrics() const;
    void lookAfterQueue();
    void prune();

    Backend &m_backend;
    QLockFile m_lock;
    IntakeRoutes m_routes;
    HttpServer m_server;
    QSet<QByteArray> m_goodTokens; // asked for already, since the database changed last
    int m_dataVersion = 0;
    QTimer m_watch;
    QTimer m_minute;
    qint64 m_deliveredBefore = 0;
    qint64 m_movedAt = 0; // when the queue moved last: milliseconds since 1970 UTC
    IntakeCounts m_counts;
};
