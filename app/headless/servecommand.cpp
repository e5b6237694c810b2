// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <domain/failure.h>
#include <domain/webhookurl.h>
#include <logfile/logfile.h>
#include <serving/listenplace.h>
#include <serving/serving.h>

#include <QSocketNotifier>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>
#include <array>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString defaultPlace = u"127.0.0.1:8066"_s;
constexpr int placePause = 100;    // ms
constexpr int placePatience = 400; // times: a call to WeCom may take 30 s

std::array<int, 2> signalSockets{-1, -1};

// In a signal handler little more is allowed than to write a byte.
void passSignalOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, sizeof byte);
}

void onStopSignal(QObject *parent, const std::function<void()> &stop)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalSockets.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, parent, [notifier, stop] {
        notifier->setEnabled(false);
        stop();
    });
    struct sigaction action = {};
    action.sa_handler = passSignalOn;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

void serve(CommandRun &run, const HttpServerOptions &options)
{
    logFile::install(u"tocsin-dispatcher"_s);
    auto *serving = new Serving(run.backend(), Serving::Host::Dispatcher, &run);
    if (const auto trouble = serving->begin(options)) {
        printDiagnostic(*trouble);
        return run.end(Exit::Failed);
    }
    QObject::connect(serving, &Serving::ended, &run, [&run] { run.end(Exit::Done); });
    onStopSignal(serving, [serving] { serving->end(); });
    printResult(u"listening on "_s + serving->address());
}

// A window that serves meanwhile makes place, once what it has under way is sent.
void serveWhenFree(CommandRun &run, const HttpServerOptions &options, int patience)
{
    run.guarded([&run, &options, patience] {
        const bool isTaken = ServingLock(run.backend().database.file()).holder().has_value();
        const std::optional<ServingRecord> record = run.backend().serving.record();
        if (!isTaken || !record || !record->isWindow || patience == 0)
            return serve(run, options);
        if (!record->isAsked) {
            printDiagnostic(
                Headless::tr("A window serves this database (process %1). It makes place.").arg(record->process));
            run.backend().serving.askForPlace();
        }
        QTimer::singleShot(placePause, &run, [&run, options, patience] { serveWhenFree(run, options, patience - 1); });
    });
}

void start(CommandRun &run)
{
    const QCommandLineParser &given = run.options();
    const auto place = listenPlaceFrom(given.isSet(u"listen"_s) ? given.value(u"listen"_s) : defaultPlace);
    if (!run.words().isEmpty() || !place)
        return run.endWithWrongUsage(Headless::tr("Say serve [--listen ADDRESS:PORT], as in 127.0.0.1:8066."));
    const bool hasTls = given.isSet(u"tls-cert"_s) && given.isSet(u"tls-key"_s);
    if (given.isSet(u"tls-cert"_s) != given.isSet(u"tls-key"_s) || (hasTls && given.isSet(u"plain"_s)))
        return run.endWithWrongUsage(Headless::tr("Give both --tls-cert and --tls-key, or --plain."));
    const bool isLoopback = isLoopbackHost(place->address);
    if (!isLoopback && !hasTls && !given.isSet(u"plain"_s))
        return run.endWithWrongUsage(
            Headless::tr("Others can reach %1: give --tls-cert and --tls-key, or say --plain when TLS stands in front.")
                .arg(place->address));
    HttpServerOptions options;
    options.address = place->address;
    options.port = place->port;
    if (hasTls) {
        options.tlsCertificate = contentOf(given.value(u"tls-cert"_s));
        options.tlsKey = contentOf(given.value(u"tls-key"_s));
    }
    if (!isLoopback && run.backend().tokens.all().isEmpty()) {
        printDiagnostic(Headless::tr("Others can reach %1, and there is no token yet. Make one first: token create "
                                     "NAME.")
                            .arg(place->address));
        return run.end(Exit::Failed);
    }
    run.withVault([&run, options](const KeyHome &) { serveWhenFree(run, options, placePatience); });
}

} // namespace

Command serveCommand()
{
    return {u"serve"_s,
            u"[--listen ADDRESS:PORT] [--tls-cert FILE --tls-key FILE | --plain]"_s,
            Headless::tr("Takes alarms in over HTTP and sends notifications, until it is told to stop."),
            {u"listen"_s, u"tls-cert"_s, u"tls-key"_s, u"plain"_s},
            start};
}
