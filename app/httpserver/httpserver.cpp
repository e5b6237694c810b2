// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <httpserver/httpserver.h>

#include <httpserver/microhttpd.h>

#include <QMetaObject>
#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

using Keep = std::shared_ptr<HttpExchange>; // what libmicrohttpd keeps for us with a connection

constexpr auto drainLimit = std::chrono::seconds(2);
constexpr int serviceUnavailable = 503;
constexpr int payloadTooLarge = 413;

MHD_Result collectQuery(void *cls, MHD_ValueKind, const char *key, const char *value)
{
    static_cast<QUrlQuery *>(cls)->addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(key))),
                                                QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(value))));
    return MHD_YES;
}

MHD_Result collectHeader(void *cls, MHD_ValueKind, const char *key, const char *value)
{
    static_cast<QList<QPair<QByteArray, QByteArray>> *>(cls)->append(qMakePair(QByteArray(key), QByteArray(value)));
    return MHD_YES;
}

QString addressText(const sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address && address->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(address)->sin_addr, text, sizeof text);
    else if (address && address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr, text, sizeof text);
    return QString::fromLatin1(text);
}

HttpRequest beginningOf(MHD_Connection *connection, const char *url, const char *method)
{
    HttpRequest request;
    request.method = method;
    request.path = QString::fromUtf8(url);
    microhttpd().connectionValues(connection, MHD_GET_ARGUMENT_KIND, collectQuery, &request.query);
    microhttpd().connectionValues(connection, MHD_HEADER_KIND, collectHeader, &request.headers);
    const MHD_ConnectionInfo *peer = microhttpd().connectionInfo(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    request.peerAddress = addressText(peer ? peer->client_addr : nullptr);
    return request;
}

// A body that stops half-way.
ssize_t readHalf(void *cls, uint64_t position, char *buffer, size_t most)
{
    const QByteArray &body = *static_cast<QByteArray *>(cls);
    const auto half = static_cast<uint64_t>(body.size() / 2);
    if (position >= half)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const size_t count = std::min<size_t>(most, half - position);
    memcpy(buffer, body.constData() + position, count);
    return static_cast<ssize_t>(count);
}

void deleteBody(void *cls)
{
    delete static_cast<QByteArray *>(cls);
}

MHD_Response *responseOf(const HttpReply &reply)
{
    if (reply.ending == HttpReply::Ending::ClosedInTheMiddle)
        return microhttpd().responseFromCallback(static_cast<uint64_t>(reply.body.size()), 1024, readHalf,
                                                 new QByteArray(reply.body), deleteBody);
    return microhttpd().responseFromBuffer(static_cast<size_t>(reply.body.size()),
                                           const_cast<char *>(reply.body.constData()), MHD_RESPMEM_MUST_COPY);
}

MHD_Result queue(MHD_Connection *connection, const HttpReply &reply)
{
    if (reply.ending == HttpReply::Ending::ClosedBeforeAnswer)
        return MHD_NO; // closes the connection
    MHD_Response *response = responseOf(reply);
    microhttpd().addResponseHeader(response, MHD_HTTP_HEADER_CONTENT_TYPE, reply.contentType.constData());
    for (const auto &[name, value] : reply.headers)
        microhttpd().addResponseHeader(response, name.constData(), value.constData());
    const MHD_Result queued = microhttpd().queueResponse(connection, static_cast<unsigned>(reply.status), response);
    microhttpd().destroyResponse(response);
    return queued;
}

HttpReply plainReply(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "text/plain", .body = body, .headers = {}, .ending = {}};
}

} // namespace

// Called by libmicrohttpd in its own thread.
struct HttpServerCallbacks
{
    static MHD_Result access(void *cls, MHD_Connection *connection, const char *url, const char *method, const char *,
                             const char *data, size_t *dataSize, void **kept)
    {
        auto *server = static_cast<HttpServer *>(cls);
        if (!*kept) {
            auto exchange = std::make_shared<HttpExchange>(connection);
            exchange->m_request = beginningOf(connection, url, method);
            const qsizetype announced = exchange->m_request.header("Content-Length").toLongLong();
            *kept = new Keep(exchange);
            if (announced > server->m_options.mostBodyBytes) // refused before a byte of it is read
                return queue(connection, plainReply(payloadTooLarge, "too large\n"));
            return MHD_YES;
        }
        const Keep &exchange = *static_cast<Keep *>(*kept);
        if (*dataSize > 0)
            return collect(*server, *exchange, data, dataSize);
        if (exchange->m_isTooLarge)
            return queue(connection, plainReply(payloadTooLarge, "too large\n"));
        return answerOrWait(*server, connection, exchange);
    }

