// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httpserver/httpexchange.h>

#include <QJsonObject>

// Replies in the shape that WeCom gives them: HTTP 200 always, errmsg with hint and address (wecom-api § 0).

// The address that 60020 names, from the range for documentation.
inline const QString untrustedAddress = QStringLiteral("203.0.113.7");

HttpReply okReply(QJsonObject fields = {});
HttpReply errorReply(int errcode, const QString &text, const QJsonObject &fields = {},
                     const QString &seenAddress = QStringLiteral("127.0.0.1"));
