// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <domain/failure.h>

using namespace Qt::Literals::StringLiterals;

namespace {

void create(CommandRun &run, const QString &name)
{
    try {
        printResult(run.backend().tokens.create(name, run.backend().clock.now()));
    } catch (const Failure &failure) {
        if (failure.kind != FailureKind::NameTaken)
            throw;
        printDiagnostic(
            Headless::tr("There is a token named %1 already. Choose another name, or revoke it first.").arg(name));
        return run.end(Exit::Failed);
    }
    run.end(Exit::Done);
}

void list(CommandRun &run)
{
    for (const IntakeToken &token : run.backend().tokens.all())
        printResult(field(token.name) + u'\t' + token.createdAt.toString(Qt::ISODate));
    run.end(Exit::Done);
}

void revoke(CommandRun &run, const QString &name)
{
    if (run.backend().tokens.revoke(name, run.backend().clock.now()))
        return run.end(Exit::Done);
    printDiagnostic(Headless::tr("There is no token named %1. token list shows them.").arg(name));
    run.end(Exit::Failed);
}

void start(CommandRun &run)
{
    const QStringList words = run.words();
    const QString what = words.value(0);
    const QString name = words.value(1).trimmed();
    if (what == u"list" && words.size() == 1)
        return list(run);
    if (what == u"create" && words.size() == 2 && !name.isEmpty())
        return create(run, name);
    if (what == u"revoke" && words.size() == 2 && !name.isEmpty())
        return revoke(run, name);
    run.endWithWrongUsage(Headless::tr("Say token create NAME, token list or token revoke NAME."));
}

} // namespace

Command tokenCommand()
{
    return {u"token"_s,
            u"create NAME | list | revoke NAME"_s,
            Headless::tr("The bearer tokens with which alarms are sent in. A new one is printed once."),
            {},
            start};
}
