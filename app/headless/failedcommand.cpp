// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <texts/resulttexts.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

// The moment an option names; wrong = it names none.
std::optional<QDateTime> momentOf(const CommandRun &run, const QString &option, bool &wrong)
{
    if (!run.options().isSet(option))
        return {};
    const QDateTime moment = QDateTime::fromString(run.options().value(option), Qt::ISODateWithMs);
    wrong = wrong || !moment.isValid();
    return moment;
}

QJsonObject jsonOf(const FailedDelivery &row)
{
    return {{u"id"_s, row.id},
            {u"rule"_s, row.rules},
            {u"service"_s, row.service},
            {u"receiver"_s, row.result.receiver.name},
            {u"failedAt"_s, row.failedAt.toString(Qt::ISODate)},
            {u"type"_s, u"wecom"_s},
            {u"contents"_s, row.contents},
            {u"error"_s, texts::resultText(row.result)},
            {u"errcode"_s, row.result.errcode},
            {u"attempts"_s, row.attempts}};
}

void list(CommandRun &run)
{
    bool wrong = false;
    const auto since = momentOf(run, u"since"_s, wrong);
    const auto until = momentOf(run, u"until"_s, wrong);
    if (wrong)
        return run.endWithWrongUsage(Headless::tr("Write times as 2026-11-24T12:00:00+08:00."));
    QJsonArray rows;
    for (const FailedDelivery &row : run.backend().deliveries.failed(since, until)) {
        if (run.wantsJson()) {
            rows.append(jsonOf(row));
            continue;
        }
        printResult(QStringList{QString::number(row.id), row.failedAt.toString(Qt::ISODate), field(row.rules),
                                field(row.service), field(row.result.receiver.name), QString::number(row.attempts),
                                field(texts::resultText(row.result)), field(row.contents)}
                        .join(u'\t'));
    }
    if (run.wantsJson())
        printResult(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    run.end(Exit::Done);
}

void change(CommandRun &run, bool isResend)
{
    QList<qint64> ids;
    for (const QString &word : run.words().mid(1)) {
        bool isNumber = false;
        ids.append(word.toLongLong(&isNumber));
        if (!isNumber)
            return run.endWithWrongUsage(Headless::tr("%1 is no ID. failed list shows them.").arg(word));
    }
    bool missed = false;
    for (const qint64 id : std::as_const(ids)) {
        DeliveryStore &store = run.backend().deliveries;
        if (isResend ? store.resend(id, run.backend().clock.now()) : store.removeFailed(id))
            continue;
        missed = true;
        printDiagnostic(
            Headless::tr("There is no entry %1 that this can be done with. failed list shows them.").arg(id));
    }
    run.end(missed ? Exit::Failed : Exit::Done);
}

void start(CommandRun &run)
{
    const QStringList words = run.words();
    const QString what = words.value(0);
    if (what == u"list" && words.size() == 1)
        return list(run);
    if ((what == u"resend" || what == u"delete") && words.size() > 1)
        return change(run, what == u"resend");
    run.endWithWrongUsage(Headless::tr("Say failed list, failed resend ID… or failed delete ID…."));
}

} // namespace

Command failedCommand()
{
    return {u"failed"_s,
            u"list [--since TIME] [--until TIME] [--json] | resend ID… | delete ID…"_s,
            Headless::tr("What could not be delivered, and why. Resent is what a serving dispatcher then sends again."),
            {u"since"_s, u"until"_s, u"json"_s},
            start};
}
