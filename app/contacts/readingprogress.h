// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/contactsreader.h>

// Thrown between the readers' own functions only; readContacts() makes its empty result of it.
struct ReadingStopped
{};

// How far the reading of one file is. Reports at most a hundred times.
class ReadingProgress
{
public:
    explicit ReadingProgress(const ContactsReading &reading) : m_reading(reading) {}

    void setTotal(qint64 bytes) { m_total = bytes; }

    // Throws ReadingStopped.
    void advance(qint64 bytes)
    {
        if (m_reading.stop.stop_requested())
            throw ReadingStopped();
        m_done += bytes;
        if (m_reading.progress && m_done >= m_nextReport) {
            m_reading.progress(qMin(m_done, m_total), m_total);
            m_nextReport = m_done + m_total / 100;
        }
    }

private:
    const ContactsReading &m_reading;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_nextReport = 0;
};
