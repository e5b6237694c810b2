// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

// The desktop's keychain (Secret Service, KWallet), reached through QtKeychain.

enum class KeychainAnswer {
    Done,
    NotFound,    // also what a locked keyring answers
    Unreachable, // there is none, it refused, or it did not answer within 30 s
};

// One question to the keychain under way; deletes itself when finished.
class KeychainJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(KeychainAnswer answer, const QByteArray &value, const QString &detail);
};

namespace keychain {

KeychainJob *read(const QString &entry, QObject *parent);
KeychainJob *write(const QString &entry, const QByteArray &value, QObject *parent);
KeychainJob *remove(const QString &entry, QObject *parent);

// QtKeychain cannot say whether there is a keychain: writes a probe, reads it back and removes it. Done or Unreachable.
KeychainJob *probe(QObject *parent);

} // namespace keychain
