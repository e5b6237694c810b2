// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where a delivery to one receiver stands. The numbers are those in the database.
enum class DeliveryState {
    Waiting = 0,
    Sending = 1,
    Delivered = 2,
    Failed = 3,     // on the Failed list
    Dismissed = 4,  // failed, and taken from the list; a test that failed
    NobodyTold = 5, // an alarm that nobody was to be told about
};
