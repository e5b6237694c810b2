// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/secretstore.h>

#include <QHash>

// Keeps secrets in memory: for tests of what only passes them on.
class PlainSecretStore : public SecretStore
{
public:
    void write(const SecretPlace &place, const SecretText &secret) override { m_secrets[key(place)] = secret; }
    SecretText read(const SecretPlace &place) const override { return m_secrets.value(key(place)); }
    bool contains(const SecretPlace &place) const override { return m_secrets.contains(key(place)); }
    void remove(const SecretPlace &place) override { m_secrets.remove(key(place)); }

    qsizetype count() const { return m_secrets.size(); }

private:
    static QString key(const SecretPlace &place)
    {
        return QStringLiteral("%1/%2/%3").arg(place.serviceId).arg(int(place.kind)).arg(place.robotId);
    }

    QHash<QString, SecretText> m_secrets;
};
