// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/errcodes.h>
#include <wecom/wecomsendjob.h>

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestErrcodes : public QObject
{
    Q_OBJECT

    QSet<int> m_known;

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

    // Made of the reference's tables (wecom-api § 1.6, 2.6, 6.5, and where else a code is named): errcode, class,
    // section. R: later again; T: a new token once; P: permanent.
    void everyCodeOfTheReferenceHasItsClass_data()
    {
        QTest::addColumn<int>("errcode");
        QTest::addColumn<QString>("referenceClass");
        QFile table(QStringLiteral(TOCSIN_TEST_DATA "/errcodes-of-the-reference.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QByteArray &line : table.readAll().split('\n')) {
            const QByteArrayList fields = line.split('\t');
            if (fields.size() == 3)
                QTest::newRow(fields[0].constData()) << fields[0].toInt() << QString::fromLatin1(fields[1]);
        }
        QTest::newRow("unknown") << 123456 << u"P"_s;
    }
    void everyCodeOfTheReferenceHasItsClass()
    {
        QFETCH(int, errcode);
        QFETCH(QString, referenceClass);
        m_known.insert(errcode);
        const ErrcodeRule rule = ruleOf(errcode);
        QCOMPARE(rule.errcodeClass, referenceClass == u"R"   ? ErrcodeClass::Wait
                                    : referenceClass == u"T" ? ErrcodeClass::RefreshToken
                                                             : ErrcodeClass::Permanent);
        WecomReply reply;
        reply.httpStatus = 200;
        reply.errcode = errcode;
        const ReceiverResult result = resultOf({}, reply, SendStep::Message);
        QCOMPARE(result.happening, Happening::Errcode);
        QCOMPARE(result.outcome, referenceClass == u"R" ? Outcome::TryAgain : Outcome::Refused);
        QCOMPARE(result.retryAfter > 0s, referenceClass == u"R");
    }

    // After the table was read.
    void noRuleIsWithoutASource()
    {
        QVERIFY(m_known.size() > 100);
        for (const ErrcodeRule &rule : allErrcodeRules())
            QVERIFY2(m_known.contains(rule.errcode), qPrintable(QString::number(rule.errcode)));
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
