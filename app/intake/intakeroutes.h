// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarmproblem.h>
#include <domain/storedalarm.h>
#include <httpserver/httpserver.h>

#include <QList>

#include <functional>

// The intake's routes (interfaces.md, "Alarm intake"). All requests that wait are taken together, so that one commit
// serves them; each gets its own answer.
class IntakeRoutes
{
public:
    struct Parts
    {
        std::function<bool(const QByteArray &token)> acceptsToken;
        // Durable when it returns; throws Failure when nothing could be taken.
        std::function<void(const QList<QList<StoredAlarm>> &requests)> accept;
        std::function<bool()> isHealthy;
        std::function<QByteArray()> metrics;                          // Prometheus text format
        std::function<QString(const AlarmProblem &problem)> wordsFor; // what stands in "error"
    };

    explicit IntakeRoutes(const Parts &parts) : m_parts(parts) {}

    // For HttpServer::setReader: the alarms of a POST, read where they arrive.
    static std::any readBody(const HttpRequest &request, const QDateTime &arrival);

    void handle(const HttpServer::Exchanges &exchanges);

    // Requests by the status they were answered with.
    const QHash<int, qint64> &answered() const { return m_answered; }

private:
    // The alarms of a POST, or the answer it gets instead.
    struct Reading
    {
        QList<StoredAlarm> alarms;
        HttpReply reply;
    };
    Reading read(const HttpExchange &exchange);
    HttpReply replyToGet(const HttpRequest &request);
    bool isAllowed(const HttpRequest &request) const;
    void answer(HttpExchange &exchange, const HttpReply &reply);

    Parts m_parts;
    QHash<int, qint64> m_answered;
};
