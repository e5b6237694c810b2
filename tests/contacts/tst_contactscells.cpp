// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/accountindex.h>
#include <contacts/contactscolumns.h>
#include <contacts/csvparser.h>
#include <contacts/sharedstrings.h>
#include <contacts/spreadsheettext.h>
#include <contacts/workbookparts.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ContactsCell> cellsOf(const QStringList &texts)
{
    std::vector<ContactsCell> cells;
    for (const QString &text : texts)
        cells.push_back({int(cells.size()), text});
    return cells;
}

} // namespace

// Headers, cells and their texts, one by one.
class TestContactsCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundByTheirWords_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QList<int>>("columns"); // account, name, department, activation, disabled
        const auto row = [](const char *name, const QStringList &cells, const QList<int> &columns) {
            QTest::newRow(name) << cells << columns;
        };
        const QList<int> none;
        row("export", {u"姓名"_s, u"账号"_s, u"部门"_s, u"激活状态"_s, u"禁用状态"_s}, {1, 0, 2, 3, 4});
        row("template", {u"姓名"_s, u"帐号"_s, u"别名"_s, u"部门"_s}, {1, 0, 3, -1, -1});
        row("traditional", {u"姓名"_s, u"帳號"_s, u"部門"_s}, {1, 0, 2, -1, -1});
        row("API", {u"姓名"_s, u"帐号"_s, u"所在部门"_s, u"禁用"_s, u"禁用项说明：(0-启用;1-禁用)"_s},
            {1, 0, 2, -1, 3});
        row("English", {u"Name"_s, u"Account"_s, u"Department"_s}, {1, 0, 2, -1, -1});
        row("help page", {u"name"_s, u"ID"_s, u"title"_s, u"department"_s}, {1, 0, 3, -1, -1});
        row("marks", {u" 姓名* "_s, u"*账号"_s, u"部门（必填）"_s}, {1, 0, 2, -1, -1});
        row("colon", {u"账号："_s}, {0, -1, -1, -1, -1});
        row("required in English", {u"Account (required)"_s}, {0, -1, -1, -1, -1});
        row("full width", {u"ＵｓｅｒＩＤ"_s}, {0, -1, -1, -1, -1});
        row("account only", {u"UserID"_s}, {0, -1, -1, -1, -1});
        row("the better word wins", {u"ID"_s, u"UserID"_s, u"账号"_s, u"姓名"_s}, {2, 3, -1, -1, -1});
        row("the first of equals wins", {u"账号"_s, u"帐号"_s}, {0, -1, -1, -1, -1});
        row("alias is no name", {u"账号"_s, u"English name"_s, u"别名"_s}, {0, -1, -1, -1, -1});
        row("ID alone says nothing", {u"ID"_s, u"Value"_s}, none);
        row("no account", {u"姓名"_s, u"部门"_s}, none);
        row("instruction", {u"3、账号：成员的唯一标识"_s}, none);
        row("empty", {}, none);
    }
    void headersAreFoundByTheirWords()
    {
        QFETCH(QStringList, row);
        QFETCH(QList<int>, columns);
        const auto found = columnsOfHeader(cellsOf(row));
        QCOMPARE(found.has_value(), !columns.isEmpty());
        if (found)
            QCOMPARE(QList<int>({found->account, found->name, found->department, found->activation, found->disabled}),
                     columns);
    }

    void numbersAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRounded");
        const auto row = [](const char *written, const char *text, bool isRounded = false) {
            QTest::newRow(written) << QString::fromLatin1(text) << isRounded;
        };
        row("7745", "7745");
        row("0", "0");
        row("7745.0", "7745");
        row("7745.", "7745");
        row("7.745E3", "7745");
        row("7.745e+03", "7745");
        row(" 7745 ", "7745");
        row("-7745", "-7745");
        row("-0", "0");
        row("007745", "7745");
        row("0.5", "0.5");
        row("7745.1000000000004", "7745.1");
        row("999999999999999", "999999999999999");
        row("999999999999999.5", "999999999999999.5", true);
        row("1000000000000000", "1000000000000000", true);
        row("1E+15", "1000000000000000", true);
        row("123456789012345678", "123456789012345680", true);
        row("1E-9", "0.000000001");
        row("nan", "nan");
        row("inf", "inf");
        row("1e999", "1e999");
        row("0x1F", "0x1F");
        row("12a", "12a");
    }
    void numbersAreWrittenAsPeopleDo()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRounded);
        const SpreadsheetNumber number = spreadsheetNumber(QTest::currentDataTag());
        if (!isRounded)
            QCOMPARE(number.text, text);
        QCOMPARE(number.isRounded, isRounded);
    }

    void escapedCharactersAreUnescaped_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::newRow("a_x000D_b") << u"a\rb"_s;
        QTest::newRow("_x5F20__x4e09_") << u"张三"_s;
        QTest::newRow("_x005F_x000D_") << u"_x000D_"_s;
        QTest::newRow("_x00") << u"_x00"_s;
        QTest::newRow("_xZZZZ_") << u"_xZZZZ_"_s;
        QTest::newRow("_x+12A_") << u"_x+12A_"_s;
        QTest::newRow("snake_xyz_case") << u"snake_xyz_case"_s;
    }
    void escapedCharactersAreUnescaped() { QTEST(spreadsheetText(QTest::currentDataTag()), "plain"); }

    void formatCodesShowDatesAndZeros_data()
    {
        QTest::addColumn<bool>("isDate");
        QTest::addColumn<int>("zeros");
        QTest::newRow("General") << false << 0;
        QTest::newRow("0") << false << 0;
        QTest::newRow("000000") << false << 6;
        QTest::newRow("00000;-00000") << false << 5;
        QTest::newRow("#,##0.00") << false << 0;
        QTest::newRow("0.00E+00") << false << 0;
        QTest::newRow("@") << false << 0;
        QTest::newRow("#,##0\"days\"") << false << 0;
        QTest::newRow("0\\d") << false << 0;
        QTest::newRow("[Red]0") << false << 0;
        QTest::newRow("[$-804]yyyy\"年\"m\"月\"") << true << 0;
        QTest::newRow("dd/mm/yyyy") << true << 0;
        QTest::newRow("[h]:mm") << true << 0;
        QTest::newRow("[hh]") << true << 0;
        QTest::newRow("") << false << 0;
    }
    void formatCodesShowDatesAndZeros()
    {
        QFETCH(bool, isDate);
        QFETCH(int, zeros);
        QCOMPARE(lookOfFormatCode(QString::fromUtf8(QTest::currentDataTag())), (NumberLook{isDate, zeros}));
    }

    void sharedStringsStayApart()
    {
        SharedStrings strings;
        std::vector<std::string> texts{"", "", "a", "", std::string(131'000, 'b'), ""};
        for (int i = 0; i < 60; ++i)
            texts.emplace_back(size_t(i) * 2200, char('a' + i % 26));
        texts.emplace_back();
        for (const std::string &text : texts)
            strings.append(text);
        QCOMPARE(strings.count(), quint32(texts.size()));
        for (size_t i = 0; i < texts.size(); ++i)
            QVERIFY(strings.at(quint32(i)) == texts[i]);
        QVERIFY(strings.bytes() > 2 * 1024 * 1024);
        QVERIFY(!strings.at(strings.count()));
        QVERIFY(!SharedStrings().at(0));
    }

    void sharedStringsFillBlocksToTheBrim()
    {
        SharedStrings strings;
        const std::string piece(1024, 'x');
        for (int i = 0; i < 1023; ++i)
            strings.append(piece);
        strings.append(std::string(1023, 'y')); // one byte is left
        strings.append({});
        strings.append("z"); // would fill it
        QVERIFY(strings.at(1023) == std::string(1023, 'y'));
        QVERIFY(strings.at(1024)->empty());
        QVERIFY(strings.at(1025) == "z");
    }

    void accountsAreFoundWithCaseIgnored()
    {
        AccountIndex index;
        QList<ContactsEntry> entries;
        QHash<QString, qsizetype> expected;
        for (int i = 0; i < 20'000; ++i) {
            const int number = i * 7919 % 15'000; // some twice
            const QString account = (i % 2 ? u"User.%1@_-Z"_s : u"uSER.%1@_-z"_s).arg(number);
            const QString folded = account.toCaseFolded();
            const qsizetype place = index.placeOrNext(account, entries);
            QCOMPARE(place, expected.value(folded, -1));
            if (place >= 0)
                continue;
            expected.insert(folded, entries.size());
            entries.append({account, {}, {}, ContactsStatus::Unknown, 0});
        }
        QCOMPARE(entries.size(), 15'000);
        // Letters and their neighbours: @ is no `, and [ would be no {.
        AccountIndex alike;
        QCOMPARE(alike.placeOrNext(u"a@b"_s, {}), -1);
        QCOMPARE(alike.placeOrNext(u"A@B"_s, {{u"a@b"_s, {}, {}, ContactsStatus::Unknown, 0}}), 0);
    }

    void csvIsSplitIntoRecords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("records"); // "row:column=text" parted by blanks
        const auto row = [](const char *name, const QString &text, const QString &records) {
            QTest::newRow(name) << text << records;
        };
        row("plain", u"a,b\nc,d\n"_s, u"1:0=a 1:1=b 2:0=c 2:1=d"_s);
        row("no end", u"a,b"_s, u"1:0=a 1:1=b"_s);
        row("CRLF", u"a\r\nb\r\n"_s, u"1:0=a 2:0=b"_s);
        row("CR", u"a\rb\r"_s, u"1:0=a 2:0=b"_s);
        row("LFCR is two ends", u"a\n\rb"_s, u"1:0=a 3:0=b"_s);
        row("empty lines count", u"\n\na"_s, u"3:0=a"_s);
        row("empty fields", u",,a,"_s, u"1:2=a"_s);
        row("quoted", u"\"a,b\",\"c\"\"d\"\n"_s, u"1:0=a,b 1:1=c\"d"_s);
        row("line breaks in quotes", u"\"a\r\nb\",c\nd"_s, u"1:0=a\r\nb 1:1=c 2:0=d"_s);
        row("text behind quotes", u"\"a\"b,c"_s, u"1:0=ab 1:1=c"_s);
        row("quotes inside", u"a\"b\",c"_s, u"1:0=a\"b\" 1:1=c"_s);
        row("empty quotes", u"\"\",a"_s, u"1:1=a"_s);
        row("quoted after CR", u"a\r\"b\"\n\"c\""_s, u"1:0=a 2:0=b 3:0=c"_s);
        row("nothing", u""_s, u""_s);
    }
    void csvIsSplitIntoRecords()
    {
        QFETCH(QString, text);
        QFETCH(QString, records);
        for (qsizetype pieceSize = 1; pieceSize <= text.size() + 1; ++pieceSize) {
            QStringList found;
            CsvParser parser(u',', [&](int row, std::span<ContactsCell> cells) {
                for (const ContactsCell &cell : cells)
                    found.append(u"%1:%2=%3"_s.arg(row).arg(cell.column).arg(cell.text));
                return true;
            });
            for (qsizetype i = 0; i < text.size(); i += pieceSize)
                QVERIFY(parser.parse(QStringView(text).mid(i, pieceSize)));
            QVERIFY(parser.finish());
            QCOMPARE(found.join(u' '), records);
        }
    }

    void unclosedQuoteNamesItsRow()
    {
        CsvParser parser(u',', [](int, std::span<ContactsCell>) { return true; });
        QVERIFY(parser.parse(u"a\nb,\"c\nd\ne"));
        QVERIFY(!parser.finish());
        QCOMPARE(parser.fault(), CsvParser::Fault::UnclosedQuote);
        QCOMPARE(parser.faultyRow(), 2);
    }
};

QTEST_GUILESS_MAIN(TestContactsCells)
#include "tst_contactscells.moc"
