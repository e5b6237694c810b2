// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/databaselocation.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <texts/languagesetup.h>
#include <ui/colourscheme.h>
#include <ui/dispatcher/sendingcontrol.h>
#include <ui/languagechoice.h>
#include <ui/mainwindow.h>
#include <ui/widgets/comboaccessible.h>
#include <ui/widgets/firstpaint.h>
#include <logfile/logfile.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <fontconfig/fontconfig.h>

#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exitFailed = 1;
constexpr int exitWrongUsage = 2;
constexpr std::chrono::milliseconds longestWait(200); // for a busy database: longer, and the window seems frozen

void print(FILE *stream, const QString &text)
{
    fputs(qUtf8Printable(text + u'\n'), stream);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("tocsin", "Configures alarm notifications through WeCom."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"database"_s, QCoreApplication::translate("tocsin", "The database file (else TOCSIN_DATABASE)."),
                      u"LOCATION"_s});
}

// --help, --version and wrong usage need no display, which QApplication would insist on. Nothing: go on.
std::optional<int> answerWithoutDisplay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installTranslations(application, QLocale::system());
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments())) {
        print(stderr, parser.errorText());
        return exitWrongUsage;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)) {
        print(stdout, parser.helpText().trimmed());
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        print(stdout, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return 0;
    }
    return {};
}

int runWindow(int argc, char **argv)
{
    const std::jthread fonts([] { FcInit(); }); // takes as long as the display takes to answer, so both at once
    const QApplication application(argc, argv);
    languageChoice::apply(languageChoice::stored());
    colourScheme::apply();
    ComboAccessible::install(); // before there is any
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const QString asked =
        parser.isSet(u"database"_s) ? parser.value(u"database"_s) : qEnvironmentVariable("TOCSIN_DATABASE");
    const DatabaseLocation location = databaseLocation(asked);
    if (location.kind == DatabaseLocation::Kind::NotSupportedYet) {
        print(stderr, QCoreApplication::translate("tocsin", "PostgreSQL databases are not supported yet."));
        return exitWrongUsage;
    }
    logFile::install(u"tocsin"_s);
    try {
        Backend backend(location.file);
        backend.database.waitAtMost(longestWait);
        MainWindow window(backend);
        QObject::connect(&window, &MainWindow::unlocked, &window.sending().host(), &DispatcherHost::takeOver);
        window.show();
        afterFirstPaint(window, [&window] {
            window.unlock(qEnvironmentVariable("TOCSIN_KEY_FILE"));
            colourScheme::followDesktop(&window);
        });
        return QApplication::exec();
    } catch (const Failure &failure) {
        print(stderr, texts::failureText(failure));
        return exitFailed;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"tocsin"_s); // of the settings file
    QCoreApplication::setApplicationName(u"tocsin"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOCSIN_VERSION));
    if (argc > 1) {
        if (const auto exitCode = answerWithoutDisplay(argc, argv))
            return *exitCode;
    }
    return runWindow(argc, argv);
}
