// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/accesstokens.h>

#include <wecom/wecomrequest.h>

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 marginSeconds = 300; // refreshed this much before the end; half the life of a very short one

QByteArray keyOf(const Service &service)
{
    const QString text =
        QStringList{service.route.apiBaseUrl, service.route.proxy, service.app.companyId, service.app.secret.reveal()}
            .join(u'\n');
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

void deliver(const QPointer<TokenJob> &job, const TokenAnswer &answer)
{
    if (!job)
        return;
    job->deleteLater();
    Q_EMIT job->finished(answer);
}

} // namespace

AccessTokens::AccessTokens(HttpRoutes &routes, const Clock &clock, QObject *parent)
    : QObject(parent), m_routes(routes), m_clock(clock)
{}

TokenJob *AccessTokens::token(const Service &service, QObject *parent)
{
    auto *job = new TokenJob(parent);
    const QByteArray key = keyOf(service);
    Entry &entry = m_entries[key];
    if (!entry.token.isEmpty() && m_clock.now() < entry.goodUntil) {
        const TokenAnswer known{entry.token, {}, {}};
        QMetaObject::invokeMethod(
            job, [job, known] { deliver(job, known); }, Qt::QueuedConnection);
        return job;
    }
    const bool isUnderWay = !entry.waiting.isEmpty();
    entry.waiting.append(job);
    if (!isUnderWay)
        fetch(key, service);
    return job;
}

void AccessTokens::forget(const Service &service, const QString &token)
{
    const auto entry = m_entries.find(keyOf(service));
    if (entry != m_entries.end() && entry->token == token)
        entry->token.clear();
}

void AccessTokens::fetch(const QByteArray &key, const Service &service)
{
    HttpCall *call = m_routes.get(service.route, tokenUrl(service.route.apiBaseUrl, service.app), this);
    connect(call, &HttpCall::finished, this, [this, key, call](const HttpAnswer &http) {
        call->deleteLater();
        answer(key, http);
    });
}

void AccessTokens::answer(const QByteArray &key, const HttpAnswer &http)
{
    TokenAnswer result{{}, http, {}};
    Entry &entry = m_entries[key];
    if (!http.trouble) {
        result.reply = readReply(http.status, http.body);
        const auto token = result.reply.isOk() ? accessToken(result.reply.body) : std::nullopt;
        if (token) {
            const qint64 margin = std::min(marginSeconds, token->expiresInSeconds / 2);
            entry.token = token->value;
            entry.goodUntil = m_clock.now().addSecs(token->expiresInSeconds - margin);
            result.token = token->value;
        } else if (result.reply.isOk()) {
            result.reply.unreadable = Happening::TokenMissing;
        }
        result.http.body.clear();
    }
    const QList<QPointer<TokenJob>> waiting = std::exchange(entry.waiting, {});
    for (const QPointer<TokenJob> &job : waiting)
        deliver(job, result);
}
