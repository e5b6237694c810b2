// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../contacts/corpus.h"
#include "programs.h"

using namespace Qt::Literals::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportIsPrintedLineByLine_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : {u"openpyxl-export.xlsx"_s, u"xlsxwriter-export.xlsx"_s, u"gbk.csv"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void exportIsPrintedLineByLine()
    {
        QFETCH(QString, file);
        const QString expected =
            u"ZhangSan\t张三\t公司/生产部\nli.si\t李四\t公司/生产部；公司/维修部\n7745\t王五\t公司\n"_s;
        const Desk desk;
        const Run byName = desk.dispatcher({u"accounts"_s, u"read"_s, m_corpus.path(file)});
        QCOMPARE(byName.out, expected);
        QCOMPARE(byName.err, QString());
        QCOMPARE(byName.exitCode, 0);
        const Run fromStdin = desk.dispatcher({u"accounts"_s, u"read"_s, u"-"_s}, m_corpus.content(file));
        QCOMPARE(fromStdin.out, expected);
        QCOMPARE(fromStdin.exitCode, 0);
        QVERIFY2(!QFile::exists(desk.path(u"tocsin.db"_s)), "reading needs no database");
    }

    void everyLineHasThreeFields()
    {
        const Run run = Desk().dispatcher({u"accounts"_s, u"read"_s, m_corpus.path(u"problems.xlsx"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.lines().size(), 7);
        for (const QString &line : run.lines())
            QCOMPARE(line.count(u'\t'), 2);
        QVERIFY(run.lines().contains(u"nameless\t\t"_s));
        QVERIFY(run.lines().contains(u"lines\ttwo lines\t"_s));
    }

    void problemsStandOnStderrWithTheirRows()
    {
        const Run run = Desk().dispatcher({u"accounts"_s, u"read"_s, m_corpus.path(u"problems.xlsx"_s)});
        const QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
        QStringList rows;
        for (const QString &line : lines)
            rows.append(line.section(u'\t', 0, 0));
        QCOMPARE(rows, QStringList({u"row 3"_s, u"row 4"_s, u"row 5"_s, u"row 6"_s, u"row 9"_s, u"row 13"_s,
                                    u"row 14"_s, u"row 16"_s}));
        QVERIFY2(lines[1].contains(u"zhang san"_s), qPrintable(lines[1]));
        QVERIFY2(lines[3].contains(u"GOOD"_s) && lines[3].contains(u"row 2"_s), qPrintable(lines[3]));
    }

    void unreadableFileIsExit1AndOneSentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("not-there.xlsx") << u"cannot be read"_s;
        QTest::newRow(".") << u"cannot be read"_s;
        QTest::newRow("empty.xlsx") << u"is empty"_s;
        QTest::newRow("password.xlsx") << u"password"_s;
        QTest::newRow("old.xls") << u"no contacts export"_s;
        QTest::newRow("letter.docx") << u"no contacts export"_s;
        QTest::newRow("picture.xlsx") << u"no contacts export"_s;
        QTest::newRow("cut-at-60-percent.xlsx") << u"damaged"_s;
        QTest::newRow("not-well-formed.xlsx") << u"damaged"_s;
        QTest::newRow("unclosed-quote.csv") << u"damaged"_s;
        QTest::newRow("expands-a-thousand-fold.xlsx") << u"far larger"_s;
        QTest::newRow("neither-utf-8-nor-gb18030.csv") << u"characters"_s;
        QTest::newRow("no-header.xlsx") << u"账号"_s;
        QTest::newRow("only-words.txt") << u"账号"_s;
    }
    void unreadableFileIsExit1AndOneSentence()
    {
        QFETCH(QString, words);
        const QString path = m_corpus.path(QString::fromUtf8(QTest::currentDataTag()));
        const Run run = Desk().dispatcher({u"accounts"_s, u"read"_s, path});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(words) && run.err.contains(path), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void damagedArchiveFromStdinIsOneSentenceToo()
    {
        QByteArray content = m_corpus.content(u"sound.xlsx"_s);
        content = content.left(content.size() * 6 / 10);
        const Run run = Desk().dispatcher({u"accounts"_s, u"read"_s, u"-"_s}, content);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QString());
        QCOMPARE(run.err.count(u'\n'), 1);
    }

private:
    Corpus m_corpus;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
