// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Clock;
class MessageStore;
class RuleStore;

// What the page Messages and its dialog work with; all of it outlives them.
struct MessageTools
{
    MessageStore &store;
    const Clock &clock;
    RuleStore &rules; // which use messages
};
