// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/defaultmessage.h>
#include <domain/messagefit.h>
#include <domain/rendering.h>
#include <domain/samplealarm.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

} // namespace

class TestMessageFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreWecomsInBytes_data()
    {
        QTest::addColumn<MessageFormat>("format");
        QTest::addColumn<MessageTarget>("target");
        QTest::addColumn<int>("limit");
        QTest::newRow("robot text") << MessageFormat::Text << MessageTarget::Robot << 2048;
        QTest::newRow("robot markdown") << MessageFormat::Markdown << MessageTarget::Robot << 4096;
        QTest::newRow("app text") << MessageFormat::Text << MessageTarget::App << 2048;
        QTest::newRow("app markdown") << MessageFormat::Markdown << MessageTarget::App << 2048;
        QTest::newRow("card as text") << MessageFormat::Card << MessageTarget::Robot << 2048;
    }
    void limitsAreWecomsInBytes()
    {
        QFETCH(MessageFormat, format);
        QFETCH(MessageTarget, target);
        QFETCH(int, limit);
        QCOMPARE(byteLimitOf(format, target), limit);

        const FittedText exact = fittedText({format, QString(limit, u'x'), {}, {}}, target);
        QCOMPARE(exact.bytes, limit);
        QVERIFY(!exact.wasCut());
        QCOMPARE(exact.lost, QString());

        const QString tooLong = QString(limit / 3, u'泵') + u"end of it"_s;
        const FittedText cut = fittedText({format, tooLong, {}, Language::Chinese}, target);
        QCOMPARE(cut.bytes, tooLong.toUtf8().size());
        QVERIFY(cut.wasCut());
        QVERIFY(cut.text.toUtf8().size() <= limit);
        QVERIFY(cut.lost.endsWith(u"end of it"_s));
        const QString kept = cut.text.left(tooLong.size() - cut.lost.size());
        QCOMPARE(kept + cut.lost, tooLong);
    }

    void mentionsStandOnlyWhereWecomKnowsThem_data()
    {
        QTest::addColumn<MessageFormat>("format");
        QTest::addColumn<MessageTarget>("target");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("listed");
        const auto robot = MessageTarget::Robot;
        const auto app = MessageTarget::App;
        QTest::newRow("robot text") << MessageFormat::Text << robot << u"a"_s << u"LiSi @all 007"_s;
        QTest::newRow("robot markdown") << MessageFormat::Markdown << robot << u"a\n<@LiSi> <@007>"_s << u"LiSi 007"_s;
        QTest::newRow("robot card") << MessageFormat::Card << robot << u"a"_s << u""_s;
        QTest::newRow("app text") << MessageFormat::Text << app << u"a"_s << u""_s;
        QTest::newRow("app markdown") << MessageFormat::Markdown << app << u"a"_s << u""_s;
        QTest::newRow("app card") << MessageFormat::Card << app << u"a"_s << u""_s;
    }
    void mentionsStandOnlyWhereWecomKnowsThem()
    {
        QFETCH(MessageFormat, format);
        QFETCH(MessageTarget, target);
        const OutgoingMessage message{format, u"a"_s, {u"LiSi"_s, everybody, u"007"_s}, {}};
        QTEST(fittedText(message, target).text, "text");
        QTEST(mentionsOf(message, target).join(u' '), "listed");
    }

    void mentionThatTheAuthorWroteIsNotRepeated()
    {
        const OutgoingMessage message{MessageFormat::Markdown, u"<@LiSi> look"_s, {u"LiSi"_s}, {}};
        QCOMPARE(fittedText(message, MessageTarget::Robot).text, u"<@LiSi> look"_s);
    }

    void mentionsSurviveTheCutAndCountInIt()
    {
        const OutgoingMessage message{MessageFormat::Markdown, QString(4096, u'x'), {u"LiSi"_s}, Language::English};
        const FittedText fitted = fittedText(message, MessageTarget::Robot);
        QCOMPARE(fitted.bytes, 4096 + 8);
        QVERIFY(fitted.wasCut());
        QVERIFY(fitted.text.endsWith(u"… [cut]\n<@LiSi>"_s));
        QVERIFY(fitted.text.toUtf8().size() <= 4096);
    }

    void controlCharactersDoNotCount()
    {
        const FittedText fitted = fittedText({MessageFormat::Text, u"a\r\nb\rc\x07"_s, {}, {}}, MessageTarget::App);
        QCOMPARE(fitted.text, u"a\nb\nc"_s);
        QCOMPARE(fitted.bytes, 5);
    }

    void worstCaseIsLongerThanEverySample()
    {
        for (const auto language : {Language::English, Language::Chinese}) {
            for (const auto format : {MessageFormat::Text, MessageFormat::Markdown, MessageFormat::Card}) {
                Message message;
                message.format = format;
                message.language = language;
                message.timeZone = u"UTC"_s;
                message.content = defaultContent(format, language) + u"\n{description}{type}{ackUser}{isShelved}"_s;
                const auto bytes = [&](const Alarm &alarm) { return rendered(message, alarm).text.toUtf8().size(); };
                const qsizetype worst = bytes(worstCaseAlarm(language, noon));
                for (int level = 0; level < alarmLevelCount; ++level) {
                    for (int state = 0; state < alarmStateCount; ++state) {
                        Alarm alarm =
                            sampleAlarm(language, noon, static_cast<AlarmLevel>(level), static_cast<AlarmState>(state));
                        alarm.description = longDescription(language);
                        QVERIFY(bytes(alarm) < worst);
                    }
                }
            }
        }
    }

    void worstCaseHasTheLengthsItPromises()
    {
        const Alarm alarm = worstCaseAlarm(Language::Chinese, noon);
        QCOMPARE(alarm.url.size(), 512);
        QVERIFY(isUsableLink(alarm.url));
        QCOMPARE(alarm.description.toUtf8().size(), 512 * 3);
        QCOMPARE(alarm.state(), AlarmState::ActiveUnacked); // the first of four equally long ones
        QCOMPARE(worstCaseAlarm(Language::English, noon).state(), AlarmState::ClearedUnacked);
        QCOMPARE(worstCaseAlarm(Language::English, noon).level, AlarmLevel::Critical);
        QVERIFY(longDescription(Language::Chinese).size() >= 180);
    }
};

QTEST_GUILESS_MAIN(TestMessageFit)
#include "tst_messagefit.moc"
