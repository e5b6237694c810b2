// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <secrets/vault.h>
#include <storage/database.h>
#include <storage/rulestore.h>
#include <storage/settingstore.h>
#include <storage/tokenstore.h>

// What the page Settings works with.
struct SettingsTools
{
    Database &database;
    Vault &vault;
    SettingStore &settings;
    TokenStore &tokens;
    const RuleStore &rules;
    const Clock &clock;
};
