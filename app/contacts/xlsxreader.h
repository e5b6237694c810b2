// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/readingprogress.h>

class QIODevice;

// The sheet 成员列表, else the first that has a header; hidden sheets come last. Throws Failure and ReadingStopped.
ContactsTable readXlsxContacts(QIODevice &device, const QString &label, ReadingProgress &progress);
