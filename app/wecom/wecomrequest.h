// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <domain/service.h>

#include <QByteArray>
#include <QUrl>

// Requests to WeCom as pure functions (wecom-api § 1.2, 1.7, 2.1, 2.2). All URLs hold a secret: never show one. What is
// longer than WeCom takes is cut as domain/messagefit.h and domain/card.h say.

inline constexpr qsizetype mostAccountsInOneCall = 1000;

// A call below /cgi-bin/ ("agent/get") with its parameters, values percent-encoded.
using CallParameters = QList<QPair<QString, QString>>;
QUrl callUrl(const QString &apiBaseUrl, const QString &call, const CallParameters &parameters);

QUrl tokenUrl(const QString &apiBaseUrl, const App &app);
QUrl messageUrl(const QString &apiBaseUrl, const QString &accessToken);

struct MessageBody
{
    QByteArray json;
    bool wasCut = false;
};

MessageBody robotBody(const OutgoingMessage &message);
MessageBody appBody(const OutgoingMessage &message, qlonglong agentId, const QStringList &accounts);
