// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/textdecoding.h>

namespace {

constexpr qsizetype longestMark = 4;
// A last character that is not complete makes no error until something follows it.
constexpr char lineEnd[] = "\n";

// Only the state that the bytes leave behind counts: decode() works when its result becomes a text.
void skip(QStringDecoder &decoder, QByteArrayView bytes)
{
    static_cast<void>(QString(decoder.decode(bytes)));
}

} // namespace

void EncodingGuess::feed(QByteArrayView bytes)
{
    if (m_beginning.size() < longestMark)
        m_beginning.append(bytes.first(qMin(bytes.size(), longestMark - m_beginning.size())));
    if (!m_utf8.hasError())
        skip(m_utf8, bytes);
}

const char *EncodingGuess::finish()
{
    if (const auto marked = QStringConverter::encodingForData(m_beginning))
        return QStringConverter::nameForEncoding(*marked);
    skip(m_utf8, QByteArrayView(lineEnd, 1));
    return m_utf8.hasError() ? "GB18030" : "UTF-8";
}

QString TextDecoding::decode(QByteArrayView bytes)
{
    QString text = m_decoder.decode(bytes);
    m_hasError = m_hasError || m_decoder.hasError();
    return text;
}

void TextDecoding::finish()
{
    skip(m_decoder, QByteArrayView(lineEnd, 1));
    m_hasError = m_hasError || m_decoder.hasError();
}
