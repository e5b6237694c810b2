// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

// 32 bytes that open every secret of one database. They lie in memory of their own (libsodium's sodium_malloc: kept out
// of swap where the system allows it, wiped when freed).
class MasterKey
{
public:
    static constexpr qsizetype size = 32;

    static MasterKey generated();
    static MasterKey fromBytes(const QByteArray &bytes); // exactly 32

    const unsigned char *data() const { return m_bytes.get(); }
    QByteArray copy() const; // for writing it to its home

    // Recognises the key of this database without telling anything of the key.
    QByteArray checkValue(const QString &databaseId) const;

private:
    MasterKey();

    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
};
