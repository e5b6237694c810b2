// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include <contacts/contactsreader.h>
#include <domain/failure.h>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

ContactsTable tableOf(const QString &path)
{
    try {
        return readContacts(path).value();
    } catch (const Failure &failure) {
        qFatal("%s: failure %d %s", qPrintable(failure.subject), int(failure.kind), qPrintable(failure.detail));
    }
}

const QStringList people{u"ZhangSan|张三|公司/生产部"_s, u"li.si|李四|公司/生产部+公司/维修部"_s, u"7745|王五|公司"_s};

} // namespace

class TestContactsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverTheTraitsTheSamePeopleAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("firstRow"); // of ZhangSan
        const auto row = [](const char *file, int firstRow) {
            QTest::newRow(file) << QString::fromLatin1(file) << firstRow;
        };
        row("openpyxl-export.xlsx", 11);
        row("xlsxwriter-export.xlsx", 11);
        row("xlsxwriter-inline.xlsx", 11);
        row("openpyxl-template.xlsx", 11);
        row("xlsxwriter-template.xlsx", 11);
        row("header-in-row-1.xlsx", 2);
        row("columns-in-any-order.xlsx", 5);
        row("english.xlsx", 4);
        row("id-beside-account.xlsx", 2);
        row("marked-headers.xlsx", 6);
        row("marked-english-headers.xlsx", 3);
        row("empty-rows.xlsx", 6);
        row("member-list-is-second.xlsx", 11);
        row("first-sheet-with-a-header.xlsx", 11);
        row("hidden-sheet-comes-last.xlsx", 11);
        row("hidden-sheet-is-better-than-none.xlsx", 11);
        row("chart-sheet-first.xlsx", 11);
        row("rich-text.xlsx", 11);
        for (const char *file :
             {"handmade.xlsx", "no-references-no-dimension.xlsx", "shared.xlsx", "prefixed-names.xlsx", "strict.xlsx",
              "utf-16-parts.xlsx", "data-descriptors-odd-order.xlsx", "stored.xlsx", "zip64.xlsx",
              "absolute-targets.xlsx", "odd-paths-and-ids.xlsx", "no-styles.xlsx", "phonetic-shared.xlsx",
              "phonetic-inline.xlsx", "references-and-cdata.xlsx", "escaped-characters.xlsx", "formula-strings.xlsx"})
            row(file, 2);
        for (const char *file :
             {"utf-8.csv", "utf-8-bom.csv", "gbk.csv", "utf-16-tab.txt", "utf-16-be.csv", "semicolon.csv", "tab.csv",
              "every-field-quoted.csv", "line-feeds.csv", "carriage-returns.csv", "no-last-line-end.csv"})
            row(file, 11);
        row("blank-lines.csv", 13);
        row("line-breaks-in-fields.csv", 12);
        row("excel-sep-line.csv", 12);
    }
    void whateverTheTraitsTheSamePeopleAreRead()
    {
        QFETCH(QString, file);
        QFETCH(int, firstRow);
        const ContactsTable table = tableOf(m_corpus.path(file));
        QCOMPARE(entriesOf(table), people);
        QCOMPARE(table.entries[0].row, firstRow);
        QVERIFY(table.hasNames && table.hasDepartments);
        QCOMPARE(table.sheet.isEmpty(), !file.endsWith(u".xlsx"_s));
        if (table.hasStatus) {
            QCOMPARE(table.entries[0].status, ContactsStatus::Active);
            QCOMPARE(table.entries[1].status, ContactsStatus::NotActivated);
            QCOMPARE(table.entries[2].status, ContactsStatus::Disabled);
        }
    }

    void statusColumnsOfTheExportAreRead()
    {
        for (const auto &file : {u"openpyxl-export.xlsx"_s, u"xlsxwriter-export.xlsx"_s, u"gbk.csv"_s})
            QVERIFY2(tableOf(m_corpus.path(file)).hasStatus, qPrintable(file));
        const ContactsTable table = tableOf(m_corpus.path(u"openpyxl-template.xlsx"_s));
        QVERIFY(!table.hasStatus);
        QCOMPARE(table.entries[0].status, ContactsStatus::Unknown);
    }

    void examplePersonIsSkippedWithANote()
    {
        for (const auto &file : {u"openpyxl-template.xlsx"_s, u"xlsxwriter-template.xlsx"_s})
            QCOMPARE(problemsOf(tableOf(m_corpus.path(file))), QStringList{u"10 ExamplePerson 张三（示例）"_s});
    }

    void namedSheetIsPreferred()
    {
        QCOMPARE(tableOf(m_corpus.path(u"member-list-is-second.xlsx"_s)).sheet, u"成员列表"_s);
        QCOMPARE(tableOf(m_corpus.path(u"first-sheet-with-a-header.xlsx"_s)).sheet, u"A"_s);
        QCOMPARE(tableOf(m_corpus.path(u"hidden-sheet-comes-last.xlsx"_s)).sheet, u"B"_s);
    }

    void columnsThatAreNotThereAreKnown()
    {
        const ContactsTable two = tableOf(m_corpus.path(u"two-columns.xlsx"_s));
        QCOMPARE(entriesOf(two), QStringList({u"ZhangSan|张三|"_s, u"li.si|李四|"_s, u"7745|王五|"_s}));
        QVERIFY(two.hasNames && !two.hasDepartments && !two.hasStatus);
        const ContactsTable one = tableOf(m_corpus.path(u"header-with-one-column.csv"_s));
        QCOMPARE(entriesOf(one), QStringList({u"ZhangSan||"_s, u"li.si||"_s, u"7745||"_s}));
        QVERIFY(!one.hasNames);
    }

    void numbersStayWhatPeopleSee()
    {
        const ContactsTable table = tableOf(m_corpus.path(u"numbers.xlsx"_s));
        QCOMPARE(entriesOf(table), QStringList({u"7745|plain|"_s, u"13800000000|phone|"_s, u"000042|filled up|"_s,
                                                u"5000|scientific look|"_s, u"61|amount|"_s, u"12.5|half|"_s,
                                                u"7745.1|a tenth|"_s, u"123456789012345|fifteen digits|"_s,
                                                u"0042|leading zeros as text|"_s, u"TRUE|true|"_s, u"A7|formula|"_s}));
        QCOMPARE(problemsOf(table),
                 QStringList({u"10 AccountRounded 1234567890123456"_s, u"11 AccountIsDate 44928"_s,
                              u"12 AccountIsDate 44929"_s, u"13 NotAnAccount -5"_s, u"17 NotAnAccount #DIV/0!"_s}));
        QCOMPARE(table.problems[0].column, 1);
    }

    void howeverANumberIsWritten()
    {
        const ContactsTable table = tableOf(m_corpus.path(u"written-numbers.xlsx"_s));
        QCOMPARE(entriesOf(table), QStringList({u"7745|0|"_s, u"7746|2|"_s, u"7747|3|"_s, u"13800000000|4|"_s,
                                                u"7745.1|6|"_s, u"0|7|"_s, u"nonsense|8|"_s, u"1e400|9|"_s}));
        QCOMPARE(problemsOf(table), QStringList({u"3 DuplicateAccount 7745"_s, u"7 AccountRounded 1234567890123456"_s,
                                                 u"20 AccountIsDate 2026-01-01"_s}));
        QCOMPARE(table.problems[0].earlierRow, 2);
    }

    void problemsNameRowAndReason()
    {
        const ContactsTable table = tableOf(m_corpus.path(u"problems.xlsx"_s));
        QCOMPARE(entriesOf(table),
                 QStringList({u"good|好|一"_s, u"nameless||"_s, u"long-name|%1|一+二+三"_s.arg(QString(200, u'长')),
                              u"blanks|outer blanks|"_s, u"wide|full width|"_s, QString(64, u'a') + u"|64 bytes|"_s,
                              u"lines|two lines|"_s}));
        QCOMPARE(problemsOf(table),
                 QStringList({u"3 NotAnAccount 张三"_s, u"4 NotAnAccount zhang san"_s, u"5 AccountMissing 无账号"_s,
                              u"6 DuplicateAccount GOOD"_s, u"9 NameShortened %1…"_s.arg(QString(80, u'长')),
                              u"13 NotAnAccount "_s + QString(65, u'a'), u"14 NotAnAccount .dot"_s,
                              u"16 NotAnAccount old:new"_s}));
        QCOMPARE(table.entries[1].status, ContactsStatus::Unknown); // a word that we don't know
        QCOMPARE(table.entries[2].status, ContactsStatus::Disabled);
        QCOMPARE(table.entries[3].status, ContactsStatus::NotActivated);
    }

    // The service's form refuses control characters; half a character is none.
    void namesAreOneLineOfCharacters()
    {
        const ContactsTable table = tableOf(m_corpus.path(u"control-characters.xlsx"_s));
        QCOMPARE(entriesOf(table), QStringList({u"control|a b c?|x"_s, u"blanks|%1|"_s.arg(QString(150, u'x'))}));
        QCOMPARE(problemsOf(table).size(), 1);
    }

    void apiTemplatesAreRead()
    {
        const ContactsTable table = tableOf(m_corpus.path(u"api-batch-user.csv"_s));
        QCOMPARE(entriesOf(table), QStringList({u"zhangsan|张三|1+2"_s, u"lisi|李四|2"_s}));
        QCOMPARE(table.entries[0].status, ContactsStatus::Unknown);
        QCOMPARE(table.entries[1].status, ContactsStatus::Disabled);
        QCOMPARE(entriesOf(tableOf(m_corpus.path(u"api-batch-user-2016.csv"_s))),
                 QStringList({u"zhangsan|张三|1+2"_s}));
    }

    void rareCharactersOfGb18030AreRead()
    {
        const ContactsTable table = tableOf(m_corpus.path(u"gb18030.csv"_s));
        QCOMPARE(entriesOf(table).value(3), u"rare|𠮷㐂|"_s);
    }

    void textFormulasAndRoundedNumbersOfCsvAreSeen()
    {
        const ContactsTable table = tableOf(m_corpus.path(u"text-formulas.csv"_s));
        QCOMPARE(entriesOf(table), QStringList({u"007|零|"_s, u"008|制表|"_s}));
        QCOMPARE(problemsOf(table), QStringList{u"4 AccountRounded 1.23457E+11"_s});
    }

    void charactersAcrossPiecesStayWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("UTF-8") << u"long.csv"_s;
        QTest::newRow("GB18030") << u"long-gb18030.csv"_s;
    }
    void charactersAcrossPiecesStayWhole()
    {
        QFETCH(QString, file);
        const ContactsTable table = tableOf(m_corpus.path(file));
        QCOMPARE(table.entries.size(), 30'000);
        for (int i = 0; i < 30'000; ++i)
            QCOMPARE(table.entries[i].name, u"张三丰张三丰张三丰张三丰张三丰"_s + QString::number(i));
    }

    void progressReachesTheTotalAndNeverGoesBack()
    {
        for (const auto &file : {u"sound.xlsx"_s, u"long.csv"_s}) {
            QList<qint64> steps;
            qint64 all = 0;
            ContactsReading reading;
            reading.progress = [&](qint64 done, qint64 total) {
                steps.append(done);
                all = total;
            };
            QVERIFY(readContacts(m_corpus.path(file), reading));
            QVERIFY2(!steps.isEmpty() && steps.size() <= 102, qPrintable(file));
            QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
            QVERIFY(all > 0 && steps.last() <= all && steps.last() >= all * 9 / 10);
        }
    }

    void stoppedReadingGivesNothing()
    {
        for (const auto &file : {u"sound.xlsx"_s, u"long.csv"_s}) {
            std::stop_source stop;
            ContactsReading reading;
            reading.stop = stop.get_token();
            int reports = 0;
            reading.progress = [&](qint64, qint64) {
                ++reports;
                stop.request_stop();
            };
            QVERIFY2(!readContacts(m_corpus.path(file), reading), qPrintable(file));
            QCOMPARE(reports, 1);
        }
    }

    void manyThreadsReadAtOnce()
    {
        QList<ContactsTable> tables(4);
        std::vector<std::thread> threads;
        for (ContactsTable &table : tables)
            threads.emplace_back([&table, this] { table = tableOf(m_corpus.path(u"sound.xlsx"_s)); });
        for (std::thread &thread : threads)
            thread.join();
        for (const ContactsTable &table : tables)
            QCOMPARE(table.entries.size(), 2000);
    }

    void contentWillDoAsWellAsAFile()
    {
        for (const auto &file : {u"shared.xlsx"_s, u"gbk.csv"_s}) {
            const auto table = readContacts(m_corpus.content(file), u"stdin"_s);
            QVERIFY(table);
            QCOMPARE(entriesOf(*table), people);
        }
    }

private:
    Corpus m_corpus;
};

QTEST_GUILESS_MAIN(TestContactsReader)
#include "tst_contactsreader.moc"
