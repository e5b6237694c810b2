// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/parameters.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// One piece a line: "5 {name}" for a parameter, "5 ?{nmae}" for an unknown one, "0 'Alarm'" for a literal.
QString lines(const QList<ContentPiece> &pieces)
{
    QStringList lines;
    for (const ContentPiece &piece : pieces) {
        const QString text = piece.kind == ContentPiece::Kind::Literal   ? u"'%1'"_s.arg(piece.text)
                             : piece.kind == ContentPiece::Kind::Unknown ? u'?' + piece.text
                                                                         : u'{' + nameOf(piece.parameter) + u'}';
        lines.append(QString::number(piece.position) + u' ' + text);
    }
    return lines.join(u'\n');
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentFallsIntoPieces_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &content, const QString &expected) {
            QTest::newRow(name) << content << expected;
        };
        row("nothing", {}, {});
        row("no parameter", u"Pump 3"_s, u"0 'Pump 3'"_s);
        row("only a parameter", u"{name}"_s, u"0 {name}"_s);
        row("between texts", u"a {level} b"_s, u"0 'a '\n2 {level}\n9 ' b'"_s);
        row("side by side", u"{level}{state}"_s, u"0 {level}\n7 {state}"_s);
        row("url is not urlPath", u"{url}{urlPath}"_s, u"0 {url}\n5 {urlPath}"_s);
        row("misspelt", u"a {nmae}"_s, u"0 'a '\n2 ?{nmae}"_s);
        row("case counts", u"{Name}"_s, u"0 ?{Name}"_s);
        row("blanks inside", u"{ name }"_s, u"0 ?{ name }"_s);
        row("full-width braces", u"｛name｝"_s, u"0 ?｛name｝"_s);
        row("Chinese word", u"{名称}"_s, u"0 ?{名称}"_s);
        row("JSON is literal", u"{ \"a\": 1 }"_s, u"0 '{ \"a\": 1 }'"_s);
        row("two words are literal", u"{a b}"_s, u"0 '{a b}'"_s);
        row("not closed", u"{name"_s, u"0 '{name'"_s);
        row("empty braces", u"{}"_s, u"0 '{}'"_s);
        row("braces in braces", u"{{name}}"_s, u"0 '{'\n1 {name}\n7 '}'"_s);
        row("positions count UTF-16 units", u"😀{name}"_s, u"0 '😀'\n2 {name}"_s);
        row("over two lines is literal", u"{na\nme}"_s, u"0 '{na\nme}'"_s);
    }
    void contentFallsIntoPieces()
    {
        QFETCH(QString, content);
        QTEST(lines(piecesOf(content)), "expected");
        QString joined;
        for (const ContentPiece &piece : piecesOf(content)) {
            QCOMPARE(piece.position, joined.size());
            joined += piece.text;
        }
        QCOMPARE(joined, content);
    }

    void thereAreTheTwelveAndUrl()
    {
        QStringList names;
        for (const Parameter parameter : allParameters()) {
            names.append(nameOf(parameter));
            QCOMPARE(parameterNamed(nameOf(parameter)), parameter);
        }
        QCOMPARE(names.join(u' '),
                 u"ackUser description eventTime isAcked isShelved level name path state type url urlPath value"_s);
    }

    void probablyMeantIsTheNearest_data()
    {
        QTest::addColumn<QString>("unknown");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letters swapped") << u"{nmae}"_s << u"name"_s;
        QTest::newRow("case") << u"{EventTime}"_s << u"eventTime"_s;
        QTest::newRow("full-width") << u"｛urlPath｝"_s << u"urlPath"_s;
        QTest::newRow("one letter missing") << u"{descripton}"_s << u"description"_s;
        QTest::newRow("something else") << u"{temperature}"_s << QString();
        QTest::newRow("short word is not every short name") << u"{xyz}"_s << QString();
    }
    void probablyMeantIsTheNearest()
    {
        QFETCH(QString, unknown);
        const std::optional<Parameter> meant = probablyMeant(unknown);
        QTEST(meant ? nameOf(*meant) : QString(), "meant");
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
