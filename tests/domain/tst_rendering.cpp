// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/defaultmessage.h>
#include <domain/rendering.h>
#include <domain/samplealarm.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

Message message(MessageFormat format, const QString &content, Language language = Language::English)
{
    Message message;
    message.format = format;
    message.content = content;
    message.language = language;
    message.timeZone = u"Asia/Shanghai"_s;
    return message;
}

} // namespace

class TestRendering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyParameterGetsItsValue_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](const char *name, const QString &english, const QString &chinese) {
            QTest::newRow(name) << u"{%1}"_s.arg(QString::fromLatin1(name)) << english << chinese;
        };
        row("ackUser", u"LiSi"_s, u"LiSi"_s);
        row("description", u"hot"_s, u"hot"_s);
        row("eventTime", u"2026-11-24 12:00:00 +08:00"_s, u"2026-11-24 12:00:00 +08:00"_s);
        row("isAcked", u"Yes"_s, u"是"_s);
        row("isShelved", u"No"_s, u"否"_s);
        row("level", u"High"_s, u"高"_s);
        row("name", u"Tank"_s, u"Tank"_s);
        row("path", u"Line1/Tank"_s, u"Line1/Tank"_s);
        row("state", u"Active, Acked"_s, u"已激活，已确认"_s);
        row("type", u"limit"_s, u"limit"_s);
        row("url", u"https://scada.example/p%203?a=1"_s, u"https://scada.example/p%203?a=1"_s);
        row("urlPath", u"/p%203"_s, u"/p%203"_s);
        row("value", u"86.4"_s, u"86.4"_s);
    }
    void everyParameterGetsItsValue()
    {
        QFETCH(QString, content);
        Alarm alarm;
        alarm.ackUser = u"LiSi"_s;
        alarm.description = u"hot"_s;
        alarm.eventTime = noon;
        alarm.acked = true;
        alarm.level = AlarmLevel::High;
        alarm.name = u"Tank"_s;
        alarm.path = u"Line1/Tank"_s;
        alarm.type = u"limit"_s;
        alarm.url = u"https://scada.example/p%203?a=1"_s;
        alarm.value = u"86.4"_s;
        QTEST(rendered(message(MessageFormat::Text, content), alarm).text, "english");
        QTEST(rendered(message(MessageFormat::Text, content, Language::Chinese), alarm).text, "chinese");
    }

    void wordsOfLevelsAndStatesFollowTheLanguage()
    {
        QStringList english;
        QStringList chinese;
        for (int level = 0; level < alarmLevelCount; ++level) {
            for (int state = 0; state < alarmStateCount; ++state) {
                const Alarm alarm = sampleAlarm(Language::English, noon, static_cast<AlarmLevel>(level),
                                                static_cast<AlarmState>(state));
                QCOMPARE(int(alarm.state()), state);
                english.append(rendered(message(MessageFormat::Text, u"{level}|{state}"_s), alarm).text);
                chinese.append(
                    rendered(message(MessageFormat::Text, u"{level}|{state}"_s, Language::Chinese), alarm).text);
            }
        }
        QCOMPARE(english[0], u"Critical|Active, Unacked"_s);
        QCOMPARE(english[5], u"High|Active, Acked"_s);
        QCOMPARE(english[10], u"Medium|Cleared, Unacked"_s);
        QCOMPARE(english[15], u"Low|Cleared, Acked"_s);
        QCOMPARE(chinese[0], u"紧急|已激活，未确认"_s);
        QCOMPARE(chinese[5], u"高|已激活，已确认"_s);
        QCOMPARE(chinese[10], u"中|已恢复，未确认"_s);
        QCOMPARE(chinese[15], u"低|已恢复，已确认"_s);
    }

    void timeIsInTheMessagesZoneWithItsOffset_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *zone, const QString &utc, const QString &expected) {
            QTest::addRow("%s %s", zone, qPrintable(utc)) << QString::fromLatin1(zone) << utc << expected;
        };
        row("Asia/Shanghai", u"2026-11-24T04:00:00Z"_s, u"2026-11-24 12:00:00 +08:00"_s);
        row("UTC", u"2026-11-24T04:00:00Z"_s, u"2026-11-24 04:00:00 +00:00"_s);
        row("Asia/Kolkata", u"2026-11-24T20:00:00Z"_s, u"2026-11-25 01:30:00 +05:30"_s);
        row("America/St_Johns", u"2026-11-24T04:00:00Z"_s, u"2026-11-24 00:30:00 -03:30"_s);
        row("Europe/Berlin", u"2026-03-29T00:59:59Z"_s, u"2026-03-29 01:59:59 +01:00"_s);
        row("Europe/Berlin", u"2026-03-29T01:00:00Z"_s, u"2026-03-29 03:00:00 +02:00"_s);
        row("Europe/Berlin", u"2026-10-25T00:30:00Z"_s, u"2026-10-25 02:30:00 +02:00"_s);
        row("Europe/Berlin", u"2026-10-25T01:30:00Z"_s, u"2026-10-25 02:30:00 +01:00"_s);
        row("America/New_York", u"2026-11-01T05:30:00Z"_s, u"2026-11-01 01:30:00 -04:00"_s);
        row("America/New_York", u"2026-11-01T06:30:00Z"_s, u"2026-11-01 01:30:00 -05:00"_s);
    }
    void timeIsInTheMessagesZoneWithItsOffset()
    {
        QFETCH(QString, zone);
        QFETCH(QString, utc);
        QTEST(timeText(QDateTime::fromString(utc, Qt::ISODate), zone), "expected");
    }

    void momentOfAnotherZoneIsTheSameMoment()
    {
        const QDateTime fromSender = QDateTime::fromString(u"2026-11-24T05:00:00+01:00"_s, Qt::ISODate);
        QCOMPARE(timeText(fromSender, u"Asia/Shanghai"_s), u"2026-11-24 12:00:00 +08:00"_s);
        QCOMPARE(timeText(QDateTime(), u"Asia/Shanghai"_s), QString());
    }

    void withoutAZoneItIsTheComputers()
    {
        qputenv("TZ", "Asia/Tokyo");
        QCOMPARE(timeText(noon, {}), u"2026-11-24 13:00:00 +09:00"_s);
        qputenv("TZ", "America/New_York");
        QCOMPARE(timeText(noon, {}), u"2026-11-23 23:00:00 -05:00"_s);
        qunsetenv("TZ");
    }

    void valuesAreEscapedWhereMarkdownWouldMisreadThem_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &content, const QString &value, const QString &expected) {
            QTest::newRow(name) << content << value << expected;
        };
        row("harmless", u"v {value}"_s, u"43.2 °C, 5 > 3, a_b #2"_s, u"v 43.2 °C, 5 > 3, a_b #2"_s);
        row("bold", u"v {value}"_s, u"**x**"_s, u"v ＊＊x＊＊"_s);
        row("code", u"v {value}"_s, u"`x`"_s, u"v ｀x｀"_s);
        row("tag", u"v {value}"_s, u"<font color=\"info\">x</font>"_s, u"v ＜font color=\"info\">x＜/font>"_s);
        row("mention", u"v {value}"_s, u"<@boss>"_s, u"v ＜@boss>"_s);
        row("link", u"v {value}"_s, u"[x](https://evil.example)"_s, u"v ［x］(https://evil.example)"_s);
        row("brackets before the author's own", u"{value}(a)"_s, u"[x]"_s, u"［x］(a)"_s);
        row("quote at the line's start", u"{value}"_s, u"> 5 bar"_s, u"＞ 5 bar"_s);
        row("quote after blanks", u"  {value}"_s, u"> 5"_s, u"  ＞ 5"_s);
        row("quote within a quote", u"> {value}"_s, u"> 5"_s, u"> ＞ 5"_s);
        row("> in the middle", u"v {value}"_s, u"> 5"_s, u"v > 5"_s);
        row("heading at the line's start", u"{value}"_s, u"## Pump"_s, u"＃# Pump"_s);
        row("number sign without a blank", u"{value}"_s, u"#3 pump"_s, u"#3 pump"_s);
        row("heading in the middle", u"v {value}"_s, u"# Pump"_s, u"v # Pump"_s);
        row("second line", u"v {value}"_s, u"a\n> b\n# c\nd"_s, u"v a\n＞ b\n＃ c\nd"_s);
        row("line break in a quote", u"> {value}"_s, u"a\nb"_s, u"> a\n> b"_s);
        row("in code", u"`{value}`"_s, u"a*b`c<d [e]\nf"_s, u"`a*b｀c＜d [e] f`"_s);
        row("after code", u"`a` {value}"_s, u"*"_s, u"`a` ＊"_s);
        row("as a link's target", u"[open](https://a.example/{value})"_s, u"a b)c/d"_s,
            u"[open](https://a.example/a%20b%29c/d)"_s);
        row("as a link's text", u"[{value}](https://a.example)"_s, u"a]b"_s, u"[a］b](https://a.example)"_s);
        row("after a link", u"[a](https://a.example) {value}"_s, u"a b"_s, u"[a](https://a.example) a b"_s);
        row("parameters in values stay", u"{value}"_s, u"{name}"_s, u"{name}"_s);
    }
    void valuesAreEscapedWhereMarkdownWouldMisreadThem()
    {
        QFETCH(QString, content);
        QFETCH(QString, value);
        Alarm alarm;
        alarm.value = value;
        alarm.name = u"never shown"_s;
        QTEST(rendered(message(MessageFormat::Markdown, content), alarm).text, "expected");
    }

    void authorsOwnMarkdownIsLeftAlone()
    {
        const QString content = u"# **a** [b](https://c.example) <font color=\"info\">d</font> <@all> `e`\n> f"_s;
        QCOMPARE(rendered(message(MessageFormat::Markdown, content), Alarm()).text, content);
    }

    void addressesKeepLeadingWhereTheyLed()
    {
        Alarm alarm;
        alarm.url = u"https://scada.example/a(1)/b*?q=[x] y"_s;
        QCOMPARE(rendered(message(MessageFormat::Markdown, u"[open]({url})"_s), alarm).text,
                 u"[open](https://scada.example/a%281%29/b%2A?q=%5Bx%5D%20y)"_s);
        QCOMPARE(rendered(message(MessageFormat::Text, u"{url}"_s), alarm).text, alarm.url);
    }

    void plainTextLosesOnlyTagsThatWecomReads_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("markdown is text") << u"**a** [b](c) # `d`"_s << u"**a** [b](c) # `d`"_s;
        QTest::newRow("less than") << u"a < b <c"_s << u"a < b <c"_s;
        QTest::newRow("link") << u"<a href=\"https://evil.example\">x</a>"_s
                              << u"＜a href=\"https://evil.example\">x＜/a>"_s;
        QTest::newRow("mention") << u"<@all>"_s << u"＜@all>"_s;
        QTest::newRow("quotes, line breaks and backslashes") << u"\"a\"\n\\n"_s << u"\"a\"\n\\n"_s;
    }
    void plainTextLosesOnlyTagsThatWecomReads()
    {
        QFETCH(QString, value);
        Alarm alarm;
        alarm.description = value;
        QTEST(rendered(message(MessageFormat::Text, u"{description}"_s), alarm).text, "expected");
    }

    void cardLeadsToItsOwnLinkElseToTheAlarms_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected"); // empty: text
        const QString alarmUrl = u"https://scada.example/alarm/p3"_s;
        const auto row = [](const char *name, const QString &link, const QString &url, const QString &expected) {
            QTest::newRow(name) << link << url << expected;
        };
        row("neither", {}, {}, {});
        row("the alarm's", {}, alarmUrl, alarmUrl);
        row("its own", u"https://own.example/"_s, alarmUrl, u"https://own.example/"_s);
        row("its own, filled in", u"http://h.example/#/alarm{urlPath}?n={name}"_s, alarmUrl,
            u"http://h.example/#/alarm/alarm/p3?n=a%20b%26c"_s);
        row("its own is empty for this alarm", u"{url}"_s, {}, {});
        row("the alarm's is no address", {}, u"p3"_s, {});
        row("the alarm's is a script", {}, u"javascript:alert(1)"_s, {});
        row("the alarm's is too long", {}, u"https://a.example/"_s + QString(2048, u'x'), {});
        row("its own cannot be used, the alarm's can", u"{value}"_s, alarmUrl, alarmUrl);
    }
    void cardLeadsToItsOwnLinkElseToTheAlarms()
    {
        QFETCH(QString, link);
        QFETCH(QString, url);
        QFETCH(QString, expected);
        Message card = message(MessageFormat::Card, u"{name}"_s);
        card.link = link;
        Alarm alarm;
        alarm.name = u"a b&c"_s;
        alarm.url = url;
        const OutgoingMessage outgoing = rendered(card, alarm);
        QCOMPARE(outgoing.link, expected);
        QCOMPARE(outgoing.format, expected.isEmpty() ? MessageFormat::Text : MessageFormat::Card);
        QCOMPARE(outgoing.text, u"a b&c"_s);
    }

    void cardIsNotEscapedButTheTextInItsPlaceIs()
    {
        Alarm alarm;
        alarm.name = u"**a** <@all>"_s;
        QCOMPARE(rendered(message(MessageFormat::Card, u"{name}"_s), alarm).text, u"**a** ＜@all>"_s);
        alarm.url = u"https://scada.example/"_s;
        QCOMPARE(rendered(message(MessageFormat::Card, u"{name}"_s), alarm).text, alarm.name);
    }

    void defaultContentNamesAllThatTheOriginalDoes_data()
    {
        QTest::addColumn<MessageFormat>("format");
        QTest::addColumn<Language>("language");
        for (const auto format : {MessageFormat::Text, MessageFormat::Markdown, MessageFormat::Card}) {
            for (const auto language : {Language::English, Language::Chinese})
                QTest::addRow("%s %s", qPrintable(nameOf(format)), qPrintable(nameOf(language))) << format << language;
        }
    }
    void defaultContentNamesAllThatTheOriginalDoes()
    {
        QFETCH(MessageFormat, format);
        QFETCH(Language, language);
        const QString content = defaultContent(format, language);
        for (const ContentPiece &piece : piecesOf(content))
            QVERIFY2(piece.kind != ContentPiece::Kind::Unknown, qPrintable(piece.text));
        for (const QString &name : {u"name"_s, u"eventTime"_s, u"path"_s, u"value"_s, u"level"_s, u"state"_s})
            QVERIFY2(content.contains(u'{' + name + u'}'), qPrintable(name));
        QCOMPARE(content.contains(u"{url}"_s), format != MessageFormat::Card);
        const bool hasChinese = content.contains(u'：');
        QCOMPARE(hasChinese, language == Language::Chinese);
    }
};

QTEST_GUILESS_MAIN(TestRendering)
#include "tst_rendering.moc"
