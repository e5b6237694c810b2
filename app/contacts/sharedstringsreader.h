// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/sharedstrings.h>
#include <contacts/xmlreader.h>

// The part of the shared strings: formatted text is joined, phonetic readings are left out.
class SharedStringsReader : public XmlReader
{
public:
    explicit SharedStringsReader(SharedStrings &strings) : m_strings(strings) {}

protected:
    void startElement(const char *name, Attributes attributes) override;
    void endElement(const char *name) override;
    void text(std::string_view piece) override;

private:
    SharedStrings &m_strings;
    std::string m_text; // of the item being read
    bool m_isPhonetic = false;
};
