// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <optional>

struct ServingProcess
{
    qint64 id = 0;
    QString host;
};

// One dispatcher at a time serves a database: it holds the file DATABASE.lock.
class ServingLock
{
public:
    explicit ServingLock(const QString &databaseFile);

    // False when another process serves: see holder().
    bool take() { return m_file.tryLock(); }
    void release() { m_file.unlock(); }

    // Whoever serves the database now; a process that died holds nothing. Asks without taking.
    std::optional<ServingProcess> holder() const;

private:
    QLockFile m_file;
};
