// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/schedulevalidation.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Field = ScheduleField;
using Kind = ScheduleProblemKind;
using Problems = QList<ScheduleProblem>;

namespace {

Schedule validSchedule(ScheduleKind kind)
{
    Schedule schedule;
    schedule.kind = kind;
    schedule.name = u"Day shift"_s;
    schedule.timeZone = u"Asia/Shanghai"_s;
    if (kind == ScheduleKind::Standard) {
        schedule.start = QDate(2026, 1, 1);
        schedule.end = QDate(2026, 12, 31);
    } else {
        schedule.from = QDate(2026, 10, 1);
        schedule.to = QDate(2026, 10, 7);
        schedule.workingDays = {QDate(2026, 10, 10)};
    }
    return schedule;
}

} // namespace

Q_DECLARE_METATYPE(ScheduleProblem)

class TestScheduleValidation : public QObject
{
    Q_OBJECT

    using Change = void (*)(Schedule &);

private Q_SLOTS:
    void eachProblemNamesFieldKindAndPlace_data()
    {
        QTest::addColumn<ScheduleKind>("kind");
        QTest::addColumn<Change>("change");
        QTest::addColumn<Problems>("problems");
        const auto row = [](const char *name, ScheduleKind kind, Change change, const Problems &problems) {
            QTest::newRow(name) << kind << change << problems;
        };
        const auto standard = ScheduleKind::Standard;
        const auto holiday = ScheduleKind::Holiday;
        row("valid standard", standard, [](Schedule &) {}, {});
        row("valid holiday", holiday, [](Schedule &) {}, {});
        row("no name", standard, [](Schedule &s) { s.name.clear(); }, {{Field::Name, Kind::Missing}});
        row("tab in name", holiday, [](Schedule &s) { s.name = u"a\tb"_s; }, {{Field::Name, Kind::LineBreakOrTab}});
        row("long name", standard, [](Schedule &s) { s.name = QString(201, u'x'); }, {{Field::Name, Kind::TooLong}});
        row("unknown zone", standard, [](Schedule &s) { s.timeZone = u"Mars/Olympus"_s; },
            {{Field::TimeZone, Kind::UnknownTimeZone}});
        row("this computer's zone", standard, [](Schedule &s) { s.timeZone.clear(); }, {});
        row("neither start nor end", standard, [](Schedule &s) { s.start = s.end = {}; }, {});
        row("end before start", standard, [](Schedule &s) { s.end = s.start.addDays(-1); },
            {{Field::End, Kind::EndBeforeStart}});
        row("one day", standard, [](Schedule &s) { s.end = s.start; }, {});
        row("period beyond the day", standard,
            [](Schedule &s) {
                s.week[2] = {{0, 5}, {0, secondsInDay}};
            },
            {{Field::Periods, Kind::NotWithinADay, 2, 1}});
        row("period before the day", standard,
            [](Schedule &s) {
                s.week[6] = {{-1, 5}};
            },
            {{Field::Periods, Kind::NotWithinADay, 6, 0}});
        row("over midnight", standard, [](Schedule &s) { s.week[0] = {{79'200, 21'600}}; }, {});
        row("no period at all", standard, [](Schedule &s) { s.week = {}; }, {});
        row("dates of the other kind do not matter", standard, [](Schedule &s) { s.to = QDate(1, 1, 1); }, {});
        row("no dates", holiday, [](Schedule &s) { s.from = s.to = {}; },
            {{Field::From, Kind::Missing}, {Field::To, Kind::Missing}});
        row("to before from", holiday, [](Schedule &s) { s.to = s.from.addDays(-1); },
            {{Field::To, Kind::EndBeforeStart}});
        row("working day is no date", holiday, [](Schedule &s) { s.workingDays.append(QDate()); },
            {{Field::WorkingDays, Kind::NotADate, -1, 1}});
    }
    void eachProblemNamesFieldKindAndPlace()
    {
        QFETCH(ScheduleKind, kind);
        QFETCH(Change, change);
        Schedule schedule = validSchedule(kind);
        change(schedule);
        QTEST(problemsOf(schedule), "problems");
    }

