// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/card.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString address = u"https://scada.example/"_s;

// "title: …", "row: key|value", "text: …", "lost: …".
QString lines(const OutgoingMessage &message, MessageTarget target)
{
    const std::optional<Card> card = cardOf(message, target);
    if (!card)
        return u"no card"_s;
    QStringList lines{u"title: "_s + card->title};
    for (const CardRow &row : card->rows)
        lines.append(u"row: "_s + row.key + u'|' + row.value);
    if (!card->text.isEmpty())
        lines.append(u"text: "_s + card->text);
    if (card->wasCut())
        lines.append(u"lost: "_s + card->lost);
    return lines.join(u'\n');
}

} // namespace

class TestCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesTitleRowsAndText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("one line", u"Pump 3 stopped"_s, u"title: Pump 3 stopped"_s);
        row("rows", u"Pump 3\nLevel: High\nValue:  4"_s, u"title: Pump 3\nrow: Level|High\nrow: Value|4"_s);
        row("Chinese colon", u"水泵\n级别：高\n时间：12:00:00"_s, u"title: 水泵\nrow: 级别|高\nrow: 时间|12:00:00"_s);
        row("a time is no row", u"a\n12:00:00"_s, u"title: a\ntext: 12:00:00"_s);
        row("an address is no row", u"a\nhttps://b.example"_s, u"title: a\ntext: https://b.example"_s);
        row("long key goes below", u"a\nDescription: b"_s, u"title: a\ntext: Description: b"_s);
        row("long value goes below", u"a\nPath: "_s + QString(27, u'x'),
            u"title: a\ntext: Path: "_s + QString(27, u'x'));
        row("value of 26 is a row", u"a\nTime: 2026-11-24 12:00:00 +08:00"_s,
            u"title: a\nrow: Time|2026-11-24 12:00:00 +08:00"_s);
        row("key without a value", u"a\nValue: "_s, u"title: a\ntext: Value:"_s);
        row("seventh row goes below", u"a\nk: 1\nk: 2\nk: 3\nk: 4\nk: 5\nk: 6\nk: 7"_s,
            u"title: a\nrow: k|1\nrow: k|2\nrow: k|3\nrow: k|4\nrow: k|5\nrow: k|6\ntext: k: 7"_s);
        row("title of 26", QString(26, u'泵'), u"title: "_s + QString(26, u'泵'));
        row("longer title stands below too", QString(27, u'泵') + u"\nb"_s,
            u"title: "_s + QString(25, u'泵') + u"…\ntext: "_s + QString(27, u'泵') + u"\nb"_s);
        row("emoji count as one", QString(u"😀"_s).repeated(26), u"title: "_s + QString(u"😀"_s).repeated(26));
        row("text of 112", u"a\n"_s + QString(112, u'泵'), u"title: a\ntext: "_s + QString(112, u'泵'));
        row("longer text is cut", u"a\n"_s + QString(113, u'泵') + u"end"_s,
            u"title: a\ntext: "_s + QString(111, u'泵') + u"…\nlost: 泵泵end"_s);
        row("empty lines around", u"\n\na\n\nb\n"_s, u"title: a\ntext: b"_s);
        row("line breaks of other systems", u"a\r\nk: v\r\n"_s, u"title: a\nrow: k|v"_s);
    }
    void textBecomesTitleRowsAndText()
    {
        QFETCH(QString, text);
        QTEST(lines({MessageFormat::Card, text, {}, {}, address}, MessageTarget::Robot), "expected");
    }

    void appsTakeMoreThanRobots()
    {
        const OutgoingMessage message{MessageFormat::Card,
                                      QString(30, u'a') + u"\nk: "_s + QString(28, u'v') + u'\n' + QString(150, u't'),
                                      {},
                                      {},
                                      address};
        QCOMPARE(lines(message, MessageTarget::App), u"title: "_s + QString(30, u'a') + u"\nrow: k|"_s +
                                                         QString(28, u'v') + u"\ntext: "_s + QString(150, u't'));
        QVERIFY(lines(message, MessageTarget::Robot).contains(u"lost: "_s));
        QCOMPARE(cardOf(message, MessageTarget::Robot)->textLength, 30 + 1 + 31 + 1 + 150);
    }

    void withoutLinkThereIsNoCard()
    {
        QCOMPARE(lines({MessageFormat::Card, u"a"_s, {}, {}}, MessageTarget::Robot), u"no card"_s);
        QCOMPARE(lines({MessageFormat::Text, u"a"_s, {}, {}, address}, MessageTarget::Robot), u"no card"_s);
    }
};

QTEST_GUILESS_MAIN(TestCard)
#include "tst_card.moc"
