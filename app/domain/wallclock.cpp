// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/wallclock.h>

#include <QDateTime>

#include <limits>

WallClock::WallClock(const QTimeZone &zone, qint64 fromUtc, qint64 toUtc)
{
    const auto moment = [](qint64 utc) { return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC); };
    m_stretches.append({std::numeric_limits<qint64>::min(), zone.offsetFromUtc(moment(fromUtc))});
    for (const QTimeZone::OffsetData &change : zone.transitions(moment(fromUtc), moment(toUtc))) {
        if (change.offsetFromUtc != m_stretches.last().offset) // some changes are of the zone's name only
            m_stretches.append({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
}

qint64 WallClock::readingAt(qint64 utc) const
{
    qsizetype i = m_stretches.size() - 1;
    while (i > 0 && m_stretches[i].fromUtc > utc)
        --i;
    return utc + m_stretches[i].offset;
}

QList<qint64> WallClock::momentsOf(qint64 reading) const
{
    QList<qint64> moments;
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        const qint64 utc = reading - m_stretches[i].offset;
        const bool isBeforeNext = i + 1 == m_stretches.size() || utc < m_stretches[i + 1].fromUtc;
        if (utc >= m_stretches[i].fromUtc && isBeforeNext)
            moments.append(utc);
    }
    return moments;
}

QList<qint64> WallClock::changes() const
{
    QList<qint64> moments;
    for (qsizetype i = 1; i < m_stretches.size(); ++i)
        moments.append(m_stretches[i].fromUtc);
    return moments;
}
