// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/typedtext.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTypedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeepWhatPeopleMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("as it is") << u"夜班 Night shift"_s << u"夜班 Night shift"_s;
        QTest::newRow("outer blanks") << u" \t夜班　 "_s << u"夜班"_s;
        QTest::newRow("line breaks") << u"Night \r\n shift\n"_s << u"Night shift"_s;
        QTest::newRow("paragraph separator") << u"Night\u2029shift"_s << u"Night shift"_s;
        QTest::newRow("zero width") << u"\uFEFFNight\u200B shift\u200E"_s << u"Night shift"_s;
        QTest::newRow("emoji held together by joiners") << u"👨\u200D🔧 team"_s << u"👨\u200D🔧 team"_s;
        QTest::newRow("full-width forms stay") << u"１号（Ａ）"_s << u"１号（Ａ）"_s;
        QTest::newRow("nothing") << u" \u200B "_s << u""_s;
    }
    void namesKeepWhatPeopleMean()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(cleanedName(typed), meant);
    }

    void fullWidthAmpersandPartsGroupNames() { QCOMPARE(cleanedGroupName(u" 夜班＆白班 "_s), u"夜班&白班"_s); }

    void identifiersBecomeAscii_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("as it is") << u"Zhang.San_1@a-b"_s << u"Zhang.San_1@a-b"_s;
        QTest::newRow("full-width letters and digits") << u"Ｚｈａｎｇ１２"_s << u"Zhang12"_s;
        QTest::newRow("full-width URL") << u"ｈｔｔｐｓ：／／ａ．ｂ／？ｋｅｙ＝１＆ｃ"_s << u"https://a.b/?key=1&c"_s;
        QTest::newRow("ideographic space around") << u"　ww01　"_s << u"ww01"_s;
        QTest::newRow("broken over lines") << u"ww\r\n01\n"_s << u"ww01"_s;
        QTest::newRow("joiners") << u"w\u200Dw\u200C01"_s << u"ww01"_s;
        QTest::newRow("a blank inside stays to be refused") << u"Zhang San"_s << u"Zhang San"_s;
        QTest::newRow("Chinese stays to be refused") << u"张三"_s << u"张三"_s;
    }
    void identifiersBecomeAscii()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(cleanedIdentifier(typed), meant);
    }

    void webhookUrlComesFromUrlOrKey_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        const QString url = u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4"_s;
        QTest::newRow("the URL") << url << url;
        QTest::newRow("in full-width forms") << QString(url).replace(u':', u'：').replace(u'/', u'／') << url;
        QTest::newRow("without its scheme") << url.mid(8) << url;
        QTest::newRow("only the key") << u" 693a91f6-7xxx-4bc4\n"_s << url;
        QTest::newRow("key=…") << u"key=693a91f6-7xxx-4bc4"_s << url;
        QTest::newRow("?key=…") << u"?key=693a91f6-7xxx-4bc4"_s << url;
        QTest::newRow("too short for a key") << u"night"_s << u"night"_s;
        QTest::newRow("another site") << u"https://example.com/x"_s << u"https://example.com/x"_s;
        QTest::newRow("nothing") << u" "_s << u""_s;
    }
    void webhookUrlComesFromUrlOrKey()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QCOMPARE(webhookUrlFrom(typed, u"https://qyapi.weixin.qq.com"_s), url);
    }

    void wholeServiceIsCleaned()
    {
        Service typed;
        typed.name = u" Plant A\n"_s;
        typed.route.apiBaseUrl = u"https://wecom.example/ "_s;
        typed.route.proxy = u"http://me:p%40ss@proxy.example:3128"_s;
        typed.app = {u"１０"_s, u" ww01"_s, SecretText(u" s\u200Becret "_s)};
        typed.robots = {{7, u"A＆B"_s, SecretText(u"key-of-the-robot"_s)}, {8, u"C"_s, SecretText::stored()}};
        typed.accounts = {{u" ＺｈａｎｇＳａｎ"_s, u" 张三 "_s}};
        const Service service = cleanedService(typed);
        QCOMPARE(service.name, u"Plant A"_s);
        QCOMPARE(service.route.apiBaseUrl, u"https://wecom.example"_s);
        QCOMPARE(service.route.proxy, u"http://me@proxy.example:3128"_s);
        QCOMPARE(service.route.proxyPassword.reveal(), u"p@ss"_s);
        QCOMPARE(service.app.agentId, u"10"_s);
        QCOMPARE(service.app.secret.reveal(), u"secret"_s);
        QCOMPARE(service.robots[0].groupName, u"A&B"_s);
        QCOMPARE(service.robots[0].webhookUrl.reveal(),
                 u"https://wecom.example/cgi-bin/webhook/send?key=key-of-the-robot"_s);
        QVERIFY(service.robots[1].webhookUrl.isStored());
        QCOMPARE(service.accounts[0], (Account{u"ZhangSan"_s, u"张三"_s}));
        QCOMPARE(cleanedService(service), service); // cleaning twice changes nothing more
    }
};

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typedtext.moc"
