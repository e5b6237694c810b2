// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/refusedcredentials.h>
#include <tests/support/sending.h>

using namespace Qt::Literals::StringLiterals;

class TestRefusedCredentials : public QObject
{
    Q_OBJECT

    const QDateTime m_start = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
    const CallTrouble m_trouble{Happening::Errcode, {}, 40001, u"invalid credential"_s, {}, {}};

    static Service with(const QString &secret, const QString &baseUrl = u"https://qyapi.weixin.qq.com"_s)
    {
        Service service = serviceAt(baseUrl);
        service.app.secret = SecretText(secret);
        return service;
    }

private Q_SLOTS:
    void sameCredentialsWaitAMinute_data()
    {
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<int>("secondsToWait"); // 0: may be asked
        QTest::newRow("at once") << 0 << 60;
        QTest::newRow("a second later") << 1 << 59;
        QTest::newRow("nearly a minute") << 59 << 1;
        QTest::newRow("a minute") << 60 << 0;
        QTest::newRow("the clock was set back") << -10 << 0;
    }
    void sameCredentialsWaitAMinute()
    {
        QFETCH(int, secondsLater);
        QFETCH(int, secondsToWait);
        RefusedCredentials refused;
        refused.note(with(u"a"_s), m_trouble, m_start);
        const auto refusal = refused.justRefused(with(u"a"_s), m_start.addSecs(secondsLater));
        QCOMPARE(refusal ? refusal->secondsToWait : 0, secondsToWait);
        QVERIFY(!refusal || refusal->trouble == m_trouble);
    }

    void othersMayBeAskedAtOnce()
    {
        RefusedCredentials refused;
        refused.note(with(u"a"_s), m_trouble, m_start);
        QVERIFY(!refused.justRefused(with(u"b"_s), m_start));
        QVERIFY(!refused.justRefused(with(u"a"_s, u"https://wecom.example"_s), m_start));
        Service otherCompany = with(u"a"_s);
        otherCompany.app.companyId = u"ww02"_s;
        QVERIFY(!refused.justRefused(otherCompany, m_start));
        Service renamed = with(u"a"_s);
        renamed.name = u"Plant B"_s;
        QVERIFY2(refused.justRefused(renamed, m_start), "the name of the service does not matter");
    }

    void refusalsOfAnHourAreCountedForAnAddress()
    {
        RefusedCredentials refused;
        QCOMPARE(refused.note(with(u"a"_s), m_trouble, m_start), 1);
        QCOMPARE(refused.note(with(u"b"_s), m_trouble, m_start.addSecs(10)), 2);
        QCOMPARE(refused.note(with(u"c"_s, u"https://wecom.example"_s), m_trouble, m_start.addSecs(20)), 1);
        QCOMPARE(refused.note(with(u"a"_s), m_trouble, m_start.addSecs(3599)), 3);
        QCOMPARE(refused.note(with(u"a"_s), m_trouble, m_start.addSecs(3610)), 2);
        QCOMPARE(refused.justRefused(with(u"a"_s), m_start.addSecs(3611))->refusals, 2);
    }
};

QTEST_GUILESS_MAIN(TestRefusedCredentials)
#include "tst_refusedcredentials.moc"
