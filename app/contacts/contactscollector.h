// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/contactscolumns.h>
#include <domain/contacts.h>

#include <QHash>
#include <QSet>

// Takes the rows of a file one after the other, finds the header and makes the table: the rules of what is an entry
// and what is a problem, the same for every kind of file.
class ContactsCollector
{
public:
    ContactsCollector() = default;
    // For text without a header: the columns are known.
    explicit ContactsCollector(const ContactsColumns &columns);

    bool hasHeader() const { return m_columns.account >= 0; }
    const ContactsColumns &columns() const { return m_columns; }
    // Cells of other columns need not be handed over. Before the header every column is wanted.
    bool wants(int column) const { return !hasHeader() || m_columns.contains(column); }

    // `row` counts from 1.
    void addRow(int row, std::span<const ContactsCell> cells);

    ContactsTable take();

private:
    struct Row;

    void addEntry(const Row &row);
    bool isWrong(const Row &row);
    QString nameOf(const Row &row);
    QStringList departmentsOf(const QString &text);
    void report(ContactsProblemKind kind, int row, int column, const QString &value, int earlierRow = 0);

    ContactsColumns m_columns;
    ContactsTable m_table;
    QHash<QString, int> m_rowOfAccount; // folded account → row
    // Few departments for many people: the lists are shared.
    QHash<QString, QStringList> m_departments;
};
