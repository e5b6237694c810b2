// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>

// What was copied from a spreadsheet or a text: rows of cells parted by tabs (or, without any tab, by commas or
// semicolons), with or without a header. Without one there are accounts, or accounts and names in either order. Rows
// count from 1 in the text.
ContactsTable parsePastedContacts(const QString &text);
