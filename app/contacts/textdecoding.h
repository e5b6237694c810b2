// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

// The encoding of a text file: what its byte order mark says, else UTF-8 when all of it is, else GB18030, which Excel
// on a Chinese Windows writes (wecom-api § 7.3).

// Finds the encoding: fed with the whole file once.
class EncodingGuess
{
public:
    void feed(QByteArrayView bytes);
    // The name for QStringDecoder.
    const char *finish();

private:
    QByteArray m_beginning;
    QStringDecoder m_utf8{QStringDecoder::Utf8};
};

// Decodes piece by piece; characters may lie across.
class TextDecoding
{
public:
    explicit TextDecoding(const char *encoding) : m_decoder(encoding) {}

    // False when Qt was built without ICU and the encoding is GB18030.
    bool isPossible() const { return m_decoder.isValid(); }
    QString decode(QByteArrayView bytes);
    // Something was no text in this encoding. Complete after finish().
    bool hasError() const { return m_hasError; }
    void finish();

private:
    QStringDecoder m_decoder;
    bool m_hasError = false;
};
