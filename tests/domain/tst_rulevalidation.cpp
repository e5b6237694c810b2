// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletext.h"

#include <domain/ruleuses.h>
#include <domain/rulevalidation.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Field = RuleField;
using Kind = RuleProblemKind;
using Warning = RuleWarningKind;

class TestRuleValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProblemNamesFieldKindAndPlace_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QList<RuleProblem>>("problems");
        const Rule valid = ruletext::rule(u"R : A/Name/Always/#Day,ann"_s);
        const auto row = [&](const char *name, const std::function<void(Rule &)> &change,
                             const QList<RuleProblem> &problems) {
            Rule rule = valid;
            change(rule);
            QTest::newRow(name) << rule << problems;
        };
        row("valid", [](Rule &) {}, {});
        row("no name", [](Rule &rule) { rule.name.clear(); }, {{Field::Name, Kind::Missing}});
        row("name of two lines", [](Rule &rule) { rule.name = u"a\nb"_s; }, {{Field::Name, Kind::LineBreakOrTab}});
        row("long name", [](Rule &rule) { rule.name = QString(201, u'x'); }, {{Field::Name, Kind::TooLong}});
        row("path with a tab", [](Rule &rule) { rule.criteria.path = u"a\tb"_s; },
            {{Field::Path, Kind::LineBreakOrTab}});
        row("group twice",
            [](Rule &rule) {
                rule.criteria.groups = {u"a"_s, u"b"_s, u"a"_s};
            },
            {{Field::Groups, Kind::Duplicate, -1, 2}});
        row("empty type",
            [](Rule &rule) {
                rule.criteria.types = {u"a"_s, u""_s};
            },
            {{Field::Types, Kind::Missing, -1, 1}});
        row("no block", [](Rule &rule) { rule.blocks.clear(); }, {{Field::Blocks, Kind::NoBlocks}});
        row("no state is a warning, not a problem", [](Rule &rule) { rule.criteria.states = {}; }, {});
        row("nothing chosen", [](Rule &rule) { rule.blocks.append(RuleBlock()); },
            {{Field::Service, Kind::Missing, 1},
             {Field::Message, Kind::Missing, 1},
             {Field::Schedule, Kind::Missing, 1},
             {Field::Receivers, Kind::Missing, 1}});
        row("all gone",
            [](Rule &rule) { rule.blocks[0].serviceId = rule.blocks[0].messageId = rule.blocks[0].scheduleId = 99; },
            {{Field::Service, Kind::DoesNotExist, 0},
             {Field::Message, Kind::DoesNotExist, 0},
             {Field::Schedule, Kind::DoesNotExist, 0}});
        row("holiday", [](Rule &rule) { rule.blocks[0].scheduleId = 8; }, {{Field::Schedule, Kind::NotStandard, 0}});
        row("receiver of nobody", [](Rule &rule) { rule.blocks[0].receivers[1].name = u"nobody"_s; },
            {{Field::Receivers, Kind::NotOfTheService, 0, 1}});
        row("group name in another case", [](Rule &rule) { rule.blocks[0].receivers[0].name = u"day"_s; },
            {{Field::Receivers, Kind::NotOfTheService, 0, 0}});
        row("account in another case", [](Rule &rule) { rule.blocks[0].receivers[1].name = u"ANN"_s; }, {});
        row("receiver twice", [](Rule &rule) { rule.blocks[0].receivers.append(ruletext::receiver(u"Ann"_s)); },
            {{Field::Receivers, Kind::Duplicate, 0, 2}});
        row("section off is a warning", [](Rule &rule) { rule.blocks[0].serviceId = 3; }, {});
        row("disabled service is a warning", [](Rule &rule) { rule.blocks[0].serviceId = 4; }, {});
    }
    void eachProblemNamesFieldKindAndPlace()
    {
        QFETCH(Rule, rule);
        QFETCH(QList<RuleProblem>, problems);
        QCOMPARE(problemsOf(rule, ruletext::book({})), problems);
    }

    void warningsSayWhoIsNotReached_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<RuleWarning>>("warnings");
        const auto row = [](const char *name, const QString &rule, const QList<RuleWarning> &warnings) {
            QTest::newRow(name) << rule << warnings;
        };
        const RuleWarning nobody{Warning::NobodyReached, -1};
        row("all is well", u"R : A/Name/Night/ann"_s, {});
        row("no state", u"R states= : A/Name/Always/ann"_s, {{Warning::NoState, -1}});
        row("no block", u"R :"_s, {nobody});
        row("service off", u"R : Off/Name/Always/ann"_s, {nobody, {Warning::ServiceDisabled, 0}});
        row("one of two services off", u"R : A/Name/Always/ann ; Off/Name/Always/ann"_s,
            {{Warning::ServiceDisabled, 1}});
        row("section off", u"R : Robots/Name/Always/ann"_s, {nobody, {Warning::SectionOff, 0}});
        row("section off for some", u"R : Robots/Name/Always/ann,#Day"_s, {{Warning::SectionOff, 0}});
        row("no receivers", u"R : A/Name/Always/"_s, {nobody, {Warning::NoReceivers, 0}});
        row("schedule off", u"R : A/Name/Disabled/ann"_s, {nobody, {Warning::ScheduleDisabled, 0}});
        row("schedule over", u"R : A/Name/Over/ann"_s, {nobody, {Warning::ScheduleOver, 0}});
        row("schedule never open", u"R : A/Name/Never/ann"_s, {nobody, {Warning::ScheduleNeverOpens, 0}});
    }
    void warningsSayWhoIsNotReached()
    {
        QFETCH(QString, rule);
        QFETCH(QList<RuleWarning>, warnings);
        const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        QCOMPARE(warningsOf(ruletext::rule(rule), ruletext::book({}), now), warnings);
    }

    void usesAreFoundAndTakenOut_data()
    {
        QTest::addColumn<UsedThing>("thing");
        QTest::addColumn<QString>("users");
        QTest::addColumn<QString>("rest");
        using Thing = UsedThing::Kind;
        QTest::newRow("service") << UsedThing{Thing::Service, 2} << u"S"_s << u"A/2"_s;
        QTest::newRow("unused service") << UsedThing{Thing::Service, 3} << u""_s << u""_s;
        QTest::newRow("message") << UsedThing{Thing::Message, 2} << u"R"_s << u"A/3"_s;
        QTest::newRow("schedule") << UsedThing{Thing::Schedule, 2} << u"R,T"_s << u"A/3 | "_s;
        QTest::newRow("group") << UsedThing{Thing::Receivers, 1, {ruletext::receiver(u"#Day"_s)}} << u"R,T"_s
                               << u"A/2,A/2 | "_s;
        QTest::newRow("account, case ignored")
            << UsedThing{Thing::Receivers, 1, {ruletext::receiver(u"ANN"_s)}} << u"R,S"_s << u"A/2,A/1 | A/1,B/1"_s;
        QTest::newRow("the same account of another service")
            << UsedThing{Thing::Receivers, 2, {ruletext::receiver(u"bob"_s)}} << u"S"_s << u"A/2"_s;
    }
    void usesAreFoundAndTakenOut()
    {
        QFETCH(UsedThing, thing);
        QFETCH(QString, users);
        QFETCH(QString, rest);
        const RuleBook book = ruletext::book(u"R : A/Name/Always/#Day,ann,bob ; A/Level/Night/ann,bob\n"
                                             "S : A/Name/Always/ann,bob ; B/Name/Always/bob\n"
                                             "T : A/Name/Night/#Day"_s);
        QStringList names;
        QStringList rests;
        for (const Rule &rule : rulesUsing(book.rules(), thing)) {
            names.append(rule.name);
            QStringList blocks;
            for (const RuleBlock &block : withoutUse(rule, thing).blocks)
                blocks.append(book.service(block.serviceId)->name + u'/' + QString::number(block.receivers.size()));
            rests.append(blocks.join(u','));
        }
        QCOMPARE(names.join(u','), users);
        QCOMPARE(rests.join(u" | "_s), rest);
    }

    void whatIsTypedBecomesWhatWasMeant()
    {
        Rule typed = ruletext::rule(u"R : A/Name/Always/ann"_s);
        typed.name = u"  Night\n shift "_s;
        typed.criteria.path = u" Line1/* "_s;
        typed.criteria.groups = {u" a "_s, u" "_s};
        const Rule rule = cleanedRule(typed);
        QCOMPARE(rule.name, u"Night shift"_s);
        QCOMPARE(rule.criteria.path, u"Line1/*"_s);
        QCOMPARE(rule.criteria.groups, (QStringList{u"a"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRuleValidation)
#include "tst_rulevalidation.moc"
