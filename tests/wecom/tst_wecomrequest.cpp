// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomrequest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWecomRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenUrlPercentEncodesBothValues()
    {
        const App app{u"1"_s, u"ww&1"_s, SecretText(u"s+e c/r&e=t#密"_s)};
        QCOMPARE(tokenUrl(u"https://qyapi.weixin.qq.com"_s, app).toEncoded(),
                 QByteArray("https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=ww%261&corpsecret="
                            "s%2Be%20c%2Fr%26e%3Dt%23%E5%AF%86"));
    }

    void messageUrlKeepsThePrivateHost()
    {
        QCOMPARE(messageUrl(u"http://127.0.0.1:8067"_s, u"T+/="_s).toEncoded(),
                 QByteArray("http://127.0.0.1:8067/cgi-bin/message/send?access_token=T%2B%2F%3D"));
    }

    void robotBodies_data()
    {
        QTest::addColumn<OutgoingMessage>("message");
        QTest::addColumn<QByteArray>("json");
        const auto text = MessageFormat::Text;
        const auto markdown = MessageFormat::Markdown;
        const QString link = u"https://scada.example/p3?a=1&b=2"_s;
        const auto row = [](const char *name, const OutgoingMessage &message, const QByteArray &json) {
            QTest::newRow(name) << message << json;
        };
        row("text", {text, u"Pump 3 stopped\n水泵"_s, {}, {}},
            "{\"msgtype\":\"text\",\"text\":{\"content\":\"Pump 3 stopped\\n水泵\"}}");
        row("mentions only in text", {text, u"a"_s, {u"zhangsan"_s, u"@all"_s}, {}},
            "{\"msgtype\":\"text\",\"text\":{\"content\":\"a\",\"mentioned_list\":[\"zhangsan\",\"@all\"]}}");
        row("markdown has its mentions in the text", {markdown, u"a"_s, {u"zhangsan"_s, u"@all"_s}, {}},
            "{\"markdown\":{\"content\":\"a\\n<@zhangsan>\"},\"msgtype\":\"markdown\"}");
        row("card", {MessageFormat::Card, u"Pump 3\nLevel: High\nLine A"_s, {u"zhangsan"_s}, {}, link},
            "{\"msgtype\":\"template_card\",\"template_card\":{\"card_action\":{\"type\":1,\"url\":"
            "\"https://scada.example/p3?a=1&b=2\"},\"card_type\":\"text_notice\",\"horizontal_content_list\":[{"
            "\"keyname\":\"Level\",\"value\":\"High\"}],\"main_title\":{\"title\":\"Pump 3\"},\"sub_title_text\":"
            "\"Line A\"}}");
        row("card of one line", {MessageFormat::Card, u"Pump 3"_s, {}, {}, link},
            "{\"msgtype\":\"template_card\",\"template_card\":{\"card_action\":{\"type\":1,\"url\":"
            "\"https://scada.example/p3?a=1&b=2\"},\"card_type\":\"text_notice\",\"main_title\":{\"title\":"
            "\"Pump 3\"}}}");
        row("card without link is text", {MessageFormat::Card, u"Pump 3"_s, {}, {}},
            "{\"msgtype\":\"text\",\"text\":{\"content\":\"Pump 3\"}}");
        row("quotes, tags and ampersands as they are", {markdown, u"<font color=\"info\">a & b</font>"_s, {}, {}},
            "{\"markdown\":{\"content\":\"<font color=\\\"info\\\">a & b</font>\"},\"msgtype\":\"markdown\"}");
        row("line breaks become \\n, control characters go", {text, u"a\r\nb\rc\x07"_s + QChar(0) + u"d\te"_s, {}, {}},
            "{\"msgtype\":\"text\",\"text\":{\"content\":\"a\\nb\\ncd\\te\"}}");
        row("half of an emoji", {text, u"a"_s + QChar(0xd83d) + u"b"_s, {}, {}},
            "{\"msgtype\":\"text\",\"text\":{\"content\":\"a?b\"}}");
        row("emoji as raw UTF-8", {text, u"😀"_s, {}, {}}, "{\"msgtype\":\"text\",\"text\":{\"content\":\"😀\"}}");
    }
    void robotBodies()
    {
        QFETCH(OutgoingMessage, message);
        QTEST(robotBody(message).json, "json");
    }

    void appBodyNamesAgentAndAccounts()
    {
        const MessageBody body =
            appBody({MessageFormat::Text, u"a"_s, {u"ignored"_s}, {}}, 1000002, {u"ZhangSan"_s, u"007"_s});
        QCOMPARE(body.json, QByteArray("{\"agentid\":1000002,\"msgtype\":\"text\",\"safe\":0,\"text\":{\"content\":"
                                       "\"a\"},\"touser\":\"ZhangSan|007\"}"));
    }

    void duplicatesAreCheckedExactlyWhenTheTextNamesItsTime()
    {
        OutgoingMessage message{MessageFormat::Text, u"12:00:00"_s, {}, {}};
        QVERIFY(!appBody(message, 1, {u"x"_s}).json.contains("enable_duplicate_check"));
        message.namesEventTime = true;
        QVERIFY(appBody(message, 1, {u"x"_s}).json.contains("\"enable_duplicate_check\":1"));
        QVERIFY(!robotBody(message).json.contains("enable_duplicate_check")); // robots know no such thing
    }

    void appTakesCardsToo()
    {
        const OutgoingMessage card{MessageFormat::Card, u"a"_s, {u"ignored"_s}, {}, u"https://scada.example/"_s};
        QCOMPARE(appBody(card, 1000002, {u"ZhangSan"_s}).json,
                 QByteArray("{\"agentid\":1000002,\"msgtype\":\"template_card\",\"safe\":0,\"template_card\":{"
                            "\"card_action\":{\"type\":1,\"url\":\"https://scada.example/\"},\"card_type\":"
                            "\"text_notice\",\"main_title\":{\"title\":\"a\"}},\"touser\":\"ZhangSan\"}"));
        const OutgoingMessage markdown{MessageFormat::Markdown, u"a"_s, {u"ignored"_s}, {}};
        QVERIFY(!appBody(markdown, 1, {u"x"_s}).json.contains("ignored"));
    }

    void cutCardSaysSo()
    {
        const OutgoingMessage card{MessageFormat::Card, u"a\n"_s + QString(500, u'x'), {}, {}, u"https://a.example/"_s};
        QVERIFY(robotBody(card).wasCut);
        QVERIFY(appBody(card, 1, {u"x"_s}).wasCut);
        QVERIFY(!robotBody({MessageFormat::Card, u"a"_s, {}, {}, u"https://a.example/"_s}).wasCut);
    }

    void limitsAreInBytes_data()
    {
        QTest::addColumn<bool>("toRobot");
        QTest::addColumn<MessageFormat>("format");
        QTest::addColumn<int>("limit");
        QTest::newRow("robot text") << true << MessageFormat::Text << 2048;
        QTest::newRow("robot markdown") << true << MessageFormat::Markdown << 4096;
        QTest::newRow("app text") << false << MessageFormat::Text << 2048;
        QTest::newRow("app markdown") << false << MessageFormat::Markdown << 2048;
    }
    void limitsAreInBytes()
    {
        QFETCH(bool, toRobot);
        QFETCH(MessageFormat, format);
        QFETCH(int, limit);
        const auto bodyOf = [&](const QString &text) {
            const OutgoingMessage message{format, text, {}, Language::Chinese};
            return toRobot ? robotBody(message) : appBody(message, 1, {u"a"_s});
        };
        const auto contentOf = [&](const MessageBody &body) {
            const QString name = format == MessageFormat::Text ? u"text"_s : u"markdown"_s;
            return QJsonDocument::fromJson(body.json)[name][u"content"_s].toString().toUtf8();
        };
        const MessageBody exact = bodyOf(QString(limit, u'x'));
        QVERIFY(!exact.wasCut);
        QCOMPARE(contentOf(exact).size(), limit);
        const MessageBody over = bodyOf(QString(limit / 3 + 1, u'泵'));
        QVERIFY(over.wasCut);
        QVERIFY(contentOf(over).size() <= limit);
        QVERIFY(contentOf(over).endsWith("…［已截断］"));
    }
};

QTEST_GUILESS_MAIN(TestWecomRequest)
#include "tst_wecomrequest.moc"
