// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <secrets/keyjobs.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <memory>

// The context of this program's own words: Headless::tr("…").
class Headless
{
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

// What the command line answers with: results on stdout, diagnostics on stderr, and how the program ends.
enum class Exit { Done = 0, Failed = 1, WrongUsage = 2 };

void printResult(const QString &text);     // stdout, one line
void printDiagnostic(const QString &text); // stderr, one line

// A field of tab-separated output: one line, no tab.
QString field(const QString &text);

// One run of a command: opens the database and the vault on demand and ends the event loop with an exit code. Failures
// of the database and the key are put into words here, once for all commands.
class CommandRun : public QObject
{
    Q_OBJECT
public:
    CommandRun(const QCommandLineParser &options, const QStringList &words);

    const QCommandLineParser &options() const { return m_options; }
    QStringList words() const { return m_words; } // after the command's name
    bool wantsJson() const { return m_options.isSet(QStringLiteral("json")); }
    Backend &backend();

    // Runs `step` once the vault is open; says so when a key had to be made. Failures end the run.
    void withVault(const std::function<void(const KeyHome &home)> &step);
    // Runs `step` and turns a Failure into words and exit 1.
    void guarded(const std::function<void()> &step);

    void end(Exit exit);
    void endWithWrongUsage(const QString &sentence);

private:
    const QCommandLineParser &m_options;
    QStringList m_words;
    std::unique_ptr<Backend> m_backend;
};

struct Command
{
    QString name;
    QString usage;                              // the words and options after the name
    QString summary;                            // one line
    QStringList options;                        // the ones that it takes besides --database
    std::function<void(CommandRun &run)> start; // ends the run now or later
};

Command accountsCommand();
Command checkCommand();
Command configCommand();
Command explainCommand();
Command failedCommand();
Command keyCommand();
Command sendCommand();
Command serveCommand();
Command tokenCommand();

// Content of FILE, "-" being stdin. Throws Failure.
QByteArray contentOf(const QString &file);

// "in the keychain" or "in the file …"
QString homeText(const KeyHome &home);
