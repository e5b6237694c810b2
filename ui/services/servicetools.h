// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Clock;
class Sender;
class ServiceCheck;
class RuleStore;
class ServiceStore;

// What the page Services and its dialogs work with; all of it outlives them.
struct ServiceTools
{
    ServiceStore &store;
    Sender &sender;
    ServiceCheck &check;
    const Clock &clock;
    RuleStore &rules; // which use services
};
