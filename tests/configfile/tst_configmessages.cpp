// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configlines.h"

#include <configfile/configwriter.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;

namespace {

QByteArray written(const QList<Message> &messages)
{
    return writeConfig({{}, messages, {}}, [](const QString &) { return std::optional<QJsonValue>(); });
}

} // namespace

class TestConfigMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfacesExampleIsRead()
    {
        const ConfigContents contents = readSection(u"messages"_s, R"([
            {"type": "wecom", "name": "Standard", "description": "", "format": "text", "language": "en",
             "timezone": "Asia/Shanghai", "content": "{level} {name}\n{path} = {value}", "mentions": [], "link": ""}])");
        QCOMPARE(problemLines(contents.problems), QString());
        QCOMPARE(contents.messages.size(), 1);
        const Message &message = contents.messages[0];
        QCOMPARE(message.name, u"Standard"_s);
        QCOMPARE(message.format, MessageFormat::Text);
        QCOMPARE(message.language, Language::English);
        QCOMPARE(message.timeZone, u"Asia/Shanghai"_s);
        QCOMPARE(message.content, u"{level} {name}\n{path} = {value}"_s);
        QCOMPARE(message.mentions, QStringList());
        QCOMPARE(message.link, QString());
    }

    void whatIsLeftOutHasItsDefault()
    {
        const ConfigContents contents =
            readSection(u"messages"_s, R"([{"type":"wecom","name":"a","content":"{name}"}])");
        QCOMPARE(problemLines(contents.problems), QString());
        Message expected;
        expected.name = u"a"_s;
        expected.content = u"{name}"_s;
        QCOMPARE(contents.messages, QList<Message>{expected});
        QCOMPARE(expected.format, MessageFormat::Text);
        QCOMPARE(expected.language, Language::English);
        QVERIFY(expected.timeZone.isEmpty()); // the computer's
    }

    void everyProblemCarriesItsPath_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &fields, const QString &expected) {
            QTest::newRow(name) << R"([{"type":"wecom","name":"a","content":"{name}")" + fields + "}]" << expected;
        };
        const auto invalid = [](const QString &path, MessageProblemKind kind) {
            return u"/messages/0/%1 message %2"_s.arg(path).arg(int(kind));
        };
        QTest::newRow("nothing in it") << QByteArray("[{}]")
                                       << fileProblem(u"/messages/0/type"_s, Kind::KeyMissing) + u'\n' +
                                              fileProblem(u"/messages/0/name"_s, Kind::KeyMissing) + u'\n' +
                                              fileProblem(u"/messages/0/content"_s, Kind::KeyMissing);
        QTest::newRow("other type") << QByteArray(R"([{"type":"email","name":"a","content":"b"}])")
                                    << fileProblem(u"/messages/0/type"_s, Kind::UnknownValue, u"wecom"_s);
        QTest::newRow("same name twice") << QByteArray(
                                                R"([{"type":"wecom","name":"a","content":"b"},
                                                    {"type":"wecom","name":"a","content":"c"}])")
                                         << fileProblem(u"/messages/1/name"_s, Kind::DuplicateName, u"a"_s);
        QTest::newRow("no list") << QByteArray("{}") << fileProblem(u"/messages"_s, Kind::WrongType, u"list"_s);
        QTest::newRow("row is text") << QByteArray(R"(["a"])")
                                     << fileProblem(u"/messages/0"_s, Kind::WrongType, u"object"_s);
        row("valid", "", {});
        row("unknown key", R"(,"subject":"x")", fileProblem(u"/messages/0/subject"_s, Kind::UnknownKey));
        row("unknown format", R"(,"format":"html")",
            fileProblem(u"/messages/0/format"_s, Kind::UnknownValue, u"text, markdown, card"_s));
        row("format is a number", R"(,"format":1)", fileProblem(u"/messages/0/format"_s, Kind::WrongType, u"text"_s));
        row("unknown language", R"(,"language":"de")",
            fileProblem(u"/messages/0/language"_s, Kind::UnknownValue, u"en, zh_CN"_s));
        row("unknown zone", R"(,"timezone":"Mars/Olympus")",
            invalid(u"timezone"_s, MessageProblemKind::UnknownTimeZone));
        row("mention is no account", R"(,"mentions":["@all","张三"])",
            invalid(u"mentions/1"_s, MessageProblemKind::NotAnAccount));
        row("mention is a number", R"(,"mentions":[7])",
            fileProblem(u"/messages/0/mentions/0"_s, Kind::WrongType, u"text"_s));
        row("link without scheme", R"(,"link":"scada.example")", invalid(u"link"_s, MessageProblemKind::NotALink));
        row("empty zone is the computer's", R"(,"timezone":"")", {});
        row("unknown parameter", R"(,"description":"{nmae} is fine here","content":"{nmae}")",
            invalid(u"content"_s, MessageProblemKind::UnknownParameter));
    }
    void everyProblemCarriesItsPath()
    {
        QFETCH(QByteArray, rows);
        QTEST(problemLines(readSection(u"messages"_s, rows).problems), "expected");
    }

    void whatIsWrittenIsReadAgain()
    {
        Message full;
        full.name = u"卡片"_s;
        full.description = u"with everything"_s;
        full.format = MessageFormat::Card;
        full.language = Language::Chinese;
        full.timeZone = u"Europe/Berlin"_s;
        full.content = u"{level} \"{name}\"\n\\{path}"_s;
        full.mentions = {everybody, u"ZhangSan"_s};
        full.link = u"https://scada.example{urlPath}"_s;
        Message bare;
        bare.name = u"bare"_s;
        bare.content = u"x"_s;
        const QByteArray file = written({full, bare});
        const ConfigContents contents = readConfig(file, {}, {});
        QCOMPARE(problemLines(contents.problems), QString());
        QCOMPARE(contents.messages, (QList<Message>{full, bare}));
        const QJsonArray rows = rowsOf(file, u"messages"_s);
        QCOMPARE(rows[0][u"format"_s].toString(), u"card"_s);
        QCOMPARE(rows[0][u"language"_s].toString(), u"zh_CN"_s);
        QVERIFY(!rows[1].toObject().contains(u"timezone"_s)); // it stays the computer's, whichever reads it
    }
};

QTEST_GUILESS_MAIN(TestConfigMessages)
#include "tst_configmessages.moc"
