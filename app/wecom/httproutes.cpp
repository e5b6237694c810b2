// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/httproutes.h>

#include <domain/webhookurl.h>

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int connectionsPerHost = 6; // QNetworkAccessManager's own number; it cannot be changed

QNetworkProxy proxyOf(const Route &route, const QUrl &url)
{
    if (route.proxy.isEmpty() || isLoopbackHost(url.host()))
        return {QNetworkProxy::NoProxy};
    const QUrl proxy(route.proxy);
    const auto type = proxy.scheme() == u"socks5"_s ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {type, proxy.host(), static_cast<quint16>(proxy.port()), proxy.userName(), route.proxyPassword.reveal()};
}

QSslConfiguration tlsOf(const Route &route)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!route.caFile.isEmpty())
        tls.addCaCertificates(route.caFile);
    return tls;
}

} // namespace

HttpRoutes::HttpRoutes(const HttpLimits &limits, QObject *parent) : QObject(parent), m_limits(limits)
{}

QString HttpRoutes::troubleWithCaFile(const Route &route)
{
    if (route.caFile.isEmpty())
        return {};
    QFile file(route.caFile);
    if (!file.open(QIODevice::ReadOnly) || QSslCertificate::fromDevice(&file).isEmpty())
        return route.caFile;
    return {};
}

HttpCall *HttpRoutes::get(const Route &route, const QUrl &url, QObject *parent)
{
    return call(route, url, "GET", {}, parent);
}

HttpCall *HttpRoutes::post(const Route &route, const QUrl &url, const QByteArray &json, QObject *parent)
{
    return call(route, url, "POST", json, parent);
}

HttpCall *HttpRoutes::call(const Route &route, const QUrl &url, const QByteArray &method, const QByteArray &body,
                           QObject *parent)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tlsOf(route));
    if (method == "POST")
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    auto *call = new HttpCall(request, method, body, m_limits, parent);
    Way &way = wayOf(route, url);
    way.waiting.enqueue(call);
    QMetaObject::invokeMethod(
        this, [this, &way] { beginWaiting(way); }, Qt::QueuedConnection);
    return call;
}

HttpRoutes::Way &HttpRoutes::wayOf(const Route &route, const QUrl &url)
{
    // The password is part of the way but does not belong into a key that a debugger shows.
    const QByteArray password =
        QCryptographicHash::hash(route.proxyPassword.reveal().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString key = QStringList{url.host(), route.proxy, QString::fromLatin1(password), route.caFile}.join(u'\n');
    std::shared_ptr<Way> &way = m_ways[key];
    if (!way) {
        way = std::make_shared<Way>();
        way->network.setProxy(proxyOf(route, url));
        way->network.setAutoDeleteReplies(false);
    }
    return *way;
}

void HttpRoutes::beginWaiting(Way &way)
{
    while (way.inFlight < connectionsPerHost && !way.waiting.isEmpty()) {
        const QPointer<HttpCall> call = way.waiting.dequeue();
        if (!call) // dropped by its owner before it began
            continue;
        ++way.inFlight;
        connect(call, &QObject::destroyed, this, [this, &way] {
            --way.inFlight;
            beginWaiting(way);
        });
        call->begin(way.network);
    }
}
