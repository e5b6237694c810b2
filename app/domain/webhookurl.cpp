// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/webhookurl.h>

#include <QRegularExpression>
#include <QUrlQuery>

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral(R"(^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

static int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == QStringLiteral("https") ? 443 : 80);
}

bool hasSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host().compare(right.host(), Qt::CaseInsensitive) == 0 &&
           effectivePort(left) == effectivePort(right);
}

QString webhookKey(const QUrl &url)
{
    return QUrlQuery(url).queryItemValue(QStringLiteral("key"), QUrl::FullyDecoded);
}
