// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <dispatch/deliveryrunner.h>
#include <dispatch/dispatcher.h>
#include <dispatch/recordedsender.h>
#include <domain/clock.h>
#include <secrets/vault.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/deliverystore.h>
#include <storage/historystore.h>
#include <storage/messagestore.h>
#include <storage/pacestore.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>
#include <storage/servingstore.h>
#include <storage/settingstore.h>
#include <storage/tokenstore.h>
#include <wecom/wecomsender.h>
#include <wecom/wecomservicecheck.h>

// Everything both programs need, members in building order. The vault is still locked: see UnlockJob. Throws Failure.
struct Backend
{
    explicit Backend(const QString &databaseFile) : database(databaseFile) { applySettings(); }

    // What the settings say of the way to WeCom; again whenever they have changed.
    void applySettings()
    {
        const RouteDefaults defaults = settings.settings().route;
        wecom.setRouteDefaults(defaults);
        serviceCheck.setRouteDefaults(defaults);
    }

    SystemClock clock;
    Database database;
    Vault vault{database};
    ServiceStore services{database, vault};
    MessageStore messages{database};
    ScheduleStore schedules{database};
    RuleStore rules{database};
    PaceStore pace{database};
    DeliveryStore deliveries{database};
    HistoryStore history{database};
    TokenStore tokens{database};
    SettingStore settings{database};
    ChangeStore changes{database};
    ServingStore serving{database};
    WecomSender wecom{clock};
    RecordedSender sender{wecom, pace, deliveries, clock}; // of tests; the dispatcher keeps its own books
    WecomServiceCheck serviceCheck{clock};
    DeliveryRunner runner{{deliveries, services, pace, wecom, clock}}; // rests until it is started
    Dispatcher dispatcher{{deliveries, services, messages, schedules, rules, clock}, runner};
};
