// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What Happening::TlsFailed was about. A certificate with several faults has the first of them in this order.
enum class TlsTrouble {
    OutOfDate,        // expired or not yet valid: the certificate's fault or this machine's clock
    OtherHost,        // issued for another host
    UnknownAuthority, // nobody this machine or the service's CA file knows vouches for it
    Handshake,        // no certificate was looked at: other TLS versions, or no TLS at all on that port
};
