// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/sharedstringsreader.h>

#include <contacts/contactslimits.h>
#include <contacts/xlsxpackage.h>

void SharedStringsReader::startElement(const char *name, Attributes)
{
    if (isNamed(name, "t"))
        wantText(!m_isPhonetic);
    else if (isNamed(name, "si"))
        m_text.clear();
    else if (isNamed(name, "rPh"))
        m_isPhonetic = true;
}

void SharedStringsReader::endElement(const char *name)
{
    if (isNamed(name, "t")) {
        wantText(false);
    } else if (isNamed(name, "rPh")) {
        m_isPhonetic = false;
    } else if (isNamed(name, "si")) {
        m_strings.append(m_text);
        if (m_strings.count() > contactslimits::sharedStrings || m_strings.bytes() > contactslimits::sharedStringBytes)
            part().throwBeyondLimits();
    }
}

void SharedStringsReader::text(std::string_view piece)
{
    if (qsizetype(m_text.size()) + qsizetype(piece.size()) > contactslimits::cellBytes)
        part().throwBeyondLimits();
    m_text.append(piece);
}
