// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/wecomsandbox.h>
#include <wecom/wecomsender.h>
#include <wecom/wecomservicecheck.h>
#include <tests/support/checking.h>
#include <tests/support/sending.h>

#include <QDir>
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

    // Of 2020: a certificate that has long expired.
    void makeExpiredCertificate(const QString &name)
    {
        const QString folder = path(name + u"-authority"_s);
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + u"/index.txt"_s, {});
        writeFile(folder + u"/serial"_s, "01\n");
        writeFile(folder + u"/ca.conf"_s, "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\n"
                                          "new_certs_dir=.\ndefault_md=sha256\npolicy=any\nx509_extensions=names\n"
                                          "[any]\ncommonName=supplied\n[names]\nsubjectAltName=IP:127.0.0.1\n");
        const auto run = [&folder](const QStringList &arguments) {
            QProcess openssl;
            openssl.setWorkingDirectory(folder);
            openssl.start(u"openssl"_s, arguments);
            QVERIFY(openssl.waitForFinished());
            QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
        };
        run({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
             path(name + u".key"_s), u"-out"_s, u"request.pem"_s});
        run({u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.conf"_s, u"-selfsign"_s, u"-keyfile"_s, path(name + u".key"_s),
             u"-in"_s, u"request.pem"_s, u"-out"_s, path(name + u".pem"_s), u"-startdate"_s, u"20200101000000Z"_s,
             u"-enddate"_s, u"20200102000000Z"_s, u"-notext"_s});
    }

    static void writeFile(const QString &file, const QByteArray &content)
    {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }

    HttpServerOptions tlsOptions(const QString &certificate, const QByteArray &priorities = {}) const
    {
        HttpServerOptions options;
        options.tlsCertificate = contentOf(path(certificate + u".pem"_s));
        options.tlsKey = contentOf(path(certificate + u".key"_s));
        options.tlsPriorities = priorities;
        return options;
    }

    ReceiverResult sendTo(const QString &certificate, const QString &caFile, const QByteArray &priorities = {})
    {
        WecomSandbox sandbox;
        if (!sandbox.listen(tlsOptions(certificate, priorities)))
            qFatal("%s", qPrintable(sandbox.errorText()));
        WecomSender sender(m_clock);
        Service service = serviceAt(sandbox.baseUrl());
        service.route.caFile = caFile;
        ReceiverResult result = sendAndWait(sender, service, {group(u"Night"_s)}).receivers.constFirst();
        m_accepted = sandbox.acceptedMessages().size();
        return result;
    }

    qsizetype m_accepted = 0;

private Q_SLOTS:
    void initTestCase()
    {
        makeCertificate(u"private"_s, u"127.0.0.1"_s);
        makeCertificate(u"otherhost"_s, u"127.0.0.2"_s);
        makeExpiredCertificate(u"expired"_s);
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

    void checkSaysWhatIsWrongWithTheCertificate_data()
    {
        QTest::addColumn<QString>("certificate"); // of the server; empty: it speaks no TLS
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QByteArray>("priorities");
        QTest::addColumn<int>("trouble"); // -1: none
        const auto row = [](const char *name, const QString &certificate, const QString &caFile,
                            std::optional<TlsTrouble> trouble, const QByteArray &priorities = {}) {
            QTest::newRow(name) << certificate << caFile << priorities << (trouble ? static_cast<int>(*trouble) : -1);
        };
        const QString own = u"private"_s;
        row("trusted", own, own, {});
        row("no CA file", own, {}, TlsTrouble::UnknownAuthority);
        row("another CA file", own, u"otherhost"_s, TlsTrouble::UnknownAuthority);
        row("another host", u"otherhost"_s, u"otherhost"_s, TlsTrouble::OtherHost);
        row("expired", u"expired"_s, u"expired"_s, TlsTrouble::OutOfDate);
        row("no TLS on the port", {}, own, TlsTrouble::Handshake);
        row("TLS 1.1 only", own, own, TlsTrouble::Handshake, "NORMAL:-VERS-ALL:+VERS-TLS1.1:%COMPAT");
    }
    void checkSaysWhatIsWrongWithTheCertificate()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, caFile);
        QFETCH(QByteArray, priorities);
        QFETCH(int, trouble);
        WecomSandbox sandbox;
        QVERIFY(sandbox.listen(certificate.isEmpty() ? HttpServerOptions() : tlsOptions(certificate, priorities)));
        WecomServiceCheck check(m_clock);
        Service service = serviceAt(sandbox.baseUrl().replace(u"http:"_s, u"https:"_s));
        service.accounts.removeLast(); // unknown1
        service.route.caFile = caFile.isEmpty() ? QString() : path(caFile + u".pem"_s);
        const QList<CheckFinding> findings = checkAndWait(check, service);
        const CheckFinding &address = findingOf(findings, CheckStep::Address);
        QCOMPARE(address.outcome, trouble < 0 ? CheckOutcome::Passed : CheckOutcome::Failed);
        QCOMPARE(hasFailure(findings), trouble >= 0);
        if (trouble < 0)
            return;
        // A server without TLS says so in plain HTTP and closes: whichever of the two reaches the handshake first.
        const bool wasClosed = certificate.isEmpty() && address.trouble->happening == Happening::ConnectionClosed;
        if (!wasClosed) {
            QCOMPARE(address.trouble->happening, Happening::TlsFailed);
            QCOMPARE(static_cast<int>(*address.trouble->tls), trouble);
        }
        QCOMPARE(address.caFile, service.route.caFile);
        for (const char *call : {"gettoken", "agent/get"})
            QCOMPARE(sandbox.requestCount(u"/cgi-bin/"_s + QString::fromLatin1(call)), 0);
    }

    void checkSaysThatTheCaFileIsNone()
    {
        WecomServiceCheck check(m_clock);
        Service service = serviceAt(u"https://127.0.0.1:1"_s);
        service.route.caFile = path(u"private.key"_s);
        const CheckFinding address = findingOf(checkAndWait(check, service), CheckStep::Address);
        QCOMPARE(address.trouble->happening, Happening::CaFileUnreadable);
        QCOMPARE(address.checked, service.route.caFile);
    }
};

QTEST_GUILESS_MAIN(TestWecomTls)
#include "tst_wecomtls.moc"
