// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDebug;

// A secret on its way: app secret, webhook URL (its key is the secret), proxy password. Three states, because a draft
// that is loaded for editing knows that a secret is stored without holding it:
//   not given · stored (in the vault, value not at hand) · given (value at hand).
// It never prints itself; whoever needs the value says reveal().
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(const QString &value) : m_value(value) {}
    static SecretText stored()
    {
        SecretText secret;
        secret.m_stored = true;
        return secret;
    }

    bool isGiven() const { return !m_value.isEmpty(); }
    bool isStored() const { return m_stored; }
    bool isMissing() const { return !isGiven() && !m_stored; }
    QString reveal() const { return m_value; }

    bool operator==(const SecretText &) const = default;

private:
    QString m_value;
    bool m_stored = false;
};

QDebug operator<<(QDebug debug, const SecretText &secret);
