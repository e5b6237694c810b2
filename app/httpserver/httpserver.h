// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httpserver/httpexchange.h>

#include <QObject>

#include <QTimer>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct MHD_Daemon;

struct HttpServerOptions
{
    QString address = QStringLiteral("127.0.0.1"); // numeric, IPv4 or IPv6
    quint16 port = 0;                              // 0 = any free one
    qsizetype mostBodyBytes = 1'048'576;           // more is answered 413, before the rest is read
    size_t connectionMemoryBytes = 32'768;         // request line and headers together
    unsigned idleSeconds = 30;                     // without a byte; a connection that waits for its reply is exempt
    unsigned wholeRequestSeconds = 60;             // from the connection, or the reply before, to a request's last byte
    unsigned mostConnections = 1000;
    unsigned mostConnectionsFromOneAddress = 0; // 0 = no limit of its own
    QByteArray tlsCertificate;                  // PEM; empty = plain HTTP
    QByteArray tlsKey;                          // PEM
    QByteArray tlsPriorities;                   // GnuTLS priority string; empty = NORMAL, TLS 1.2 or later
};

// An HTTP/1.1 server on libmicrohttpd. The library's own thread reads requests and writes replies; the handler runs in
// the thread that made the server and gets all requests that arrived since it last ran, so that one database commit can
// serve them all.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Exchanges = std::vector<std::shared_ptr<HttpExchange>>;
    using Handler = std::function<void(const Exchanges &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override; // closes
    Q_DISABLE_COPY_MOVE(HttpServer)

    // Called in the library's thread for every request that is whole: what can be done with it before its turn comes,
    // while the handler's thread waits for a commit, say. Pure; before listen().
    using Reader = std::function<std::any(const HttpRequest &)>;
    void setReader(Reader reader) { m_reader = std::move(reader); }

    // False: errorText() says why (port in use, bad address, bad certificate).
    bool listen(const HttpServerOptions &options);
    QString errorText() const { return m_errorText; }
    quint16 port() const { return m_port; }

    // Answers what still waits with 503, lets replies under way be written (2 s at most) and stops.
    void close();

private:
    friend struct HttpServerCallbacks;

    void take(const std::shared_ptr<HttpExchange> &exchange); // called by the library's thread
    void noteCompleted();                                     // too
    void noteReading(MHD_Connection *connection, int socket); // too: a request is expected, or has begun
    void noteRead(MHD_Connection *connection);                // too: it is whole, or the connection is gone
    void closeSlow();
    void handleArrived();

    Handler m_handler;
    Reader m_reader;
    HttpServerOptions m_options;
    MHD_Daemon *m_daemon = nullptr;
    quint16 m_port = 0;
    QString m_errorText;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_completed;
    int m_unfinished = 0; // requests that were taken and whose replies are not written yet
    Exchanges m_arrived;
    std::vector<std::weak_ptr<HttpExchange>> m_waiting;
    bool m_isClosing = false;
    struct Reading
    {
        int socket = -1;
        std::chrono::steady_clock::time_point since;
    };
    std::mutex m_readingMutex; // guards the next: a connection in it is not closed meanwhile
    std::unordered_map<MHD_Connection *, Reading> m_reading;
    QTimer m_slow;
};
