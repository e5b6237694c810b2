// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// What a contacts file may cost. Every limit is far above any real export and far below what harms this machine; a
// file beyond one is refused as a whole (FailureKind::ContactsBeyondLimits). Neither QuaZip nor the parsers have limits
// of their own.
namespace contactslimits {

// The file itself. An export of 100 000 people is 5 MB as .xlsx and 15 MB as CSV.
constexpr qint64 fileBytes = 256LL * 1024 * 1024;

// Entries of the .xlsx archive: an export has about ten; embedded pictures are entries too.
constexpr int archiveEntries = 10'000;

// Expanded bytes of a sheet or of the shared strings: a full sheet of 1 048 576 rows has about as much.
constexpr qint64 sheetBytes = 1024LL * 1024 * 1024;

// Expanded bytes of the small parts: relationships, workbook, styles.
constexpr qint64 smallPartBytes = 32LL * 1024 * 1024;

// Expanded to stored bytes, once a part is over ratioCountsFrom. Deflate reaches 1032, real sheets 10 to 60.
constexpr qint64 expansionRatio = 300;
constexpr qint64 ratioCountsFrom = 32LL * 1024 * 1024;

// The format's own limits. They hold for CSV as well, which spreadsheets could not open beyond them.
constexpr int rows = 1'048'576;
constexpr int columns = 16'384;
constexpr qsizetype cellBytes = 32'767LL * 4; // a cell holds 32 767 characters

// The text of the cells of one row that are kept at the same time.
constexpr qsizetype rowBytes = 4LL * 1024 * 1024;

// The table of shared strings is the only thing that is kept without being an account.
constexpr quint32 sharedStrings = 8 * 1024 * 1024;
constexpr qsizetype sharedStringBytes = 128LL * 1024 * 1024;

// Sheets that are searched for a header, and rows of a sheet (empty ones too): known files have it in row 1 to 10.
constexpr int searchedSheets = 64;
constexpr int searchedRows = 500;

// Elements inside each other. Sheets need 8; what programs add to them stays below 30.
constexpr int xmlDepth = 256;

// One tag with its attributes, a comment or the like. Expat 2.5 parses an unfinished one again with each piece
// (CVE-2023-52425), so without this its time would grow with the square of the length.
constexpr qint64 xmlTokenBytes = 1024LL * 1024;

// Problems that are kept; further ones are counted.
constexpr qsizetype problems = 10'000;

// Characters of a wrong value that are kept for the message about it.
constexpr qsizetype shownCharacters = 80;

} // namespace contactslimits
