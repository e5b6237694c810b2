// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plantfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;
using Invalid = ServiceProblemKind;

namespace {

struct Expected
{
    QString path;
    Kind kind;
    QString detail;                     // of the kinds of the file
    Invalid service = Invalid::Missing; // of InvalidService
};
using Expectations = QList<Expected>;
using Change = std::function<void(QJsonObject &service)>;

QString described(const QString &path, Kind kind, const QString &detail, const std::optional<Invalid> &service)
{
    return u"%1 kind %2 (%3) service %4"_s.arg(path).arg(int(kind)).arg(detail).arg(service ? int(*service) : -1);
}

QStringList described(const ConfigProblems &problems)
{
    QStringList lines;
    for (const ConfigProblem &problem : problems)
        lines.append(described(problem.path, problem.kind, problem.detail,
                               problem.service ? std::optional(problem.service->kind) : std::nullopt));
    return lines;
}

QStringList described(const Expectations &expectations)
{
    QStringList lines;
    for (const Expected &problem : expectations)
        lines.append(described(problem.path, problem.kind, problem.detail,
                               problem.kind == Kind::InvalidService ? std::optional(problem.service) : std::nullopt));
    return lines;
}

ConfigProblems problemsIn(const QByteArray &json)
{
    return readConfig(json, {}, plantfile::sources()).problems;
}

QByteArray withService(const Change &change)
{
    QJsonObject service = plantfile::service();
    change(service);
    return plantfile::fileOf({service});
}

// Sets what stands at a path such as "groups/0/name"; an undefined value takes it away.
QJsonValue replaced(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        array[path[0].toInt()] = replaced(array[path[0].toInt()], path.mid(1), value);
        return array;
    }
    QJsonObject object = in.toObject();
    object[path[0]] = replaced(object[path[0]], path.mid(1), value);
    return object;
}

Change set(const QString &path, const QJsonValue &value)
{
    return [path, value](QJsonObject &service) { service = replaced(service, path.split(u'/'), value).toObject(); };
}

Change remove(const QString &path)
{
    return set(path, QJsonValue::Undefined);
}

} // namespace

Q_DECLARE_METATYPE(Expectations)

class TestConfigReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFileIsRead()
    {
        const ConfigContents contents = readConfig(plantfile::fileOf({plantfile::service()}), {}, plantfile::sources());
        QCOMPARE(described(contents.problems), QStringList());
        QCOMPARE(contents.services.size(), 1);
        const Service &service = contents.services[0];
        QCOMPARE(service.name, u"Plant A"_s);
        QCOMPARE(service.description, u"一号厂"_s);
        QVERIFY(service.enabled && service.sendToGroups && service.sendToAccounts);
        QCOMPARE(service.route.apiBaseUrl, u"https://qyapi.weixin.qq.com"_s);
        QCOMPARE(service.route.proxy, u"http://user@proxy:3128"_s);
        QCOMPARE(service.route.proxyPassword.reveal(), u"p@ss"_s);
        QCOMPARE(service.route.caFile, u"/etc/ca.pem"_s);
        QCOMPARE(service.robots.size(), 2);
        QCOMPARE(service.robots[0].groupName, u"Night shift&夜班"_s);
        QCOMPARE(service.robots[0].webhookUrl.reveal(), plantfile::webhook + u"one"_s);
        QCOMPARE(service.app, (App{u"1000002"_s, u"ww01"_s, SecretText(u"app-secret"_s)}));
        QCOMPARE(service.accounts, (QList<Account>{{u"ZhangSan"_s, u"张三"_s}, {u"007"_s, {}}}));
    }

    void whatIsLeftOutHasItsDefault()
    {
        const QJsonObject least{
            {u"type"_s, u"wecom"_s}, {u"name"_s, u"B"_s}, {u"groups"_s, QJsonArray{plantfile::robot(u"G"_s, u"k"_s)}}};
        const ConfigContents contents = readConfig(plantfile::fileOf({least}), {}, plantfile::sources());
        QCOMPARE(described(contents.problems), QStringList());
        const Service &service = contents.services[0];
        QVERIFY(service.enabled && service.sendToGroups && !service.sendToAccounts);
        QCOMPARE(service.route, Route());
        QVERIFY(service.app.secret.isMissing());
    }

    void problemsOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Expectations>("problems");
        const auto row = [](const char *name, const QByteArray &json, const Expectations &problems) {
            QTest::newRow(name) << json << problems;
        };
        row("empty", "", {{u"/"_s, Kind::NotJson, u"1:1"_s}});
        row("torn", "{\"format\":\n  \"tocsin-conf", {{u"/"_s, Kind::NotJson, u"2:15"_s}});
        row("a list", "[]", {{u"/"_s, Kind::NotJson, u"1:1"_s}});
        row("not UTF-8", "{\"format\":\"\xff\"}", {{u"/"_s, Kind::NotJson, u"1:12"_s}});
        row("nothing in it", "{}", {{u"/format"_s, Kind::KeyMissing, {}}});
        row("format is a number", R"({"format":1})", {{u"/format"_s, Kind::WrongType, u"text"_s}});
        row("newer format", R"({"format":"tocsin-config/2"})",
            {{u"/format"_s, Kind::UnknownFormat, u"tocsin-config/1"_s}});
        row("byte order mark is no problem", "\xef\xbb\xbf{\"format\":\"tocsin-config/1\"}", {});
        row("only the format", R"({"format":"tocsin-config/1"})", {});
        row("unknown section", R"({"format":"tocsin-config/1","service":[]})", {{u"/service"_s, Kind::UnknownKey, {}}});
        row("services is an object", R"({"format":"tocsin-config/1","services":{}})",
            {{u"/services"_s, Kind::WrongType, u"list"_s}});
        row("a service is a word", R"({"format":"tocsin-config/1","services":["a"]})",
            {{u"/services/0"_s, Kind::WrongType, u"object"_s}});
        row("same name twice", plantfile::fileOf({plantfile::service(), plantfile::service()}),
            {{u"/services/1/name"_s, Kind::DuplicateName, u"Plant A"_s}});
        row("an empty section", R"({"format":"tocsin-config/1","rules":[]})", {});
    }
    void problemsOfTheFile()
    {
        QFETCH(QByteArray, json);
        QFETCH(Expectations, problems);
        QCOMPARE(described(problemsIn(json)), described(problems));
    }

    void problemsOfAService_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Expectations>("problems");
        const QString s = u"/services/0/"_s;
        const auto row = [](const char *name, const Change &change, const Expectations &problems) {
            QTest::newRow(name) << withService(change) << problems;
        };
        const auto invalid = [&s](const QString &path, Invalid kind) {
            return Expectations{{s + path, Kind::InvalidService, {}, kind}};
        };
        row("no type", remove(u"type"_s), {{s + u"type"_s, Kind::KeyMissing, {}}});
        row("another type", set(u"type"_s, u"fax"_s), {{s + u"type"_s, Kind::UnknownValue, u"wecom"_s}});
        row("no name", remove(u"name"_s), {{s + u"name"_s, Kind::KeyMissing, {}}});
        row("name is a number", set(u"name"_s, 1), {{s + u"name"_s, Kind::WrongType, u"text"_s}});
        row("empty name", set(u"name"_s, u""_s), invalid(u"name"_s, Invalid::Missing));
        row("two lines of name", set(u"name"_s, u"a\nb"_s), invalid(u"name"_s, Invalid::LineBreakOrTab));
        row("long name", set(u"name"_s, QString(201, u'x')), invalid(u"name"_s, Invalid::TooLong));
        row("description is a list", set(u"description"_s, QJsonArray()),
            {{s + u"description"_s, Kind::WrongType, u"text"_s}});
        row("enabled is a word", set(u"enabled"_s, u"true"_s),
            {{s + u"enabled"_s, Kind::WrongType, u"true or false"_s}});
        row("unknown key", set(u"Enabled"_s, true), {{s + u"Enabled"_s, Kind::UnknownKey, {}}});
        row("unknown key in a group", set(u"groups/1/url"_s, u"x"_s), {{s + u"groups/1/url"_s, Kind::UnknownKey, {}}});
        row("unknown key in the app", set(u"app/agentid"_s, 1), {{s + u"app/agentid"_s, Kind::UnknownKey, {}}});
        row("unknown key in an account", set(u"accounts/1/id"_s, 1), {{s + u"accounts/1/id"_s, Kind::UnknownKey, {}}});
        row("sendTo is a word", set(u"sendTo"_s, u"group"_s), {{s + u"sendTo"_s, Kind::WrongType, u"list"_s}});
        row("sendTo knows no fax", set(u"sendTo/1"_s, u"fax"_s),
            {{s + u"sendTo/1"_s, Kind::UnknownValue, u"group, account"_s}});
        row("sendTo is empty", set(u"sendTo"_s, QJsonArray()), invalid(u"sendTo"_s, Invalid::NeitherSection));
        row("no groups", remove(u"groups"_s), invalid(u"groups"_s, Invalid::NoRows));
        row("groups is an object", set(u"groups"_s, QJsonObject()), {{s + u"groups"_s, Kind::WrongType, u"list"_s}});
        row("a group is a word", set(u"groups/0"_s, u"Night"_s), {{s + u"groups/0"_s, Kind::WrongType, u"object"_s}});
        row("group without name", remove(u"groups/1/name"_s), {{s + u"groups/1/name"_s, Kind::KeyMissing, {}}});
        row("group twice", set(u"groups/1/name"_s, u"Night shift&夜班"_s),
            invalid(u"groups/1/name"_s, Invalid::Duplicate));
        row("webhook left out", remove(u"groups/1/webhookUrl"_s),
            {{s + u"groups/1/webhookUrl"_s, Kind::SecretNotStored, u"Plant A"_s}});
        row("webhook of another server",
            set(u"groups/1/webhookUrl"_s, u"https://a.example/cgi-bin/webhook/send?key=k"_s),
            invalid(u"groups/1/webhookUrl"_s, Invalid::ForeignOrigin));
        row("webhook without key", set(u"groups/1/webhookUrl"_s, plantfile::webhook),
            invalid(u"groups/1/webhookUrl"_s, Invalid::NoKey));
        row("webhook is only a key", set(u"groups/1/webhookUrl"_s, u"abc"_s),
            invalid(u"groups/1/webhookUrl"_s, Invalid::NotAUrl));
        row("webhook twice", set(u"groups/1/webhookUrl"_s, plantfile::webhook + u"one"_s),
            invalid(u"groups/1/webhookUrl"_s, Invalid::Duplicate));
        row("webhook is a number", set(u"groups/1/webhookUrl"_s, 1),
            {{s + u"groups/1/webhookUrl"_s, Kind::WrongType, u"text or object"_s}});
        row("agentId is text", set(u"app/agentId"_s, u"1000002"_s),
            {{s + u"app/agentId"_s, Kind::WrongType, u"number"_s}});
        row("agentId is a fraction", set(u"app/agentId"_s, 1.5),
            {{s + u"app/agentId"_s, Kind::WrongType, u"whole number"_s}});
        row("agentId 0", set(u"app/agentId"_s, 0), invalid(u"app/agentId"_s, Invalid::NotAWholeNumber));
        row("no agentId", remove(u"app/agentId"_s), invalid(u"app/agentId"_s, Invalid::Missing));
        row("no company", remove(u"app/companyId"_s), invalid(u"app/companyId"_s, Invalid::Missing));
        row("no secret", remove(u"app/secret"_s), {{s + u"app/secret"_s, Kind::SecretNotStored, u"Plant A"_s}});
        row("no app at all", remove(u"app"_s),
            {{s + u"app/agentId"_s, Kind::InvalidService, {}, Invalid::Missing},
             {s + u"app/companyId"_s, Kind::InvalidService, {}, Invalid::Missing},
             {s + u"app/secret"_s, Kind::SecretNotStored, u"Plant A"_s}});
        row("app is a list", set(u"app"_s, QJsonArray()),
            {{s + u"app"_s, Kind::WrongType, u"object"_s},
             {s + u"app/agentId"_s, Kind::InvalidService, {}, Invalid::Missing},
             {s + u"app/companyId"_s, Kind::InvalidService, {}, Invalid::Missing},
             {s + u"app/secret"_s, Kind::SecretNotStored, u"Plant A"_s}});
        row("no accounts", remove(u"accounts"_s), invalid(u"accounts"_s, Invalid::NoRows));
        row("row without account", remove(u"accounts/0/account"_s),
            {{s + u"accounts/0/account"_s, Kind::KeyMissing, {}}});
        row("display name as account", set(u"accounts/0/account"_s, u"张三"_s),
            invalid(u"accounts/0/account"_s, Invalid::NotAnAccount));
        row("account twice", set(u"accounts/1/account"_s, u"ZHANGSAN"_s),
            invalid(u"accounts/1/account"_s, Invalid::Duplicate));
        row("two lines of name of an account", set(u"accounts/0/name"_s, u"a\nb"_s),
            invalid(u"accounts/0/name"_s, Invalid::LineBreakOrTab));
        row("base URL with a path", set(u"apiBaseUrl"_s, u"https://qyapi.weixin.qq.com/cgi-bin"_s),
            invalid(u"apiBaseUrl"_s, Invalid::NotAUrl));
        row("proxy of an unknown kind", set(u"proxy"_s, u"ftp://proxy:21"_s), invalid(u"proxy"_s, Invalid::NotAProxy));
        row("relative CA file", set(u"caFile"_s, u"ca.pem"_s), invalid(u"caFile"_s, Invalid::RelativePath));
    }
    void problemsOfAService()
    {
        QFETCH(QByteArray, json);
        QFETCH(Expectations, problems);
        QCOMPARE(described(problemsIn(json)), described(problems));
    }

    void sectionThatIsOffIsNotValidated()
    {
        QJsonObject service = plantfile::service();
        service[u"sendTo"_s] = QJsonArray{u"group"_s};
        service[u"accounts"_s] = QJsonArray{plantfile::account(u"张三"_s, {})};
        service.remove(u"app"_s);
        QCOMPARE(described(problemsIn(plantfile::fileOf({service}))), QStringList());
    }

    void allProblemsAreFoundInOneGo()
    {
        QJsonObject first = plantfile::service();
        first[u"colour"_s] = 1;
        first[u"enabled"_s] = 1;
        QJsonObject second = plantfile::service();
        second[u"name"_s] = u"Plant B"_s;
        second[u"caFile"_s] = u"ca.pem"_s;
        second[u"proxy"_s] = u"nonsense"_s;
        QStringList paths;
        for (const ConfigProblem &problem : problemsIn(plantfile::fileOf({first, second})))
            paths.append(problem.path);
        paths.sort();
        QCOMPARE(paths, (QStringList{u"/services/0/colour"_s, u"/services/0/enabled"_s, u"/services/1/caFile"_s,
                                     u"/services/1/proxy"_s}));
    }

    void secretsComeFromTheirSources_data()
    {
        QTest::addColumn<QJsonValue>("written");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<int>("problem"); // -1: none
        const auto row = [](const char *name, const QJsonValue &written, const QString &secret, int problem) {
            QTest::newRow(name) << written << secret << problem;
        };
        row("in clear", u"abc"_s, u"abc"_s, -1);
        row("environment", QJsonObject{{u"env"_s, u"PLANT_SECRET"_s}}, u"from-environment"_s, -1);
        row("variable is not set", QJsonObject{{u"env"_s, u"NONE"_s}}, {}, int(Kind::EnvironmentNotSet));
        row("variable is empty", QJsonObject{{u"env"_s, u"EMPTY"_s}}, {}, int(Kind::EnvironmentNotSet));
        row("encrypted", QJsonObject{{u"encrypted"_s, u"sealed:abc"_s}}, u"abc"_s, -1);
        row("encrypted with another passphrase", QJsonObject{{u"encrypted"_s, u"nonsense"_s}}, {},
            int(Kind::CannotDecrypt));
        row("unknown way", QJsonObject{{u"file"_s, u"/etc/secret"_s}}, {}, int(Kind::UnknownValue));
        row("two ways", QJsonObject{{u"env"_s, u"PLANT_SECRET"_s}, {u"encrypted"_s, u"sealed:a"_s}}, {},
            int(Kind::UnknownValue));
        row("way without a name", QJsonObject{{u"env"_s, u""_s}}, {}, int(Kind::UnknownValue));
        row("list", QJsonArray{u"abc"_s}, {}, int(Kind::WrongType));
    }
    void secretsComeFromTheirSources()
    {
        QFETCH(QJsonValue, written);
        QFETCH(QString, secret);
        QFETCH(int, problem);
        const QByteArray json = withService(set(u"app/secret"_s, written));
        const ConfigContents contents = readConfig(json, {}, plantfile::sources());
        QCOMPARE(contents.problems.size(), problem < 0 ? 0 : 1);
        if (problem >= 0) {
            QCOMPARE(contents.problems[0].path, u"/services/0/app/secret"_s);
            QCOMPARE(int(contents.problems[0].kind), problem);
        }
        QCOMPARE(contents.services.at(0).app.secret.reveal(), secret);
    }

    void encryptedWithoutAPassphraseIsSaid()
    {
        SecretSources sources = plantfile::sources();
        sources.decrypt = {};
        const QByteArray json = withService(set(u"app/secret"_s, QJsonObject{{u"encrypted"_s, u"sealed:a"_s}}));
        const ConfigContents contents = readConfig(json, {}, sources);
        QCOMPARE(contents.problems.size(), 1);
        QCOMPARE(contents.problems[0].kind, Kind::PassphraseNotSet);
    }

    void secretsLeftOutStayStoredOfTheSameServiceAndGroup()
    {
        ConfigContents first = readConfig(plantfile::fileOf({plantfile::service()}), {}, plantfile::sources());
        Service stored = first.services[0];
        stored.id = 7;
        stored.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        stored.app.secret = SecretText::stored();
        stored.route.proxyPassword = SecretText::stored();
        for (qsizetype i = 0; i < stored.robots.size(); ++i) {
            stored.robots[i].id = 70 + i;
            stored.robots[i].webhookUrl = SecretText::stored();
        }
        QJsonObject again = plantfile::service();
        set(u"app/secret"_s, QJsonValue::Undefined)(again);
        set(u"groups/0/webhookUrl"_s, QJsonValue::Undefined)(again);
        set(u"groups/1/webhookUrl"_s, QJsonValue::Undefined)(again);
        set(u"proxy"_s, u"http://user@proxy:3128"_s)(again);
        const ConfigContents contents =
            readConfig(plantfile::fileOf({again}), {.services = {stored}}, plantfile::sources());
        QCOMPARE(described(contents.problems), QStringList());
        QCOMPARE(contents.services[0], stored);

        // Not for another name, another group, another proxy.
        set(u"groups/1/name"_s, u"Renamed"_s)(again);
        set(u"proxy"_s, u"http://user@elsewhere:3128"_s)(again);
        const ConfigContents renamed =
            readConfig(plantfile::fileOf({again}), {.services = {stored}}, plantfile::sources());
        QCOMPARE(described(renamed.problems),
                 described(Expectations{{u"/services/0/groups/1/webhookUrl"_s, Kind::SecretNotStored, u"Plant A"_s}}));
        QVERIFY(renamed.services[0].route.proxyPassword.isMissing());
        again[u"name"_s] = u"Plant B"_s;
        QCOMPARE(readConfig(plantfile::fileOf({again}), {.services = {stored}}, plantfile::sources()).problems.size(),
                 3);
    }
};

QTEST_GUILESS_MAIN(TestConfigReader)
#include "tst_configreader.moc"
