// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/apisession.h>

#include <wecom/errcodes.h>

using namespace Qt::Literals::StringLiterals;

ApiSession::ApiSession(HttpRoutes &routes, const Clock &clock, const Service &service, QObject *parent)
    : QObject(parent), m_routes(routes), m_service(service), m_tokens(routes, clock)
{}

void ApiSession::open(QObject *context, const std::function<void(const TokenAnswer &)> &heard)
{
    TokenJob *job = m_tokens.token(m_service, this);
    connect(job, &TokenJob::finished, context, [this, heard](const TokenAnswer &answer) {
        if (answer.token.isEmpty())
            m_refusal = answer;
        heard(answer);
    });
}

void ApiSession::ask(const QString &call, const CallParameters &parameters, QObject *context, const Heard &heard)
{
    const Question question{call, parameters, context, heard};
    if (m_refusal) {
        QMetaObject::invokeMethod(
            this, [this, question] { askWithToken(question, *m_refusal); }, Qt::QueuedConnection);
        return;
    }
    TokenJob *job = m_tokens.token(m_service, this);
    connect(job, &TokenJob::finished, this,
            [this, question](const TokenAnswer &token) { askWithToken(question, token); });
}

void ApiSession::askWithToken(const Question &question, const TokenAnswer &token)
{
    if (!token.token.isEmpty())
        return get(question, token.token);
    m_refusal = token;
    if (question.context)
        question.heard({token.http, token.reply});
}

void ApiSession::get(const Question &question, const QString &token)
{
    const QString &base = m_service.route.apiBaseUrl;
    CallParameters parameters{{u"access_token"_s, token}};
    parameters += question.parameters;
    HttpCall *call = m_routes.get(m_service.route, callUrl(base, question.call, parameters), this);
    connect(call, &HttpCall::finished, this, [this, call, question, token](const HttpAnswer &http) {
        call->deleteLater();
        const ApiAnswer answer{http, http.trouble ? WecomReply() : readReply(http.status, http.body)};
        const bool isTokenRefused = ruleOf(answer.errcode()).errcodeClass == ErrcodeClass::RefreshToken;
        if (isTokenRefused)
            m_tokens.forget(m_service, token);
        if (isTokenRefused && !question.isRepeated && !m_refusal) {
            Question again = question;
            again.isRepeated = true;
            TokenJob *job = m_tokens.token(m_service, this);
            connect(job, &TokenJob::finished, this,
                    [this, again](const TokenAnswer &renewed) { askWithToken(again, renewed); });
        } else if (question.context) {
            question.heard(answer);
        }
    });
}

void ApiSession::knock(QObject *context, const Heard &heard)
{
    HttpCall *call = m_routes.get(m_service.route, callUrl(m_service.route.apiBaseUrl, u"agent/get"_s, {}), this);
    connect(call, &HttpCall::finished, context, [call, heard](const HttpAnswer &http) {
        call->deleteLater();
        heard({http, http.trouble ? WecomReply() : readReply(http.status, http.body)});
    });
}
