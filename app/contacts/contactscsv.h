// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>

#include <QByteArray>

// A service's accounts as a CSV file that spreadsheets open and readContacts() reads back without loss: UTF-8 with a
// byte order mark, commas, CRLF. A name that a spreadsheet would run as a formula gets a ' in front. The headers are
// the operator's words for the two columns.
QByteArray contactsCsv(const QList<Account> &accounts, const QString &accountHeader, const QString &nameHeader);
