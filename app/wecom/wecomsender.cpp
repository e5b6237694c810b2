// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomsender.h>

#include <wecom/wecomsendjob.h>

WecomSender::WecomSender(const Clock &clock, const HttpLimits &limits) : m_routes(limits), m_tokens(m_routes, clock)
{}

SendJob *WecomSender::send(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
                           QObject *parent)
{
    Service complete = service;
    complete.route = withDefaults(service.route, m_defaults);
    return new WecomSendJob(m_routes, m_tokens, {complete, receivers, message}, parent);
}