    static void completed(void *cls, MHD_Connection *connection, void **kept, MHD_RequestTerminationCode)
    {
        auto *server = static_cast<HttpServer *>(cls);
        auto *exchange = static_cast<Keep *>(*kept);
        if (exchange && (*exchange)->m_wasTaken)
            server->noteCompleted();
        delete exchange;
        *kept = nullptr;
        server->noteReading(connection, socketOf(connection)); // the next one, if the connection is kept
    }

    static void connected(void *cls, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code)
    {
        auto *server = static_cast<HttpServer *>(cls);
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            server->noteReading(connection, socketOf(connection));
        else
            server->noteRead(connection);
    }

private:
    static int socketOf(MHD_Connection *connection)
    {
        const MHD_ConnectionInfo *info = microhttpd().connectionInfo(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        return info ? info->connect_fd : -1;
    }

    static MHD_Result collect(const HttpServer &server, HttpExchange &exchange, const char *data, size_t *dataSize)
    {
        QByteArray &body = exchange.m_request.body;
        if (body.size() + static_cast<qsizetype>(*dataSize) > server.m_options.mostBodyBytes) {
            exchange.m_isTooLarge = true; // a chunked body: the rest is read and thrown away
            body.clear();
        }
        if (!exchange.m_isTooLarge)
            body.append(data, static_cast<qsizetype>(*dataSize));
        *dataSize = 0;
        return MHD_YES;
    }

    static MHD_Result answerOrWait(HttpServer &server, MHD_Connection *connection, const Keep &exchange)
    {
        {
            const std::lock_guard lock(exchange->m_mutex);
            if (exchange->m_isAnswered)
                return queue(connection, exchange->m_reply);
            microhttpd().suspendConnection(connection);
            exchange->m_wasTaken = true;
        }
        server.noteRead(connection);
        if (server.m_reader)
            exchange->m_reading = server.m_reader(exchange->m_request);
        server.take(exchange);
        return MHD_YES;
    }
};

HttpServer::HttpServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_slow, &QTimer::timeout, this, &HttpServer::closeSlow);
}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(const HttpServerOptions &options)
{
    if (const QString trouble = microhttpdTrouble(); !trouble.isEmpty()) {
        m_errorText = trouble;
        return false;
    }
    m_options = options;
    m_isClosing = false;
    sockaddr_storage address = {};
    auto *v4 = reinterpret_cast<sockaddr_in *>(&address);
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&address);
    const QByteArray text = options.address.toLatin1();
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC;
    if (inet_pton(AF_INET, text.constData(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(options.port);
    } else if (inet_pton(AF_INET6, text.constData(), &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(options.port);
        flags |= MHD_USE_IPv6;
    } else {
        m_errorText = u"%1 is not a numeric address"_s.arg(options.address);
        return false;
    }
    std::vector<MHD_OptionItem> items{
        {MHD_OPTION_SOCK_ADDR, 0, &address},
        {MHD_OPTION_CONNECTION_LIMIT, static_cast<intptr_t>(options.mostConnections), nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, static_cast<intptr_t>(options.idleSeconds), nullptr},
        {MHD_OPTION_PER_IP_CONNECTION_LIMIT, static_cast<intptr_t>(options.mostConnectionsFromOneAddress), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, static_cast<intptr_t>(options.connectionMemoryBytes), nullptr},
        {MHD_OPTION_LISTENING_ADDRESS_REUSE, 1, nullptr},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr}, // what is not quite HTTP/1.1 is 400, not guessed at
    };
    const QByteArray priorities =
        options.tlsPriorities.isEmpty() ? "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"_ba : options.tlsPriorities;
    if (!options.tlsCertificate.isEmpty()) {
        flags |= MHD_USE_TLS;
        items.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, const_cast<char *>(m_options.tlsCertificate.constData())});
        items.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, const_cast<char *>(m_options.tlsKey.constData())});
        items.push_back({MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char *>(priorities.constData())});
    }
    items.push_back({MHD_OPTION_END, 0, nullptr});
    errno = 0;
    m_daemon = microhttpd().startDaemon(flags, 0, nullptr, nullptr, &HttpServerCallbacks::access, this,
                                        MHD_OPTION_NOTIFY_COMPLETED, &HttpServerCallbacks::completed, this,
                                        MHD_OPTION_NOTIFY_CONNECTION, &HttpServerCallbacks::connected, this,
                                        MHD_OPTION_ARRAY, items.data(), MHD_OPTION_END);
    if (!m_daemon) {
        m_errorText = u"cannot listen on %1 port %2: %3"_s.arg(options.address, QString::number(options.port),
                                                               errno == 0 ? u"refused by the HTTP library"_s
                                                                          : QString::fromLocal8Bit(strerror(errno)));
        return false;
    }
    const MHD_DaemonInfo *info = microhttpd().daemonInfo(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    m_port = info ? info->port : options.port;
    m_slow.start(std::chrono::milliseconds(options.wholeRequestSeconds * 1000 / 4));
    return true;
}