    void hintsNameWhatIsProbablyNotMeant_data()
    {
        QTest::addColumn<ScheduleKind>("kind");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<ScheduleHint>>("hints");
        const auto row = [](const char *name, ScheduleKind kind, Change change, const QList<ScheduleHint> &hints) {
            QTest::newRow(name) << kind << change << hints;
        };
        const auto standard = ScheduleKind::Standard;
        const auto holiday = ScheduleKind::Holiday;
        row("nothing", standard, [](Schedule &) {}, {});
        row("no period", standard, [](Schedule &s) { s.week = {}; }, {ScheduleHint::NeverOpen});
        // 2026-10-10 and 11 are a weekend.
        row("no period on its days", standard,
            [](Schedule &s) {
                s.week = {};
                s.week[0] = {Period()};
                s.start = QDate(2026, 10, 10);
                s.end = QDate(2026, 10, 11);
            },
            {ScheduleHint::NeverOpen});
        row("a period of one second", standard, [](Schedule &s) { s.week[0] = {{5, 5}}; }, {ScheduleHint::OnlyASecond});
        row("weekend made up", holiday, [](Schedule &) {}, {});
        row("own day made up", holiday, [](Schedule &s) { s.workingDays = {QDate(2026, 10, 5)}; }, {});
        row("another weekday made up", holiday, [](Schedule &s) { s.workingDays = {QDate(2026, 10, 8)}; },
            {ScheduleHint::WorkingDayChangesNothing});
    }
    void hintsNameWhatIsProbablyNotMeant()
    {
        QFETCH(ScheduleKind, kind);
        QFETCH(Change, change);
        Schedule schedule = validSchedule(kind);
        change(schedule);
        QTEST(hintsOf(schedule), "hints");
    }

    void clockIsReadToTheSecond_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<int>("second"); // -1: refused
        QTest::newRow("midnight") << u"00:00:00"_s << 0;
        QTest::newRow("last second") << u"23:59:59"_s << secondsInDay - 1;
        QTest::newRow("in between") << u"08:05:09"_s << 29'109;
        QTest::newRow("24") << u"24:00:00"_s << -1;
        QTest::newRow("sixtieth minute") << u"08:60:00"_s << -1;
        QTest::newRow("leap second") << u"23:59:60"_s << -1;
        QTest::newRow("without seconds") << u"08:00"_s << -1;
        QTest::newRow("one digit") << u"8:00:00"_s << -1;
        QTest::newRow("more after it") << u"08:00:00\n"_s << -1;
        QTest::newRow("Arabic digits") << u"٠٨:٠٠:٠٠"_s << -1;
    }
    void clockIsReadToTheSecond()
    {
        QFETCH(QString, clock);
        QFETCH(int, second);
        QCOMPARE(secondOfDay(clock).value_or(-1), second);
        if (second >= 0)
            QCOMPARE(clockText(second), clock);
    }

    void periodsThatOverlapOrTouchBecomeOne_data()
    {
        QTest::addColumn<QList<Period>>("periods");
        QTest::addColumn<QList<Period>>("expected");
        using List = QList<Period>;
        const int day = secondsInDay;
        QTest::newRow("none") << List{} << List{};
        QTest::newRow("apart, in order") << List{{500, 600}, {0, 100}} << List{{0, 100}, {500, 600}};
        QTest::newRow("a second between") << List{{0, 100}, {102, 200}} << List{{0, 100}, {102, 200}};
        QTest::newRow("touching") << List{{0, 100}, {101, 200}} << List{{0, 200}};
        QTest::newRow("within") << List{{0, 100}, {50, 60}} << List{{0, 100}};
        QTest::newRow("the same twice") << List{{0, 100}, {0, 100}} << List{{0, 100}};
        QTest::newRow("over midnight stays one") << List{{day - 10, 100}} << List{{day - 10, 100}};
        QTest::newRow("joined over midnight") << List{{day - 100, day - 5}, {day - 10, 100}} << List{{day - 100, 100}};
        QTest::newRow("this morning is not tonight")
            << List{{0, 50}, {day - 10, 100}} << List{{0, 50}, {day - 10, 100}};
        QTest::newRow("until midnight and from it on tomorrow") << List{{100, day - 1}} << List{{100, day - 1}};
        QTest::newRow("more than a day") << List{{100, day - 1}, {day - 10, 500}} << List{{100, 99}};
    }
    void periodsThatOverlapOrTouchBecomeOne()
    {
        QFETCH(QList<Period>, periods);
        QTEST(merged(periods), "expected");
    }

    void whatIsTypedBecomesWhatWasMeant()
    {
        Schedule typed = validSchedule(ScheduleKind::Holiday);
        typed.name = u" Day\nshift "_s;
        typed.week[0] = {{500, 600}, {0, 499}};
        typed.workingDays = {QDate(2026, 10, 10), QDate(2026, 9, 27), QDate(2026, 10, 10)};
        const Schedule cleaned = cleanedSchedule(typed);
        QCOMPARE(cleaned.name, u"Day shift"_s);
        QCOMPARE(cleaned.week[0], (QList<Period>{{0, 600}}));
        QCOMPARE(cleaned.workingDays, (QList<QDate>{QDate(2026, 9, 27), QDate(2026, 10, 10)}));
    }
};

QTEST_GUILESS_MAIN(TestScheduleValidation)
#include "tst_schedulevalidation.moc"
