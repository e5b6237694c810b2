// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wecom-sandbox: the stand-in as a program.

#include <sandbox/wecomsandbox.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exitFailed = 1;
constexpr int exitWrongUsage = 2;

// One line, at once: whoever reads this waits for it.
void print(FILE *stream, const QByteArray &line)
{
    (void)fputs(line.constData(), stream);
    (void)fputc('\n', stream);
    (void)fflush(stream);
}

QString description()
{
    QString text =
        u"A stand-in for the WeCom API on this machine, for trials and tests. It prints one JSON line for each "
        "message it accepts.\n\nIt takes any Company ID that begins with ww or wx, any secret that does not "
        "begin with \"wrong\", AgentId 1000002, any robot key that does not begin with \"removed\" and any "
        "account that does not begin with \"unknown\" (or those of --users only).\n\nFaults:\n"_s;
    for (const FaultInfo &info : allFaults())
        text += u"  %1%2\n"_s.arg(info.name.leftJustified(20), info.meaning);
    return text.trimmed();
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description());
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Shows this."_s},
        {{u"v"_s, u"version"_s}, u"Shows the version."_s},
        {u"listen"_s, u"Where to listen; port 0 picks a free one."_s, u"127.0.0.1:PORT"_s, u"127.0.0.1:8067"_s},
        {u"robot-limit"_s, u"Messages a minute for one robot."_s, u"N"_s, u"20"_s},
        {u"member-limit"_s, u"Messages a minute to one member."_s, u"N"_s, u"30"_s},
        {u"users"_s, u"The accounts that the app may see."_s, u"a,b,…"_s},
        {u"fault"_s, u"Goes wrong for the next N requests; without N, or with 0, always. May be repeated."_s,
         u"NAME[:N]"_s},
    });
}

struct WrongUsage
{
    QString sentence;
};

int wholeNumber(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        throw WrongUsage{u"--%1 takes a number of 0 or more, not %2"_s.arg(option, parser.value(option))};
    return number;
}

void setFaults(WecomSandbox &sandbox, const QStringList &given)
{
    for (const QString &text : given) {
        bool isNumber = true;
        const std::optional<Fault> fault = faultNamed(text.section(u':', 0, 0));
        const int requests = text.contains(u':') ? text.section(u':', 1).toInt(&isNumber) : SandboxFaults::always;
        if (!fault || !isNumber || requests < 0)
            throw WrongUsage{u"--fault does not know %1; --help lists the faults"_s.arg(text)};
        sandbox.faults().set(*fault, requests);
    }
}

HttpServerOptions listenOptions(const QString &listen)
{
    HttpServerOptions options;
    bool isNumber = false;
    options.port = listen.section(u':', -1).toUShort(&isNumber);
    options.address = listen.section(u':', 0, -2).remove(u'[').remove(u']');
    if (!isNumber || options.address.isEmpty())
        throw WrongUsage{u"--listen takes 127.0.0.1:PORT, not %1"_s.arg(listen)};
    return options;
}

// Ends the event loop on SIGTERM and SIGINT, as an event: a signal handler may do next to nothing.
void endOnSignals(QObject *parent)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    auto *notifier = new QSocketNotifier(signalfd(-1, &signals, SFD_CLOEXEC), QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, parent, [] { QCoreApplication::exit(0); });
}

int run(const QCommandLineParser &parser)
{
    WecomSandbox sandbox;
    sandbox.world().robotLimit = wholeNumber(parser, u"robot-limit"_s);
    sandbox.world().memberLimit = wholeNumber(parser, u"member-limit"_s);
    sandbox.world().users = parser.value(u"users"_s).split(u',', Qt::SkipEmptyParts);
    setFaults(sandbox, parser.values(u"fault"_s));
    endOnSignals(&sandbox); // before the server's thread starts: it inherits the blocked signals
    if (!sandbox.listen(listenOptions(parser.value(u"listen"_s)))) {
        print(stderr, sandbox.errorText().toUtf8());
        return exitFailed;
    }
    QObject::connect(&sandbox, &WecomSandbox::messageAccepted, &sandbox, [](const QJsonObject &message) {
        print(stdout, QJsonDocument(message).toJson(QJsonDocument::Compact));
    });
    print(stdout, "listening on " + sandbox.baseUrl().toUtf8());
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    const bool isParsed = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(u"help"_s)) {
        print(stdout, parser.helpText().trimmed().toUtf8());
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        print(stdout, "wecom-sandbox " TOCSIN_VERSION);
        return 0;
    }
    try {
        if (!isParsed || !parser.positionalArguments().isEmpty())
            throw WrongUsage{isParsed ? u"unexpected %1"_s.arg(parser.positionalArguments().constFirst())
                                      : parser.errorText()};
        return run(parser);
    } catch (const WrongUsage &wrong) {
        print(stderr, wrong.sentence.toUtf8());
        return exitWrongUsage;
    }
}
