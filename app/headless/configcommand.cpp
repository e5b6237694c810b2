// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <backend/configexchange.h>
#include <secrets/passphrasebox.h>
#include <texts/problemtexts.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

// Of TOCSIN_PASSPHRASE; none when it is not set.
std::shared_ptr<PassphraseBox> passphraseBox()
{
    const QString passphrase = qEnvironmentVariable("TOCSIN_PASSPHRASE");
    return passphrase.isEmpty() ? nullptr : std::make_shared<PassphraseBox>(passphrase);
}

void printImportAsJson(const ImportResult &result)
{
    QJsonArray problems;
    for (const ConfigProblem &problem : result.problems)
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"text"_s, texts::problemText(problem)}});
    const QJsonObject object{{u"added"_s, result.added},
                             {u"changed"_s, result.changed},
                             {u"unchanged"_s, result.unchanged},
                             {u"problems"_s, problems}};
    printResult(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printImport(const ImportResult &result, const QString &file)
{
    for (const ConfigProblem &problem : result.problems)
        printDiagnostic(field(problem.path) + u'\t' + field(texts::problemText(problem)));
    if (!result.problems.isEmpty()) {
        printDiagnostic(Headless::tr("%1 was not imported; nothing was changed.").arg(file));
        return;
    }
    printResult(u"added\t%1"_s.arg(result.added));
    printResult(u"changed\t%1"_s.arg(result.changed));
    printResult(u"unchanged\t%1"_s.arg(result.unchanged));
}

void startImport(CommandRun &run, const QString &file)
{
    const QByteArray json = contentOf(file);
    run.withVault([&run, json, file](const KeyHome &) {
        const auto mode = run.options().isSet(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Apply;
        const ImportResult result = importConfig(run.backend(), json, secretSources(passphraseBox()), mode);
        if (run.wantsJson())
            printImportAsJson(result);
        else
            printImport(result, file);
        run.end(result.problems.isEmpty() ? Exit::Done : Exit::Failed);
    });
}

void printExport(CommandRun &run, const std::function<QString(const QString &)> &seal)
{
    printResult(QString::fromUtf8(exportConfig(run.backend(), seal)).trimmed());
    run.end(Exit::Done);
}

void startExport(CommandRun &run)
{
    if (!run.options().isSet(u"with-secrets"_s))
        return printExport(run, {}); // needs no key
    const auto box = passphraseBox();
    if (!box)
        return run.endWithWrongUsage(
            Headless::tr("--with-secrets needs a passphrase in TOCSIN_PASSPHRASE; the file will be sealed with it."));
    run.withVault(
        [&run, box](const KeyHome &) { printExport(run, [box](const QString &secret) { return box->seal(secret); }); });
}

void start(CommandRun &run)
{
    const QStringList given = run.words();
    const QString act = given.value(0);
    const bool wantsImport = run.options().isSet(u"dry-run"_s) || run.wantsJson();
    const bool wantsExport = run.options().isSet(u"with-secrets"_s);
    if (act == u"import" && given.size() == 2 && !wantsExport)
        return startImport(run, given.at(1));
    if (act == u"export" && given.size() == 1 && !wantsImport)
        return startExport(run);
    run.endWithWrongUsage(
        Headless::tr("Say config import FILE [--dry-run] [--json] or config export [--with-secrets]."));
}

} // namespace

Command configCommand()
{
    return {u"config"_s,
            u"import FILE [--dry-run] [--json] | export [--with-secrets]"_s,
            Headless::tr("Brings a configuration file in, or writes one."),
            {u"dry-run"_s, u"json"_s, u"with-secrets"_s},
            start};
}
