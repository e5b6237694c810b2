// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sender.h>
#include <wecom/accesstokens.h>
#include <wecom/httproutes.h>
#include <wecom/wecomreply.h>

#include <QHash>

struct SendOrder
{
    Service service;
    QList<Receiver> receivers;
    OutgoingMessage message;
};

// One attempt: a call for each robot and for each 1000 accounts, all under way at once.
class WecomSendJob : public SendJob
{
    Q_OBJECT
public:
    WecomSendJob(HttpRoutes &routes, AccessTokens &tokens, const SendOrder &order, QObject *parent);

private:
    using Positions = QList<qsizetype>; // of receivers in the order

    void begin();
    std::optional<Happening> whyNotSent(const Receiver &receiver) const;
    const Robot *robotNamed(const QString &groupName) const;
    const Account *accountNamed(const QString &account) const;

    void sendToRobot(qsizetype position);
    void sendToAccounts(const Positions &batch, bool tokenWasRefreshed);
    void sendWithToken(const Positions &batch, const QString &token, bool tokenWasRefreshed);
    void concludeAccounts(const Positions &batch, const HttpAnswer &http, bool wasCut);
    void concludeWithoutToken(const Positions &batch, const TokenAnswer &answer);

    void concludeNotSent(const QList<QPair<qsizetype, Happening>> &notSent);
    void conclude(qsizetype position, ReceiverResult result);
    void finish();

    HttpRoutes &m_routes;
    AccessTokens &m_tokens;
    SendOrder m_order;
    QHash<QString, qsizetype> m_accountRows; // case-folded account → row in the service
    SendResult m_result;
    qsizetype m_open = 0; // receivers without a result yet
};

// The result of one call as far as it is the same for all its receivers.
ReceiverResult resultOf(const HttpAnswer &http, const WecomReply &reply, SendStep step);
