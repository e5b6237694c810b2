// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include <contacts/contactscsv.h>
#include <contacts/contactsreader.h>
#include <contacts/pastedcontacts.h>
#include <domain/servicevalidation.h>
#include <texts/languagesetup.h>
#include <texts/problemtexts.h>

using namespace Qt::Literals::StringLiterals;

// What comes from the clipboard, and what goes out as CSV.
class TestPastedContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTextBecomesEntries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entries"); // parted by blanks
        const auto row = [](const char *name, const QString &text, const QString &entries) {
            QTest::newRow(name) << text << entries;
        };
        row("one account", u"zhangsan"_s, u"zhangsan||"_s);
        row("a column", u"zhangsan\r\nlisi\r\n7745\r\n"_s, u"zhangsan|| lisi|| 7745||"_s);
        row("account and name", u"zhangsan\t张三\nlisi\t李四"_s, u"zhangsan|张三| lisi|李四|"_s);
        row("name and account", u"张三\tzhangsan\n李四\tlisi"_s, u"zhangsan|张三| lisi|李四|"_s);
        row("an English name among them", u"Tom\ttom.li\n李四\tlisi"_s, u"tom.li|Tom| lisi|李四|"_s);
        row("both could be accounts: the first is", u"tom\tTom"_s, u"tom|Tom|"_s);
        row("with header", u"姓名\t账号\t部门\n张三\tzhangsan\t一；二"_s, u"zhangsan|张三|一+二"_s);
        row("with English header", u"Account\tName\nzhangsan\t张三"_s, u"zhangsan|张三|"_s);
        row("a whole sheet", u"填写须知：\n\n姓名\t帐号\n张三（示例）\tzhangsan\n李四\tlisi"_s, u"lisi|李四|"_s);
        row("quoted by the spreadsheet", u"zhangsan\t\"张\n三\"\nlisi\t\"李\"\"四\""_s,
            u"zhangsan|张 三| lisi|李\"四|"_s);
        row("commas", u"zhangsan,张三\nlisi,李四"_s, u"zhangsan|张三| lisi|李四|"_s);
        row("semicolons", u"zhangsan;张三\nlisi;李四"_s, u"zhangsan|张三| lisi|李四|"_s);
        row("tabs win over commas", u"zhangsan\t张三,主任"_s, u"zhangsan|张三,主任|"_s);
        row("blanks and full width", u"  ｚｈａｎｇｓａｎ \t 张三 "_s, u"zhangsan|张三|"_s);
        row("a lone quotation mark", u"zhangsan\t\"张三\nlisi\t李四"_s, u"zhangsan|张三| lisi|李四|"_s);
        row("nothing", u" \n\t\n"_s, u""_s);
        row("empty", u""_s, u""_s);
    }
    void pastedTextBecomesEntries()
    {
        QFETCH(QString, text);
        QFETCH(QString, entries);
        QString found = entriesOf(parsePastedContacts(text)).join(u'\x1f');
        QCOMPARE(found.replace(u"张 三"_s, u"张+三"_s).replace(u'\x1f', u' '), entries.replace(u"张 三"_s, u"张+三"_s));
    }

    void pastedProblemsNameTheirRow()
    {
        const ContactsTable table = parsePastedContacts(u"zhangsan\t张三\nli si\t李四\n\nZHANGSAN\t张三"_s);
        QCOMPARE(problemsOf(table), QStringList({u"2 NotAnAccount li si"_s, u"4 DuplicateAccount ZHANGSAN"_s}));
        QVERIFY(table.sheet.isEmpty());
    }

    void exportedCsvIsReadBackWithoutLoss_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name :
             {u"张三"_s, u""_s, u"a,b"_s, u"say \"hi\""_s, u"=HYPERLINK(\"http://x\")"_s, u"+86"_s, u"-1"_s, u"@sum"_s,
              u"'quoted'"_s, u"'=x"_s, u"''=x"_s, u"＝ｘ"_s, u"＋1"_s, u"a;b"_s, u"007"_s, u"𠮷"_s})
            QTest::newRow(qPrintable(u"\"%1\""_s.arg(name))) << name;
    }
    void exportedCsvIsReadBackWithoutLoss()
    {
        QFETCH(QString, name);
        for (const auto language : {QLocale::English, QLocale::Chinese}) {
            if (language == QLocale::Chinese)
                QVERIFY(installTranslations(*qApp, QLocale(QLocale::Chinese, QLocale::China)));
            const QByteArray csv =
                contactsCsv({{u"someone"_s, name}, {u"007"_s, u"邦德"_s}}, texts::fieldText(ServiceField::Account),
                            texts::fieldText(ServiceField::AccountName));
            QVERIFY(csv.startsWith("\xef\xbb\xbf"));
            const auto table = readContacts(csv, u"export"_s);
            QVERIFY(table);
            QCOMPARE(entriesOf(*table), QStringList({u"someone|%1|"_s.arg(name), u"007|邦德|"_s}));
            QVERIFY(table->problems.isEmpty());
        }
    }

    void noCellOfTheExportIsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\t=1"_s, u"\r=1"_s, u"＝1"_s, u"＠x"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void noCellOfTheExportIsAFormula()
    {
        QFETCH(QString, name);
        const QString csv = QString::fromUtf8(contactsCsv({{u"a"_s, name}, {name, u"b"_s}}, u"A"_s, u"N"_s));
        const QString guarded = name.contains(u'\r') ? u"\"'"_s + name + u'"' : u'\'' + name;
        QVERIFY2(csv.contains(u"a,"_s + guarded), qPrintable(csv));
        QVERIFY2(csv.contains(u"\r\n"_s + guarded), qPrintable(csv));
    }

    void exportIsWhatExcelExpects()
    {
        QCOMPARE(contactsCsv({{u"a"_s, u"甲,\"乙\""_s}}, u"账号"_s, u"姓名"_s),
                 QByteArray("\xef\xbb\xbf账号,姓名\r\na,\"甲,\"\"乙\"\"\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestPastedContacts)
#include "tst_pastedcontacts.moc"
