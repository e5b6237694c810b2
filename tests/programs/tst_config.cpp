// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString base = u"https://qyapi.weixin.qq.com"_s;

QByteArray bytes(const QJsonObject &config)
{
    return QJsonDocument(config).toJson();
}

// The config with `change` made to its service.
QJsonObject changed(const std::function<void(QJsonObject &service)> &change)
{
    QJsonObject config = plantConfig(base);
    QJsonObject service = config[u"services"_s].toArray()[0].toObject();
    change(service);
    config.insert(u"services"_s, QJsonArray{service});
    return config;
}

} // namespace

class TestConfig : public QObject
{
    Q_OBJECT

    static Run import(const Desk &desk, const QByteArray &json, const QStringList &more = {})
    {
        return desk.dispatcher(QStringList{u"config"_s, u"import"_s, u"-"_s} + more, json);
    }
    static QByteArray exported(const Desk &desk, const QStringList &more = {})
    {
        const Run run = desk.dispatcher(QStringList{u"config"_s, u"export"_s} + more);
        return run.exitCode == 0 ? run.out.toUtf8() : QByteArray("failed: ") + run.err.toUtf8();
    }

private Q_SLOTS:
    void importCountsAddedChangedUnchanged()
    {
        const Desk desk;
        QCOMPARE(import(desk, bytes(plantConfig(base))).lines(),
                 (QStringList{u"added\t1"_s, u"changed\t0"_s, u"unchanged\t0"_s}));
        const Run again = import(desk, bytes(plantConfig(base)), {u"--json"_s});
        QCOMPARE(again.json().object(),
                 (QJsonObject{{u"added"_s, 0}, {u"changed"_s, 0}, {u"unchanged"_s, 1}, {u"problems"_s, QJsonArray()}}));
        const QJsonObject other = changed([](QJsonObject &service) { service[u"description"_s] = u"new"_s; });
        QCOMPARE(import(desk, bytes(other)).lines().at(1), u"changed\t1"_s);
        const QJsonObject secret = changed([](QJsonObject &service) {
            service[u"description"_s] = u"new"_s;
            service[u"app"_s] =
                QJsonObject{{u"agentId"_s, 1000002}, {u"companyId"_s, u"ww01"_s}, {u"secret"_s, u"s2"_s}};
        });
        QCOMPARE(import(desk, bytes(secret)).lines().at(1), u"changed\t1"_s);
    }

