// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/servicecheck.h>
#include <wecom/httproutes.h>
#include <wecom/refusedcredentials.h>
#include <wecom/visiblerangewalk.h>

// Checks a WeCom service. It has connections of its own, so that a check does not stand in the way of an alarm.
class WecomServiceCheck : public ServiceCheck
{
public:
    explicit WecomServiceCheck(const Clock &clock, const HttpLimits &limits = {}, const WalkLimits &walkLimits = {});

    CheckJob *check(const Service &service, QObject *parent) override;

    // Of services that name no proxy or CA file; counts from the next call on.
    void setRouteDefaults(const RouteDefaults &defaults) { m_defaults = defaults; }

private:
    RouteDefaults m_defaults;
    const Clock &m_clock;
    HttpRoutes m_routes;
    WalkLimits m_walkLimits;
    RefusedCredentials m_refused;
};
