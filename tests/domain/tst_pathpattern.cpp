// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/pathpattern.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPathPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsMatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const QString &pattern, const QString &path, bool matches) {
            QTest::newRow(qPrintable(pattern + u" | "_s + path)) << pattern << path << matches;
        };
        row(u"Line1/T"_s, u"Line1/T"_s, true);
        row(u"Line1/T"_s, u"Line1/t"_s, false);
        row(u"Line1/T"_s, u"Line1/TT"_s, false);
        row(u"*"_s, u""_s, true);
        row(u"*"_s, u"a/b/c"_s, true);
        row(u"?"_s, u""_s, false);
        row(u"?"_s, u"a"_s, true);
        row(u"?"_s, u"ab"_s, false);
        row(u"Line1/*"_s, u"Line1/"_s, true);
        row(u"Line1/*"_s, u"Line1"_s, false);
        row(u"Line1/*"_s, u"Line1/a/b"_s, true);
        row(u"Line?/T"_s, u"Line1/T"_s, true);
        row(u"Line?/T"_s, u"Line12/T"_s, false);
        row(u"*/T"_s, u"a/b/T"_s, true);
        row(u"*/T"_s, u"T"_s, false);
        row(u"*a*b"_s, u"xaxbxb"_s, true);
        row(u"*a*b"_s, u"xbxa"_s, false);
        row(u"a**b"_s, u"ab"_s, true);
        row(u"*?"_s, u""_s, false);
        row(u"*?b"_s, u"aab"_s, true);
        row(u"一号线/*温度"_s, u"一号线/炉子温度"_s, true);
        row(u"?号线/*"_s, u"一号线/炉子"_s, true);
        row(u"a?b"_s, u"a\U0001F525b"_s, true); // a character outside the basic plane
        row(u"a??b"_s, u"a\U0001F525b"_s, false);
        row(u"*\U0001F525"_s, u"xx\U0001F525"_s, true);
        row(u"a.b"_s, u"axb"_s, false); // nothing else is special
        row(u"[ab]"_s, u"a"_s, false);
        row(u"[ab]*"_s, u"[ab]c"_s, true);
    }
    void pathsMatch()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QFETCH(bool, matches);
        QCOMPARE(matchesPath(pattern, path), matches);
        if (matches) {
            QVERIFY(path.startsWith(literalBeginning(pattern)));
            QVERIFY(path.endsWith(literalEnding(pattern)));
        }
    }

    // A matcher that tries every way would need longer than the universe has.
    void hostilePatternIsDecidedQuickly()
    {
        const QString path = QString(5000, u'a');
        const QString pattern = QString(u"a*"_s).repeated(500) + u'b';
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!matchesPath(pattern, path));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPathPattern)
#include "tst_pathpattern.moc"
