// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configlines.h"

#include <configfile/configwriter.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;
using Problem = RuleProblemKind;

namespace {

const QByteArray plant = R"("services": [{"type": "wecom", "name": "Plant A", "sendTo": ["group", "account"],
    "groups": [{"name": "Night shift&Maintenance",
                "webhookUrl": "https:\/\/qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k"}],
    "app": {"agentId": 1000002, "companyId": "ww1", "secret": "s"},
    "accounts": [{"account": "ZhangSan", "name": "张三"}]}],
  "messages": [{"type": "wecom", "name": "Standard", "content": "{name}"}],
  "schedules": [{"kind": "standard", "name": "Always"},
                {"kind": "holiday", "name": "Off", "from": "2026-10-01", "to": "2026-10-07"}],)";

ConfigContents read(const QByteArray &rules, const ConfigSections &stored = {}, const QByteArray &others = plant)
{
    return readConfig(R"({"format": "tocsin-config/1", )" + others + R"("rules": )" + rules + '}', stored, {});
}

QByteArray ruleWith(const QByteArray &notification, const QByteArray &more = {})
{
    return R"([{"name": "R", )" + more + R"("notifications": [)" + notification + "]}]";
}

const QByteArray valid = R"({"service": "Plant A", "message": "Standard", "schedule": "Always",
                             "receivers": [{"account": "ZhangSan"}]})";

QString ruleProblem(const QString &path, Problem kind)
{
    return u"%1 rule %2"_s.arg(path).arg(static_cast<int>(kind));
}

} // namespace

class TestConfigRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfacesExampleIsRead()
    {
        const ConfigContents contents = read(R"([{"name": "Critical to plant", "description": "", "enabled": true,
             "criteria": {"states": ["active-unacked", "active-acked", "cleared-unacked", "cleared-acked"],
                          "shelved": false, "levels": ["Critical", "High"], "path": "Line1/\u002a", "groups": [], "types": []},
             "notifications": [{"service": "Plant A", "message": "Standard", "schedule": "Always", "whenClosed": "skip",
                                "receivers": [{"group": "Night shift&Maintenance"}, {"account": "ZhangSan"}]}]}])");
        QCOMPARE(problemLines(contents.problems), QString());
        Rule rule;
        rule.name = u"Critical to plant"_s;
        rule.criteria.shelved = false;
        rule.criteria.levels = {AlarmLevel::Critical, AlarmLevel::High};
        rule.criteria.path = u"Line1/*"_s;
        rule.blocks = {
            {-1,
             -1,
             -1,
             {{Receiver::Kind::Group, u"Night shift&Maintenance"_s}, {Receiver::Kind::Account, u"ZhangSan"_s}}}};
        QCOMPARE(contents.rules, (QList<Rule>{rule}));
    }

    void whatIsLeftOutHasItsDefault()
    {
        const ConfigContents contents = read(ruleWith(valid));
        QCOMPARE(problemLines(contents.problems), QString());
        QVERIFY(contents.rules[0].enabled);
        QCOMPARE(contents.rules[0].criteria, AlarmCriteria());
        QCOMPARE(contents.rules[0].blocks[0].whenClosed, WhenClosed::Skip);
        const ConfigContents none = read(ruleWith(valid, R"("criteria": {"states": []}, )"));
        QCOMPARE(none.rules[0].criteria.states, (std::array<bool, alarmStateCount>{}));
    }

    void storedThingsMayBeReferredTo()
    {
        ConfigContents stored = read("[]");
        stored.services[0].id = 7;
        stored.messages[0].id = 8;
        stored.schedules[0].id = 9;
        stored.schedules[1].id = 10;
        const ConfigContents contents = read(ruleWith(valid), stored, {});
        QCOMPARE(problemLines(contents.problems), QString());
        QCOMPARE(contents.rules[0].blocks[0].serviceId, 7);
        QCOMPARE(contents.rules[0].blocks[0].messageId, 8);
        QCOMPARE(contents.rules[0].blocks[0].scheduleId, 9);
        const ConfigContents lost = read(ruleWith(valid), {}, {});
        QCOMPARE(problemLines(lost.problems),
                 (QStringList{fileProblem(u"/rules/0/notifications/0/service"_s, Kind::UnknownReference, u"Plant A"_s),
                              fileProblem(u"/rules/0/notifications/0/message"_s, Kind::UnknownReference, u"Standard"_s),
                              fileProblem(u"/rules/0/notifications/0/schedule"_s, Kind::UnknownReference, u"Always"_s)}
                      .join(u'\n')));
    }

    void everyProblemCarriesItsPath_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("problems");
        const QString block = u"/rules/0/notifications/0/"_s;
        const auto row = [](const char *name, const QByteArray &rules, const QString &problems) {
            QTest::newRow(name) << rules << problems;
        };
        const auto with = [](const QByteArray &key, const QByteArray &value) {
            QJsonObject object = QJsonDocument::fromJson(valid).object();
            object.insert(QString::fromUtf8(key), QJsonDocument::fromJson('[' + value + ']').array()[0]);
            return ruleWith(QJsonDocument(object).toJson());
        };
        row("no name", R"([{"notifications": [)" + valid + "]}]", fileProblem(u"/rules/0/name"_s, Kind::KeyMissing));
        row("name twice", '[' + ruleWith(valid).mid(1).chopped(1) + ',' + ruleWith(valid).mid(1),
            fileProblem(u"/rules/1/name"_s, Kind::DuplicateName, u"R"_s));
        row("no notification", R"([{"name": "R"}])", ruleProblem(u"/rules/0/notifications"_s, Problem::NoBlocks));
        row("unknown key", ruleWith(valid, R"("colour": 1, )"), fileProblem(u"/rules/0/colour"_s, Kind::UnknownKey));
        row("unknown key of criteria", ruleWith(valid, R"("criteria": {"level": []}, )"),
            fileProblem(u"/rules/0/criteria/level"_s, Kind::UnknownKey));
        row("unknown state", ruleWith(valid, R"("criteria": {"states": ["active"]}, )"),
            fileProblem(u"/rules/0/criteria/states/0"_s, Kind::UnknownValue,
                        u"active-unacked, active-acked, cleared-unacked, cleared-acked"_s));
        row("unknown level", ruleWith(valid, R"("criteria": {"levels": ["High", "Middle"]}, )"),
            fileProblem(u"/rules/0/criteria/levels/1"_s, Kind::UnknownValue, u"Critical, High, Medium, Low"_s));
        row("group twice", ruleWith(valid, R"("criteria": {"groups": ["a", "a"]}, )"),
            ruleProblem(u"/rules/0/criteria/groups/1"_s, Problem::Duplicate));
        row("unknown service", with("service", R"("Plant B")"),
            fileProblem(block + u"service"_s, Kind::UnknownReference, u"Plant B"_s));
        row("holiday", with("schedule", R"("Off")"), ruleProblem(block + u"schedule"_s, Problem::NotStandard));
        row("whenClosed", with("whenClosed", R"("wait")"),
            fileProblem(block + u"whenClosed"_s, Kind::UnknownValue, u"skip, hold"_s));
        row("no receivers", with("receivers", "[]"), ruleProblem(block + u"receivers"_s, Problem::Missing));
        row("unknown receiver", with("receivers", R"([{"account": "ZhangSan"}, {"group": "Day"}])"),
            ruleProblem(block + u"receivers/1"_s, Problem::NotOfTheService));
        row("neither group nor account", with("receivers", R"([{}])"),
            fileProblem(block + u"receivers/0/group"_s, Kind::UnknownValue, uR"({"group": "…"}, {"account": "…"})"_s) +
                u'\n' + ruleProblem(block + u"receivers"_s, Problem::Missing));
        row("receiver by name", with("receivers", R"(["ZhangSan"])"),
            fileProblem(block + u"receivers/0"_s, Kind::WrongType, u"object"_s) + u'\n' +
                ruleProblem(block + u"receivers"_s, Problem::Missing));
        row("rules is an object", "{}", fileProblem(u"/rules"_s, Kind::WrongType, u"list"_s));
    }
    void everyProblemCarriesItsPath()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, problems);
        QCOMPARE(problemLines(read(rules).problems), problems);
    }

    void whatIsWrittenIsReadAgain()
    {
        ConfigContents sections = read(ruleWith(valid, R"("enabled": false, "description": "夜班", "criteria":
            {"states": ["cleared-acked"], "shelved": false, "levels": ["Low"], "path": "a/?", "groups": ["g h"],
             "types": ["t"]}, )"));
        sections.services[0].id = sections.messages[0].id = sections.schedules[0].id = -1; // as the rule refers to them
        const auto leftOut = [](const QString &) { return std::optional<QJsonValue>(); };
        const QJsonArray rows = rowsOf(writeConfig(sections, leftOut), u"rules"_s);
        const ConfigContents again = read(QJsonDocument(rows).toJson());
        QCOMPARE(problemLines(again.problems), QString());
        QCOMPARE(again.rules, sections.rules);
    }
};

QTEST_GUILESS_MAIN(TestConfigRules)
#include "tst_configrules.moc"
