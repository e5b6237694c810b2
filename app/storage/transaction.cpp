// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/transaction.h>

#include <domain/failure.h>
#include <storage/database.h>

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    if (m_database.m_transactionDepth == 0)
        m_database.write(kind == Kind::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s, {});
    ++m_database.m_transactionDepth;
}

void Transaction::commit()
{
    // A COMMIT that fails (disk full) leaves the transaction open: the destructor rolls it back.
    if (m_database.m_transactionDepth == 1)
        m_database.write(u"COMMIT"_s, {});
    --m_database.m_transactionDepth;
    m_open = false;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (--m_database.m_transactionDepth > 0)
        return;
    try {
        m_database.run(u"ROLLBACK"_s);
    } catch (const Failure &) {
        // SQLite has already rolled back by itself (it does on disk full and I/O errors).
    }
}
