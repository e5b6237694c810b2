// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/wecomsandbox.h>
#include <wecom/apisession.h>
#include <tests/support/sending.h>

using namespace Qt::Literals::StringLiterals;

class TestApiSession : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<HttpRoutes> m_routes;
    std::unique_ptr<WecomSandbox> m_sandbox;
    std::unique_ptr<ApiSession> m_session;
    std::optional<ApiAnswer> m_answer;

    int count(const QString &call) const { return m_sandbox->requestCount(u"/cgi-bin/"_s + call); }
    void ask(const QString &call = u"agent/list"_s)
    {
        m_answer.reset();
        m_session->ask(call, {}, this, [this](const ApiAnswer &answer) { m_answer = answer; });
        QVERIFY2(!m_answer, "answered from within ask()");
        QTRY_VERIFY(m_answer);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<WecomSandbox>();
        QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
        m_routes = std::make_unique<HttpRoutes>();
        m_session = std::make_unique<ApiSession>(*m_routes, m_clock, serviceAt(m_sandbox->baseUrl()), nullptr);
    }
    void cleanup() { m_session.reset(); }

    void tokenServesAllCalls()
    {
        ask();
        QVERIFY(m_answer->isOk());
        ask(u"department/simplelist"_s);
        QVERIFY(m_answer->isOk());
        QCOMPARE(count(u"gettoken"_s), 1);
    }

    void refusedSecretIsAskedAboutOnce()
    {
        m_sandbox->faults().set(Fault::WrongSecret);
        bool isRefused = false;
        m_session->open(this, [&](const TokenAnswer &token) { isRefused = token.reply.errcode == 40001; });
        QTRY_VERIFY(isRefused);
        for (int i = 0; i < 3; ++i) {
            ask();
            QCOMPARE(m_answer->errcode(), 40001);
        }
        QCOMPARE(count(u"gettoken"_s), 1);
        QCOMPARE(count(u"agent/list"_s), 0);
    }

    void secretRefusedAtRenewalIsAskedAboutOnce()
    {
        ask();
        m_sandbox->expireTokens();
        m_sandbox->faults().set(Fault::WrongSecret);
        for (int i = 0; i < 3; ++i) {
            ask();
            QCOMPARE(m_answer->errcode(), 40001);
        }
        QCOMPARE(count(u"gettoken"_s), 2);
    }

    void expiredTokenIsRenewedOnceForParallelCalls()
    {
        ask();
        m_sandbox->expireTokens();
        int answered = 0;
        for (int i = 0; i < 5; ++i)
            m_session->ask(u"agent/list"_s, {}, this, [&](const ApiAnswer &answer) { answered += answer.isOk(); });
        QTRY_COMPARE(answered, 5);
        QCOMPARE(count(u"gettoken"_s), 2);
    }

    void knockNeedsNoSecretAndBearsNone()
    {
        std::optional<ApiAnswer> answer;
        m_session->knock(this, [&](const ApiAnswer &heard) { answer = heard; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->errcode(), 41001);
        QVERIFY(answer->http.serverTime.isValid());
        QVERIFY(std::abs(answer->http.serverTime.secsTo(QDateTime::currentDateTimeUtc())) <= 2);
        QCOMPARE(count(u"gettoken"_s), 0);
    }

    void nobodyIsToldOnceTheAskerIsGone()
    {
        auto *asker = new QObject;
        bool isTold = false;
        m_session->ask(u"agent/list"_s, {}, asker, [&](const ApiAnswer &) { isTold = true; });
        delete asker;
        ask();
        QVERIFY(!isTold);
    }

    void sessionMayBeDroppedByWhoHearsOfAnAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("times");
        QTest::newRow("token refused") << Fault::WrongSecret << 0;
        QTest::newRow("token renewed") << Fault::ExpiredToken << 1;
        QTest::newRow("no answer") << Fault::CutBeforeAnswer << 0;
    }
    void sessionMayBeDroppedByWhoHearsOfAnAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(int, times);
        m_sandbox->faults().set(fault, times);
        bool isHeard = false;
        m_session->ask(u"agent/list"_s, {}, this, [&](const ApiAnswer &) {
            isHeard = true;
            m_session.reset();
        });
        QTRY_VERIFY(isHeard);
        QTest::qWait(50);
        QVERIFY(!m_session);
    }
};

QTEST_GUILESS_MAIN(TestApiSession)
#include "tst_apisession.moc"
