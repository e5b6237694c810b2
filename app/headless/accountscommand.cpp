// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <contacts/contactsreader.h>
#include <texts/contactstexts.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// The export's own separator between departments.
constexpr QChar betweenDepartments = u'；';

// Written in large pieces: an export may hold a hundred thousand people.
void printEntries(const ContactsTable &table)
{
    constexpr qsizetype pieceCharacters = 64 * 1024;
    QString piece;
    for (const ContactsEntry &entry : table.entries) {
        if (!piece.isEmpty())
            piece += u'\n';
        piece += field(entry.account) + u'\t' + field(entry.name) + u'\t' +
                 field(entry.departments.join(betweenDepartments));
        if (piece.size() >= pieceCharacters)
            printResult(std::exchange(piece, {}));
    }
    if (!piece.isEmpty())
        printResult(piece);
}

void printProblems(const ContactsTable &table)
{
    for (const ContactsProblem &problem : table.problems)
        printDiagnostic(u"row %1\t"_s.arg(problem.row) + field(texts::problemText(problem)));
    if (table.furtherProblems > 0)
        printDiagnostic(Headless::tr("Further rows with problems: %1").arg(table.furtherProblems));
}

void start(CommandRun &run)
{
    const QStringList given = run.words();
    if (given.value(0) != u"read" || given.size() != 2)
        return run.endWithWrongUsage(Headless::tr("Say accounts read FILE."));
    const QString &file = given.at(1);
    const auto table = file == u"-" ? readContacts(contentOf(file), file) : readContacts(file);
    printProblems(*table);
    printEntries(*table);
    run.end(Exit::Done);
}

} // namespace

Command accountsCommand()
{
    return {u"accounts"_s,
            u"read FILE"_s,
            Headless::tr("Reads a contacts export (.xlsx, .csv) and prints account, name and department."),
            {},
            start};
}
