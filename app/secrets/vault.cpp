// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/vault.h>

#include <domain/failure.h>

#include <sodium.h>

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray bound(const SecretPlace &place)
{
    return "service/" + QByteArray::number(place.serviceId) + '/' + storedName(place.kind).toUtf8() + '/' +
           QByteArray::number(place.robotId);
}

} // namespace

void Vault::write(const SecretPlace &place, const SecretText &secret)
{
    Q_ASSERT(isUnlocked());
    const QByteArray plain = secret.reveal().toUtf8();
    const QByteArray binding = bound(place);
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    unsigned char *nonce = bytes(sealed);
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytes(plain), plain.size(), bytes(binding),
                                               binding.size(), nullptr, nonce, m_key->data());
    m_rows.save(place, sealed);
}

SecretText Vault::read(const SecretPlace &place) const
{
    Q_ASSERT(isUnlocked());
    const QByteArray sealed = m_rows.load(place);
    if (sealed.isEmpty())
        return {};
    const QByteArray binding = bound(place);
    QByteArray plain(std::max<qsizetype>(0, sealed.size() - nonceSize - tagSize), Qt::Uninitialized);
    const bool opened = sealed.size() >= nonceSize + tagSize &&
                        crypto_aead_xchacha20poly1305_ietf_decrypt(
                            bytes(plain), nullptr, nullptr, bytes(sealed) + nonceSize, sealed.size() - nonceSize,
                            bytes(binding), binding.size(), bytes(sealed), m_key->data()) == 0;
    if (!opened)
        throw Failure(FailureKind::SecretDamaged, storedName(place.kind));
    return SecretText(QString::fromUtf8(plain));
}

QSet<SecretPlace> Vault::places(qint64 serviceId) const
{
    return m_rows.places(serviceId);
}

void Vault::remove(const SecretPlace &place)
{
    m_rows.remove(place);
}