void HttpServer::take(const std::shared_ptr<HttpExchange> &exchange)
{
    bool isFirst = false;
    bool isTooLate = false;
    {
        const std::lock_guard lock(m_mutex);
        ++m_unfinished;
        isTooLate = m_isClosing;
        isFirst = m_arrived.empty();
        if (!isTooLate)
            m_arrived.push_back(exchange);
    }
    if (isTooLate)
        exchange->reply(plainReply(serviceUnavailable, "closing\n"));
    else if (isFirst)
        QMetaObject::invokeMethod(this, &HttpServer::handleArrived, Qt::QueuedConnection);
}

void HttpServer::noteCompleted()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_unfinished;
    }
    m_completed.notify_all();
}

void HttpServer::noteReading(MHD_Connection *connection, int socket)
{
    const std::lock_guard lock(m_readingMutex);
    m_reading[connection] = {socket, std::chrono::steady_clock::now()};
}

void HttpServer::noteRead(MHD_Connection *connection)
{
    const std::lock_guard lock(m_readingMutex);
    m_reading.erase(connection);
}

// Who sends a byte now and then is never idle, and would keep a connection for ever.
void HttpServer::closeSlow()
{
    const auto longest = std::chrono::seconds(m_options.wholeRequestSeconds);
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard lock(m_readingMutex);
    for (const auto &[connection, reading] : m_reading) {
        if (now - reading.since > longest)
            ::shutdown(reading.socket, SHUT_RDWR); // the library sees it end, and closes
    }
}

void HttpServer::handleArrived()
{
    Exchanges arrived;
    {
        const std::lock_guard lock(m_mutex);
        arrived.swap(m_arrived);
        std::erase_if(m_waiting, [](const std::weak_ptr<HttpExchange> &waiting) {
            const auto exchange = waiting.lock();
            return !exchange || exchange->m_isAnswered;
        });
        m_waiting.insert(m_waiting.end(), arrived.cbegin(), arrived.cend());
    }
    if (!arrived.empty())
        m_handler(arrived);
}

void HttpServer::close()
{
    if (!m_daemon)
        return;
    Exchanges unanswered;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        unanswered.swap(m_arrived);
        for (const std::weak_ptr<HttpExchange> &waiting : m_waiting) {
            if (auto exchange = waiting.lock())
                unanswered.push_back(std::move(exchange));
        }
        m_waiting.clear();
    }
    const MHD_socket listening =
        microhttpd().quiesceDaemon(m_daemon); // nobody new from here on; the socket is ours to close
    // libmicrohttpd must not be stopped while connections are suspended.
    for (const auto &exchange : unanswered)
        exchange->reply(plainReply(serviceUnavailable, "closing\n"));
    {
        // Stopping cuts off what is not written yet. Who does not read its reply is not waited for longer.
        std::unique_lock lock(m_mutex);
        m_completed.wait_for(lock, drainLimit, [this] { return m_unfinished == 0; });
    }
    m_slow.stop();
    microhttpd().stopDaemon(m_daemon);
    m_daemon = nullptr;
    m_reading.clear();
    if (listening != MHD_INVALID_SOCKET)
        ::close(listening);
}
