// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <wecom/accesstokens.h>
#include <wecom/wecomrequest.h>

#include <functional>

// What came of a call: trouble on the way, or a reply.
struct ApiAnswer
{
    HttpAnswer http;
    WecomReply reply; // meaningless with http.trouble

    bool isOk() const { return !http.trouble && reply.isOk(); }
    int errcode() const { return http.trouble || reply.unreadable ? 0 : reply.errcode; }
};

// Reading calls for one service with a token of their own, fetched fresh: a token that was good an hour ago says
// nothing about the Secret of now. A token that WeCom refuses is renewed once for a call; once gettoken itself was
// refused, nothing asks it again. Deleting the session drops what is in flight.
class ApiSession : public QObject
{
    Q_OBJECT
public:
    using Heard = std::function<void(const ApiAnswer &answer)>;

    ApiSession(HttpRoutes &routes, const Clock &clock, const Service &service, QObject *parent);

    // gettoken. `heard` is called once, from the event loop, unless `context` is gone.
    void open(QObject *context, const std::function<void(const TokenAnswer &answer)> &heard);

    // GET /cgi-bin/`call`. As above.
    void ask(const QString &call, const CallParameters &parameters, QObject *context, const Heard &heard);

    // Without a token, so that WeCom answers 41001: whether somebody who speaks like WeCom is there at all.
    void knock(QObject *context, const Heard &heard);

private:
    struct Question
    {
        QString call;
        CallParameters parameters;
        QPointer<QObject> context;
        Heard heard;
        bool isRepeated = false;
    };

    void askWithToken(const Question &question, const TokenAnswer &token);
    void get(const Question &question, const QString &token);

    HttpRoutes &m_routes;
    Service m_service;
    AccessTokens m_tokens;
    std::optional<TokenAnswer> m_refusal;
};
