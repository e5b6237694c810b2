// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/passphrasebox.h>

#include <sodium.h>

#include <new>

namespace {

// Layout: version (1 byte) · salt · nonce · cipher text with its tag.
constexpr char version = 1;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype overhead = 1 + saltSize + nonceSize + tagSize;
constexpr qsizetype mostSalts = 4; // a file has one; more would only cost time

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray random(size, Qt::Uninitialized);
    randombytes_buf(random.data(), size);
    return random;
}

} // namespace

PassphraseBox::PassphraseBox(const QString &passphrase) : m_passphrase(passphrase.toUtf8())
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: no source of random numbers");
    m_ownSalt = randomBytes(saltSize);
}

PassphraseBox::~PassphraseBox()
{
    sodium_memzero(m_passphrase.data(), m_passphrase.size());
    for (QByteArray &key : m_keys)
        sodium_memzero(key.data(), key.size());
}

QByteArray PassphraseBox::keyFor(const QByteArray &salt)
{
    if (m_keys.contains(salt))
        return m_keys.value(salt);
    if (m_keys.size() >= mostSalts)
        return {};
    QByteArray key(keySize, Qt::Uninitialized);
    const int made =
        crypto_pwhash(bytes(key), keySize, m_passphrase.constData(), m_passphrase.size(), bytes(salt),
                      crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        throw std::bad_alloc();
    m_keys.insert(salt, key);
    return key;
}

QString PassphraseBox::seal(const QString &text)
{
    const QByteArray plain = text.toUtf8();
    const QByteArray head = version + m_ownSalt;
    const QByteArray key = keyFor(m_ownSalt);
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray cipher(plain.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(cipher), nullptr, bytes(plain), plain.size(), bytes(head),
                                               head.size(), nullptr, bytes(nonce), bytes(key));
    return QString::fromLatin1((head + nonce + cipher).toBase64());
}

std::optional<QString> PassphraseBox::open(const QString &sealed)
{
    const QByteArray all = QByteArray::fromBase64(sealed.toLatin1());
    if (all.size() < overhead || all[0] != version)
        return {};
    const QByteArray head = all.left(1 + saltSize);
    const QByteArray key = keyFor(head.mid(1));
    if (key.isEmpty())
        return {};
    const QByteArray nonce = all.mid(head.size(), nonceSize);
    const QByteArray cipher = all.mid(head.size() + nonceSize);
    QByteArray plain(cipher.size() - tagSize, Qt::Uninitialized);
    const int opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(cipher), cipher.size(),
                                                   bytes(head), head.size(), bytes(nonce), bytes(key));
    if (opened != 0)
        return {};
    return QString::fromUtf8(plain);
}
