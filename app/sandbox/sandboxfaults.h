// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

// What the sandbox can be told to do wrong.
enum class Fault {
    RateLimit,       // 45009
    Busy,            // -1
    ExpiredToken,    // 42001, on calls with a token
    InvalidToken,    // 40014, on calls with a token
    UntrustedIp,     // 60020, on everything but gettoken and robots
    StoppedApp,      // 50003 on sending; agent/get says close = 1
    WrongSecret,     // 40001, on gettoken
    RemovedRobot,    // 93000, on robots
    Slow,            // answers late
    CutBeforeAnswer, // takes the request, then closes the connection
    CutInAnswer,     // closes it half-way through the answer
    Http500,
    Html,      // HTTP 200 with a login page
    Redirect,  // HTTP 302
    HugeReply, // 2 MiB
    NoErrcode, // JSON, but no errcode
};

struct FaultInfo
{
    Fault fault;
    QString name;    // as --fault takes it
    QString meaning; // for --help
};

const QList<FaultInfo> &allFaults();
std::optional<Fault> faultNamed(const QString &name);

// Which faults are set, and for how many requests more.
class SandboxFaults
{
public:
    static constexpr int always = 0;

    void set(Fault fault, int requests = always) { m_left.insert(fault, requests); }
    void clear() { m_left.clear(); }

    // Whether this request meets the fault; counts it.
    bool strike(Fault fault);

private:
    QHash<Fault, int> m_left;
};
