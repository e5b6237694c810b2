// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/sendturn.h>

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Kind = SendTurn::Kind;

namespace {

constexpr qint64 now = 1'800'000'000'000;

// A receiver over time: alarms come, every message takes `call` ms, a digest names `inDigest` of them.
class Simulation
{
public:
    Simulation(MessageTarget target, int inDigest) : m_target(target), m_inDigest(inDigest) {}

    void comes(int count, qint64 at, bool isCritical = false)
    {
        for (int number = 0; number < count; ++number)
            m_coming.push_back({at, isCritical});
    }

    void run(qint64 until)
    {
        std::stable_sort(m_coming.begin(), m_coming.end(),
                         [](const Alarm &one, const Alarm &two) { return one.at < two.at; });
        for (qint64 time = 0; time <= until;) {
            while (!m_coming.empty() && m_coming.front().at <= time) {
                m_waiting.push_back(m_coming.front());
                m_coming.erase(m_coming.begin());
            }
            std::stable_sort(m_waiting.begin(), m_waiting.end(),
                             [](const Alarm &one, const Alarm &two) { return one.isCritical > two.isCritical; });
            const WaitingAlarms waiting{qsizetype(m_waiting.size()), !m_waiting.empty() && m_waiting.front().isCritical,
                                        int(m_waiting.size()) > m_inDigest};
            const SendTurn turn = nextTurn(m_target, m_sent, waiting, now + time);
            if (turn.kind == Kind::Own || turn.kind == Kind::Digest) {
                time += call;
                const auto count =
                    turn.kind == Kind::Own ? 1 : std::min<qsizetype>(m_inDigest, qsizetype(m_waiting.size()));
                for (qsizetype number = 0; number < count; ++number)
                    named.push_back({time - m_waiting[size_t(number)].at, m_waiting[size_t(number)].isCritical, time});
                m_waiting.erase(m_waiting.begin(), m_waiting.begin() + count);
                m_sent.push_back(now + time);
                own += turn.kind == Kind::Own ? 1 : 0;
                continue;
            }
            qint64 next = until + 1;
            if (turn.kind == Kind::Later)
                next = std::min(next, turn.at - now);
            if (!m_coming.empty())
                next = std::min(next, m_coming.front().at);
            time = std::max(next, time + 1);
        }
    }

    // The most messages in any window of this length.
    int most(qint64 length) const
    {
        int most = 0;
        for (size_t first = 0; first < m_sent.size(); ++first) {
            const auto end = std::upper_bound(m_sent.cbegin(), m_sent.cend(), m_sent[first] + length - 1);
            most = std::max(most, int(end - m_sent.cbegin() - qsizetype(first)));
        }
        return most;
    }
    int calls() const { return int(m_sent.size()); }

    struct Named
    {
        qint64 delay;
        bool isCritical;
        qint64 at;
    };
    std::vector<Named> named;
    int own = 0;

    qint64 longestDelay(bool criticalOnly = false) const
    {
        qint64 longest = 0;
        for (const Named &each : named) {
            if (each.isCritical || !criticalOnly)
                longest = std::max(longest, each.delay);
        }
        return longest;
    }

private:
    static constexpr qint64 call = 40;
    struct Alarm
    {
        qint64 at;
        bool isCritical;
    };

    MessageTarget m_target;
    int m_inDigest;
    std::vector<Alarm> m_coming;
    std::vector<Alarm> m_waiting;
    std::vector<qint64> m_sent;
};

} // namespace

class TestSendTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitsNothingLeaves()
    {
        QCOMPARE(nextTurn(MessageTarget::Robot, {}, {}, now), (SendTurn{Kind::Nothing, 0}));
    }

    void firstAlarmAfterQuietIsNeverDelayed()
    {
        for (const int waiting : {1, 5, 6, 1000}) {
            const SendTurn turn = nextTurn(MessageTarget::Robot, {}, {waiting, false, waiting > 50}, now);
            QCOMPARE(turn.kind, Kind::Own);
        }
    }

    void fewAlarmsLeaveEachAsItIs()
    {
        Simulation robot(MessageTarget::Robot, 55);
        robot.comes(5, 0);
        robot.run(10'000);
        QCOMPARE(robot.own, 5);
        QVERIFY(robot.longestDelay() <= 200);
    }

    // The figures of the promise: lines of about 70 bytes, of which 55 fit into a robot's digest.
    void burstsAreNamedInTime_data()
    {
        QTest::addColumn<int>("alarms");
        QTest::addColumn<int>("within"); // seconds
        QTest::newRow("200") << 200 << 30;
        QTest::newRow("1000") << 1000 << 90;
        QTest::newRow("20") << 20 << 10;
    }
    void burstsAreNamedInTime()
    {
        QFETCH(int, alarms);
        QFETCH(int, within);
        for (const qint64 over : {0, 500, 1000}) { // ms over which they come
            Simulation robot(MessageTarget::Robot, 55);
            for (int number = 0; number < alarms; ++number)
                robot.comes(1, over * number / alarms);
            robot.run(200'000);
            QCOMPARE(int(robot.named.size()), alarms);
            QVERIFY2(robot.longestDelay() <= within * 1000, qPrintable(QString::number(robot.longestDelay())));
            QVERIFY2(robot.most(60'000) <= 20, qPrintable(QString::number(robot.most(60'000))));
            QVERIFY(robot.named.front().delay <= 100);
        }
    }

    void criticalAlarmsFindAPlaceInAFullMinute()
    {
        Simulation robot(MessageTarget::Robot, 10);
        robot.comes(1000, 0);
        robot.comes(1, 20'000, true);
        robot.comes(1, 25'000, true);
        robot.run(60'000);
        QVERIFY2(robot.longestDelay(true) <= 200, qPrintable(QString::number(robot.longestDelay(true))));
        QVERIFY(robot.most(60'000) <= 20);
    }

    void steadyAlarmsNeverBreakTheLimits()
    {
        for (const auto target : {MessageTarget::Robot, MessageTarget::App}) {
            Simulation receiver(target, 28);
            for (qint64 at = 0; at < 2 * 3'600'000; at += 700)
                receiver.comes(1, at, at % 7000 == 0);
            receiver.run(2 * 3'600'000 + 200'000);
            QVERIFY(receiver.most(60'000) <= (target == MessageTarget::Robot ? 20 : 30));
            QVERIFY(receiver.most(3'600'000) <= (target == MessageTarget::Robot ? 1200 : 1000));
            QVERIFY2(receiver.longestDelay() < 10'000 || target == MessageTarget::App,
                     qPrintable(QString::number(receiver.longestDelay())));
            QCOMPARE(int(receiver.named.size()), 2 * 3'600'000 / 700 + 1);
        }
    }

    // Rule A tells members 1 and 2, rule B 2 and 3: a hundred alarms each in ten seconds.
    void memberOfTwoRulesHoldsNobodyUp()
    {
        Simulation first(MessageTarget::App, 28);
        Simulation second(MessageTarget::App, 28);
        Simulation third(MessageTarget::App, 28);
        for (qint64 number = 0; number < 100; ++number) {
            first.comes(1, number * 100);
            second.comes(2, number * 100);
            third.comes(1, number * 100);
        }
        for (Simulation *each : {&first, &second, &third})
            each->run(100'000);
        QVERIFY(second.most(60'000) <= 30);
        QCOMPARE(int(second.named.size()), 200);
        QCOMPARE(third.longestDelay(), first.longestDelay());
        QVERIFY(third.longestDelay() <= 5000);
    }
};

QTEST_APPLESS_MAIN(TestSendTurn)
#include "tst_sendturn.moc"
