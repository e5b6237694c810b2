// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

// Seals texts with a passphrase, for a configuration file that carries its secrets: Argon2id (libsodium's "moderate"
// limits, about a second and 256 MiB, once for each file) and XChaCha20-Poly1305.
class PassphraseBox
{
public:
    explicit PassphraseBox(const QString &passphrase);
    ~PassphraseBox();
    Q_DISABLE_COPY_MOVE(PassphraseBox)

    QString seal(const QString &text);                  // base64
    std::optional<QString> open(const QString &sealed); // nothing: another passphrase, or damaged

private:
    QByteArray keyFor(const QByteArray &salt);

    QByteArray m_passphrase;
    QByteArray m_ownSalt;
    QHash<QByteArray, QByteArray> m_keys; // by salt: making one is slow on purpose
};
