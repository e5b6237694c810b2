// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/message.h>
#include <domain/rule.h>
#include <domain/schedule.h>
#include <domain/service.h>
#include <domain/settings.h>
#include <texts/changetexts.h>
#include <texts/languagesetup.h>

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ConfigFacts everyFact()
{
    Service service;
    service.name = service.description = service.route.proxy = service.route.caFile = u"x"_s;
    service.route.proxyPassword = service.app.secret = SecretText(u"x"_s);
    service.app.agentId = service.app.companyId = u"x"_s;
    service.robots = {{0, u"Night"_s, SecretText(u"x"_s)}};
    service.accounts = {{u"lisi"_s, u"李四"_s}};
    Message message;
    message.name = message.description = message.timeZone = message.content = message.link = u"x"_s;
    message.mentions = {u"x"_s};
    Schedule standard;
    standard.timeZone = u"x"_s;
    standard.start = standard.end = {2026, 1, 1};
    Schedule holiday;
    holiday.kind = ScheduleKind::Holiday;
    holiday.from = holiday.to = {2026, 1, 1};
    holiday.workingDays = {{2026, 1, 2}};
    Rule rule;
    rule.criteria.levels = {AlarmLevel::High};
    rule.criteria.path = u"x"_s;
    rule.criteria.groups = rule.criteria.types = {u"x"_s};
    rule.blocks = {{1, 2, 3, {{Receiver::Kind::Group, u"Night"_s}}}};
    Settings settings;
    settings.fallbackRule = u"x"_s;
    const auto name = [](qint64) { return u"x"_s; };
    return factsOf(service) + factsOf(message) + factsOf(standard) + factsOf(holiday) +
           factsOf(rule, {name, name, name}) + factsOf(settings);
}

} // namespace

class TestChangeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsWord()
    {
        for (const ConfigFact &fact : everyFact())
            QVERIFY2(texts::fieldText({fact.field}) != fact.field, qPrintable(fact.field));
    }

    void inWords_data()
    {
        QTest::addColumn<FieldChange>("change");
        QTest::addColumn<QString>("words");
        QTest::newRow("changed") << FieldChange{u"description"_s, ConfigAct::Changed, false, u"old"_s, u"new"_s}
                                 << u"Description: old → new"_s;
        QTest::newRow("added") << FieldChange{u"proxy"_s, ConfigAct::Added, false, {}, u"http://p:1"_s}
                               << u"Proxy: http://p:1"_s;
        QTest::newRow("deleted") << FieldChange{u"accounts/lisi"_s, ConfigAct::Deleted, false, u"李四"_s, {}}
                                 << u"Account lisi: was 李四"_s;
        QTest::newRow("secret") << FieldChange{u"app/secret"_s, ConfigAct::Changed, true} << u"Secret: changed"_s;
        QTest::newRow("group") << FieldChange{u"groups/Night"_s, ConfigAct::Added, true} << u"Group Night: added"_s;
        QTest::newRow("yes and no") << FieldChange{u"enabled"_s, ConfigAct::Changed, false, u"true"_s, u"false"_s}
                                    << u"Enabled: yes → no"_s;
        QTest::newRow("notification") << FieldChange{u"notifications/2/service"_s, ConfigAct::Changed, false, u"A"_s,
                                                     u"B"_s}
                                      << u"Notification 2, Service: A → B"_s;
        QTest::newRow("lines") << FieldChange{u"content"_s, ConfigAct::Added, false, {}, u"a\nb"_s}
                               << u"Message text: a⏎b"_s;
        QTest::newRow("the rest") << FieldChange{{}, ConfigAct::Changed, false, {}, u"800"_s} << u"and 800 more"_s;
    }
    void inWords()
    {
        QFETCH(FieldChange, change);
        QTEST(texts::changeText(change), "words");
    }

    void summaryIsOneLine()
    {
        ConfigChange change;
        for (int number = 0; number < 6; ++number)
            change.fields.append({u"accounts/u%1"_s.arg(number), ConfigAct::Added, false, {}, u"U"_s});
        QCOMPARE(texts::summaryText(change, 2), u"Account u0: U; Account u1: U; …"_s);
        QCOMPARE(texts::thingText(ConfigThing::Rule, u"All"_s), u"Rule All"_s);
        QCOMPARE(texts::thingText(ConfigThing::Settings, {}), u"Settings"_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeTexts)

#include "tst_changetexts.moc"
