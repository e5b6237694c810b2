// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <backend/databaselocation.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestInput = 64LL * 1024 * 1024;

void printTo(FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    (void)fwrite(line.constData(), 1, line.size(), stream);
    (void)fflush(stream);
}

} // namespace

void printResult(const QString &text)
{
    printTo(stdout, text);
}

void printDiagnostic(const QString &text)
{
    printTo(stderr, text);
}

QString field(const QString &text)
{
    QString clean = text;
    return clean.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    const bool opened = file == u"-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened)
        throw Failure(FailureKind::FileUnreadable, file, source.errorString());
    QByteArray content;
    // A pipe gives at most what it holds at the moment.
    for (QByteArray piece = source.read(largestInput + 1); !piece.isEmpty() && content.size() <= largestInput;
         piece = source.read(largestInput + 1))
        content += piece;
    if (source.error() != QFileDevice::NoError)
        throw Failure(FailureKind::FileUnreadable, file, source.errorString());
    if (content.size() > largestInput)
        throw Failure(FailureKind::FileTooLarge, file);
    return content;
}

QString homeText(const KeyHome &home)
{
    if (home.kind == KeyRecord::Home::Keychain)
        return Headless::tr("in the keychain");
    return Headless::tr("in the file %1").arg(home.file);
}

CommandRun::CommandRun(const QCommandLineParser &options, const QStringList &words) : m_options(options), m_words(words)
{}

Backend &CommandRun::backend()
{
    if (!m_backend) {
        const QString option = u"database"_s;
        const QString asked =
            m_options.isSet(option) ? m_options.value(option) : qEnvironmentVariable("TOCSIN_DATABASE");
        m_backend = std::make_unique<Backend>(databaseLocation(asked).file);
    }
    return *m_backend;
}

void CommandRun::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const Failure &failure) {
        printDiagnostic(texts::failureText(failure));
        end(Exit::Failed);
    }
}

void CommandRun::withVault(const std::function<void(const KeyHome &)> &step)
{
    auto *unlock = new UnlockJob(backend().database, backend().vault, qEnvironmentVariable("TOCSIN_KEY_FILE"), this);
    connect(unlock, &KeyJob::finished, this, [this, step](const KeyOutcome &outcome) {
        guarded([&] {
            if (outcome.failure)
                throw Failure(*outcome.failure);
            if (outcome.created)
                printDiagnostic(
                    Headless::tr("The key of the stored secrets was made and is kept %1.").arg(homeText(outcome.home)));
            step(outcome.home);
        });
    });
}

void CommandRun::end(Exit exit)
{
    QCoreApplication::exit(static_cast<int>(exit));
}

void CommandRun::endWithWrongUsage(const QString &sentence)
{
    printDiagnostic(sentence);
    end(Exit::WrongUsage);
}