    void messagesAndSchedulesComeBackAsTheyWentIn()
    {
        const Desk desk;
        QJsonObject config = plantConfig(base);
        config.insert(u"messages"_s, QJsonArray{QJsonObject{{u"type"_s, u"wecom"_s},
                                                            {u"name"_s, u"标准"_s},
                                                            {u"description"_s, u""_s},
                                                            {u"format"_s, u"card"_s},
                                                            {u"language"_s, u"zh_CN"_s},
                                                            {u"timezone"_s, u"Asia/Shanghai"_s},
                                                            {u"content"_s, u"{level} {name}"_s},
                                                            {u"mentions"_s, QJsonArray{u"@all"_s}},
                                                            {u"link"_s, u"https://scada.example"_s}}});
        const QJsonArray night{QJsonArray{u"22:00:00"_s, u"06:00:00"_s}};
        config.insert(u"schedules"_s, QJsonArray{QJsonObject{{u"kind"_s, u"standard"_s},
                                                             {u"name"_s, u"Nights"_s},
                                                             {u"description"_s, u""_s},
                                                             {u"enabled"_s, true},
                                                             {u"ignoreHoliday"_s, true},
                                                             {u"periods"_s, QJsonObject{{u"sunday"_s, night}}},
                                                             {u"start"_s, u"2026-01-01"_s},
                                                             {u"end"_s, QJsonValue::Null}},
                                                 QJsonObject{{u"kind"_s, u"holiday"_s},
                                                             {u"name"_s, u"National Day"_s},
                                                             {u"description"_s, u""_s},
                                                             {u"enabled"_s, true},
                                                             {u"timezone"_s, u"Asia/Shanghai"_s},
                                                             {u"from"_s, u"2026-10-01"_s},
                                                             {u"to"_s, u"2026-10-07"_s},
                                                             {u"workingDays"_s, QJsonArray{u"2026-10-10"_s}}}});
        QCOMPARE(import(desk, bytes(config)).lines().at(0), u"added\t4"_s);
        const QByteArray first = exported(desk);
        const QJsonObject written = QJsonDocument::fromJson(first).object();
        QCOMPARE(written[u"messages"_s].toArray(), config[u"messages"_s].toArray());
        QCOMPARE(written[u"schedules"_s].toArray()[0], config[u"schedules"_s].toArray()[1]); // by name
        QCOMPARE(written[u"schedules"_s].toArray()[1], config[u"schedules"_s].toArray()[0]);
        QCOMPARE(import(desk, bytes(config)).lines().last(), u"unchanged\t4"_s);
        QCOMPARE(import(desk, first).lines().last(), u"unchanged\t4"_s);

        QJsonObject message = config[u"messages"_s].toArray()[0].toObject();
        message[u"content"_s] = u"{nmae}"_s;
        config.insert(u"messages"_s, QJsonArray{message});
        const Run refused = import(desk, bytes(config));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(u"/messages/0/content\t"_s) && refused.err.contains(u"{name}"_s),
                 qPrintable(refused.err));
        QCOMPARE(exported(desk), first);
        message[u"content"_s] = u"{name}"_s;
        config.insert(u"messages"_s, QJsonArray{message});
        QCOMPARE(import(desk, bytes(config)).lines(), (QStringList{u"added\t0"_s, u"changed\t1"_s, u"unchanged\t3"_s}));
    }

    void dryRunChangesNothing()
    {
        const Desk desk;
        const Run run = import(desk, bytes(plantConfig(base)), {u"--dry-run"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.lines().at(0), u"added\t1"_s);
        QVERIFY(!exported(desk).contains("Plant A"));
    }

    void exportWithoutSecretsImportsAgainAndKeepsThem()
    {
        const Desk desk;
        import(desk, bytes(plantConfig(base)));
        const QByteArray first = exported(desk);
        QVERIFY(!first.contains("webhookUrl") && !first.contains("secret"));
        const Run again = import(desk, first, {u"--json"_s});
        QCOMPARE(again.json()[u"unchanged"_s].toInt(), 1);
        QCOMPARE(exported(desk), first);

        const Desk elsewhere;
        const Run missing = import(elsewhere, first, {u"--json"_s});
        QCOMPARE(missing.exitCode, 1);
        QStringList paths;
        const QJsonArray problems = missing.json()[u"problems"_s].toArray();
        for (const auto &problem : problems)
            paths.append(problem.toObject()[u"path"_s].toString());
        QCOMPARE(paths, (QStringList{u"/services/0/groups/0/webhookUrl"_s, u"/services/0/app/secret"_s}));
    }

    void exportWithSecretsIsSealedAndOpensElsewhere()
    {
        Desk desk;
        QJsonObject config =
            changed([](QJsonObject &service) { service[u"proxy"_s] = u"http://user:p%40ss@proxy:3128"_s; });
        import(desk, bytes(config));
        QCOMPARE(desk.dispatcher({u"config"_s, u"export"_s, u"--with-secrets"_s}).exitCode, 2);
        desk.environment.insert(u"TOCSIN_PASSPHRASE"_s, u"correct horse"_s);
        const QByteArray sealed = exported(desk, {u"--with-secrets"_s});
        QVERIFY2(sealed.contains("encrypted"), sealed.constData());
        for (const QByteArray &secret :
             {webhookKeyInTests.toUtf8(), appSecretInTests.toUtf8(), "p%40ss"_ba, "p@ss"_ba, "correct horse"_ba})
            QVERIFY(!sealed.contains(secret));

        Desk elsewhere;
        const Run locked = import(elsewhere, sealed, {u"--json"_s});
        QCOMPARE(locked.exitCode, 1);
        QCOMPARE(locked.json()[u"problems"_s].toArray().size(), 3);
        elsewhere.environment.insert(u"TOCSIN_PASSPHRASE"_s, u"wrong horse"_s);
        QCOMPARE(import(elsewhere, sealed).exitCode, 1);
        elsewhere.environment.insert(u"TOCSIN_PASSPHRASE"_s, u"correct horse"_s);
        QCOMPARE(import(elsewhere, sealed).lines().at(0), u"added\t1"_s);
        QCOMPARE(import(elsewhere, bytes(config)).lines().last(), u"unchanged\t1"_s);
    }

    void secretsMayComeFromTheEnvironment()
    {
        Desk desk;
        const QJsonObject config = changed([](QJsonObject &service) {
            QJsonObject app = service[u"app"_s].toObject();
            app[u"secret"_s] = QJsonObject{{u"env"_s, u"PLANT_SECRET"_s}};
            service[u"app"_s] = app;
        });
        const Run missing = import(desk, bytes(config));
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.err.contains(u"/services/0/app/secret\t"_s) && missing.err.contains(u"PLANT_SECRET"_s),
                 qPrintable(missing.err));
        desk.environment.insert(u"PLANT_SECRET"_s, appSecretInTests);
        QCOMPARE(import(desk, bytes(config)).exitCode, 0);
        QCOMPARE(import(desk, bytes(plantConfig(base))).lines().last(), u"unchanged\t1"_s);
    }

    // More than a pipe holds at once.
    void largeFileComesThroughAPipe()
    {
        const Desk desk;
        QJsonObject config = plantConfig(u"http://127.0.0.1:1"_s);
        QJsonObject service = config[u"services"_s].toArray().at(0).toObject();
        QJsonArray accounts;
        for (int number = 0; number < 5000; ++number)
            accounts.append(QJsonObject{{u"account"_s, u"user%1"_s.arg(number)}, {u"name"_s, u"张三"_s}});
        service[u"accounts"_s] = accounts;
        config[u"services"_s] = QJsonArray{service};
        importConfig(desk, config);
        const QJsonObject exported =
            QJsonDocument::fromJson(desk.dispatcher({u"config"_s, u"export"_s}).out.toUtf8()).object();
        QCOMPARE(exported[u"services"_s].toArray().at(0)[u"accounts"_s].toArray().size(), 5000);
    }

    void problemsCarryTheirPathAndNothingIsSaved_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("paths");
        using Object = QJsonObject;
        const auto row = [](const char *name, const std::function<void(Object &)> &change, const QStringList &paths) {
            QTest::newRow(name) << bytes(changed(change)) << paths;
        };
        QTest::newRow("not JSON") << QByteArray("{\"format\": \n oops}") << QStringList{u"/"_s};
        QTest::newRow("no format") << QByteArray("{}") << QStringList{u"/format"_s};
        QTest::newRow("other format") << QByteArray(R"({"format":"tocsin-config/2"})") << QStringList{u"/format"_s};
        QTest::newRow("unknown section") << QByteArray(R"({"format":"tocsin-config/1","colour":1})")
                                         << QStringList{u"/colour"_s};
        QTest::newRow("rule without notifications")
            << QByteArray(R"({"format":"tocsin-config/1","rules":[{"name":"a"}]})")
            << QStringList{u"/rules/0/notifications"_s};
        row("unknown key", [](Object &s) { s[u"colour"_s] = 1; }, {u"/services/0/colour"_s});
        row("unknown key in a row",
            [](Object &s) {
                s[u"app"_s] =
                    Object{{u"agentid"_s, 1}, {u"agentId"_s, 1}, {u"companyId"_s, u"ww"_s}, {u"secret"_s, u"s"_s}};
            },
            {u"/services/0/app/agentid"_s});
        row("wrong type", [](Object &s) { s[u"enabled"_s] = u"yes"_s; }, {u"/services/0/enabled"_s});
        row("unknown service type", [](Object &s) { s[u"type"_s] = u"fax"_s; }, {u"/services/0/type"_s});
        row("no name", [](Object &s) { s.remove(u"name"_s); }, {u"/services/0/name"_s});
        row("neither section", [](Object &s) { s[u"sendTo"_s] = QJsonArray(); }, {u"/services/0/sendTo"_s});
        row("unknown section word",
            [](Object &s) {
                s[u"sendTo"_s] = QJsonArray{u"group"_s, u"fax"_s};
            },
            {u"/services/0/sendTo/1"_s});
        row("robot of another server", [](Object &s) { s[u"apiBaseUrl"_s] = u"https://wecom.example"_s; },
            {u"/services/0/groups/0/webhookUrl"_s});
        row("plain http",
            [](Object &s) {
                s[u"apiBaseUrl"_s] = u"http://wecom.example"_s;
                s[u"sendTo"_s] = QJsonArray{u"account"_s};
            },
            {u"/services/0/apiBaseUrl"_s});
        row("account twice",
            [](Object &s) {
                s[u"accounts"_s] = QJsonArray{Object{{u"account"_s, u"a"_s}}, Object{{u"account"_s, u"A"_s}}};
            },
            {u"/services/0/accounts/1/account"_s});
        row("agentId is text",
            [](Object &s) {
                s[u"app"_s] = Object{{u"agentId"_s, u"1"_s}, {u"companyId"_s, u"ww"_s}, {u"secret"_s, u"s"_s}};
            },
            {u"/services/0/app/agentId"_s});
        row("two problems",
            [](Object &s) {
                s[u"name"_s] = u""_s;
                s[u"proxy"_s] = u"nonsense"_s;
            },
            {u"/services/0/name"_s, u"/services/0/proxy"_s});
    }
    void problemsCarryTheirPathAndNothingIsSaved()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, paths);
        const Desk desk;
        const Run run = import(desk, json, {u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QStringList found;
        const QJsonArray problems = run.json()[u"problems"_s].toArray();
        for (const auto &problem : problems) {
            found.append(problem.toObject()[u"path"_s].toString());
            QVERIFY(!problem.toObject()[u"text"_s].toString().isEmpty());
        }
        QCOMPARE(found, paths);
        const Run text = import(desk, json);
        QCOMPARE(text.exitCode, 1);
        QCOMPARE(text.out, QString());
        for (const QString &path : paths)
            QVERIFY2(text.err.contains(path + u'\t'), qPrintable(text.err));
        QVERIFY(QJsonDocument::fromJson(exported(desk))[u"services"_s].toArray().isEmpty());
    }

    void oneBadServiceKeepsTheGoodOneOut()
    {
        const Desk desk;
        QJsonObject config = plantConfig(base);
        QJsonArray services = config[u"services"_s].toArray();
        services.append(services[0]);
        config.insert(u"services"_s, services);
        const Run run = import(desk, bytes(config), {u"--json"_s});
        QCOMPARE(run.json()[u"problems"_s][0][u"path"_s].toString(), u"/services/1/name"_s);
        QVERIFY(!exported(desk).contains("Plant A"));
    }

    void storedWebhookOfAnotherServerIsNoticed()
    {
        const Desk desk;
        import(desk, bytes(plantConfig(base)));
        QJsonObject moved = QJsonDocument::fromJson(exported(desk)).object();
        QJsonObject service = moved[u"services"_s].toArray()[0].toObject();
        service[u"apiBaseUrl"_s] = u"https://wecom.example"_s;
        moved.insert(u"services"_s, QJsonArray{service});
        const Run run = import(desk, bytes(moved), {u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json()[u"problems"_s][0][u"path"_s].toString(), u"/services/0/groups/0/webhookUrl"_s);
    }

    void missingSectionIsLeftAlone()
    {
        const Desk desk;
        import(desk, bytes(plantConfig(base)));
        QCOMPARE(import(desk, R"({"format":"tocsin-config/1"})").exitCode, 0);
        QVERIFY(exported(desk).contains("Plant A"));
    }

    void fileThatCannotBeReadIsNamed()
    {
        const Desk desk;
        const Run run = desk.dispatcher({u"config"_s, u"import"_s, u"/nonexistent/config.json"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"/nonexistent/config.json"_s), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
