// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/wecomsandbox.h>
#include <wecom/wecomsender.h>
#include <tests/support/sending.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A private deployment with an authority of its own.
class TestWecomTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void makeCertificate(const QString &name, const QString &address)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                     u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName=IP:"_s + address,
                                     u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s)});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    ReceiverResult sendTo(const QString &certificate, const QString &caFile, const QByteArray &priorities = {})
    {
        WecomSandbox sandbox;
        HttpServerOptions options;
        options.tlsCertificate = contentOf(path(certificate + u".pem"_s));
        options.tlsKey = contentOf(path(certificate + u".key"_s));
        options.tlsPriorities = priorities;
        if (!sandbox.listen(options))
            qFatal("%s", qPrintable(sandbox.errorText()));
        WecomSender sender(m_clock);
        Service service = serviceAt(sandbox.baseUrl());
        service.route.caFile = caFile;
        const ReceiverResult result = sendAndWait(sender, service, {group(u"Night"_s)}).receivers.constFirst();
        m_accepted = sandbox.acceptedMessages().size();
        return result;
    }

    qsizetype m_accepted = 0;

private Q_SLOTS:
    void initTestCase()
    {
        makeCertificate(u"private"_s, u"127.0.0.1"_s);
        makeCertificate(u"otherhost"_s, u"127.0.0.2"_s);
    }

    void unknownAuthorityIsRefused()
    {
        const ReceiverResult result = sendTo(u"private"_s, {});
        QCOMPARE(result.happening, Happening::TlsFailed);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY(!result.mayHaveArrived);
        QCOMPARE(m_accepted, 0);
    }

    void caFileMakesItKnown()
    {
        QVERIFY(sendTo(u"private"_s, path(u"private.pem"_s)).isDelivered());
        QCOMPARE(m_accepted, 1);
    }

    void certificateOfAnotherHostIsRefused()
    {
        QCOMPARE(sendTo(u"otherhost"_s, path(u"otherhost.pem"_s)).happening, Happening::TlsFailed);
        QCOMPARE(m_accepted, 0);
    }

    void tlsBelow12IsRefused()
    {
        const ReceiverResult result =
            sendTo(u"private"_s, path(u"private.pem"_s), "NORMAL:-VERS-ALL:+VERS-TLS1.1:%COMPAT");
        QVERIFY(!result.isDelivered());
        QCOMPARE(m_accepted, 0);
        QVERIFY(sendTo(u"private"_s, path(u"private.pem"_s), "NORMAL:-VERS-ALL:+VERS-TLS1.2").isDelivered());
    }

    void caFileWithoutCertificateIsSaid()
    {
        QCOMPARE(sendTo(u"private"_s, path(u"private.key"_s)).happening, Happening::CaFileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestWecomTls)
#include "tst_wecomtls.moc"
