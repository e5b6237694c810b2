// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <serving/servinglock.h>

#include <QSysInfo>

#include <cerrno>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

ServingLock::ServingLock(const QString &databaseFile) : m_file(databaseFile + u".lock"_s)
{
    m_file.setStaleLockTime(0); // only the death of its process makes a lock stale
}

std::optional<ServingProcess> ServingLock::holder() const
{
    ServingProcess process;
    QString program;
    if (!m_file.getLockInfo(&process.id, &process.host, &program) || process.id <= 0)
        return {};
    const bool isHere = process.host == QSysInfo::machineHostName();
    if (isHere && ::kill(pid_t(process.id), 0) != 0 && errno == ESRCH)
        return {};
    return process;
}
