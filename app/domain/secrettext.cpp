// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/secrettext.h>

#include <QDebug>

QDebug operator<<(QDebug debug, const SecretText &secret)
{
    return debug << (secret.isGiven() ? "(secret)" : secret.isStored() ? "(stored secret)" : "(no secret)");
}
