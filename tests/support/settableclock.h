// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>

// Stands still until it is set.
class SettableClock : public Clock
{
public:
    explicit SettableClock(const QDateTime &moment) : m_now(moment.toUTC()) {}

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &moment) { m_now = moment.toUTC(); }

private:
    QDateTime m_now;
};
