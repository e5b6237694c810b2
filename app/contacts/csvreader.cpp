// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/csvreader.h>

#include <contacts/contactscollector.h>
#include <contacts/contactslimits.h>
#include <contacts/csvparser.h>
#include <contacts/textdecoding.h>
#include <domain/failure.h>

#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

// Calls `take` with every piece of the device, from its beginning; false from it ends that.
template <typename Take>
void forEachPiece(QIODevice &device, const QString &label, Take take)
{
    if (!device.seek(0))
        throw Failure(FailureKind::FileUnreadable, label, device.errorString());
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 count = device.read(piece.data(), pieceBytes);
        if (count < 0)
            throw Failure(FailureKind::FileUnreadable, label, device.errorString());
        if (count == 0 || !take(QByteArrayView(piece.constData(), count)))
            return;
    }
}

const char *encodingOf(QIODevice &device, const QString &label, ReadingProgress &progress)
{
    EncodingGuess guess;
    forEachPiece(device, label, [&](QByteArrayView piece) {
        guess.feed(piece);
        progress.advance(piece.size());
        return true;
    });
    return guess.finish();
}

// Enough for the rows that are searched for a header, however long their instructions are.
QString beginningOf(QIODevice &device, const QString &label, const char *encoding)
{
    TextDecoding decoding(encoding);
    if (!decoding.isPossible())
        throw Failure(FailureKind::ContactsEncodingUnknown, label, QString::fromLatin1(encoding));
    QString beginning;
    forEachPiece(device, label, [&](QByteArrayView piece) {
        beginning = decoding.decode(piece);
        return false;
    });
    return beginning;
}

// How many columns the header knows when the text is split at this delimiter; 0 = no header.
int knownColumns(QStringView text, QChar delimiter)
{
    ContactsCollector collector;
    CsvParser parser(delimiter, [&](int row, std::span<ContactsCell> cells) {
        collector.addRow(row, cells);
        return !collector.hasHeader() && row < contactslimits::searchedRows;
    });
    if (parser.parse(text) && !collector.hasHeader())
        parser.finish();
    return collector.columns().known();
}

void throwFault(const CsvParser &parser, const QString &label)
{
    if (parser.fault() == CsvParser::Fault::TooLarge)
        throw Failure(FailureKind::ContactsBeyondLimits, label, QString::number(parser.faultyRow()));
    if (parser.fault() == CsvParser::Fault::UnclosedQuote)
        throw Failure(FailureKind::ContactsDamaged, label, u"\"… (%1)"_s.arg(parser.faultyRow()));
}

} // namespace

std::optional<QChar> delimiterByHeader(QStringView beginning)
{
    std::optional<QChar> best;
    int known = 0;
    for (const QChar delimiter : {u',', u'\t', u';'}) {
        const int columns = knownColumns(beginning, delimiter);
        if (columns > known) {
            best = delimiter;
            known = columns;
        }
    }
    return best;
}

ContactsTable readCsvContacts(QIODevice &device, const QString &label, ReadingProgress &progress)
{
    progress.setTotal(2 * device.size()); // once for the encoding, once for the rows
    const char *encoding = encodingOf(device, label, progress);
    const auto delimiter = delimiterByHeader(beginningOf(device, label, encoding));
    if (!delimiter)
        throw Failure(FailureKind::ContactsWithoutHeader, label);

    ContactsCollector collector;
    CsvParser parser(*delimiter, [&](int row, std::span<ContactsCell> cells) {
        collector.addRow(row, cells);
        return true;
    });
    TextDecoding decoding(encoding);
    forEachPiece(device, label, [&](QByteArrayView piece) {
        const bool goesOn = parser.parse(decoding.decode(piece));
        progress.advance(piece.size());
        return goesOn;
    });
    if (parser.fault() == CsvParser::Fault::None)
        parser.finish();
    throwFault(parser, label);
    decoding.finish();
    if (decoding.hasError())
        throw Failure(FailureKind::ContactsEncodingUnknown, label, QString::fromLatin1(encoding));
    return collector.take();
}
