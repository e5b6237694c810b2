// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/sharedstringsreader.h>

#include <contacts/contactslimits.h>
#include <contacts/xlsxpackage.h>

void SharedStringsReader::startElement(std::string_view name, Attributes)
{
    if (name == "t")
        wantText(!m_isPhonetic);
    else if (name == "si")
        m_text.clear();
    else if (name == "rPh")
        m_isPhonetic = true;
}

void SharedStringsReader::endElement(std::string_view name)
{
    if (name == "t") {
        wantText(false);
    } else if (name == "rPh") {
        m_isPhonetic = false;
    } else if (name == "si") {
        m_strings.append(m_text);
        if (m_strings.count() > contactslimits::sharedStrings || m_strings.bytes() > contactslimits::sharedStringBytes)
            part().throwBeyondLimits();
    }
}

void SharedStringsReader::text(std::string_view piece)
{
    if (qsizetype(m_text.size() + piece.size()) > contactslimits::cellBytes)
        part().throwBeyondLimits();
    m_text.append(piece);
}
