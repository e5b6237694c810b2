// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// What a run of a program came to.
struct Run
{
    int exitCode = -1;
    QString out;
    QString err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

inline QString programPath(const QString &name)
{
    return QStringLiteral(TOCSIN_BINARY_DIR "/bin/") + name;
}

// A folder with a database of its own, no keychain in reach, and the programs that use it.
class Desk
{
public:
    Desk()
    {
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TOCSIN_DATABASE"), path(QStringLiteral("tocsin.db")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state"))); // of the log
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "TOCSIN_KEY_FILE", "TOCSIN_PASSPHRASE"})
            environment.remove(QString::fromLatin1(name));
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(programPath(program), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(90'000))
            qFatal("%s did not finish", qPrintable(program));
        Run run;
        run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        run.out = QString::fromUtf8(process.readAllStandardOutput());
        run.err = QString::fromUtf8(process.readAllStandardError());
        return run;
    }
    Run dispatcher(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringLiteral("tocsin-dispatcher"), arguments, input);
    }

    QTemporaryDir folder;
    QProcessEnvironment environment;
};

// The real wecom-sandbox beside it.
class RunningSandbox
{
public:
    explicit RunningSandbox(const QStringList &arguments = {})
    {
        m_process.start(programPath(QStringLiteral("wecom-sandbox")),
                        QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                qFatal("the sandbox did not start: %s", m_process.readAllStandardError().constData());
        }
        baseUrl = QString::fromUtf8(m_process.readLine()).section(u' ', 2).trimmed();
    }
    Q_DISABLE_COPY_MOVE(RunningSandbox)
    ~RunningSandbox()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    // What it accepted since the last call.
    QList<QJsonObject> accepted()
    {
        m_process.waitForReadyRead(200);
        QList<QJsonObject> messages;
        while (m_process.canReadLine()) {
            all += m_process.peek(65536);
            messages.append(QJsonDocument::fromJson(m_process.readLine()).object());
        }
        return messages;
    }

    QString baseUrl;
    QByteArray all; // everything it printed

private:
    QProcess m_process;
};

inline const QString webhookKeyInTests = QStringLiteral("0f4d1c0a-night-webhook-key");
inline const QString appSecretInTests = QStringLiteral("Sx9-app_secret-of-the-tests-0123456789abcdef");

// A configuration with one service "Plant A" at this base URL.
inline QJsonObject plantConfig(const QString &baseUrl)
{
    const QJsonObject service{
        {QStringLiteral("type"), QStringLiteral("wecom")},
        {QStringLiteral("name"), QStringLiteral("Plant A")},
        {QStringLiteral("apiBaseUrl"), baseUrl},
        {QStringLiteral("sendTo"), QJsonArray{QStringLiteral("group"), QStringLiteral("account")}},
        {QStringLiteral("groups"),
         QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Night shift&夜班")},
                                {QStringLiteral("webhookUrl"),
                                 baseUrl + QStringLiteral("/cgi-bin/webhook/send?key=") + webhookKeyInTests}}}},
        {QStringLiteral("app"), QJsonObject{{QStringLiteral("agentId"), 1000002},
                                            {QStringLiteral("companyId"), QStringLiteral("ww01")},
                                            {QStringLiteral("secret"), appSecretInTests}}},
        {QStringLiteral("accounts"), QJsonArray{QJsonObject{{QStringLiteral("account"), QStringLiteral("ZhangSan")},
                                                            {QStringLiteral("name"), QStringLiteral("张三")}},
                                                QJsonObject{{QStringLiteral("account"), QStringLiteral("unknown1")},
                                                            {QStringLiteral("name"), QString()}}}},
    };
    return {{QStringLiteral("format"), QStringLiteral("tocsin-config/1")},
            {QStringLiteral("services"), QJsonArray{service}}};
}

inline void importConfig(const Desk &desk, const QJsonObject &config)
{
    const Run run = desk.dispatcher({QStringLiteral("config"), QStringLiteral("import"), QStringLiteral("-")},
                                    QJsonDocument(config).toJson());
    if (run.exitCode != 0)
        qFatal("import failed: %s", qPrintable(run.err));
}
