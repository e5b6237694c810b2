// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/retry.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = NextStep::Kind;

namespace {

ReceiverResult result(Outcome outcome, Happening happening, int errcode = 0)
{
    ReceiverResult result;
    result.outcome = outcome;
    result.happening = happening;
    result.errcode = errcode;
    return result;
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every outcome × attempt: the seconds to wait, by attempt; "done" or "give up".
    void outcomeAndAttemptDecide_data()
    {
        QTest::addColumn<ReceiverResult>("result");
        QTest::addColumn<QString>("waits"); // after attempts 1, 2, 3, 4, 5, 8, 20
        const auto again = [](Happening happening, int errcode = 0) {
            return result(Outcome::TryAgain, happening, errcode);
        };
        const auto refused = [](Happening happening, int errcode = 0) {
            return result(Outcome::Refused, happening, errcode);
        };
        const QString doubled = u"5 10 20 40 80 300 300"_s;
        const QString never = u"- - - - - - -"_s;
        QTest::newRow("delivered") << result(Outcome::Delivered, Happening::Delivered) << u"+ + + + + + +"_s;
        QTest::newRow("system busy") << again(Happening::Errcode, -1) << u"2 4 6 300 300 300 300"_s;
        QTest::newRow("too often") << again(Happening::Errcode, 45009) << u"61 61 61 61 61 61 61"_s;
        QTest::newRow("too many at once") << again(Happening::Errcode, 45033) << doubled;
        QTest::newRow("host not found") << again(Happening::HostNotFound) << doubled;
        QTest::newRow("connection refused") << again(Happening::ConnectionRefused) << doubled;
        QTest::newRow("no connection") << again(Happening::ConnectTimeout) << doubled;
        QTest::newRow("closed") << again(Happening::ConnectionClosed) << doubled;
        QTest::newRow("no answer") << again(Happening::AnswerTimeout) << doubled;
        QTest::newRow("TLS") << again(Happening::TlsFailed) << doubled;
        QTest::newRow("proxy") << again(Happening::ProxyFailed) << doubled;
        QTest::newRow("HTTP 5xx") << again(Happening::HttpStatus) << doubled;
        QTest::newRow("HTML") << again(Happening::NotJson) << doubled;
        QTest::newRow("wrong secret") << refused(Happening::Errcode, 40001) << never;
        QTest::newRow("untrusted address") << refused(Happening::Errcode, 60020) << never;
        QTest::newRow("removed robot") << refused(Happening::Errcode, 93000) << never;
        QTest::newRow("account missed") << refused(Happening::AccountMissed) << never;
        QTest::newRow("unlicensed") << refused(Happening::AccountUnlicensed) << never;
        QTest::newRow("service disabled") << refused(Happening::ServiceDisabled) << never;
        QTest::newRow("unknown receiver") << refused(Happening::UnknownReceiver) << never;
    }
    void outcomeAndAttemptDecide()
    {
        QFETCH(ReceiverResult, result);
        QStringList waits;
        for (const int attempt : {1, 2, 3, 4, 5, 8, 20}) {
            const NextStep step = nextStep(result, attempt, 60s, 0);
            waits.append(step.kind == Kind::Done     ? u"+"_s
                         : step.kind == Kind::GiveUp ? u"-"_s
                                                     : QString::number(step.wait.count() / 1000));
        }
        QTEST(waits.join(u' '), "waits");
    }

    void afterADayItIsGivenUp()
    {
        const ReceiverResult unreachable = result(Outcome::TryAgain, Happening::ConnectTimeout);
        QCOMPARE(nextStep(unreachable, 300, 24h - 1s, 0).kind, Kind::TryAgain);
        QCOMPARE(nextStep(unreachable, 300, 24h, 0).kind, Kind::GiveUp);
        QCOMPARE(nextStep(result(Outcome::Delivered, Happening::Delivered), 300, 48h, 0).kind, Kind::Done);
    }

    void attemptsAreSpreadButNeverEarlier()
    {
        const ReceiverResult unreachable = result(Outcome::TryAgain, Happening::ConnectTimeout);
        QCOMPARE(nextStep(unreachable, 1, 0s, 0).wait, 5000ms);
        QVERIFY(nextStep(unreachable, 1, 0s, 0.99).wait > 6200ms);
        QVERIFY(nextStep(unreachable, 1, 0s, 0.99).wait < 6250ms);
    }

    void whatWecomAsksForIsKept()
    {
        ReceiverResult busy = result(Outcome::TryAgain, Happening::Errcode, 45009);
        busy.retryAfter = 3600s;
        QCOMPARE(nextStep(busy, 1, 0s, 0).wait, std::chrono::milliseconds(3600s));
    }
};

QTEST_APPLESS_MAIN(TestRetry)
#include "tst_retry.moc"
