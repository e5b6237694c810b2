// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/database.h>

#include <atomic>
#include <functional>
#include <thread>

// Another program that writes into the same file, again and again, for as long as this lives.
class OtherWriter
{
public:
    // `step`: with its own connection, and how often it was run before.
    OtherWriter(const QString &file, const std::function<void(Database &database, int round)> &step)
        : m_thread([this, file, step] {
              Database database(file);
              for (int round = 0; !m_isOver; ++round) {
                  step(database, round);
                  ++m_rounds;
              }
          })
    {}
    ~OtherWriter()
    {
        m_isOver = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(OtherWriter)

    int rounds() const { return m_rounds; }

private:
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_rounds = 0;
    std::thread m_thread; // the last: it uses the others
};
