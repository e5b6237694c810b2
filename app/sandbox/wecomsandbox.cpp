// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/wecomsandbox.h>

#include <sandbox/sandboxroutes.h>

#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

WecomSandbox::WecomSandbox(QObject *parent)
    : QObject(parent), m_server([this](const HttpServer::Exchanges &arrived) {
          for (const auto &exchange : arrived)
              answer(exchange);
      })
{}

bool WecomSandbox::listen(const HttpServerOptions &options)
{
    if (!options.address.startsWith("127."_L1) && options.address != u"::1") {
        m_errorText = u"%1 is not a loopback address; the sandbox listens on this machine only"_s.arg(options.address);
        return false;
    }
    m_isTls = !options.tlsCertificate.isEmpty();
    const bool isListening = m_server.listen(options);
    m_errorText = m_server.errorText();
    return isListening;
}

QString WecomSandbox::baseUrl() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_isTls ? u"https"_s : u"http"_s).arg(m_server.port());
}

void WecomSandbox::answer(const std::shared_ptr<HttpExchange> &exchange)
{
    ++m_requests[exchange->request().path];
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RouteAnswer answer = answerRequest(m_state, m_faults, exchange->request(), now);
    if (!answer.accepted.isEmpty()) {
        answer.accepted.insert(u"time"_s, now.toString(Qt::ISODateWithMs));
        m_accepted.append(answer.accepted);
        Q_EMIT messageAccepted(answer.accepted);
    }
    const bool isSlow = m_faults.strike(Fault::Slow);
    const HttpReply reply = spoilt(answer.reply);
    if (!isSlow)
        return exchange->reply(reply);
    const auto delay = std::chrono::milliseconds(static_cast<qint64>(m_slowSeconds * 1000));
    QTimer::singleShot(delay, this, [exchange, reply] { exchange->reply(reply); });
}

// What happens on the way back: WeCom has taken the request, but its answer does not arrive as it should.
HttpReply WecomSandbox::spoilt(HttpReply reply)
{
    if (m_faults.strike(Fault::Http500))
        return {.status = 500, .contentType = "text/html", .body = "<html>broken</html>", .headers = {}, .ending = {}};
    if (m_faults.strike(Fault::Html))
        return {.status = 200,
                .contentType = "text/html",
                .body = "<html>please log in</html>",
                .headers = {},
                .ending = {}};
    if (m_faults.strike(Fault::Redirect))
        return {.status = 302,
                .contentType = "text/plain",
                .body = {},
                .headers = {{"Location", "/cgi-bin/elsewhere"}},
                .ending = {}};
    if (m_faults.strike(Fault::HugeReply))
        reply.body = "{\"errcode\":0,\"errmsg\":\"ok\",\"filler\":\"" + QByteArray(2'097'152, 'x') + "\"}";
    if (m_faults.strike(Fault::NoErrcode))
        reply.body = "{\"msg\":\"ok\"}";
    if (m_faults.strike(Fault::CutBeforeAnswer))
        reply.ending = HttpReply::Ending::ClosedBeforeAnswer;
    if (m_faults.strike(Fault::CutInAnswer))
        reply.ending = HttpReply::Ending::ClosedInTheMiddle;
    return reply;
}
