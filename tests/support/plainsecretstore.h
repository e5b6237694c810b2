// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/secretstore.h>

#include <QHash>

// Keeps secrets in memory: for tests of what only passes them on.
class PlainSecretStore : public SecretStore
{
public:
    void write(const SecretPlace &place, const SecretText &secret) override { m_secrets[place] = secret; }
    SecretText read(const SecretPlace &place) const override { return m_secrets.value(place); }
    QSet<SecretPlace> places(qint64 serviceId) const override
    {
        QSet<SecretPlace> places;
        for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
            if (serviceId == 0 || secret.key().serviceId == serviceId)
                places.insert(secret.key());
        }
        return places;
    }
    void remove(const SecretPlace &place) override { m_secrets.remove(place); }

    qsizetype count() const { return m_secrets.size(); }

private:
    QHash<SecretPlace, SecretText> m_secrets;
};
