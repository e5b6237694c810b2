// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletext.h"

#include <domain/untold.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestUntold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestRuleSaysWhy_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("alarm");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &rules, const QString &alarm, const QString &reason,
                            const QString &rule) { QTest::newRow(name) << rules << alarm << reason << rule; };
        row("there is no rule", u""_s, u"x Low"_s, u"no-rule"_s, u""_s);
        row("none matches", u"R levels=High : A/Name/Always/ann"_s, u"x Low"_s, u"no-rule"_s, u""_s);
        row("shelved", u"R noshelved : A/Name/Always/ann"_s, u"x Low shelved"_s, u"shelved"_s, u"R"_s);
        row("shelved, but of another level too", u"R noshelved levels=High : A/Name/Always/ann"_s, u"x Low shelved"_s,
            u"no-rule"_s, u""_s);
        row("closed", u"R : A/Name/Night/ann"_s, u"x Low"_s, u"schedule-closed"_s, u"R"_s);
        row("the first that matches",
            u"Q levels=High : A/Name/Always/ann\nR : A/Name/Night/ann\nS : Off/Name/Always/ann"_s, u"x Low"_s,
            u"schedule-closed"_s, u"R"_s);
        row("schedule over", u"R : A/Name/Over/ann"_s, u"x Low"_s, u"schedule-over"_s, u"R"_s);
        row("schedule disabled", u"R : A/Name/Disabled/ann"_s, u"x Low"_s, u"schedule-disabled"_s, u"R"_s);
        row("service disabled", u"R : Off/Name/Always/ann"_s, u"x Low"_s, u"service-disabled"_s, u"R"_s);
        row("no receivers", u"R : A/Name/Always/"_s, u"x Low"_s, u"no-receivers"_s, u"R"_s);
        row("nothing left of the message", u"R : A/Nothing/Always/ann"_s, u"x Low"_s, u"empty-text"_s, u"R"_s);
    }
    void nearestRuleSaysWhy()
    {
        QFETCH(QString, rules);
        QFETCH(QString, alarm);
        const RuleBook book = ruletext::book(rules);
        const Alarm asked = ruletext::alarm(alarm);
        const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        const DeliveryPlan plan = planDeliveries(book, asked, noon);
        QVERIFY(plan.deliveries.isEmpty());
        const Untold why = untold(book, asked, plan);
        QTEST(nameOf(why.reason), "reason");
        QTEST(why.rule, "rule");
        QCOMPARE(untoldReasonNamed(nameOf(why.reason)), why.reason);
    }
};

QTEST_APPLESS_MAIN(TestUntold)
#include "tst_untold.moc"
