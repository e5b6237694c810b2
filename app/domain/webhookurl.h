// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

// Shapes of addresses. Facts: wecom-api § 1.1 (robot URL) and § 8 (private deployments).

// localhost, 127.0.0.0/8 and ::1: the only hosts that may be spoken to in plain http, and never through a proxy.
bool isLoopbackHost(const QString &host);

// Same scheme, host and port (default ports counted).
bool hasSameOrigin(const QUrl &left, const QUrl &right);

inline const QString webhookPath = QStringLiteral("/cgi-bin/webhook/send");

// The key in a robot's URL; empty when there is none.
QString webhookKey(const QUrl &url);
