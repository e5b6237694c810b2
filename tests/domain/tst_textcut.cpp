// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/textcut.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTextCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutByBytesBetweenCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, int limit, const QString &expected) {
            QTest::newRow(name) << text << limit << expected;
        };
        // "… [cut]" is 9 bytes.
        row("fits exactly", u"abcdefghij"_s, 10, u"abcdefghij"_s);
        row("one byte over", u"abcdefghijk"_s, 10, u"a… [cut]"_s);
        row("Chinese fits exactly", u"水泵停止"_s, 12, u"水泵停止"_s);
        row("Chinese, 3 bytes each", u"水泵停止运行"_s, 17, u"水泵… [cut]"_s);
        row("emoji is one code point of 4 bytes", u"a😀😀😀😀"_s, 15, u"a😀… [cut]"_s);
        row("empty", QString(), 10, QString());
    }
    void textIsCutByBytesBetweenCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QFETCH(QString, expected);
        const CutText cut = cutToBytes(text, limit, MessageFormat::Text, Language::English);
        QCOMPARE(cut.text, expected);
        QCOMPARE(cut.wasCut, expected != text);
        QVERIFY(cut.text.toUtf8().size() <= limit);
    }

    void everyLimitHoldsForEveryMix()
    {
        QString mix;
        for (int i = 0; i < 60; ++i)
            mix += u"a泵😀é<font color=\"warning\">停</font>[链接](https://a.example/x)<@zhangsan>"_s;
        for (int limit = 64; limit < 700; ++limit) {
            for (const auto format : {MessageFormat::Text, MessageFormat::Markdown}) {
                const CutText cut = cutToBytes(mix, limit, format, Language::Chinese);
                QVERIFY(cut.wasCut);
                QVERIFY(cut.text.toUtf8().size() <= limit);
                QCOMPARE(QString::fromUtf8(cut.text.toUtf8()), cut.text);
                QVERIFY(cut.text.endsWith(u"…［已截断］"_s));
                if (format == MessageFormat::Markdown)
                    QCOMPARE(cut.text.count(u"<font"_s), cut.text.count(u"</font>"_s));
            }
        }
    }

    void markdownIsNotTornApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString filler(40, u'x');
        // limit 60: 60 - 9 for the mark - 7 for </font> = 44
        QTest::newRow("inside a tag")
            << u"ab <font color=\"warning\">stopped for a very long time</font> and more words"_s
            << u"ab <font color=\"warning\">stopped for a very </font>… [cut]"_s;
        QTest::newRow("inside a mention") << filler + u"<@zhangsan> and more words here"_s << filler + u"… [cut]"_s;
        QTest::newRow("inside a link") << filler + u"[a](https://a.example/long) and more"_s << filler + u"… [cut]"_s;
        QTest::newRow("a lone < is kept")
            << u"pressure < 3 bar "_s + QString(60, u'y') << u"pressure < 3 bar "_s + QString(27, u'y') + u"… [cut]"_s;
    }
    void markdownIsNotTornApart()
    {
        QFETCH(QString, text);
        QTEST(cutToBytes(text, 60, MessageFormat::Markdown, Language::English).text, "expected");
    }
};

QTEST_GUILESS_MAIN(TestTextCut)
#include "tst_textcut.moc"
