// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

void tellOutcome(const KeyOutcome &outcome)
{
    printResult(u"moved\t"_s + homeText(outcome.home));
    if (!outcome.leftBehind.isEmpty())
        printDiagnostic(Headless::tr("%1 was left in place, because another database lies beside it and may use it. "
                                     "Delete it when none does.")
                            .arg(outcome.leftBehind));
    const QString variable = qEnvironmentVariable("TOCSIN_KEY_FILE");
    const bool isStillAnother = !variable.isEmpty() && QFileInfo(variable).absoluteFilePath() != outcome.home.file;
    if (isStillAnother)
        printDiagnostic(
            Headless::tr("TOCSIN_KEY_FILE still points to %1: unset or change it, for all programs that use "
                         "this database.")
                .arg(variable));
}

void start(CommandRun &run)
{
    const QString to = run.options().value(u"to"_s);
    if (run.words() != QStringList{u"move"_s} || to.isEmpty())
        return run.endWithWrongUsage(Headless::tr("Say key move --to keychain or key move --to FILE."));
    const KeyHome target = to == u"keychain" ? KeyHome{KeyRecord::Home::Keychain, {}}
                                             : KeyHome{KeyRecord::Home::File, QFileInfo(to).absoluteFilePath()};
    run.withVault([&run, target](const KeyHome &from) {
        auto *move = new MoveKeyJob(run.backend().database, run.backend().vault, from, target, &run);
        QObject::connect(move, &KeyJob::finished, &run, [&run](const KeyOutcome &outcome) {
            run.guarded([&] {
                if (outcome.failure)
                    throw Failure(*outcome.failure);
                tellOutcome(outcome);
                run.end(Exit::Done);
            });
        });
    });
}

} // namespace

Command keyCommand()
{
    return {u"key"_s,
            u"move --to keychain|FILE"_s,
            Headless::tr("Moves the key that opens the stored secrets."),
            {u"to"_s},
            start};
}
