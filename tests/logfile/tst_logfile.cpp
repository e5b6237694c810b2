// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <logfile/logfile.h>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(testLog, "tocsin.test")

class TestLogFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static QByteArray contentOf(const QString &name)
    {
        QFile file(logFile::folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        logFile::install(u"test"_s);
    }
    void cleanup() { logFile::uninstall(); }

    void lineHasTimeLevelAndCategory()
    {
        qCWarning(testLog, "pump %d", 3);
        const QStringList lines = logFile::lastLines(10);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z warning tocsin\\.test: pump 3$"_s)
                     .match(lines[0])
                     .hasMatch(),
                 qPrintable(lines[0]));
        QCOMPARE(QFile::permissions(logFile::folder() + u"/test.log"_s) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void secretsAreTakenOut()
    {
        qCWarning(testLog, "no answer from https://q/cgi-bin/webhook/send?key=geheim&access_token=auch-geheim");
        QVERIFY(!contentOf(u"test.log"_s).contains("geheim"));
        QVERIFY(contentOf(u"test.log"_s).contains("no answer from https://q/"));
    }

    void severalLinesStayOne()
    {
        qCInfo(testLog, "one\ntwo");
        QCOMPARE(logFile::lastLines(10).size(), 1);
    }

    void filesRotateAndThreeAreKept()
    {
        const QByteArray text(10'000, 'x');
        for (int number = 0; number < 450; ++number)
            qCInfo(testLog, "%d %s", number, text.constData());
        const QStringList files = QDir(logFile::folder()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{u"test.1.log"_s, u"test.2.log"_s, u"test.log"_s}));
        for (const QString &file : files)
            QVERIFY(QFileInfo(logFile::folder() + u'/' + file).size() <= logFile::largest + 20'000);
        const QStringList last = logFile::lastLines(5);
        QCOMPARE(last.size(), 5);
        QVERIFY(last.constLast().contains(u" 449 xxx"_s) || last.constLast().contains(u": 449 "_s));
    }

    void threadsDoNotMixTheirLines()
    {
        QList<QThread *> threads;
        for (int number = 0; number < 4; ++number)
            threads.append(QThread::create([] {
                for (int line = 0; line < 500; ++line)
                    qCInfo(testLog, "abcdefghij");
            }));
        for (QThread *thread : threads)
            thread->start();
        for (QThread *thread : threads) {
            QVERIFY(thread->wait());
            delete thread;
        }
        const QStringList lines = logFile::lastLines(5000);
        QCOMPARE(lines.size(), 2000);
        for (const QString &line : lines)
            QVERIFY(line.endsWith(u"tocsin.test: abcdefghij"_s));
    }

    void folderThatCannotBeWrittenIsDoneWithout()
    {
        logFile::uninstall();
        qputenv("XDG_STATE_HOME", "/proc/nowhere");
        logFile::install(u"test"_s);
        qCWarning(testLog, "nobody keeps this");
        QVERIFY(logFile::lastLines(10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogFile)

#include "tst_logfile.moc"
