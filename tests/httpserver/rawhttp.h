// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httpserver/httpserver.h>

#include <QTcpSocket>
#include <QTest>

// A connection on which bytes are written as they are: clients that behave, and clients that do not.
class RawConnection
{
public:
    explicit RawConnection(const HttpServer &server, const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_socket.connectToHost(address, server.port());
        m_socket.waitForConnected(2000);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    void leave() { m_socket.abort(); }

    // Everything that has come once `enough` says so or the other side has closed; what had come by then when neither
    // happens within the time.
    QByteArray receiveUntil(const std::function<bool(const QByteArray &)> &enough, int milliseconds = 5000)
    {
        (void)QTest::qWaitFor(
            [&] {
                m_received += m_socket.readAll();
                return enough(m_received) || isClosed();
            },
            milliseconds);
        m_received += m_socket.readAll();
        return m_received;
    }
    QByteArray receiveReplies(qsizetype count, int milliseconds = 5000)
    {
        return receiveUntil([count](const QByteArray &bytes) { return bytes.count("HTTP/1.1 ") >= count; },
                            milliseconds);
    }
    QByteArray receiveAll(int milliseconds = 5000)
    {
        return receiveUntil([](const QByteArray &) { return false; }, milliseconds);
    }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

inline QByteArray get(const QByteArray &path, const QByteArray &moreHeaders = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + moreHeaders + "\r\n";
}

inline QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &moreHeaders = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + moreHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline HttpReply textReply(const QByteArray &body, int status = 200)
{
    return {.status = status, .contentType = "text/plain", .body = body, .headers = {}, .ending = {}};
}

// A server that keeps what arrives and answers "path:size of the body", unless told to wait.
class KeepingServer
{
public:
    explicit KeepingServer(const HttpServerOptions &options = {})
        : server([this](const HttpServer::Exchanges &arrived) {
              ++rounds;
              for (const auto &exchange : arrived) {
                  requests.append(exchange->request());
                  if (isWaiting)
                      waiting.push_back(exchange);
                  else
                      exchange->reply(answer(exchange->request()));
              }
          })
    {
        if (!server.listen(options))
            qFatal("%s", qPrintable(server.errorText()));
    }

    static HttpReply answer(const HttpRequest &request)
    {
        return textReply(request.path.toUtf8() + ':' + QByteArray::number(request.body.size()));
    }

    int rounds = 0; // how often the handler ran
    bool isWaiting = false;
    QList<HttpRequest> requests;
    HttpServer::Exchanges waiting;
    HttpServer server; // last: its thread ends before the rest goes
};
