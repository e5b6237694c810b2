// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/contactscolumns.h>

#include <QString>

#include <functional>
#include <vector>

// Splits delimited text into records, as it comes, piece by piece: fields in quotes with doubled quotes and line breaks
// in them, lines that end in CR, LF or both, a last line without an end.
class CsvParser
{
public:
    enum class Fault { None, TooLarge, UnclosedQuote };

    // Called for every record; rows count from 1, empty lines too. False = enough, stop.
    using TakeRecord = std::function<bool(int row, std::span<ContactsCell> cells)>;

    CsvParser(QChar delimiter, TakeRecord take);

    // False = stopped, by `take` or by a fault.
    bool parse(QStringView piece);
    // Ends the last record.
    bool finish();

    Fault fault() const { return m_fault; }
    int faultyRow() const { return m_faultyRow; } // where the quoted field began, or the row that is too large

private:
    enum class State { FieldBegins, InField, InQuotes, QuoteInQuotes };

    bool take(QChar character);
    bool takeOutsideQuotes(QChar character);
    bool append(QChar character);
    void endField();
    bool endRecord();
    bool fail(Fault fault, int row);

    QChar m_delimiter;
    TakeRecord m_take;
    State m_state = State::FieldBegins;
    bool m_wasCarriageReturn = false;
    int m_row = 1;
    qsizetype m_recordCharacters = 0;
    QString m_field;
    int m_column = 0;
    std::vector<ContactsCell> m_cells; // not the empty ones
    Fault m_fault = Fault::None;
    int m_faultyRow = 0;
};
