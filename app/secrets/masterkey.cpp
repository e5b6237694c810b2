// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/masterkey.h>

#include <QString>

#include <sodium.h>

#include <new>

MasterKey::MasterKey()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: no source of random numbers");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
}

void MasterKey::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

MasterKey MasterKey::generated()
{
    MasterKey key;
    randombytes_buf(key.m_bytes.get(), size);
    return key;
}

MasterKey MasterKey::fromBytes(const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() == size);
    MasterKey key;
    memcpy(key.m_bytes.get(), bytes.constData(), size);
    return key;
}

QByteArray MasterKey::copy() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), size};
}

QByteArray MasterKey::checkValue(const QString &databaseId) const
{
    const QByteArray text = "tocsin master key check " + databaseId.toUtf8();
    QByteArray value(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(value.data()), value.size(),
                       reinterpret_cast<const unsigned char *>(text.constData()), text.size(), m_bytes.get(), size);
    return value;
}
