// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/servicevalidation.h>
#include <domain/webhookurl.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Field = ServiceField;
using Kind = ServiceProblemKind;
using Problems = QList<ServiceProblem>;

namespace {

QString url(const QString &key)
{
    return u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key="_s + key;
}

Service validService()
{
    Service service;
    service.name = u"Plant A"_s;
    service.sendToAccounts = true;
    service.robots = {{0, u"Night shift&Maintenance"_s, SecretText(url(u"one"_s))},
                      {0, u"夜班"_s, SecretText(url(u"two"_s))}};
    service.app = {u"1000002"_s, u"ww0123456789abcdef"_s, SecretText(u"app-secret"_s)};
    service.accounts = {{u"ZhangSan"_s, u"张三"_s}, {u"7745"_s, {}}};
    return service;
}

} // namespace

Q_DECLARE_METATYPE(ServiceProblem)

class TestServiceValidation : public QObject
{
    Q_OBJECT

    using Change = void (*)(Service &);

private Q_SLOTS:
    void validServiceHasNoProblems() { QCOMPARE(problemsOf(validService()), Problems()); }

    void eachProblemNamesFieldKindAndRow_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Problems>("problems");
        const auto row = [](const char *name, Change change, const Problems &problems) {
            QTest::newRow(name) << change << problems;
        };
        row("no name", [](Service &s) { s.name.clear(); }, {{Field::Name, Kind::Missing}});
        row("blank name", [](Service &s) { s.name = u"  "_s; }, {{Field::Name, Kind::Missing}});
        row("tab in name", [](Service &s) { s.name = u"a\tb"_s; }, {{Field::Name, Kind::LineBreakOrTab}});
        row("long name", [](Service &s) { s.name = QString(201, u'x'); }, {{Field::Name, Kind::TooLong}});
        row("neither section", [](Service &s) { s.sendToGroups = s.sendToAccounts = false; },
            {{Field::SendTo, Kind::NeitherSection}});
        row("no robots", [](Service &s) { s.robots.clear(); }, {{Field::Groups, Kind::NoRows}});
        row("no robots, section off",
            [](Service &s) {
                s.robots.clear();
                s.sendToGroups = false;
            },
            {});
        row("group without name", [](Service &s) { s.robots[1].groupName.clear(); },
            {{Field::GroupName, Kind::Missing, 1}});
        row("group twice", [](Service &s) { s.robots[1].groupName = s.robots[0].groupName; },
            {{Field::GroupName, Kind::Duplicate, 1}});
        row("no webhook", [](Service &s) { s.robots[0].webhookUrl = {}; }, {{Field::WebhookUrl, Kind::Missing, 0}});
        row("stored webhook", [](Service &s) { s.robots[0].webhookUrl = SecretText::stored(); }, {});
        row("webhook twice", [](Service &s) { s.robots[1].webhookUrl = s.robots[0].webhookUrl; },
            {{Field::WebhookUrl, Kind::Duplicate, 1}});
        row("no agentid", [](Service &s) { s.app.agentId.clear(); }, {{Field::AgentId, Kind::Missing}});
        row("agentid is a word", [](Service &s) { s.app.agentId = u"10x"_s; },
            {{Field::AgentId, Kind::NotAWholeNumber}});
        row("agentid 0", [](Service &s) { s.app.agentId = u"0"_s; }, {{Field::AgentId, Kind::NotAWholeNumber}});
        row("no company", [](Service &s) { s.app.companyId.clear(); }, {{Field::CompanyId, Kind::Missing}});
        row("no secret", [](Service &s) { s.app.secret = {}; }, {{Field::Secret, Kind::Missing}});
        row("stored secret", [](Service &s) { s.app.secret = SecretText::stored(); }, {});
        row("no accounts", [](Service &s) { s.accounts.clear(); }, {{Field::Accounts, Kind::NoRows}});
        row("account section off",
            [](Service &s) {
                s.app = {};
                s.accounts.clear();
                s.sendToAccounts = false;
            },
            {});
        row("empty account", [](Service &s) { s.accounts[0].account.clear(); }, {{Field::Account, Kind::Missing, 0}});
        row("name as account", [](Service &s) { s.accounts[0].account = u"张三"_s; },
            {{Field::Account, Kind::NotAnAccount, 0}});
        row("account twice, other case", [](Service &s) { s.accounts[1].account = u"zhangsan"_s; },
            {{Field::Account, Kind::Duplicate, 1}});
        row("base URL empty",
            [](Service &s) {
                s.route.apiBaseUrl.clear();
                s.sendToGroups = false;
            },
            {{Field::ApiBaseUrl, Kind::Missing}});
        row("base URL with path", [](Service &s) { s.route.apiBaseUrl += u"/cgi-bin"_s; },
            {{Field::ApiBaseUrl, Kind::NotAUrl}});
        row("proxy without port", [](Service &s) { s.route.proxy = u"http://proxy"_s; },
            {{Field::Proxy, Kind::NotAProxy}});
        row("https proxy", [](Service &s) { s.route.proxy = u"https://proxy:1"_s; }, {{Field::Proxy, Kind::NotAProxy}});
        row("socks5 proxy", [](Service &s) { s.route.proxy = u"socks5://user@proxy:1080"_s; }, {});
        row("relative CA file", [](Service &s) { s.route.caFile = u"ca.pem"_s; },
            {{Field::CaFile, Kind::RelativePath}});
    }
    void eachProblemNamesFieldKindAndRow()
    {
        QFETCH(Change, change);
        QFETCH(Problems, problems);
        Service service = validService();
        change(service);
        QCOMPARE(problemsOf(service), problems);
    }

    void webhookUrlIsHeldAgainstTheApiBaseUrl_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("webhook");
        QTest::addColumn<int>("kind"); // -1: accepted
        const QString official = u"https://qyapi.weixin.qq.com"_s;
        const auto row = [](const char *name, const QString &base, const QString &webhook, int kind) {
            QTest::newRow(name) << base << webhook << kind;
        };
        row("official", official, url(u"a"_s), -1);
        row("host in capitals", official, u"https://QYAPI.weixin.qq.com/cgi-bin/webhook/send?key=a"_s, -1);
        row("default port said", official, u"https://qyapi.weixin.qq.com:443/cgi-bin/webhook/send?key=a"_s, -1);
        row("further parameter", official, url(u"a&debug=1"_s), -1);
        row("private host", u"https://wecom.plant.example:8443"_s,
            u"https://wecom.plant.example:8443/cgi-bin/webhook/send?key=a"_s, -1);
        row("loopback over http", u"http://127.0.0.1:8067"_s, u"http://127.0.0.1:8067/cgi-bin/webhook/send?key=a"_s,
            -1);
        row("another host", official, u"https://example.org/cgi-bin/webhook/send?key=a"_s, int(Kind::ForeignOrigin));
        row("another port", u"http://127.0.0.1:1"_s, u"http://127.0.0.1:2/cgi-bin/webhook/send?key=a"_s,
            int(Kind::ForeignOrigin));
        row("user in front of another host", official,
            u"https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=a"_s, int(Kind::NotAUrl));
        row("plain http", official, u"http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a"_s, int(Kind::PlainHttp));
        row("looks like loopback", official, u"http://127.0.0.1.evil.example/cgi-bin/webhook/send?key=a"_s,
            int(Kind::PlainHttp));
        row("another path", official, u"https://qyapi.weixin.qq.com/cgi-bin/webhook/upload_media?key=a"_s,
            int(Kind::WrongPath));
        row("no key", official, u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send"_s, int(Kind::NoKey));
        row("empty key", official, url({}), int(Kind::NoKey));
        row("only the key", official, u"693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa"_s, int(Kind::NotAUrl));
        row("blank inside", official, u"https://qyapi.weixin.qq.com/cgi-bin/ webhook/send?key=a"_s, int(Kind::NotAUrl));
    }
    void webhookUrlIsHeldAgainstTheApiBaseUrl()
    {
        QFETCH(QString, base);
        QFETCH(QString, webhook);
        QFETCH(int, kind);
        Service service = validService();
        service.sendToAccounts = false;
        service.route.apiBaseUrl = base;
        service.robots = {{0, u"g"_s, SecretText(webhook)}};
        const Problems expected = kind < 0 ? Problems() : Problems{{Field::WebhookUrl, static_cast<Kind>(kind), 0}};
        QCOMPARE(problemsOf(service), expected);
    }

    void accountsFollowWecomsRules_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("valid");
        QTest::newRow("letters") << u"ZhangSan"_s << true;
        QTest::newRow("digits with leading zero") << u"007"_s << true;
        QTest::newRow("all signs") << u"a_b-c@d.e"_s << true;
        QTest::newRow("64 bytes") << QString(64, u'a') << true;
        QTest::newRow("65 bytes") << QString(65, u'a') << false;
        QTest::newRow("sign first") << u"_a"_s << false;
        QTest::newRow("blank") << u"a b"_s << false;
        QTest::newRow("bar") << u"a|b"_s << false;
        QTest::newRow("line break at the end") << u"a\n"_s << false;
        QTest::newRow("Chinese") << u"张三"_s << false;
        QTest::newRow("@all is nobody's account") << u"@all"_s << false;
    }
    void accountsFollowWecomsRules()
    {
        QFETCH(QString, account);
        QTEST(isAccount(account), "valid");
    }

    void onlyLoopbackIsLoopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
        QTest::newRow("127.8.9.1") << u"127.8.9.1"_s << true;
        QTest::newRow("::1") << u"::1"_s << true;
        QTest::newRow("localhost") << u"LocalHost"_s << true;
        QTest::newRow("name that begins so") << u"localhost.example"_s << false;
        QTest::newRow("address that begins so") << u"127.0.0.1.example"_s << false;
        QTest::newRow("LAN") << u"192.168.0.1"_s << false;
    }
    void onlyLoopbackIsLoopback()
    {
        QFETCH(QString, host);
        QTEST(isLoopbackHost(host), "loopback");
    }
};

QTEST_GUILESS_MAIN(TestServiceValidation)
#include "tst_servicevalidation.moc"
