// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/pastedcontacts.h>

#include <contacts/contactscollector.h>
#include <contacts/csvparser.h>
#include <contacts/csvreader.h>
#include <domain/servicevalidation.h>
#include <domain/typedtext.h>

#include <array>

namespace {

struct PastedRow
{
    int row;
    std::vector<ContactsCell> cells;
};

std::vector<PastedRow> rowsOf(const QString &text, QChar delimiter)
{
    std::vector<PastedRow> rows;
    const auto take = [&](int row, std::span<ContactsCell> cells) {
        rows.push_back({row, {cells.begin(), cells.end()}});
        return true;
    };
    CsvParser parser(delimiter, take);
    if (parser.parse(text))
        parser.finish();
    if (parser.fault() != CsvParser::Fault::UnclosedQuote)
        return rows;
    // A quotation mark that somebody wrote, not one that a spreadsheet set: take the lines as they are.
    rows.clear();
    CsvParser plain(delimiter, take);
    plain.parse(QString(text).remove(u'"'));
    plain.finish();
    return rows;
}

QChar delimiterOf(const QString &text)
{
    if (text.contains(u'\t'))
        return u'\t';
    return text.contains(u',') || !text.contains(u';') ? u',' : u';';
}

// Which of the first two columns holds the accounts: a spreadsheet of WeCom has the names first.
ContactsColumns columnsWithoutHeader(const std::vector<PastedRow> &rows)
{
    std::array<int, 2> accounts{};
    std::array<int, 2> filled{};
    for (const PastedRow &row : rows) {
        for (const ContactsCell &cell : row.cells) {
            if (cell.column > 1)
                continue;
            ++filled[size_t(cell.column)];
            accounts[size_t(cell.column)] += isAccount(cleanedIdentifier(cell.text));
        }
    }
    ContactsColumns columns;
    columns.account = accounts[1] > accounts[0] ? 1 : 0;
    if (filled[size_t(1 - columns.account)] > 0)
        columns.name = 1 - columns.account;
    return columns;
}

} // namespace

ContactsTable parsePastedContacts(const QString &text)
{
    const auto byHeader = delimiterByHeader(text.left(64 * 1024));
    std::vector<PastedRow> rows = rowsOf(text, byHeader.value_or(delimiterOf(text)));
    ContactsCollector collector = byHeader ? ContactsCollector() : ContactsCollector(columnsWithoutHeader(rows));
    for (PastedRow &row : rows)
        collector.addRow(row.row, row.cells);
    return collector.take();
}
