// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/textdecoding.h>

namespace {

constexpr qsizetype longestMark = 4;
// A last character that is not complete makes no error until something follows it.
constexpr char lineEnd[] = "\n";

} // namespace

void EncodingGuess::feed(QByteArrayView bytes)
{
    if (m_beginning.size() < longestMark)
        m_beginning.append(bytes.first(qMin(bytes.size(), longestMark - m_beginning.size())));
    if (!m_utf8.hasError()) [[maybe_unused]]
        const QString text = m_utf8.decode(bytes);
}

const char *EncodingGuess::finish()
{
    if (const auto marked = QStringConverter::encodingForData(m_beginning))
        return QStringConverter::nameForEncoding(*marked);
    [[maybe_unused]] const QString text = m_utf8.decode(QByteArrayView(lineEnd, 1));
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
    [[maybe_unused]] const QString text = m_decoder.decode(QByteArrayView(lineEnd, 1));
    m_hasError = m_hasError || m_decoder.hasError();
}
