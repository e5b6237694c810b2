// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomservicecheck.h>

#include <wecom/wecomcheckjob.h>

WecomServiceCheck::WecomServiceCheck(const Clock &clock, const HttpLimits &limits, const WalkLimits &walkLimits)
    : m_clock(clock), m_routes(limits), m_walkLimits(walkLimits)
{}

CheckJob *WecomServiceCheck::check(const Service &service, QObject *parent)
{
    Service complete = service;
    complete.route = withDefaults(service.route, m_defaults);
    return new WecomCheckJob({m_routes, m_clock, m_refused, m_walkLimits}, complete, parent);
}
