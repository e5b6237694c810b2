// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/service.h>

Route withDefaults(Route route, const RouteDefaults &defaults)
{
    if (route.proxy.isEmpty() && !defaults.proxy.isEmpty()) {
        route.proxy = defaults.proxy;
        route.proxyPassword = {};
    }
    if (route.caFile.isEmpty())
        route.caFile = defaults.caFile;
    return route;
}
