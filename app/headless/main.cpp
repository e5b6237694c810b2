// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// tocsin-dispatcher: the headless engine and command line.

#include "command.h"

#include <backend/databaselocation.h>
#include <texts/languagesetup.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"h"_s, u"help"_s}, Headless::tr("Shows this.")},
        {{u"v"_s, u"version"_s}, Headless::tr("Shows the version.")},
        {u"alarm"_s, Headless::tr("A file with one alarm as the intake takes it; - is stdin."), u"FILE"_s},
        {u"at"_s, Headless::tr("The moment to ask about, such as 2026-11-24T12:00:00+08:00 (else now)."), u"ISO8601"_s},
        {u"database"_s, Headless::tr("The database file (else TOCSIN_DATABASE, else the one in the data folder)."),
         u"LOCATION"_s},
        {u"dry-run"_s, Headless::tr("Validates and counts, but changes nothing.")},
        {u"json"_s, Headless::tr("Prints JSON.")},
        {u"listen"_s, Headless::tr("Where alarms are taken in (else 127.0.0.1:8066); port 0 is any free one."),
         u"ADDRESS:PORT"_s},
        {u"plain"_s, Headless::tr("Takes alarms in without TLS on an address that others can reach.")},
        {u"receiver"_s, Headless::tr("A group name exactly as configured, or an account. May be repeated."), u"NAME"_s},
        {u"rule"_s, Headless::tr("The rule's name."), u"NAME"_s},
        {u"service"_s, Headless::tr("The service's name."), u"NAME"_s},
        {u"since"_s, Headless::tr("Not older than this moment."), u"ISO8601"_s},
        {u"text"_s, Headless::tr("What to send."), u"TEXT"_s},
        {u"tls-cert"_s, Headless::tr("A PEM file with the intake's certificate."), u"FILE"_s},
        {u"tls-key"_s, Headless::tr("A PEM file with its private key."), u"FILE"_s},
        {u"to"_s, Headless::tr("Where the key is to live: keychain, or a file."), u"keychain|FILE"_s},
        {u"until"_s, Headless::tr("Not newer than this moment."), u"ISO8601"_s},
        {u"with-secrets"_s, Headless::tr("Writes the secrets too, sealed with TOCSIN_PASSPHRASE.")},
    });
}

QString helpText(const QCommandLineParser &parser, const QList<Command> &commands)
{
    QString text = Headless::tr("Sends alarm notifications through WeCom, without a window.") + u"\n\n"_s;
    for (const Command &command : commands)
        text += u"tocsin-dispatcher %1 %2\n    %3\n"_s.arg(command.name, command.usage, command.summary);
    const QString options = parser.helpText();
    return text + u'\n' + options.mid(options.indexOf(u'\n') + 1).trimmed();
}

// What is wrong with the words and options; empty = nothing.
QString wrongUsage(const QCommandLineParser &parser, const QString &asked, const Command *command)
{
    if (asked.isEmpty())
        return Headless::tr("Say what to do; --help lists the commands.");
    if (!command)
        return Headless::tr("There is no command %1; --help lists the commands.").arg(asked);
    for (const QString &option : parser.optionNames()) {
        if (option != u"database" && !command->options.contains(option))
            return Headless::tr("%1 does not take --%2. Usage: %3").arg(asked, option, asked + u' ' + command->usage);
    }
    const QString database =
        parser.isSet(u"database"_s) ? parser.value(u"database"_s) : qEnvironmentVariable("TOCSIN_DATABASE");
    if (databaseLocation(database).kind == DatabaseLocation::Kind::NotSupportedYet)
        return Headless::tr("PostgreSQL databases are not supported yet. Give a file path.");
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"tocsin-dispatcher"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOCSIN_VERSION));
    QCoreApplication application(argc, argv);
    installTranslations(application, QLocale::system());

    const QList<Command> commands{serveCommand(),  configCommand(),   sendCommand(),  checkCommand(), explainCommand(),
                                  failedCommand(), accountsCommand(), tokenCommand(), keyCommand()};
    QCommandLineParser parser;
    addOptions(parser);
    const bool isParsed = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(u"help"_s)) {
        printResult(helpText(parser, commands));
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        printResult(u"tocsin-dispatcher "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    const QStringList given = parser.positionalArguments();
    const auto command = std::find_if(commands.cbegin(), commands.cend(),
                                      [&](const Command &known) { return known.name == given.value(0); });
    const QString wrong = isParsed
                              ? wrongUsage(parser, given.value(0), command == commands.cend() ? nullptr : &*command)
                              : parser.errorText();
    if (!wrong.isEmpty()) {
        printDiagnostic(wrong);
        return static_cast<int>(Exit::WrongUsage);
    }
    CommandRun run(parser, given.mid(1));
    QTimer::singleShot(0, &run, [&] { run.guarded([&] { command->start(run); }); });
    return QCoreApplication::exec();
}
