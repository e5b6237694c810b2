// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/xlsxreader.h>

#include <contacts/contactslimits.h>
#include <contacts/sharedstringsreader.h>
#include <contacts/sheetreader.h>
#include <contacts/xlsxpackage.h>
#include <domain/failure.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order in which they are asked for a header.
QList<WorkbookSheet> inOrderOfTrust(QList<WorkbookSheet> sheets)
{
    const auto distrust = [](const WorkbookSheet &sheet) {
        return (sheet.isHidden ? 2 : 0) + (sheet.name.trimmed() == u"成员列表" ? 0 : 1);
    };
    std::stable_sort(sheets.begin(), sheets.end(),
                     [&](const auto &left, const auto &right) { return distrust(left) < distrust(right); });
    return sheets.first(qMin<qsizetype>(sheets.size(), contactslimits::searchedSheets));
}

} // namespace

ContactsTable readXlsxContacts(QIODevice &device, const QString &label, ReadingProgress &progress)
{
    XlsxPackage package(device, label, progress);
    const WorkbookParts parts = workbookParts(package);
    const QList<WorkbookSheet> sheets = inOrderOfTrust(parts.sheets);
    qint64 total = package.entry(parts.sharedStrings).expandedBytes;
    if (!sheets.isEmpty())
        total += package.entry(sheets.first().path).expandedBytes;
    progress.setTotal(total);

    const std::vector<NumberLook> looks = numberLooks(package, parts.styles);
    SharedStrings strings;
    if (!parts.sharedStrings.isEmpty()) {
        XlsxPart part(package, parts.sharedStrings, contactslimits::sheetBytes);
        SharedStringsReader(strings).read(part);
    }
    for (const WorkbookSheet &sheet : sheets) {
        XlsxPart part(package, sheet.path, contactslimits::sheetBytes);
        ContactsCollector collector;
        SheetReader(collector, strings, looks).read(part);
        if (!collector.hasHeader())
            continue;
        ContactsTable table = collector.take();
        table.sheet = sheet.name;
        return table;
    }
    throw Failure(FailureKind::ContactsWithoutHeader, label);
}
