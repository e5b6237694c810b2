// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/httpcall.h>

#include <domain/redaction.h>

#include <QIODevice>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

namespace {

// A body that can be read once. Being sequential, it cannot be sent a second time.
class OnceReadable : public QIODevice
{
public:
    OnceReadable(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // QIODevice's own would warn of what is meant to be
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
        memcpy(data, m_bytes.constData() + m_position, count);
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

TlsTrouble tlsTroubleOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return TlsTrouble::OutOfDate;
    case QSslError::HostNameMismatch:
        return TlsTrouble::OtherHost;
    default:
        return TlsTrouble::UnknownAuthority;
    }
}

} // namespace

QDateTime timeOfDateHeader(const QByteArray &value)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

TlsTrouble tlsTroubleOf(const QList<QSslError> &errors)
{
    TlsTrouble first = TlsTrouble::Handshake;
    for (const QSslError &error : errors)
        first = std::min(first, tlsTroubleOf(error.error()));
    return first;
}

HttpCall::HttpCall(const QNetworkRequest &request, const QByteArray &method, const QByteArray &body,
                   const HttpLimits &limits, QObject *parent)
    : QObject(parent), m_request(request), m_method(method), m_body(new OnceReadable(body, this)), m_limits(limits)
{
    m_request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    m_request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_request.setRawHeader("Accept-Encoding", "identity"); // so that the size limit is about what arrives
    m_connectLimit.setSingleShot(true);
    m_wholeLimit.setSingleShot(true);
    connect(&m_connectLimit, &QTimer::timeout, this, [this] { stop(Happening::ConnectTimeout); });
    connect(&m_wholeLimit, &QTimer::timeout, this, [this] { stop(Happening::AnswerTimeout); });
}

HttpCall::~HttpCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void HttpCall::begin(QNetworkAccessManager &network)
{
    m_goesThroughProxy = network.proxy().type() != QNetworkProxy::NoProxy;
    m_reply = network.sendCustomRequest(m_request, m_method, m_body);
    m_reply->setParent(this);
    if (m_body->bytesAvailable() > 0 || m_request.url().scheme() == QStringLiteral("https"))
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
                [this] { m_connectLimit.start(m_limits.connect); });
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::noteSent);
    // Qt 6.4 does not emit requestSent for an empty body: then TLS is the sign. (Plain http goes to loopback only.)
    connect(m_reply, &QNetworkReply::encrypted, &m_connectLimit, &QTimer::stop);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::noteTlsErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude);
    m_wholeLimit.start(m_limits.whole);
}

void HttpCall::noteSent()
{
    m_connectLimit.stop();
    m_answer.requestWentOut = true;
}

void HttpCall::noteTlsErrors(const QList<QSslError> &errors)
{
    m_tlsTrouble = tlsTroubleOf(errors);
}

void HttpCall::readMore()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_limits.bodyBytes)
        stop(Happening::AnswerTooLarge);
}

void HttpCall::stop(Happening why)
{
    if (m_stopped)
        return;
    m_stopped = why;
    m_reply->abort(); // emits finished
}

void HttpCall::conclude()
{
    m_connectLimit.stop();
    m_wholeLimit.stop();
    if (!m_stopped)
        readMore();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.serverTime = timeOfDateHeader(m_reply->rawHeader("Date"));
    if (m_stopped) {
        m_answer.trouble = m_stopped;
        m_answer.detail = m_request.url().host();
    } else if (m_answer.status == 0 || m_reply->error() == QNetworkReply::RemoteHostClosedError) {
        m_answer.trouble = troubleOf(*m_reply);
        m_answer.detail = withoutSecrets(m_reply->errorString());
    }
    if (m_answer.trouble == Happening::TlsFailed)
        m_answer.tlsTrouble = m_tlsTrouble;
    Q_EMIT finished(m_answer);
}

Happening HttpCall::troubleOf(const QNetworkReply &reply) const
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return Happening::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Happening::HostNotFound;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it would have repeated the request
        return Happening::ConnectionClosed;
    case QNetworkReply::TimeoutError:
        return m_answer.requestWentOut ? Happening::AnswerTimeout : Happening::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Happening::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Happening::ProxyFailed;
    case QNetworkReply::UnknownNetworkError: // what Qt 6.4 makes of a proxy's refusal
        return m_goesThroughProxy && !m_answer.requestWentOut ? Happening::ProxyFailed : Happening::NetworkFailed;
    default:
        return Happening::NetworkFailed;
    }
}
