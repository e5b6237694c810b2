// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/contactscollector.h>
#include <contacts/sharedstrings.h>
#include <contacts/workbookparts.h>
#include <contacts/xmlreader.h>

// One sheet, row by row into the collector. Only the cells of the row being read are kept.
class SheetReader : public XmlReader
{
public:
    SheetReader(ContactsCollector &collector, const SharedStrings &strings, const std::vector<NumberLook> &looks);

protected:
    void startElement(const char *name, Attributes attributes) override;
    void endElement(const char *name) override;
    void text(std::string_view piece) override;

private:
    enum class CellType : quint8 { Number, Text, SharedText, Boolean, Date };
    struct Cell
    {
        int column;
        CellType type;
        quint32 style;
        size_t begin; // in m_text
    };

    void startRow(Attributes attributes);
    void startCell(Attributes attributes);
    void endRow();
    void forgetRow();
    ContactsCell contentOf(const Cell &cell, std::string_view text) const;
    ContactsCell numberOf(const Cell &cell, std::string_view text) const;

    ContactsCollector &m_collector;
    const SharedStrings &m_strings;
    const std::vector<NumberLook> &m_looks;

    bool m_isInData = false;
    bool m_isWantedCell = false;
    bool m_isPhonetic = false;
    int m_row = 0; // from 1, as the sheet numbers them
    int m_rowsSeen = 0;
    int m_column = -1;         // from 0
    std::vector<Cell> m_cells; // of the row
    std::string m_text;        // of all m_cells, one after the other
    std::vector<ContactsCell> m_contents;
};
