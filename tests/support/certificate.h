// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// A certificate that signs itself, made on the spot, for one address ("IP:127.0.0.1") or name ("DNS:wecom.invalid").
class Certificate
{
public:
    explicit Certificate(const QString &subject)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                       QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=test"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + subject,
                       QStringLiteral("-keyout"), keyFile(), QStringLiteral("-out"), file()});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl could not make a certificate");
    }

    QString file() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    QByteArray pem() const { return contentOf(file()); }
    QByteArray keyPem() const { return contentOf(keyFile()); }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};
