// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/csvparser.h>

#include <contacts/contactslimits.h>

#include <algorithm>

CsvParser::CsvParser(QChar delimiter, TakeRecord take) : m_delimiter(delimiter), m_take(std::move(take))
{}

bool CsvParser::parse(QStringView piece)
{
    return std::ranges::all_of(piece, [this](QChar character) { return take(character); });
}

bool CsvParser::finish()
{
    if (m_state == State::InQuotes)
        return fail(Fault::UnclosedQuote, m_row);
    const bool isEmpty = m_cells.empty() && m_field.isEmpty() && m_column == 0;
    return isEmpty || endRecord();
}

bool CsvParser::take(QChar character)
{
    switch (m_state) {
    case State::InQuotes:
        if (character != u'"')
            return append(character);
        m_state = State::QuoteInQuotes;
        return true;
    case State::QuoteInQuotes:
        if (character == u'"') {
            m_state = State::InQuotes;
            return append(character);
        }
        m_state = State::InField;
        return takeOutsideQuotes(character);
    case State::FieldBegins:
        if (character == u'"') {
            m_state = State::InQuotes;
            m_wasCarriageReturn = false;
            return true;
        }
        return takeOutsideQuotes(character);
    case State::InField:
        return takeOutsideQuotes(character);
    }
    Q_UNREACHABLE();
}

bool CsvParser::takeOutsideQuotes(QChar character)
{
    const bool wasCarriageReturn = std::exchange(m_wasCarriageReturn, character == u'\r');
    if (character == u'\n' && wasCarriageReturn)
        return true;
    if (character == u'\r' || character == u'\n')
        return endRecord();
    if (character != m_delimiter) {
        m_state = State::InField;
        return append(character);
    }
    endField();
    return m_column < contactslimits::columns || fail(Fault::TooLarge, m_row);
}

bool CsvParser::append(QChar character)
{
    m_field.append(character);
    ++m_recordCharacters;
    const bool fits = m_field.size() <= contactslimits::cellBytes / 4 &&
                      m_recordCharacters <= contactslimits::rowBytes / qsizetype(sizeof(QChar));
    return fits || fail(Fault::TooLarge, m_row);
}

void CsvParser::endField()
{
    if (!m_field.isEmpty())
        m_cells.push_back({m_column, std::exchange(m_field, {})});
    ++m_column;
    m_state = State::FieldBegins;
}

bool CsvParser::endRecord()
{
    endField();
    const bool goesOn = m_take(m_row, m_cells);
    m_cells.clear();
    m_column = 0;
    m_recordCharacters = 0;
    if (++m_row > contactslimits::rows + 1)
        return fail(Fault::TooLarge, m_row);
    return goesOn;
}

bool CsvParser::fail(Fault fault, int row)
{
    m_fault = fault;
    m_faultyRow = row;
    return false;
}
