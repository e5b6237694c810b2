// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>

#include <QByteArray>

#include <functional>
#include <optional>
#include <stop_token>

// Reads what WeCom's management system exports, its import template, and tables that people made of them: .xlsx and
// CSV. What a file is, its content says, not its name. Memory grows with the accounts found, not with the file. All
// functions may run in any thread.

struct ContactsReading
{
    // Told now and then, in the reading thread: bytes read of about so many (expanded ones for .xlsx).
    std::function<void(qint64 done, qint64 total)> progress;
    // When asked to stop, reading ends soon and gives nothing.
    std::stop_token stop;
};

// All or nothing: a file that is damaged anywhere gives a Failure and no entries. Throws Failure: FileUnreadable and
// the kinds whose names begin with Contacts. Nothing = stopped.
std::optional<ContactsTable> readContacts(const QString &file, const ContactsReading &reading = {});

// The same from a file's content; `label` names it in failures.
std::optional<ContactsTable> readContacts(const QByteArray &content, const QString &label,
                                          const ContactsReading &reading = {});
