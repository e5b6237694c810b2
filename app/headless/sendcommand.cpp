// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "sendreport.h"
#include "sendrule.h"

#include <domain/sender.h>

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

Receiver receiverNamed(const Service &service, const QString &name)
{
    for (const Robot &robot : service.robots) {
        if (robot.groupName == name)
            return {Receiver::Kind::Group, name};
    }
    return {Receiver::Kind::Account, name};
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
        QObject::connect(job, &SendJob::finished, &run,
                         [&run](const SendResult &result) { reportSending(run, result.receivers); });
    });
}

void startWithService(CommandRun &run)
{
    const QString name = run.options().value(u"service"_s);
    if (name.isEmpty() || run.options().values(u"receiver"_s).isEmpty())
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

// Options of the one form that have no place in the other.
bool mixesForms(const QCommandLineParser &options)
{
    const bool isRule = options.isSet(u"rule"_s);
    const bool hasServices = options.isSet(u"service"_s) || options.isSet(u"receiver"_s) || options.isSet(u"text"_s);
    return isRule ? hasServices : options.isSet(u"alarm"_s);
}

void start(CommandRun &run)
{
    if (!run.words().isEmpty() || mixesForms(run.options()))
        return run.endWithWrongUsage(Headless::tr("Say send --service NAME --receiver NAME --text TEXT, or send "
                                                  "--rule NAME [--alarm FILE]."));
    if (run.options().isSet(u"rule"_s))
        startSendingByRule(run);
    else
        startWithService(run);
}

} // namespace

Command sendCommand()
{
    return {u"send"_s,
            u"--service NAME --receiver NAME… --text TEXT | --rule NAME [--alarm FILE] [--json]"_s,
            Headless::tr("Sends a text, or what a rule makes of an alarm, now and once, and says for each receiver "
                         "what became of it."),
            {u"service"_s, u"receiver"_s, u"text"_s, u"rule"_s, u"alarm"_s, u"json"_s},
            start};
}
