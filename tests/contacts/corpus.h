// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The files that corpus.py writes, in a folder that lives as long as this.
class Corpus
{
public:
    Corpus()
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::MergedChannels);
        writer.start(
            QStringLiteral("/usr/bin/python3"), // Debian's, which has the writers
            {QStringLiteral("-B"), QStringLiteral(TOCSIN_SOURCE_DIR "/tests/contacts/corpus.py"), m_folder.path()});
        if (!writer.waitForFinished(90'000) || writer.exitCode() != 0)
            qFatal("corpus.py failed: %s", writer.readAll().constData());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no %s in the corpus", qPrintable(name));
        return file.readAll();
    }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

private:
    QTemporaryDir m_folder;
};

// "account|name|department+department", as the tables of the tests write an entry.
inline QStringList entriesOf(const ContactsTable &table)
{
    QStringList lines;
    for (const ContactsEntry &entry : table.entries)
        lines.append(entry.account + u'|' + entry.name + u'|' + entry.departments.join(u'+'));
    return lines;
}

// "row kind value"
inline QStringList problemsOf(const ContactsTable &table)
{
    static const char *const names[] = {"AccountMissing",   "NotAnAccount",  "AccountRounded", "AccountIsDate",
                                        "DuplicateAccount", "NameShortened", "ExamplePerson"};
    QStringList lines;
    for (const ContactsProblem &problem : table.problems)
        lines.append(
            QStringLiteral("%1 %2 %3")
                .arg(QString::number(problem.row), QLatin1StringView(names[int(problem.kind)]), problem.value));
    return lines;
}
