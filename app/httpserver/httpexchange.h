// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <any>
#include <atomic>
#include <memory>
#include <mutex>

struct MHD_Connection;

struct HttpRequest
{
    QByteArray method;
    QString path; // decoded, without the query
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString peerAddress;

    QByteArray header(const QByteArray &name) const; // case ignored; empty when missing
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    // How the connection ends. The last two are for a server that plays a broken one.
    enum class Ending { Complete, ClosedBeforeAnswer, ClosedInTheMiddle };
    Ending ending = Ending::Complete;
};

// A request that waits for its reply. Its connection is suspended and costs nothing meanwhile.
class HttpExchange
{
public:
    explicit HttpExchange(MHD_Connection *connection) : m_connection(connection) {}
    ~HttpExchange() = default;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    const HttpRequest &request() const { return m_request; }
    const std::any &reading() const { return m_reading; } // what HttpServer's reader has made of it

    // Once, now or later, from any thread; a second one has no effect. What is never answered waits until the server
    // closes, and is then answered 503.
    void reply(const HttpReply &reply);

private:
    friend class HttpServer;
    friend struct HttpServerCallbacks;

    std::mutex m_mutex;
    MHD_Connection *m_connection; // null once the server no longer waits for this reply
    HttpRequest m_request;
    std::any m_reading;
    HttpReply m_reply;
    std::atomic<bool> m_isAnswered = false;
    bool m_isTooLarge = false;
    bool m_wasTaken = false;
};
