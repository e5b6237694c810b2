// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/accountindex.h>
#include <contacts/contactscolumns.h>
#include <domain/contacts.h>

#include <QHash>

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

    // `row` counts from 1. The cells' texts are moved away.
    void addRow(int row, std::span<ContactsCell> cells);

    ContactsTable take();

private:
    struct Row;

    void addEntry(Row row);
    bool isWrong(const Row &row);
    QStringList departmentsOf(const QString &text);
    ContactsStatus statusOf(const Row &row);
    void report(ContactsProblemKind kind, int row, int column, const QString &value, int earlierRow = 0);

    ContactsColumns m_columns;
    ContactsTable m_table;
    AccountIndex m_accounts; // of m_table.entries
    // Few departments for many people: the lists are shared.
    QHash<QString, QStringList> m_departments;
    // Most people's status columns say the same as the row before.
    QString m_activation;
    QString m_disabled;
    ContactsStatus m_status = ContactsStatus::Unknown;
};
