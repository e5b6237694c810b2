// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomreply.h>
#include <wecom/wecomsendjob.h>

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray stored(const QString &name)
{
    QFile file(QStringLiteral(TOCSIN_TEST_DATA "/replies/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing reply file %s", qPrintable(name));
    return file.readAll();
}

} // namespace

class TestWecomReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errcodeDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("happening");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, int status, const QString &file, Happening happening, Outcome outcome) {
            QTest::newRow(name) << status << file << int(happening) << int(outcome);
        };
        const auto wait = Outcome::TryAgain;
        row("errcode 0", 200, u"robot-ok.json"_s, Happening::Delivered, Outcome::Delivered);
        row("HTTP 200 with an errcode is not delivered", 200, u"untrusted-ip.json"_s, Happening::Errcode,
            Outcome::Refused);
        row("an errcode counts whatever the status", 500, u"too-often.json"_s, Happening::Errcode, wait);
        row("ok with HTTP 500 is not delivered", 500, u"robot-ok.json"_s, Happening::HttpStatus, wait);
        row("busy", 200, u"busy.json"_s, Happening::Errcode, wait);
        row("without errcode", 200, u"no-errcode.json"_s, Happening::ErrcodeMissing, wait);
        row("errcode is text", 200, u"errcode-is-text.json"_s, Happening::ErrcodeMissing, wait);
        row("errcode is a fraction", 200, u"errcode-is-a-fraction.json"_s, Happening::ErrcodeMissing, wait);
        row("errcode is beyond any number of ours", 200, u"errcode-is-too-large.json"_s, Happening::ErrcodeMissing,
            wait);
        row("a list", 200, u"list.json"_s, Happening::NotJson, wait);
        row("a login page", 200, u"login-page.html"_s, Happening::NotJson, wait);
        row("torn", 200, u"torn.json"_s, Happening::NotJson, wait);
        row("empty", 200, u"empty.json"_s, Happening::NotJson, wait);
        row("bad gateway", 502, u"login-page.html"_s, Happening::HttpStatus, wait);
        row("redirect", 302, u"login-page.html"_s, Happening::RedirectRefused, Outcome::Refused);
        row("WeCom misread us but took it", 200, u"misread.json"_s, Happening::Delivered, Outcome::Delivered);
    }
    void errcodeDecides()
    {
        QFETCH(int, status);
        QFETCH(QString, file);
        const WecomReply reply = readReply(status, stored(file));
        const HttpAnswer http{{}, status, {}, {}, true};
        const ReceiverResult result = resultOf(http, reply, SendStep::Message);
        QTEST(int(result.happening), "happening");
        QTEST(int(result.outcome), "outcome");
        QCOMPARE(reply.isOk(), result.isDelivered());
    }

    void errmsgGivesAddressAndTime_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("errmsg");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("hasTime");
        QTest::newRow("IPv4") << u"untrusted-ip.json"_s << u"not allow to access from your ip"_s << u"203.0.113.7"_s
                              << true;
        QTest::newRow("no address, old hint")
            << u"untrusted-ip-not-named.json"_s << u"not allow to access from your ip"_s << QString() << true;
        QTest::newRow("IPv6") << u"too-often.json"_s << u"api freq out of limit"_s << u"2001:db8::7"_s << true;
        QTest::newRow("no hint") << u"busy.json"_s << u"system busy"_s << QString() << false;
    }
    void errmsgGivesAddressAndTime()
    {
        QFETCH(QString, file);
        const WecomReply reply = readReply(200, stored(file));
        QTEST(reply.errmsg, "errmsg");
        QTEST(reply.seenAddress.isNull() ? QString() : reply.seenAddress, "address");
        QTEST(reply.serverTime.isValid(), "hasTime");
        if (reply.serverTime.isValid())
            QCOMPARE(reply.serverTime, QDateTime(QDate(2022, 7, 20), QTime(3, 11, 57), Qt::UTC));
    }

    void misreadIsNoticed() { QVERIFY(readReply(200, stored(u"misread.json"_s)).wasMisread); }

    void missedAccountsAreRead()
    {
        const MissedAccounts missed = missedAccounts(readReply(200, stored(u"partly-delivered.json"_s)).body);
        QCOMPARE(missed.invalid, (QStringList{u"zhangsan"_s, u"lisi"_s}));
        QCOMPARE(missed.unlicensed, QStringList{u"wangwu"_s});
        QVERIFY(missedAccounts(readReply(200, stored(u"robot-ok.json"_s)).body).invalid.isEmpty());
    }

    void tokenAndItsLifeAreRead()
    {
        const auto token = accessToken(readReply(200, stored(u"token.json"_s)).body);
        QVERIFY(token);
        QCOMPARE(token->value, u"T0K"_s);
        QCOMPARE(token->expiresInSeconds, 7200);
        QVERIFY(!accessToken(readReply(200, stored(u"token-missing.json"_s)).body));
        QCOMPARE(accessToken(readReply(200, stored(u"token-without-life.json"_s)).body)->expiresInSeconds, 7200);
        const auto lifeOf = [](const QByteArray &life) {
            const QByteArray body = R"({"errcode":0,"access_token":"T0K","expires_in":)" + life + '}';
            return accessToken(readReply(200, body).body)->expiresInSeconds;
        };
        QCOMPARE(lifeOf("60"), 60);
        QCOMPARE(lifeOf("-1"), 0);
        QCOMPARE(lifeOf("1e300"), 86400);
        QCOMPARE(lifeOf("\"7200\""), 7200);
    }

    void errmsgLosesSecrets()
    {
        const WecomReply reply = readReply(200, R"({"errcode":93000,"errmsg":"bad url send?key=abc-1"})");
        QCOMPARE(reply.errmsg, u"bad url send?key=…"_s);
    }
};

QTEST_GUILESS_MAIN(TestWecomReply)
#include "tst_wecomreply.moc"
