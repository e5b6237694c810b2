// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/sender.h>
#include <wecom/accesstokens.h>
#include <wecom/httproutes.h>

// Sends through WeCom: group robots and app messages.
class WecomSender : public Sender
{
public:
    explicit WecomSender(const Clock &clock, const HttpLimits &limits = {});

    SendJob *send(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
                  QObject *parent) override;

    // Of services that name no proxy or CA file; counts from the next call on.
    void setRouteDefaults(const RouteDefaults &defaults) { m_defaults = defaults; }

private:
    RouteDefaults m_defaults;
    HttpRoutes m_routes;
    AccessTokens m_tokens;
};
