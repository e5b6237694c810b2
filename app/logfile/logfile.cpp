// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <logfile/logfile.h>

#include <domain/redaction.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

using namespace Qt::Literals::StringLiterals;

namespace logFile {

namespace {

struct Log
{
    QMutex mutex;
    QString name;
    QFile file;
    QtMessageHandler before = nullptr;
};

Log &theLog()
{
    static Log *const log = new Log; // never destroyed: others may log while the program ends
    return *log;
}

QString fileOf(const QString &name, int age)
{
    return folder() + u'/' + name + (age == 0 ? QString() : u".%1"_s.arg(age)) + u".log"_s;
}

void open(Log &log)
{
    log.file.setFileName(fileOf(log.name, 0));
    if (log.file.open(QIODevice::WriteOnly | QIODevice::Append))
        log.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void rotate(Log &log)
{
    log.file.close();
    QFile::remove(fileOf(log.name, kept - 1));
    for (int age = kept - 1; age > 0; --age)
        QFile::rename(fileOf(log.name, age - 1), fileOf(log.name, age));
    open(log);
}

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Log &log = theLog();
    {
        const QMutexLocker locker(&log.mutex);
        const QString line =
            u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelOf(type),
                                    QString::fromUtf8(context.category), withoutSecrets(text).replace(u'\n', u'⏎'));
        if (log.file.isOpen()) {
            log.file.write(line.toUtf8());
            log.file.flush();
            if (log.file.size() > largest)
                rotate(log);
        }
    }
    if (log.before)
        log.before(type, context, text);
}

} // namespace

QString folder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/tocsin"_s;
}

void install(const QString &name)
{
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    log.name = name;
    QDir().mkpath(folder());
    open(log);
    log.before = qInstallMessageHandler(write);
}

void uninstall()
{
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    qInstallMessageHandler(log.before);
    log.before = nullptr;
    log.file.close();
}

QStringList lastLines(int most)
{
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    QStringList lines;
    for (int age = 1; age >= 0; --age) { // the newest file may just have been begun
        QFile file(fileOf(log.name, age));
        if (file.open(QIODevice::ReadOnly))
            lines += QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace logFile
