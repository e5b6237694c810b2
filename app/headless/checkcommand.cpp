// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <domain/servicecheck.h>
#include <texts/checktexts.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

// The first fields are an interface: never translated.
QString stepWord(CheckStep step)
{
    switch (step) {
    case CheckStep::Address:
        return u"address"_s;
    case CheckStep::Token:
        return u"token"_s;
    case CheckStep::App:
        return u"app"_s;
    case CheckStep::TrustedIp:
        return u"trusted-ip"_s;
    case CheckStep::Accounts:
        return u"accounts"_s;
    case CheckStep::Robots:
        return u"robots"_s;
    }
    Q_UNREACHABLE();
}

QString resultWord(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return u"ok"_s;
    case CheckOutcome::Failed:
        return u"failed"_s;
    case CheckOutcome::Skipped:
        return u"skipped"_s;
    case CheckOutcome::Hint:
    case CheckOutcome::NotCheckable:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QString lineOf(const CheckFinding &finding)
{
    return QStringList{resultWord(finding.outcome), stepWord(finding.step), field(texts::findingText(finding))}.join(
        u'\t');
}

QJsonObject jsonOf(const CheckFinding &finding)
{
    return {{u"step"_s, stepWord(finding.step)},
            {u"result"_s, resultWord(finding.outcome)},
            {u"errcode"_s, finding.errcode()},
            {u"text"_s, texts::findingText(finding)}};
}

void printAsJson(const QList<CheckFinding> &findings)
{
    QJsonArray steps;
    for (const CheckFinding &finding : findings)
        steps.append(jsonOf(finding));
    printResult(QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact)));
}

void startCheck(CommandRun &run, const Service &stored)
{
    run.withVault([&run, stored](const KeyHome &) {
        const Service service = run.backend().services.withSecrets(stored);
        if (!service.enabled)
            printDiagnostic(
                Headless::tr("The service %1 is disabled: it sends nothing until it is enabled.").arg(service.name));
        CheckJob *job = run.backend().serviceCheck.check(service, &run);
        if (!run.wantsJson())
            QObject::connect(job, &CheckJob::stepFinished, &run,
                             [](const CheckFinding &finding) { printResult(lineOf(finding)); });
        QObject::connect(job, &CheckJob::finished, &run, [&run](const QList<CheckFinding> &findings) {
            if (run.wantsJson())
                printAsJson(findings);
            run.end(hasFailure(findings) ? Exit::Failed : Exit::Done);
        });
    });
}

void start(CommandRun &run)
{
    const QString name = run.options().value(u"service"_s);
    if (!run.words().isEmpty() || name.isEmpty())
        return run.endWithWrongUsage(Headless::tr("Say check --service NAME."));
    const std::optional<Service> service = run.backend().services.byName(name);
    if (!service) {
        printDiagnostic(Headless::tr("There is no service named %1. config export lists the services.").arg(name));
        return run.end(Exit::Failed);
    }
    startCheck(run, *service);
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"--service NAME [--json]"_s,
            Headless::tr("Says what is wrong with a service, step by step. Sends no message."),
            {u"service"_s, u"json"_s},
            start};
}
