// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/storedalarm.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Alarm alarmOf(const QString &text)
{
    Alarm alarm;
    alarm.id = text;
    alarm.path = text + u"/path"_s;
    alarm.name = text;
    alarm.description = text;
    alarm.type = text;
    alarm.value = text;
    alarm.ackUser = text;
    alarm.url = text;
    alarm.rule = text;
    alarm.groups = {text, u"second"_s};
    alarm.level = AlarmLevel::Critical;
    alarm.active = true;
    alarm.shelved = true;
    alarm.eventTime = QDateTime::fromString(u"2026-11-26T12:00:00.123+08:00"_s, Qt::ISODateWithMs);
    return alarm;
}

} // namespace

class TestStoredAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Pump"_s;
        QTest::newRow("Chinese") << u"泵停"_s;
        QTest::newRow("beyond the basic plane") << u"𠮷 🔔"_s;
        QTest::newRow("quote and backslash") << u"\"C:\\pumps\\\""_s;
        QTest::newRow("ends in a backslash") << u"a\\"_s;
        QTest::newRow("lines and tabs") << u"one\ntwo\r\n\tthree"_s;
        QTest::newRow("looks like the end of a list") << u"[,]["_s;
        QString controls;
        for (char16_t control = 1; control < 0x20; ++control)
            controls += QChar(control);
        QTest::newRow("every control character") << controls + u'\x7f' + QChar(0x2028);
    }
    void everythingComesBack()
    {
        QFETCH(QString, text);
        const Alarm alarm = alarmOf(text);
        const QString stored = storedAlarm({alarm, false}).content;
        QVERIFY2(QJsonDocument::fromJson(stored.toUtf8()).isObject(), qPrintable(stored));
        const Alarm read = alarmFromStored(stored);
        QCOMPARE(read, alarm);
        QCOMPARE(read.eventTime.offsetFromUtc(), 8 * 3600);
    }

    void whatIsEmptyTakesNoRoom()
    {
        Alarm alarm;
        alarm.name = u"Pump"_s;
        const QStringList keys = QJsonDocument::fromJson(storedAlarm({alarm, false}).content.toUtf8()).object().keys();
        QCOMPARE(keys, (QStringList{u"acked"_s, u"active"_s, u"eventTime"_s, u"level"_s, u"name"_s, u"shelved"_s}));
        QCOMPARE(alarmFromStored(storedAlarm({alarm, false}).content), alarm);
    }

    void sameEventHasTheSameIdentity_data()
    {
        QTest::addColumn<Alarm>("other");
        QTest::addColumn<bool>("isSame");
        Alarm other = alarmOf(u"Pump"_s);
        QTest::newRow("the same") << other << true;
        other.eventTime = other.eventTime.toUTC();
        QTest::newRow("its time in another zone") << other << true;
        other.description = u"more words"_s;
        QTest::newRow("described otherwise") << other << true;
        other = alarmOf(u"Pump"_s);
        other.eventTime = other.eventTime.addMSecs(1);
        QTest::newRow("a millisecond later") << other << false;
        other = alarmOf(u"Pump"_s);
        other.acked = true;
        QTest::newRow("acknowledged") << other << false;
        other = alarmOf(u"Pump"_s);
        other.shelved = false;
        QTest::newRow("no longer shelved") << other << false;
        other = alarmOf(u"Pump"_s);
        other.id = u"Fan"_s;
        QTest::newRow("another alarm") << other << false;
    }
    void sameEventHasTheSameIdentity()
    {
        QFETCH(Alarm, other);
        QFETCH(bool, isSame);
        const QString identity = storedAlarm({alarmOf(u"Pump"_s), true}).identity;
        QVERIFY(identity.startsWith(u"1795665600123-"_s)); // its time: what comes together stands together
        QCOMPARE(storedAlarm({other, true}).identity == identity, isSame);
    }

    void alarmWithoutATimeOfItsOwnHasNoIdentity()
    {
        QVERIFY(storedAlarm({alarmOf(u"Pump"_s), false}).identity.isEmpty());
    }

    void anyTextIsJson()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int length = random.bounded(1, 20); length > 0; --length)
                text += QChar(char16_t(random.bounded(1, 0x300)));
            QCOMPARE(alarmFromStored(storedAlarm({alarmOf(text), false}).content).name, text);
        }
    }
};

QTEST_APPLESS_MAIN(TestStoredAlarm)
#include "tst_storedalarm.moc"
