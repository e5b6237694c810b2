// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendresult.h>
#include <domain/tlstrouble.h>

#include <QDateTime>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QIODevice;
class QSslError;

struct HttpAnswer
{
    std::optional<Happening> trouble; // no answer that is worth reading; see sendresult.h
    int status = 0;
    QByteArray body;
    QString detail;                            // the host, or the network's own words, secrets removed
    bool requestWentOut = false;               // with trouble: the other side may have taken it
    std::optional<TlsTrouble> tlsTrouble = {}; // with TlsFailed
    QDateTime serverTime = {};                 // the answer's Date header, UTC, whole seconds; invalid without one
};

struct HttpLimits
{
    std::chrono::milliseconds connect{10'000}; // TCP and TLS
    std::chrono::milliseconds whole{30'000};   // from the moment the call begins
    qsizetype bodyBytes = 1'048'576;
};

// Of a Date header (RFC 9110 § 5.6.7, the only form still written); invalid when it is anything else.
QDateTime timeOfDateHeader(const QByteArray &value);

// What certificate errors come to.
TlsTrouble tlsTroubleOf(const QList<QSslError> &errors);

// One HTTP/1.1 request, made exactly once. QNetworkAccessManager repeats a request by itself when a connection breaks
// before the answer; a body that cannot be rewound makes it give up instead. Redirects are not followed.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    HttpCall(const QNetworkRequest &request, const QByteArray &method, const QByteArray &body, const HttpLimits &limits,
             QObject *parent);
    ~HttpCall() override;
    Q_DISABLE_COPY_MOVE(HttpCall)

    void begin(QNetworkAccessManager &network);

Q_SIGNALS:
    void finished(const HttpAnswer &answer); // once, from the event loop

private:
    void noteSent();
    void noteTlsErrors(const QList<QSslError> &errors);
    void readMore();
    void stop(Happening why);
    void conclude();
    Happening troubleOf(const QNetworkReply &reply) const;

    QNetworkRequest m_request;
    QByteArray m_method;
    QIODevice *m_body;
    HttpLimits m_limits;
    QNetworkReply *m_reply = nullptr;
    bool m_goesThroughProxy = false;
    TlsTrouble m_tlsTrouble = TlsTrouble::Handshake;
    QTimer m_connectLimit;
    QTimer m_wholeLimit;
    HttpAnswer m_answer;
    std::optional<Happening> m_stopped;
};
