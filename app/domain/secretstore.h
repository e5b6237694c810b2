// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/secrettext.h>

#include <QSet>
#include <QString>

// Where a secret belongs. Together these facts are also what a sealed secret is bound to: moved to another place in the
// database, it cannot be opened.
struct SecretPlace
{
    enum class Kind { AppSecret, WebhookUrl, ProxyPassword };
    qint64 serviceId = 0;
    Kind kind = Kind::AppSecret;
    qint64 robotId = 0; // for WebhookUrl

    bool operator==(const SecretPlace &) const = default;
};

inline size_t qHash(const SecretPlace &place, size_t seed = 0)
{
    return qHashMulti(seed, place.serviceId, int(place.kind), place.robotId);
}

// Keeps secrets so that the database alone does not give them away. All functions throw Failure.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual void write(const SecretPlace &place, const SecretText &secret) = 0;
    virtual SecretText read(const SecretPlace &place) const = 0;  // missing when none is stored there
    virtual QSet<SecretPlace> places(qint64 serviceId) const = 0; // where there are some; 0 = of every service
    virtual void remove(const SecretPlace &place) = 0;
};
