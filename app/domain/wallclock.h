// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTimeZone>

// The clock on the wall of a time zone during a stretch of time. Everything in seconds since 1970: moments in UTC, and
// readings of the wall clock counted as if they were UTC. The clock is put forward and back within the stretch as the
// zone says.
class WallClock
{
public:
    WallClock(const QTimeZone &zone, qint64 fromUtc, qint64 toUtc);

    qint64 readingAt(qint64 utc) const;
    QList<qint64> momentsOf(qint64 reading) const; // none in spring's gap, two when autumn repeats the hour
    QList<qint64> changes() const;                 // moments at which the clock is moved

private:
    struct Stretch
    {
        qint64 fromUtc; // until the next one's
        int offset;
    };
    QList<Stretch> m_stretches; // at least one; the first reaches back for ever
};
