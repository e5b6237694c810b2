// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/checkfindings.h>

#include <QSslError>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

} // namespace

// What an answer says besides its body: the time, and what was wrong with the certificate.
class TestAnswerFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockIsComparedAsFarAsTheAnswerAllows_data()
    {
        QTest::addColumn<int>("askedAt"); // milliseconds after noon(), by this machine
        QTest::addColumn<int>("answeredAt");
        QTest::addColumn<int>("wecomAt"); // seconds after noon(), by WeCom; the header has no milliseconds
        QTest::addColumn<int>("ahead");
        QTest::newRow("same") << 0 << 100 << 0 << 0;
        QTest::newRow("same, late in the second") << 900 << 950 << 0 << 0;
        QTest::newRow("within a slow answer") << 0 << 30'000 << 20 << 0;
        QTest::newRow("ahead") << 300'000 << 300'100 << 0 << 299;
        QTest::newRow("behind") << 0 << 100 << 300 << -299;
        QTest::newRow("just before") << -100 << -50 << 0 << 0;
    }
    void clockIsComparedAsFarAsTheAnswerAllows()
    {
        QFETCH(int, askedAt);
        QFETCH(int, answeredAt);
        QFETCH(int, wecomAt);
        QTEST(static_cast<int>(
                  clockAhead(noon().addMSecs(askedAt), noon().addMSecs(answeredAt), noon().addSecs(wecomAt))),
              "ahead");
        QCOMPARE(clockAhead(noon(), noon(), {}), 0);
    }

    void dateHeaderIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("usual") << QByteArray("Tue, 24 Nov 2026 12:00:00 GMT") << noon();
        QTest::newRow("blanks") << QByteArray(" Tue, 24 Nov 2026 12:00:00 GMT ") << noon();
        QTest::newRow("none") << QByteArray() << QDateTime();
        QTest::newRow("words") << QByteArray("yesterday") << QDateTime();
        QTest::newRow("no such day") << QByteArray("Tue, 31 Nov 2026 12:00:00 GMT") << QDateTime();
        QTest::newRow("another zone") << QByteArray("Tue, 24 Nov 2026 12:00:00 CST") << QDateTime();
    }
    void dateHeaderIsRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(QDateTime, time);
        const QDateTime read = timeOfDateHeader(header);
        QCOMPARE(read.isValid(), time.isValid());
        QVERIFY(!time.isValid() || read == time);
    }

    void certificateErrorsAreToldApart_data()
    {
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<TlsTrouble>("trouble");
        const auto list = [](std::initializer_list<QSslError::SslError> codes) {
            QList<QSslError> errors;
            for (const auto code : codes)
                errors.append(QSslError(code));
            return errors;
        };
        QTest::newRow("none was looked at") << list({}) << TlsTrouble::Handshake;
        QTest::newRow("expired") << list({QSslError::CertificateExpired}) << TlsTrouble::OutOfDate;
        QTest::newRow("not yet") << list({QSslError::CertificateNotYetValid}) << TlsTrouble::OutOfDate;
        QTest::newRow("other host") << list({QSslError::HostNameMismatch}) << TlsTrouble::OtherHost;
        QTest::newRow("self-signed") << list({QSslError::SelfSignedCertificate}) << TlsTrouble::UnknownAuthority;
        QTest::newRow("unknown issuer") << list({QSslError::UnableToGetLocalIssuerCertificate,
                                                 QSslError::UnableToVerifyFirstCertificate})
                                        << TlsTrouble::UnknownAuthority;
        QTest::newRow("all at once") << list({QSslError::SelfSignedCertificate, QSslError::HostNameMismatch,
                                              QSslError::CertificateExpired})
                                     << TlsTrouble::OutOfDate;
    }
    void certificateErrorsAreToldApart()
    {
        QFETCH(QList<QSslError>, errors);
        QTEST(tlsTroubleOf(errors), "trouble");
    }
};

QTEST_GUILESS_MAIN(TestAnswerFacts)
#include "tst_answerfacts.moc"
