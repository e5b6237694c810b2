// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <domain/service.h>

#include <QByteArray>
#include <QUrl>

// Requests to WeCom as pure functions (wecom-api § 1.2, 2.1, 2.2). All URLs hold a secret: never show one.

// Limits of one message, in UTF-8 bytes (wecom-api § 1.3, 2.3). Robots take more text than documented and apps cut in
// silence; only the documented numbers can be relied on.
namespace byteLimit {
inline constexpr qsizetype robotText = 2048;
inline constexpr qsizetype robotMarkdown = 4096;
inline constexpr qsizetype appText = 2048;
inline constexpr qsizetype appMarkdown = 2048;
} // namespace byteLimit

inline constexpr qsizetype mostAccountsInOneCall = 1000;

QUrl tokenUrl(const QString &apiBaseUrl, const App &app);
QUrl messageUrl(const QString &apiBaseUrl, const QString &accessToken);

struct MessageBody
{
    QByteArray json;
    bool wasCut = false;
};

MessageBody robotBody(const OutgoingMessage &message);
MessageBody appBody(const OutgoingMessage &message, qlonglong agentId, const QStringList &accounts);
