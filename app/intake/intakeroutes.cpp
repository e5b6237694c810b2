// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <intake/intakeroutes.h>

#include <domain/failure.h>
#include <domain/webhookurl.h>
#include <intake/alarmjson.h>
#include <intake/webhookalerts.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(intakeLog, "tocsin.intake")

using Reader = AlarmContents (*)(const QByteArray &json, const QDateTime &arrival);

struct PostRoute
{
    QStringView path;
    Reader reader = nullptr;
};

// What a POST brings, ready to be stored.
struct PostContents
{
    QList<StoredAlarm> alarms;
    std::optional<AlarmProblem> problem; // nothing is stored then
};

constexpr PostRoute postRoutes[] = {
    {u"/api/v1/alarms", readAlarms},
    {u"/api/v1/alertmanager", readAlertmanager},
    {u"/api/v1/grafana", readGrafana},
};
constexpr QStringView healthRoute = u"/healthz";
constexpr QStringView metricsRoute = u"/metrics";

const PostRoute *postRoute(const QString &path)
{
    for (const PostRoute &route : postRoutes) {
        if (route.path == path)
            return &route;
    }
    return nullptr;
}

HttpReply jsonReply(int status, const QJsonObject &object)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply errorReply(int status, const QString &error)
{
    return jsonReply(status, {{u"error"_s, error}});
}

HttpReply acceptedReply(qsizetype count)
{
    HttpReply reply;
    reply.status = 202;
    reply.body = "{\"accepted\":" + QByteArray::number(count) + '}';
    return reply;
}

HttpReply busyReply()
{
    HttpReply reply = errorReply(503, u"busy, try again"_s);
    reply.headers = {{"Retry-After", "1"}};
    return reply;
}

} // namespace

void IntakeRoutes::answer(HttpExchange &exchange, const HttpReply &reply)
{
    ++m_answered[reply.status];
    exchange.reply(reply);
}

void IntakeRoutes::handle(const HttpServer::Exchanges &exchanges)
{
    struct Taken
    {
        std::shared_ptr<HttpExchange> exchange;
        qsizetype count;
    };
    std::vector<Taken> taken;
    QList<QList<StoredAlarm>> requests;
    for (const std::shared_ptr<HttpExchange> &exchange : exchanges) {
        Reading reading = read(*exchange);
        if (reading.alarms.isEmpty()) {
            answer(*exchange, reading.reply);
            continue;
        }
        taken.push_back({exchange, reading.alarms.size()});
        requests.append(reading.alarms);
    }
    if (taken.empty())
        return;
    try {
        m_parts.accept(requests);
    } catch (const Failure &failure) {
        qCWarning(intakeLog, "%lld requests were not taken: %s", qlonglong(requests.size()),
                  qUtf8Printable(failure.detail));
        for (const Taken &each : taken)
            answer(*each.exchange, busyReply());
        return;
    }
    for (const Taken &each : taken)
        answer(*each.exchange, acceptedReply(each.count));
}

bool IntakeRoutes::isAllowed(const HttpRequest &request) const
{
    const QByteArray given = request.header("Authorization");
    constexpr QByteArrayView scheme = "Bearer ";
    return given.startsWith(scheme) && m_parts.acceptsToken(given.mid(scheme.size()).trimmed());
}

std::any IntakeRoutes::readBody(const HttpRequest &request, const QDateTime &arrival)
{
    const PostRoute *route = postRoute(request.path);
    if (!route || request.method != "POST")
        return {};
    const AlarmContents contents = route->reader(request.body, arrival);
    PostContents read{{}, contents.problem};
    read.alarms.reserve(contents.alarms.size());
    for (const IncomingAlarm &incoming : contents.alarms)
        read.alarms.append(storedAlarm(incoming));
    return read;
}

IntakeRoutes::Reading IntakeRoutes::read(const HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    try {
        const PostRoute *route = postRoute(request.path);
        const bool isGetRoute = request.path == healthRoute || request.path == metricsRoute;
        if (!route && !isGetRoute)
            return {{}, errorReply(404, u"no such route"_s)};
        const bool isGet = request.method == "GET" || request.method == "HEAD";
        if (isGetRoute ? !isGet : request.method != "POST") {
            HttpReply reply = errorReply(405, u"wrong method"_s);
            reply.headers = {{"Allow", isGetRoute ? "GET" : "POST"}};
            return {{}, reply};
        }
        if (isGetRoute)
            return {{}, replyToGet(request)};
        if (!isAllowed(request)) {
            HttpReply reply = errorReply(401, u"a valid bearer token is needed"_s);
            reply.headers = {{"WWW-Authenticate", "Bearer"}};
            return {{}, reply};
        }
        const auto &contents = std::any_cast<const PostContents &>(exchange.reading());
        if (!contents.problem)
            return {contents.alarms, {}};
        return {
            {},
            jsonReply(400, {{u"error"_s, m_parts.wordsFor(*contents.problem)}, {u"where"_s, contents.problem->where}})};
    } catch (const Failure &) {
        return {{}, busyReply()};
    }
}

HttpReply IntakeRoutes::replyToGet(const HttpRequest &request)
{
    HttpReply reply;
    reply.contentType = "text/plain; charset=utf-8";
    if (request.path == healthRoute) {
        const bool isHealthy = m_parts.isHealthy();
        reply.status = isHealthy ? 200 : 503;
        reply.body = isHealthy ? "ok\n" : "the database does not answer\n";
        return reply;
    }
    if (!isLoopbackHost(request.peerAddress) && !isAllowed(request))
        return errorReply(401, u"a valid bearer token is needed"_s);
    reply.contentType = "text/plain; version=0.0.4; charset=utf-8";
    reply.body = m_parts.metrics();
    return reply;
}
