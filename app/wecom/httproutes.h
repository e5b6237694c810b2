// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>
#include <wecom/httpcall.h>

#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QQueue>

#include <memory>

// The connections to WeCom, kept alive and shared: one QNetworkAccessManager for each way (proxy and CA file). No more
// calls are begun than it has connections for (six), so that no call's time runs while it only waits in Qt's queue.
class HttpRoutes : public QObject
{
    Q_OBJECT
public:
    explicit HttpRoutes(const HttpLimits &limits = {}, QObject *parent = nullptr);

    // The call begins when a connection is free and belongs to `parent`. `route` holds its secrets.
    HttpCall *get(const Route &route, const QUrl &url, QObject *parent);
    HttpCall *post(const Route &route, const QUrl &url, const QByteArray &json, QObject *parent);

    // Nothing is sent when the CA file of a route cannot be used: what is wrong with it, or empty.
    static QString troubleWithCaFile(const Route &route);

private:
    struct Way
    {
        QNetworkAccessManager network;
        QQueue<QPointer<HttpCall>> waiting;
        int inFlight = 0;
    };

    HttpCall *call(const Route &route, const QUrl &url, const QByteArray &method, const QByteArray &body,
                   QObject *parent);
    Way &wayOf(const Route &route, const QUrl &url);
    void beginWaiting(Way &way);

    HttpLimits m_limits;
    QHash<QString, std::shared_ptr<Way>> m_ways;
};
