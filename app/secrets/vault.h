// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/secretstore.h>
#include <secrets/masterkey.h>
#include <storage/sealedsecretstore.h>

#include <optional>

class Database;

// The secrets in the database, sealed with XChaCha20-Poly1305 under the master key and bound to their place. Until
// unlocked (UnlockJob) it can only say what it contains. Throws Failure.
class Vault : public SecretStore
{
public:
    explicit Vault(Database &database) : m_rows(database) {}

    bool isUnlocked() const { return m_key.has_value(); }
    bool holdsSecrets() const { return !m_rows.isEmpty(); }
    void unlock(MasterKey key) { m_key = std::move(key); }
    const MasterKey &key() const { return *m_key; } // only when unlocked

    void write(const SecretPlace &place, const SecretText &secret) override;
    SecretText read(const SecretPlace &place) const override;
    QSet<SecretPlace> places(qint64 serviceId) const override;
    void remove(const SecretPlace &place) override;

private:
    SealedSecretStore m_rows;
    std::optional<MasterKey> m_key;
};
