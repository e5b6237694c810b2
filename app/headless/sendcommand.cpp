// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <domain/sender.h>
#include <texts/resulttexts.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

// WeCom said something to this receiver's message: its errcode counts, 0 with invaliduser included.
bool isAnswered(const ReceiverResult &result)
{
    switch (result.happening) {
    case Happening::Delivered:
    case Happening::Errcode:
    case Happening::AccountMissed:
    case Happening::AccountUnlicensed:
        return true;
    default:
        return false;
    }
}

// Nothing of ours or WeCom's said no: there was no answer to read.
bool isUnreachable(const ReceiverResult &result)
{
    return !isAnswered(result) && result.step != SendStep::None;
}

Receiver receiverNamed(const Service &service, const QString &name)
{
    for (const Robot &robot : service.robots) {
        if (robot.groupName == name)
            return {Receiver::Kind::Group, name};
    }
    return {Receiver::Kind::Account, name};
}

QString lineOf(const ReceiverResult &result)
{
    const QString name = field(result.receiver.name);
    if (result.isDelivered())
        return name + u"\tdelivered"_s;
    const QString errcode = isAnswered(result) ? QString::number(result.errcode) : u"-"_s;
    return QStringList{name, u"refused"_s, errcode, field(texts::resultText(result))}.join(u'\t');
}

QJsonObject jsonOf(const ReceiverResult &result)
{
    const QString outcome = result.isDelivered()    ? u"delivered"_s
                            : isUnreachable(result) ? u"unreachable"_s
                                                    : u"refused"_s;
    return {{u"receiver"_s, result.receiver.name},
            {u"outcome"_s, outcome},
            {u"errcode"_s, result.errcode},
            {u"text"_s, texts::resultText(result)}};
}

void tell(CommandRun &run, const SendResult &result)
{
    QJsonArray rows;
    for (const ReceiverResult &row : result.receivers) {
        if (run.wantsJson())
            rows.append(jsonOf(row));
        else
            printResult(lineOf(row));
        if (row.isDelivered() && row.wasCut)
            printDiagnostic(field(row.receiver.name) + u": "_s + texts::resultText(row));
    }
    if (run.wantsJson())
        printResult(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    run.end(result.isDelivered() ? Exit::Done : Exit::Failed);
}

OutgoingMessage messageOf(const QString &text)
{
    const bool isChinese = QLocale::system().language() == QLocale::Chinese;
    return {MessageFormat::Text, text, {}, isChinese ? Language::Chinese : Language::English};
}

void startSending(CommandRun &run, const Service &stored)
{
    run.withVault([&run, stored](const KeyHome &) {
        const Service service = run.backend().services.withSecrets(stored);
        QList<Receiver> receivers;
        for (const QString &name : run.options().values(u"receiver"_s)) {
            const Receiver receiver = receiverNamed(service, name);
            if (!receivers.contains(receiver)) // named twice, told once
                receivers.append(receiver);
        }
        SendJob *job = run.backend().sender.send(service, receivers, messageOf(run.options().value(u"text"_s)), &run);
        QObject::connect(job, &SendJob::finished, &run, [&run](const SendResult &result) { tell(run, result); });
    });
}

void start(CommandRun &run)
{
    const QString name = run.options().value(u"service"_s);
    if (!run.words().isEmpty() || name.isEmpty() || run.options().values(u"receiver"_s).isEmpty())
        return run.endWithWrongUsage(Headless::tr("Say send --service NAME --receiver NAME --text TEXT."));
    if (run.options().value(u"text"_s).trimmed().isEmpty())
        return run.endWithWrongUsage(Headless::tr("--text is missing or empty: WeCom takes no empty message."));
    const std::optional<Service> service = run.backend().services.byName(name);
    if (!service) {
        printDiagnostic(Headless::tr("There is no service named %1. config export lists the services.").arg(name));
        return run.end(Exit::Failed);
    }
    startSending(run, *service);
}

} // namespace

Command sendCommand()
{
    return {u"send"_s,
            u"--service NAME --receiver NAME… --text TEXT [--json]"_s,
            Headless::tr("Sends a text now, once, and says for each receiver what became of it."),
            {u"service"_s, u"receiver"_s, u"text"_s, u"json"_s},
            start};
}
