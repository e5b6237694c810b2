// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/errcodes.h>
#include <wecom/wecomsendjob.h>

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestErrcodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCodeStandsTwice()
    {
        QSet<int> seen;
        for (const ErrcodeRule &rule : allErrcodeRules()) {
            QVERIFY2(!seen.contains(rule.errcode), qPrintable(QString::number(rule.errcode)));
            seen.insert(rule.errcode);
        }
        QVERIFY(!seen.contains(0));
    }

    // The class column of the reference, § 2.6 and 1.6: R, T; everything else P.
    void classesAreThoseOfTheReference_data()
    {
        QTest::addColumn<int>("errcode");
        QTest::addColumn<ErrcodeClass>("errcodeClass");
        const QSet<int> wait{-1, 6000, 45009, 45033, 45035};
        const QSet<int> refresh{40014, 41001, 42001};
        for (const ErrcodeRule &rule : allErrcodeRules()) {
            QTest::addRow("%d", rule.errcode) << rule.errcode
                                              << (wait.contains(rule.errcode)      ? ErrcodeClass::Wait
                                                  : refresh.contains(rule.errcode) ? ErrcodeClass::RefreshToken
                                                                                   : ErrcodeClass::Permanent);
        }
        QTest::newRow("unknown") << 123456 << ErrcodeClass::Permanent;
    }
    void classesAreThoseOfTheReference()
    {
        QFETCH(int, errcode);
        QTEST(ruleOf(errcode).errcodeClass, "errcodeClass");
    }

    void everyCodeOfTheReferencesTablesHasARule()
    {
        const QList<int> tables{-1,    6000,  40001, 40003, 40007, 40008, 40009, 40013, 40014, 40031,  40032,
                                40056, 40058, 40063, 40145, 41001, 41002, 41004, 41011, 41016, 41033,  42001,
                                42009, 42027, 42051, 43004, 43009, 43012, 44004, 45002, 45008, 45009,  45031,
                                45033, 48001, 48002, 48004, 48005, 48006, 48009, 48010, 49008, 50001,  50002,
                                50003, 60011, 60020, 60021, 60031, 60111, 60140, 81013, 82001, 82002,  82003,
                                82004, 92000, 93000, 93001, 93004, 93006, 93008, 93017, 93018, 301002, 301007};
        QSet<int> known;
        for (const ErrcodeRule &rule : allErrcodeRules())
            known.insert(rule.errcode);
        for (const int errcode : tables)
            QVERIFY2(known.contains(errcode), qPrintable(QString::number(errcode)));
    }

    void waitingTimes_data()
    {
        QTest::addColumn<int>("errcode");
        QTest::addColumn<SendStep>("step");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("robot or member limit: a minute") << 45009 << SendStep::Message << 60LL;
        QTest::newRow("the address is banned for an hour") << 45009 << SendStep::Token << 3600LL;
        QTest::newRow("busy: soon") << -1 << SendStep::Message << 5LL;
        QTest::newRow("permanent: never") << 93000 << SendStep::Message << 0LL;
    }
    void waitingTimes()
    {
        QFETCH(int, errcode);
        QFETCH(SendStep, step);
        WecomReply reply;
        reply.httpStatus = 200;
        reply.errcode = errcode;
        QTEST(qint64(resultOf({}, reply, step).retryAfter.count()), "seconds");
    }

    void unknownCodeKeepsNumberAndWords()
    {
        WecomReply reply;
        reply.errcode = 123456;
        reply.errmsg = u"something new"_s;
        const ReceiverResult result = resultOf({}, reply, SendStep::Message);
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.errcode, 123456);
        QCOMPARE(result.errmsg, u"something new"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrcodes)
#include "tst_errcodes.moc"
