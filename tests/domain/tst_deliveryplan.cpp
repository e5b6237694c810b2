// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// The obvious way: every rule is asked.
QStringList matchingRules(const RuleBook &book, const Alarm &alarm)
{
    QStringList names;
    for (const Rule &rule : book.rules()) {
        if (silenceOf(rule, alarm) == RuleSilence::None)
            names.append(rule.name);
    }
    return names;
}

template <typename List>
auto oneOf(QRandomGenerator &random, const List &list)
{
    return list[random.bounded(list.size())];
}

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

} // namespace

class TestDeliveryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleSaysWhyItIsSilent_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("alarm");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &rule, const QString &alarm, const QString &reason) {
            QTest::newRow(name) << u"R %1 : A/Name/Always/ann"_s.arg(rule) << alarm << reason;
        };
        row("nothing asked for matches all", u""_s, u"x Low"_s, u""_s);
        row("disabled", u"disabled"_s, u"x Low"_s, u"disabled"_s);
        row("state", u"states=active-unacked"_s, u"x Low acked"_s, u"state"_s);
        row("cleared is another state", u"states=active-unacked,active-acked"_s, u"x Low cleared"_s, u"state"_s);
        row("cleared and acked", u"states=cleared-acked"_s, u"x Low cleared acked"_s, u""_s);
        row("no state at all", u"states="_s, u"x Low"_s, u"state"_s);
        row("shelved", u"noshelved"_s, u"x Low shelved"_s, u"shelved"_s);
        row("shelved is asked for", u""_s, u"x Low shelved"_s, u""_s);
        row("level", u"levels=Critical,High"_s, u"x Medium"_s, u"level"_s);
        row("level among them", u"levels=Critical,High"_s, u"x High"_s, u""_s);
        row("path", u"path=Line1/*"_s, u"Line2/T Low"_s, u"path"_s);
        row("path of the same beginning", u"path=Line1/*"_s, u"Line10/T Low"_s, u"path"_s);
        row("case of the path counts", u"path=line1/*"_s, u"Line1/T Low"_s, u"path"_s);
        row("path without wildcard", u"path=Line1/T"_s, u"Line1/T Low"_s, u""_s);
        row("path by its ending", u"path=*/T"_s, u"Line1/a/T Low"_s, u""_s);
        row("group", u"groups=a,b"_s, u"x Low groups=c"_s, u"group"_s);
        row("no group", u"groups=a"_s, u"x Low"_s, u"group"_s);
        row("one of the groups", u"groups=a,b"_s, u"x Low groups=c,b"_s, u""_s);
        row("type", u"types=limit"_s, u"x Low type=boolean"_s, u"type"_s);
        row("first reason counts", u"disabled levels=High path=y types=t"_s, u"x Low"_s, u"disabled"_s);
        row("level before path", u"levels=High path=y"_s, u"x Low"_s, u"level"_s);
        row("alarm names another rule", u""_s, u"x Low rule=Other"_s, u"other-rule"_s);
        row("alarm names this rule: no level, path, group, type", u"levels=High path=y groups=g types=t"_s,
            u"x Low rule=R"_s, u""_s);
        row("named, but the state counts", u"states=cleared-acked"_s, u"x Low rule=R"_s, u"state"_s);
        row("named, but shelved counts", u"noshelved"_s, u"x Low shelved rule=R"_s, u"shelved"_s);
    }
    void everyRuleSaysWhyItIsSilent()
    {
        QFETCH(QString, rule);
        QFETCH(QString, alarm);
        QFETCH(QString, reason);
        const RuleBook book = ruletext::book(rule);
        const QList<RulePlan> plans = explainRules(book, ruletext::alarm(alarm), noon);
        QCOMPARE(nameOf(plans.constFirst().silence), reason);
        QCOMPARE(planDeliveries(book, ruletext::alarm(alarm), noon).rules.size(), reason.isEmpty() ? 1 : 0);
    }

    void everyBlockSaysWhatBecomesOfIt_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("deliveries");
        const auto row = [](const char *name, const QString &rules, const QString &plan, const QString &deliveries,
                            const QString &at = u"2026-11-24T12:00:00Z"_s) {
            QTest::newRow(name) << rules << at << plan << deliveries;
        };
        row("a group and accounts are two deliveries", u"R : A/Name/Always/#Day,ann,bob"_s, u"R.1 fires #Day,ann,bob"_s,
            u"A #Day 'Hot' by R\nA ann,bob 'Hot' by R"_s);
        row("each robot is one", u"R : A/Name/Always/#Day,#Night"_s, u"R.1 fires #Day,#Night"_s,
            u"A #Day 'Hot' by R\nA #Night 'Hot' by R"_s);
        row("disabled service", u"R : Off/Name/Always/ann"_s, u"R.1 service-disabled"_s, u""_s);
        row("section off for some", u"R : Robots/Name/Always/#Day,ann"_s, u"R.1 fires #Day off ann"_s,
            u"Robots #Day 'Hot' by R"_s);
        row("section off for all", u"R : Robots/Name/Always/ann"_s, u"R.1 no-receivers off ann"_s, u""_s);
        row("no receiver", u"R : A/Name/Always/"_s, u"R.1 no-receivers"_s, u""_s);
        row("closed", u"R : A/Name/Night/ann"_s, u"R.1 schedule-closed until 22:00"_s, u""_s);
        row("open over midnight", u"R : A/Name/Night/ann"_s, u"R.1 fires ann"_s, u"A ann 'Hot' by R"_s,
            u"2026-11-24T23:00:00Z"_s);
        row("held", u"R : A/Name/Night/hold/ann"_s, u"R.1 held until 22:00 ann"_s,
            u"A ann 'Hot' by R not before 22:00"_s);
        row("held, but open now", u"R : A/Name/Night/hold/ann"_s, u"R.1 fires ann"_s, u"A ann 'Hot' by R"_s,
            u"2026-11-25T05:59:59Z"_s);
        row("closed to the second", u"R : A/Name/Night/ann"_s, u"R.1 schedule-closed until 22:00"_s, u""_s,
            u"2026-11-25T06:00:00Z"_s);
        row("disabled schedule", u"R : A/Name/Disabled/hold/ann"_s, u"R.1 schedule-disabled"_s, u""_s);
        row("schedule that is over", u"R : A/Name/Over/hold/ann"_s, u"R.1 schedule-over"_s, u""_s);
        row("schedule that never opens", u"R : A/Name/Never/hold/ann"_s, u"R.1 schedule-over"_s, u""_s);
        row("holiday", u"R : A/Name/Paused/ann"_s, u"R.1 schedule-closed until 00:00"_s, u""_s,
            u"2026-10-01T12:00:00Z"_s);
        row("day after the holiday", u"R : A/Name/Paused/ann"_s, u"R.1 fires ann"_s, u"A ann 'Hot' by R"_s,
            u"2026-10-02T00:00:00Z"_s);
        row("nothing left of the message", u"R : A/Nothing/Always/ann"_s, u"R.1 empty-text"_s, u""_s);
        row("one block closed, the other not", u"R : A/Name/Night/ann ; A/Name/Always/bob"_s,
            u"R.1 schedule-closed until 22:00\nR.2 fires bob"_s, u"A bob 'Hot' by R"_s);

        row("same text to the same account once", u"R : A/Name/Always/ann\nS : A/Name/Always/ann"_s,
            u"R.1 fires ann\nS.1 already-told told ann(R)"_s, u"A ann 'Hot' by R,S"_s);
        row("accounts are united", u"R : A/Name/Always/ann,bob\nS : A/Name/Always/bob,cid"_s,
            u"R.1 fires ann,bob\nS.1 fires cid told bob(R)"_s, u"A ann,bob,cid 'Hot' by R,S"_s);
        row("case of an account is ignored", u"R : A/Name/Always/ann\nS : A/Name/Always/ANN"_s,
            u"R.1 fires ann\nS.1 already-told told ANN(R)"_s, u"A ann 'Hot' by R,S"_s);
        row("same robot once", u"R : A/Name/Always/#Day\nS : A/Name/Always/#Day,#Night"_s,
            u"R.1 fires #Day\nS.1 fires #Night told #Day(R)"_s, u"A #Day 'Hot' by R,S\nA #Night 'Hot' by S"_s);
        row("different texts are both sent", u"R : A/Name/Always/ann\nS : A/Level/Always/ann"_s,
            u"R.1 fires ann\nS.1 fires ann"_s, u"A ann 'Hot' by R\nA ann 'Critical Hot' by S"_s);
        row("a card is another text", u"R : A/Name/Always/ann\nS : A/Card/Always/ann"_s,
            u"R.1 fires ann\nS.1 fires ann"_s, u"A ann 'Hot' by R\nA ann 'Hot' by S"_s);
        row("another service is another target", u"R : A/Name/Always/ann ; B/Name/Always/ann"_s,
            u"R.1 fires ann\nR.2 fires ann"_s, u"A ann 'Hot' by R\nB ann 'Hot' by R"_s);
        row("a group and an account of one name are two", u"R : A/Name/Always/#Day,Day"_s, u"R.1 fires #Day,Day"_s,
            u"A #Day 'Hot' by R\nA Day 'Hot' by R"_s);
        row("two blocks of one rule", u"R : A/Name/Always/ann ; A/Name/Always/ann,bob"_s,
            u"R.1 fires ann\nR.2 fires bob told ann(R)"_s, u"A ann,bob 'Hot' by R"_s);
        row("whoever is told at once is not told again later", u"R : A/Name/Night/hold/ann\nS : A/Name/Always/ann"_s,
            u"R.1 already-told until 22:00 told ann(S)\nS.1 fires ann"_s, u"A ann 'Hot' by S,R"_s);
        row("held for some", u"R : A/Name/Night/hold/ann,bob\nS : A/Name/Always/ann"_s,
            u"R.1 held until 22:00 bob told ann(S)\nS.1 fires ann"_s,
            u"A ann 'Hot' by S,R\nA bob 'Hot' by R not before 22:00"_s);
        row("the schedule that opens first counts", u"R : A/Name/Early/hold/ann\nS : A/Name/Night/hold/ann"_s,
            u"R.1 already-told until 05:00 told ann(S)\nS.1 held until 22:00 ann"_s,
            u"A ann 'Hot' by S,R not before 22:00"_s);
        row("a silent block tells nobody", u"R : A/Name/Night/ann\nS : A/Name/Always/ann"_s,
            u"R.1 schedule-closed until 22:00\nS.1 fires ann"_s, u"A ann 'Hot' by S"_s);
    }
    void everyBlockSaysWhatBecomesOfIt()
    {
        QFETCH(QString, rules);
        QFETCH(QString, at);
        QFETCH(QString, plan);
        QFETCH(QString, deliveries);
        const DeliveryPlan planned = planDeliveries(ruletext::book(rules), ruletext::alarm(u"Line1/T Critical"_s),
                                                    QDateTime::fromString(at, Qt::ISODate));
        QCOMPARE(ruletext::linesOf(planned.rules), plan);
        QCOMPARE(ruletext::linesOf(planned.deliveries), deliveries);
    }

    void alarmMayNameItsRule()
    {
        const RuleBook book = ruletext::book(u"R path=nowhere : A/Name/Always/ann\nS : A/Name/Always/bob\n"
                                             "T disabled : A/Name/Always/cid"_s);
        const auto planned = [&](const QString &rule) {
            return planDeliveries(book, ruletext::alarm(u"Line1/T Critical rule="_s + rule), noon);
        };
        QCOMPARE(ruletext::linesOf(planned(u"R"_s).deliveries), u"A ann 'Hot' by R"_s);
        QCOMPARE(planned(u"R"_s).namedRule, NamedRuleTrouble::None);
        QCOMPARE(planned(u"T"_s).namedRule, NamedRuleTrouble::Disabled);
        QCOMPARE(planned(u"T"_s).deliveries.size(), 0);
        QCOMPARE(planned(u"r"_s).namedRule, NamedRuleTrouble::Unknown);
        QCOMPARE(planned(u"r"_s).deliveries.size(), 0);
    }

    void trialAsksForNoCriteriaAndNoSchedule()
    {
        const RuleBook book = ruletext::book(u"R disabled states= : Off/Name/Never/ann,#Day ; A/Name/Always/bob"_s);
        QCOMPARE(ruletext::linesOf(planTrial(book, book.rules()[0], ruletext::alarm(u"x Low"_s))),
                 u"Off ann 'Hot' by R\nOff #Day 'Hot' by R\nA bob 'Hot' by R"_s);
    }

    void emptyBookPlansNothing()
    {
        QVERIFY(planDeliveries({}, ruletext::alarm(u"x Low"_s), noon).rules.isEmpty());
        QCOMPARE(planDeliveries({}, ruletext::alarm(u"x Low rule=R"_s), noon).namedRule, NamedRuleTrouble::Unknown);
    }

    // The index finds what asking every rule finds.
    void indexAgreesWithAskingEveryRule()
    {
        QRandomGenerator random(20261124);
        const QStringList paths{u""_s,      u"*"_s,       u"?"_s,        u"Line1/*"_s,  u"Line1/T"_s, u"Line?/T"_s,
                                u"*/T"_s,   u"L*1*T"_s,   u"*Line1*"_s,  u"Line1/T?"_s, u"**"_s,      u"Line12/T"_s,
                                u"Line1"_s, u"?ine1/T"_s, u"Line1/?*"_s, u"*T"_s};
        const QStringList words{u""_s,
                                u"levels=Critical"_s,
                                u"levels=High,Low"_s,
                                u"states=active-unacked"_s,
                                u"states=cleared-acked,active-acked"_s,
                                u"noshelved"_s,
                                u"disabled"_s,
                                u"types=t"_s,
                                u"groups=g"_s,
                                u"states="_s};
        const QStringList alarmPaths{u"Line1/T"_s, u"Line2/T"_s, u"Line12/T"_s, u"Line1"_s,
                                     u"T"_s,       u"x"_s,       u"Line1/TT"_s, u"Line1/a/T"_s};
        const QStringList alarmWords{u""_s,        u"cleared"_s, u"acked"_s,     u"cleared acked"_s,
                                     u"shelved"_s, u"type=t"_s,  u"groups=g,h"_s};
        int matches = 0;
        for (int round = 0; round < 200; ++round) {
            QStringList lines;
            for (int number = random.bounded(40); number > 0; --number) {
                const QString path = oneOf(random, paths);
                lines.append(u"R%1 %2 %3 %4 : A/Name/Always/ann"_s.arg(QString::number(number), oneOf(random, words),
                                                                       oneOf(random, words),
                                                                       path.isEmpty() ? QString() : u"path="_s + path));
            }
            const RuleBook book = ruletext::book(lines.join(u'\n'));
            for (int number = 0; number < 20; ++number) {
                const Alarm alarm = ruletext::alarm(
                    u"%1 %2 %3"_s.arg(oneOf(random, alarmPaths), nameOf(static_cast<AlarmLevel>(random.bounded(4))),
                                      oneOf(random, alarmWords)));
                QStringList found;
                for (const RulePlan &plan : planDeliveries(book, alarm, noon).rules)
                    found.append(plan.rule);
                QCOMPARE(found, matchingRules(book, alarm));
                matches += static_cast<int>(found.size());
            }
        }
        QVERIFY2(matches > 1000, qPrintable(QString::number(matches)));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryPlan)
#include "tst_deliveryplan.moc"
