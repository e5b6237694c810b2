// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/digest.h>
#include <domain/messagefit.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(const QString &time, const QString &day = u"2026-11-25"_s)
{
    return QDateTime::fromString(day + u'T' + time + u"+08:00"_s, Qt::ISODate);
}

DigestAlarm alarm(const QString &name, AlarmLevel level = AlarmLevel::High,
                  AlarmState state = AlarmState::ActiveUnacked, const QString &since = u"12:00:00"_s,
                  const QString &until = {})
{
    return {u"Line1/"_s + name, name, level, state, at(since), at(until.isEmpty() ? since : until)};
}

QList<DigestAlarm> many(int count, const QString &name)
{
    QList<DigestAlarm> alarms;
    for (int number = 0; number < count; ++number)
        alarms.append(alarm(name + QString::number(number)));
    return alarms;
}

} // namespace

Q_DECLARE_METATYPE(DigestAlarm)

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesNameEveryAlarm_data()
    {
        QTest::addColumn<QList<DigestAlarm>>("alarms");
        QTest::addColumn<MessageTarget>("target");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        const auto robot = MessageTarget::Robot;
        const auto app = MessageTarget::App;
        const auto english = Language::English;
        QTest::newRow("one") << QList<DigestAlarm>{alarm(u"Pump"_s)} << app << english
                             << u"1 alarm, 2026-11-25 +08:00\nHigh · Pump · Line1/Pump · Active, Unacked · 12:00:00"_s;
        QTest::newRow("two, markdown")
            << QList<DigestAlarm>{alarm(u"Pump"_s), alarm(u"Fan"_s, AlarmLevel::Low)} << robot << english
            << u"**2 alarms, 2026-11-25 +08:00**\nHigh · Pump · Line1/Pump · Active, Unacked · 12:00:00\n"
               "Low · Fan · Line1/Fan · Active, Unacked · 12:00:00"_s;
        QTest::newRow("came and went")
            << QList<DigestAlarm>{alarm(u"Pump"_s, AlarmLevel::Critical, AlarmState::ClearedUnacked, u"12:00:05"_s,
                                        u"12:03:10"_s)}
            << app << english
            << u"1 alarm, 2026-11-25 +08:00\nCritical · Pump · Line1/Pump · Cleared, Unacked · 12:00:05–12:03:10"_s;
        QTest::newRow("cleared only")
            << QList<DigestAlarm>{alarm(u"Pump"_s, AlarmLevel::High, AlarmState::ClearedAcked)} << app << english
            << u"1 alarm, 2026-11-25 +08:00\nHigh · Pump · Line1/Pump · Cleared, Acked · 12:00:00"_s;
        QTest::newRow("Chinese")
            << QList<DigestAlarm>{alarm(u"泵停"_s)} << robot << Language::Chinese
            << u"**1 条报警，2026-11-25 +08:00**\n高 · 泵停 · Line1/泵停 · 已激活，未确认 · 12:00:00"_s;
        DigestAlarm overMidnight = alarm(u"Pump"_s);
        overMidnight.since = at(u"23:59:58"_s, u"2026-11-24"_s);
        QTest::newRow("over midnight") << QList<DigestAlarm>{overMidnight} << app << english
                                       << u"1 alarm, 2026-11-25 +08:00\n"
                                          "High · Pump · Line1/Pump · Active, Unacked · 11-24 23:59:58–12:00:00"_s;
        DigestAlarm withoutPath = alarm(u"Pump"_s);
        withoutPath.path.clear();
        QTest::newRow("without a path") << QList<DigestAlarm>{withoutPath} << app << english
                                        << u"1 alarm, 2026-11-25 +08:00\nHigh · Pump · Active, Unacked · 12:00:00"_s;
        QTest::newRow("mixed levels keep the order they are given in, the most severe first")
            << QList<DigestAlarm>{alarm(u"Pump"_s, AlarmLevel::Critical), alarm(u"Fan"_s, AlarmLevel::High),
                                  alarm(u"Door"_s, AlarmLevel::Medium), alarm(u"Lamp"_s, AlarmLevel::Low)}
            << app << Language::Chinese
            << u"4 条报警，2026-11-25 +08:00\n紧急 · Pump · Line1/Pump · 已激活，未确认 · 12:00:00\n"
               "高 · Fan · Line1/Fan · 已激活，未确认 · 12:00:00\n中 · Door · Line1/Door · 已激活，未确认 · 12:00:00\n"
               "低 · Lamp · Line1/Lamp · 已激活，未确认 · 12:00:00"_s;
        QTest::newRow("came and went, acknowledged, Chinese")
            << QList<DigestAlarm>{alarm(u"泵停"_s, AlarmLevel::Critical, AlarmState::ClearedAcked, u"12:00:05"_s,
                                        u"12:03:10"_s)}
            << app << Language::Chinese
            << u"1 条报警，2026-11-25 +08:00\n紧急 · 泵停 · Line1/泵停 · 已恢复，已确认 · 12:00:05–12:03:10"_s;
        QTest::newRow("acknowledged while it waits")
            << QList<DigestAlarm>{alarm(u"Pump"_s, AlarmLevel::High, AlarmState::ActiveAcked)} << app << english
            << u"1 alarm, 2026-11-25 +08:00\nHigh · Pump · Line1/Pump · Active, Acked · 12:00:00"_s;
        QTest::newRow("one came and went, one stays")
            << QList<DigestAlarm>{alarm(u"Pump"_s, AlarmLevel::High, AlarmState::ClearedUnacked, u"12:00:05"_s,
                                        u"12:00:06"_s),
                                  alarm(u"Fan"_s)}
            << app << english
            << u"2 alarms, 2026-11-25 +08:00\nHigh · Pump · Line1/Pump · Cleared, Unacked · 12:00:05–12:00:06\n"
               "High · Fan · Line1/Fan · Active, Unacked · 12:00:00"_s;
        DigestAlarm layout = alarm(u"*Pump*\n<@all>"_s);
        layout.path = u"a"_s;
        QTest::newRow("layout signs") << QList<DigestAlarm>{layout} << app << english
                                      << u"1 alarm, 2026-11-25 +08:00\n"
                                         "High · *Pump* ＜@all> · a · Active, Unacked · 12:00:00"_s;
    }
    void linesNameEveryAlarm()
    {
        QFETCH(QList<DigestAlarm>, alarms);
        QFETCH(MessageTarget, target);
        QFETCH(Language, language);
        const Digest digest = digestOf(alarms, target, language, u"Asia/Shanghai"_s);
        QTEST(digest.message.text, "text");
        QCOMPARE(digest.named, alarms.size());
        QCOMPARE(digest.message.format, digestFormat(target));
    }

    void asManyAsFitAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<MessageTarget>("target");
        QTest::addColumn<int>("least"); // alarms in the first digest
        QTest::newRow("robot, lines of 70 bytes") << u"Pump 12345"_s << MessageTarget::Robot << 50;
        QTest::newRow("app, lines of 70 bytes") << u"Pump 12345"_s << MessageTarget::App << 25;
        QTest::newRow("robot, 300 bytes of Chinese") << QString(100, u'泵') << MessageTarget::Robot << 5;
        QTest::newRow("app, 300 bytes of Chinese") << QString(100, u'泵') << MessageTarget::App << 2;
        QTest::newRow("app, a name longer than a message") << QString(3000, u'泵') << MessageTarget::App << 1;
        QTest::newRow("robot, layout signs that grow") << QString(3000, u'<') << MessageTarget::Robot << 1;
    }
    void asManyAsFitAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(MessageTarget, target);
        QList<DigestAlarm> alarms = many(200, name);
        int named = 0;
        for (bool isFirst = true; !alarms.isEmpty(); isFirst = false) {
            const Digest digest = digestOf(alarms, target, Language::Chinese, u"Asia/Shanghai"_s);
            QVERIFY(digest.named > 0);
            const FittedText fitted = fittedText(digest.message, target);
            QVERIFY2(!fitted.wasCut(), qPrintable(QString::number(fitted.bytes)));
            QCOMPARE(digest.message.text.count(u'\n'), digest.named);
            QVERIFY(digest.message.text.contains(u"%1 条报警"_s.arg(digest.named)));
            if (isFirst) {
                QFETCH(int, least);
                QVERIFY2(digest.named >= least, qPrintable(QString::number(digest.named)));
            }
            named += int(digest.named);
            alarms = alarms.mid(digest.named);
        }
        QCOMPARE(named, 200);
    }

    void lineBytesAreThoseOfTheDigest()
    {
        const QList<DigestAlarm> alarms = many(10, u"Pump "_s);
        qsizetype bytes = 0;
        for (const DigestAlarm &each : alarms)
            bytes += digestLineBytes(each, MessageTarget::Robot, Language::English, u"Asia/Shanghai"_s);
        const QString text = digestOf(alarms, MessageTarget::Robot, Language::English, u"Asia/Shanghai"_s).message.text;
        QCOMPARE(bytes, text.toUtf8().size() - text.indexOf(u'\n'));
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
