// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/messagevalidation.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Field = MessageField;
using Kind = MessageProblemKind;
using Problems = QList<MessageProblem>;

namespace {

Message validMessage()
{
    Message message;
    message.name = u"Standard"_s;
    message.timeZone = u"Asia/Shanghai"_s;
    message.content = u"{level} {name}"_s;
    message.mentions = {u"ZhangSan"_s, everybody};
    message.link = u"https://scada.example/#/alarm{urlPath}"_s;
    return message;
}

} // namespace

Q_DECLARE_METATYPE(MessageProblem)

class TestMessageValidation : public QObject
{
    Q_OBJECT

    using Change = void (*)(Message &);

private Q_SLOTS:
    void validMessageHasNoProblems() { QCOMPARE(problemsOf(validMessage()), Problems()); }

    void eachProblemNamesFieldKindAndPlace_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Problems>("problems");
        const auto row = [](const char *name, Change change, const Problems &problems) {
            QTest::newRow(name) << change << problems;
        };
        row("no name", [](Message &m) { m.name = u" "_s; }, {{Field::Name, Kind::Missing}});
        row("tab in name", [](Message &m) { m.name = u"a\tb"_s; }, {{Field::Name, Kind::LineBreakOrTab}});
        row("long name", [](Message &m) { m.name = QString(201, u'x'); }, {{Field::Name, Kind::TooLong}});
        row("unknown zone", [](Message &m) { m.timeZone = u"Asia/Atlantis"_s; },
            {{Field::TimeZone, Kind::UnknownTimeZone}});
        row("rule as a zone", [](Message &m) { m.timeZone = u"CST-8"_s; }, {{Field::TimeZone, Kind::UnknownTimeZone}});
        row("path as a zone", [](Message &m) { m.timeZone = u"../../etc/passwd"_s; },
            {{Field::TimeZone, Kind::UnknownTimeZone}});
        row("this computer's zone", [](Message &m) { m.timeZone.clear(); }, {});
        row("old name of a zone", [](Message &m) { m.timeZone = u"Asia/Calcutta"_s; }, {});
        row("UTC", [](Message &m) { m.timeZone = u"UTC"_s; }, {});
        row("no content", [](Message &m) { m.content = u" \n"_s; }, {{Field::Content, Kind::Missing}});
        row("unknown parameters", [](Message &m) { m.content = u"{nmae} {level} {Value}"_s; },
            {{Field::Content, Kind::UnknownParameter, -1, 0, u"{nmae}"_s},
             {Field::Content, Kind::UnknownParameter, -1, 15, u"{Value}"_s}});
        row("mention is a name", [](Message &m) { m.mentions[0] = u"张三"_s; },
            {{Field::Mentions, Kind::NotAnAccount, 0}});
        row("mention twice, other case", [](Message &m) { m.mentions[1] = u"zhangsan"_s; },
            {{Field::Mentions, Kind::Duplicate, 1}});
        row("51 mentions",
            [](Message &m) {
                m.mentions.clear();
                for (int i = 0; i < 51; ++i)
                    m.mentions.append(u"a%1"_s.arg(i));
            },
            {{Field::Mentions, Kind::TooManyMentions}});
        row("no link", [](Message &m) { m.link.clear(); }, {});
        row("link without scheme", [](Message &m) { m.link = u"scada.example/p"_s; }, {{Field::Link, Kind::NotALink}});
        row("link is a path", [](Message &m) { m.link = u"{urlPath}"_s; }, {{Field::Link, Kind::NotALink}});
        row("link is a script", [](Message &m) { m.link = u"javascript:alert(1)"_s; }, {{Field::Link, Kind::NotALink}});
        row("link is the alarm's", [](Message &m) { m.link = u"{url}?from=wecom"_s; }, {});
        row("unknown parameter in the link", [](Message &m) { m.link = u"https://a.example/{pth}"_s; },
            {{Field::Link, Kind::UnknownParameter, -1, 18, u"{pth}"_s}});
    }
    void eachProblemNamesFieldKindAndPlace()
    {
        QFETCH(Change, change);
        QFETCH(Problems, problems);
        Message message = validMessage();
        change(message);
        QCOMPARE(problemsOf(message), problems);
    }

    void hintsSayWhatWillNotHappen_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<MessageHint>>("hints");
        const auto row = [](const char *name, Change change, const QList<MessageHint> &hints) {
            QTest::newRow(name) << change << hints;
        };
        row("text", [](Message &) {}, {});
        row("markdown",
            [](Message &m) {
                m.format = MessageFormat::Markdown;
                m.mentions = {u"a"_s};
            },
            {MessageHint::NotShownInPersonalWechat});
        row("everybody in markdown", [](Message &m) { m.format = MessageFormat::Markdown; },
            {MessageHint::NotShownInPersonalWechat, MessageHint::NoMentionOfEverybodyInMarkdown});
        row("card with mentions and without link",
            [](Message &m) {
                m.format = MessageFormat::Card;
                m.link.clear();
            },
            {MessageHint::NotShownInPersonalWechat, MessageHint::CardNeedsLink, MessageHint::NoMentionsInCards});
        row("may be empty", [](Message &m) { m.content = u"{description}\n{value}"_s; }, {MessageHint::MayBeEmpty});
        row("with a word of its own", [](Message &m) { m.content = u"! {description}"_s; }, {});
    }
    void hintsSayWhatWillNotHappen()
    {
        QFETCH(Change, change);
        Message message = validMessage();
        change(message);
        QTEST(hintsOf(message), "hints");
    }

    void whatIsTypedBecomesWhatWasMeant()
    {
        Message typed = validMessage();
        typed.name = u"  Standard\n"_s;
        typed.content = u" {name} \n"_s;
        typed.mentions = {u" ZhangSan "_s, u"＠ＡＬＬ"_s, u""_s};
        typed.link = u" https://scada.example/ "_s;
        const Message cleaned = cleanedMessage(typed);
        QCOMPARE(cleaned.name, u"Standard"_s);
        QCOMPARE(cleaned.content, typed.content);
        QCOMPARE(cleaned.mentions, (QStringList{u"ZhangSan"_s, everybody}));
        QCOMPARE(cleaned.link, u"https://scada.example/"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessageValidation)
#include "tst_messagevalidation.moc"
