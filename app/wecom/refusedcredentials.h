// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>

#include <QByteArray>
#include <QDateTime>

#include <optional>

// Which Company IDs and Secrets WeCom refused lately: many wrong ones ban the address of this machine for an hour, for
// every app behind it (wecom-api § 2.1). How many are "many" is not known. Holds no secret, only hashes.
class RefusedCredentials
{
public:
    static constexpr qint64 secondsToWait = 60; // before the same are asked about again
    static constexpr qint64 secondsOfMemory = 3600;

    // WeCom refused them now. Answers how many it refused within the last hour at this API address, this one included.
    int note(const Service &service, const CallTrouble &trouble, const QDateTime &now);

    struct Refusal
    {
        CallTrouble trouble;
        qint64 secondsToWait = 0; // 1 or more
        int refusals = 0;         // within the last hour
    };
    // Set while it is too early to ask about the same again.
    std::optional<Refusal> justRefused(const Service &service, const QDateTime &now) const;

private:
    struct Entry
    {
        QString apiBaseUrl;
        QByteArray credentials;
        CallTrouble trouble;
        QDateTime moment;
    };

    int countAt(const QString &apiBaseUrl, const QDateTime &now) const;

    QList<Entry> m_entries;
};
