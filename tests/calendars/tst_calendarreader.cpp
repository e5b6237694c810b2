// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <calendars/calendarlimits.h>
#include <calendars/calendarreader.h>
#include <domain/failure.h>
#include <domain/schedulevalidation.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const CalendarReading reading{u"Asia/Shanghai"_s, 2026, 2027};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameOf(HolidayFileProblemKind kind)
{
    static const QStringList names{u"NoDate"_s,          u"NotWholeDays"_s, u"EndBeforeStart"_s,       u"TooLong"_s,
                                   u"RepeatsTooOften"_s, u"NotADayOff"_s,   u"NoHolidayForMakeUpDay"_s};
    return names.at(int(kind));
}

// One holiday a line, then the problems, then how much lies outside the years.
QString linesOf(const HolidayFile &file)
{
    QString lines;
    for (const Schedule &holiday : file.holidays) {
        lines += u"%1..%2 %3"_s.arg(holiday.from.toString(Qt::ISODate), holiday.to.toString(Qt::ISODate), holiday.name);
        lines += holiday.workingDays.isEmpty() ? u""_s : u" work"_s;
        for (const QDate &day : holiday.workingDays)
            lines += u' ' + day.toString(Qt::ISODate);
        lines += u'\n';
    }
    for (const HolidayFileProblem &problem : file.problems)
        lines += u"! %1 %2 %3 %4\n"_s.arg(QString::number(problem.event), nameOf(problem.kind),
                                          problem.date.isValid() ? problem.date.toString(Qt::ISODate) : u"-"_s,
                                          problem.name);
    if (file.outsideYears > 0)
        lines += u"outside %1\n"_s.arg(file.outsideYears);
    return lines;
}

std::optional<Failure> failureOf(const QByteArray &content)
{
    try {
        readHolidays(content, u"holidays.ics"_s, reading);
    } catch (const Failure &failure) {
        return failure;
    }
    return {};
}

QByteArray calendarOf(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nSUMMARY:a\r\n" + lines + "END:VEVENT\r\n";
}

const QByteArray newYear = eventOf("DTSTART;VALUE=DATE:20260101\r\n");

} // namespace

class TestCalendarReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // tests/calendars/corpus: an .ics file and what is read from it for 2026 and 2027.
    void corpusGivesItsHolidays_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TOCSIN_TEST_DATA "/corpus"));
        const QStringList files = folder.entryList({u"*.ics"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 20);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void corpusGivesItsHolidays()
    {
        QFETCH(QString, file);
        const HolidayFile read = readHolidays(file, reading);
        QCOMPARE(linesOf(read), QString::fromUtf8(contentOf(file.chopped(4) + u".txt"_s)));
        for (const Schedule &holiday : read.holidays) {
            QCOMPARE(problemsOf(holiday), QList<ScheduleProblem>());
            QCOMPARE(holiday.kind, ScheduleKind::Holiday);
            QCOMPARE(holiday.timeZone, u"Asia/Shanghai"_s);
        }
    }

    void brokenFilesAreRefusedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &content, FailureKind kind, const QString &detail = {}) {
            QTest::newRow(name) << content << kind << detail;
        };
        const QByteArray good = calendarOf(newYear);
        row("empty", {}, FailureKind::CalendarWrongType);
        row("web page", "<!DOCTYPE html><html></html>", FailureKind::CalendarWrongType);
        row("contact", "BEGIN:VCARD\r\nEND:VCARD\r\n", FailureKind::CalendarWrongType);
        row("event without a calendar", newYear, FailureKind::CalendarWrongType);
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "B\0E\0G\0",
                       8),
            FailureKind::CalendarWrongType);
        row("cut off in an event", good.left(good.indexOf("END:VEVENT")), FailureKind::CalendarDamaged, u"5"_s);
        row("cut off before its end", good.left(good.indexOf("END:VCALENDAR")), FailureKind::CalendarDamaged, u"6"_s);
        row("ends crossed", calendarOf("BEGIN:VEVENT\r\nBEGIN:VALARM\r\nEND:VEVENT\r\nEND:VALARM\r\n"),
            FailureKind::CalendarDamaged, u"5"_s);
        row("begins with parameters", calendarOf("BEGIN;X=1:VEVENT\r\nEND;X=1:VEVENT\r\n"),
            FailureKind::CalendarDamaged, u"3"_s);
        row("more than one end", good + "END:VCALENDAR\r\n", FailureKind::CalendarDamaged, u"8"_s);
        row("text behind it", good + "hello\r\n", FailureKind::CalendarDamaged, u"8"_s);
        row("not UTF-8", calendarOf(eventOf("DESCRIPTION:\xB9\xFA\xC7\xEC\r\n")), FailureKind::CalendarDamaged, u"5"_s);
        row("a null in it", calendarOf(eventOf(QByteArray("DESCRIPTION:a\0b\r\n", 17))), FailureKind::CalendarDamaged,
            u"5"_s);
        row("far too deep",
            QByteArray("BEGIN:VCALENDAR\r\n") + QByteArray("BEGIN:X\r\n").repeated(100'000) +
                QByteArray("END:X\r\n").repeated(100'000) + "END:VCALENDAR\r\n",
            FailureKind::CalendarBeyondLimits);
        row("endless line", calendarOf(eventOf("DESCRIPTION:" + QByteArray(300'000, 'x') + "\r\n")),
            FailureKind::CalendarBeyondLimits);
        row("endless folded line",
            calendarOf(eventOf("DESCRIPTION:x\r\n" + QByteArray(" xxxxxxxxx\r\n").repeated(40'000))),
            FailureKind::CalendarBeyondLimits);
        row("too many events", calendarOf(newYear.repeated(calendarlimits::events + 1)),
            FailureKind::CalendarBeyondLimits);
        row("too large", calendarOf(eventOf("DESCRIPTION:x\r\n").repeated(500'000)), FailureKind::CalendarBeyondLimits);
    }
    void brokenFilesAreRefusedWithTheLine()
    {
        QFETCH(QByteArray, content);
        const auto failure = failureOf(content);
        QVERIFY(failure);
        QTEST(failure->kind, "kind");
        QTEST(failure->detail, "detail");
        QCOMPARE(failure->subject, u"holidays.ics"_s);
    }

    // Wherever it is cut and whatever byte is turned over: holidays, problems or a Failure, never anything else.
    void damageAnywhereIsHarmless()
    {
        const QByteArray good = contentOf(QStringLiteral(TOCSIN_TEST_DATA "/corpus/yearly-rules.ics"));
        QVERIFY(!failureOf(good));
        for (qsizetype end = 0; end + 2 < good.size(); ++end)
            QVERIFY2(failureOf(good.left(end)), qPrintable(QString::number(end)));
        for (qsizetype place = 0; place < good.size(); ++place) {
            for (const char changed : {'\0', '\n', ':', '9', 'Z', '\xC3'}) {
                QByteArray damaged = good;
                damaged[place] = changed;
                failureOf(damaged);
            }
        }
    }

    void fileThatCannotBeReadIsNamed()
    {
        try {
            readHolidays(u"/nonexistent/holidays.ics"_s, reading);
            QFAIL("a missing file was read");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind, FailureKind::FileUnreadable);
            QCOMPARE(failure.subject, u"/nonexistent/holidays.ics"_s);
        }
    }

    void problemsAreKeptUpToALimit()
    {
        const HolidayFile file =
            readHolidays(calendarOf(eventOf({}).repeated(calendarlimits::problems + 5)), u"a"_s, reading);
        QCOMPARE(file.problems.size(), calendarlimits::problems);
        QCOMPARE(file.furtherProblems, 5);
    }

    void oldLineBreaksAreRead()
    {
        QByteArray calendar = calendarOf(newYear);
        calendar.replace("\r\n", "\r");
        QCOMPARE(linesOf(readHolidays(calendar, u"a"_s, reading)), u"2026-01-01..2026-01-01 a 2026\n"_s);
    }

    void rulesOfAFileHaveABudget_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("least"); // events that are read all the same
        QTest::newRow("every day since 1900") << QByteArray("FREQ=DAILY;BYMONTH=5;BYMONTHDAY=1") << 5;
        QTest::newRow("never") << QByteArray("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30") << 0;
        QTest::newRow("never, with an end far away") << QByteArray("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9") << 0;
        QTest::newRow("once in 28 years") << QByteArray("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO") << 0;
        QTest::newRow("no such week") << QByteArray("FREQ=YEARLY;BYDAY=53MO;BYMONTH=2") << 0;
    }
    void rulesOfAFileHaveABudget()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, least);
        QByteArray events;
        for (int i = 0; i < calendarlimits::events; ++i)
            events += "BEGIN:VEVENT\r\nSUMMARY:" + QByteArray::number(i) +
                      "\r\nDTSTART;VALUE=DATE:19000101\r\nRRULE:" + rule + "\r\nEND:VEVENT\r\n";
        QElapsedTimer timer;
        timer.start();
        const HolidayFile file = readHolidays(calendarOf(events), u"a"_s, reading);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(file.holidays.size() >= least * 2, qPrintable(QString::number(file.holidays.size())));
        QVERIFY(file.problems.size() + file.furtherProblems > calendarlimits::events / 2);
        QCOMPARE(file.problems.last().kind, HolidayFileProblemKind::RepeatsTooOften);
    }

    void hundredsOfYearlyHolidaysSince1970Fit()
    {
        QByteArray events;
        for (int i = 0; i < 2000; ++i)
            events += "BEGIN:VEVENT\r\nSUMMARY:" + QByteArray::number(i) +
                      "\r\nDTSTART;VALUE=DATE:19700101\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n";
        const HolidayFile file = readHolidays(calendarOf(events), u"a"_s, reading);
        QCOMPARE(file.holidays.size(), 4000);
        QVERIFY(file.problems.isEmpty());
    }

    void everyYearSinceLongAgoIsRead()
    {
        const QByteArray rule = "DTSTART;VALUE=DATE:17890714\r\nRRULE:FREQ=YEARLY\r\n";
        QCOMPARE(linesOf(readHolidays(calendarOf(eventOf(rule)), u"a"_s, reading)),
                 u"2026-07-14..2026-07-14 a 2026\n2027-07-14..2027-07-14 a 2027\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestCalendarReader)
#include "tst_calendarreader.moc"
