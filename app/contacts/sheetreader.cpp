// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/sheetreader.h>

#include <contacts/contactslimits.h>
#include <contacts/spreadsheettext.h>
#include <contacts/xlsxpackage.h>

#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace {

// The whole text as a number from 0; -1 when it is none.
int wholeNumber(std::string_view text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= 0 ? number : -1;
}

// B of B7, from 0; -1 when there are no letters.
int columnOfReference(std::string_view reference)
{
    int column = 0;
    for (const char character : reference) {
        const char letter = char(character & ~0x20); // upper case
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > contactslimits::columns)
            break;
    }
    return column - 1;
}

} // namespace

SheetReader::SheetReader(ContactsCollector &collector, const SharedStrings &strings,
                         const std::vector<NumberLook> &looks)
    : m_collector(collector), m_strings(strings), m_looks(looks)
{}

void SheetReader::startElement(const char *name, Attributes attributes)
{
    if (!m_isInData) {
        m_isInData = isNamed(name, "sheetData");
    } else if (isNamed(name, "c")) {
        startCell(attributes);
    } else if (isNamed(name, "row")) {
        startRow(attributes);
    } else if (isNamed(name, "v") || isNamed(name, "t")) {
        wantText(m_isWantedCell && !m_isPhonetic);
    } else if (isNamed(name, "rPh")) {
        m_isPhonetic = true;
    }
}

void SheetReader::endElement(const char *name)
{
    if (!m_isInData)
        return;
    if (isNamed(name, "v") || isNamed(name, "t"))
        wantText(false);
    else if (isNamed(name, "c"))
        m_isWantedCell = false;
    else if (isNamed(name, "row"))
        endRow();
    else if (isNamed(name, "rPh"))
        m_isPhonetic = false;
    else if (isNamed(name, "sheetData"))
        m_isInData = false;
}

void SheetReader::text(std::string_view piece)
{
    m_text.append(piece);
    if (qsizetype(m_text.size() - m_cells.back().begin) > contactslimits::cellBytes ||
        qsizetype(m_text.size()) > contactslimits::rowBytes)
        part().throwBeyondLimits();
}

void SheetReader::startRow(Attributes attributes)
{
    const char *number = attribute(attributes, "r");
    const int given = number ? wholeNumber(number) : -1;
    m_row = given > 0 ? given : m_row + 1;
    if (m_row > contactslimits::rows || ++m_rowsSeen > contactslimits::rows)
        part().throwBeyondLimits();
    if (m_rowsSeen > contactslimits::searchedRows && !m_collector.hasHeader())
        return leave();
    forgetRow();
}

// Whatever is still open, as in a row that begins inside a cell, belongs to no cell any more.
void SheetReader::forgetRow()
{
    m_column = -1;
    m_isWantedCell = false;
    m_isPhonetic = false;
    wantText(false);
    m_cells.clear();
    m_text.clear();
}

void SheetReader::startCell(Attributes attributes)
{
    const char *reference = nullptr;
    const char *type = "n";
    const char *style = nullptr;
    for (Attributes attribute = attributes; *attribute; attribute += 2) {
        const char *name = attribute[0];
        if (name[0] == '\0' || name[1] != '\0')
            continue;
        if (name[0] == 'r')
            reference = attribute[1];
        else if (name[0] == 't')
            type = attribute[1];
        else if (name[0] == 's')
            style = attribute[1];
    }
    const int given = reference ? columnOfReference(reference) : -1;
    m_column = given >= 0 ? given : m_column + 1;
    if (m_column >= contactslimits::columns || m_cells.size() > size_t(contactslimits::columns))
        part().throwBeyondLimits();
    m_isWantedCell = m_collector.wants(m_column);
    if (!m_isWantedCell)
        return;
    const std::string_view typeName = type;
    const CellType cellType = typeName == "s"   ? CellType::SharedText
                              : typeName == "n" ? CellType::Number
                              : typeName == "b" ? CellType::Boolean
                              : typeName == "d" ? CellType::Date
                                                : CellType::Text; // str, inlineStr, e
    m_cells.push_back({m_column, cellType, quint32(style ? qMax(0, wholeNumber(style)) : 0), m_text.size()});
}

void SheetReader::endRow()
{
    m_contents.clear();
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const size_t end = i + 1 < m_cells.size() ? m_cells[i + 1].begin : m_text.size();
        const std::string_view text(m_text.data() + m_cells[i].begin, end - m_cells[i].begin);
        if (!text.empty())
            m_contents.push_back(contentOf(m_cells[i], text));
    }
    m_collector.addRow(m_row, m_contents);
    forgetRow();
}

ContactsCell SheetReader::contentOf(const Cell &cell, std::string_view text) const
{
    switch (cell.type) {
    case CellType::Number:
        return numberOf(cell, text);
    case CellType::Text:
        return {cell.column, spreadsheetText(text)};
    case CellType::SharedText: {
        const int index = wholeNumber(text);
        const auto shared = index < 0 ? std::nullopt : m_strings.at(quint32(index));
        if (!shared) // the number of a text that is not there
            part().throwDamaged(u"<c t=\"s\"> (%1)"_s.arg(m_row));
        return {cell.column, spreadsheetText(*shared)};
    }
    case CellType::Boolean:
        return {cell.column, text == "1" ? u"TRUE"_s : u"FALSE"_s};
    case CellType::Date:
        return {cell.column, spreadsheetText(text), ContactsCell::Oddity::Date};
    }
    Q_UNREACHABLE();
}

ContactsCell SheetReader::numberOf(const Cell &cell, std::string_view text) const
{
    const NumberLook look = cell.style < m_looks.size() ? m_looks[cell.style] : NumberLook();
    const SpreadsheetNumber number = spreadsheetNumber(text);
    const auto oddity = look.isDate        ? ContactsCell::Oddity::Date
                        : number.isRounded ? ContactsCell::Oddity::Rounded
                                           : ContactsCell::Oddity::None;
    const bool isFilledUp = look.zeros > 0 && !number.text.contains(u'.') && !number.text.startsWith(u'-');
    return {cell.column, isFilledUp ? number.text.rightJustified(look.zeros, u'0') : number.text, oddity};
}
