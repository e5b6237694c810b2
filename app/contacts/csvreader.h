// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/readingprogress.h>

class QIODevice;

// Delimited text of any encoding and delimiter. Throws Failure and ReadingStopped.
ContactsTable readCsvContacts(QIODevice &device, const QString &label, ReadingProgress &progress);

// What is common to files and pasted text: which of comma, semicolon and tab gives the header row with the most known
// columns at the beginning of this text. Nothing when there is no header.
std::optional<QChar> delimiterByHeader(QStringView beginning);
