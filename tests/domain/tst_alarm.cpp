// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/language.h>
#include <domain/message.h>
#include <domain/schedule.h>
#include <domain/timezones.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsActiveAndAckedTogether_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("acked");
        QTest::addColumn<QString>("name");
        QTest::newRow("raised") << true << false << u"active-unacked"_s;
        QTest::newRow("seen") << true << true << u"active-acked"_s;
        QTest::newRow("gone unseen") << false << false << u"cleared-unacked"_s;
        QTest::newRow("gone") << false << true << u"cleared-acked"_s;
    }
    void stateIsActiveAndAckedTogether()
    {
        QFETCH(bool, active);
        QFETCH(bool, acked);
        QFETCH(QString, name);
        Alarm alarm;
        alarm.active = active;
        alarm.acked = acked;
        QCOMPARE(nameOf(alarm.state()), name);
        QCOMPARE(alarmStateNamed(name), alarm.state());
    }

    void levelsIgnoreCaseAndStatesDoNot()
    {
        for (const QString &name : {u"Critical"_s, u"High"_s, u"Medium"_s, u"Low"_s}) {
            for (const QString &spelled : {name, name.toLower(), name.toUpper()})
                QCOMPARE(nameOf(alarmLevelNamed(spelled).value()), name);
        }
        QVERIFY(!alarmLevelNamed(u"fatal"_s));
        QVERIFY(!alarmLevelNamed({}));
        QVERIFY(!alarmStateNamed(u"Active-Unacked"_s));
        QVERIFY(!alarmStateNamed({}));
    }

    void namesInFilesComeBack()
    {
        for (const auto format : {MessageFormat::Text, MessageFormat::Markdown, MessageFormat::Card})
            QCOMPARE(messageFormatNamed(nameOf(format)), format);
        for (const auto language : {Language::English, Language::Chinese})
            QCOMPARE(languageNamed(nameOf(language)), language);
        for (const auto kind : {ScheduleKind::Standard, ScheduleKind::Holiday})
            QCOMPARE(scheduleKindNamed(nameOf(kind)), kind);
        QVERIFY(!messageFormatNamed(u"Text"_s) && !languageNamed(u"zh"_s) && !scheduleKindNamed({}));
    }

    void everyZoneOfThisComputerIsOne()
    {
        int regions = 0;
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            if (!name.contains('/'))
                continue; // UTC and Qt's own UTC+08:00
            QVERIFY2(isTimeZone(QString::fromLatin1(name)), name.constData());
            ++regions;
        }
        QVERIFY(regions > 300);
    }

    void whatIsNoZoneIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        // Qt takes the first three for POSIX rules.
        for (const char *name :
             {"CST-8", "Abc", "EST5EDT,M3.2.0,M11.1.0", "UTC+08:00", "Asia/Atlantis", "asia/shanghai",
              "China Standard Time", "../../etc/localtime", "/etc/localtime", "Asia/Shanghai\n"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatIsNoZoneIsRefused()
    {
        QFETCH(QString, name);
        QVERIFY(!isTimeZone(name));
    }
};

QTEST_GUILESS_MAIN(TestAlarm)
#include "tst_alarm.moc"
