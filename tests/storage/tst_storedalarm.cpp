// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/storedalarm.h>

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
        const QString stored = storedAlarm(alarm);
        QVERIFY2(QJsonDocument::fromJson(stored.toUtf8()).isObject(), qPrintable(stored));
        const Alarm read = alarmFromStored(stored);
        QCOMPARE(read, alarm);
        QCOMPARE(read.eventTime.offsetFromUtc(), 8 * 3600);
    }

    void whatIsEmptyTakesNoRoom()
    {
        Alarm alarm;
        alarm.name = u"Pump"_s;
        const QStringList keys = QJsonDocument::fromJson(storedAlarm(alarm).toUtf8()).object().keys();
        QCOMPARE(keys, (QStringList{u"acked"_s, u"active"_s, u"eventTime"_s, u"level"_s, u"name"_s, u"shelved"_s}));
        QCOMPARE(alarmFromStored(storedAlarm(alarm)), alarm);
    }

    void anyTextIsJson()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int length = random.bounded(1, 20); length > 0; --length)
                text += QChar(char16_t(random.bounded(1, 0x300)));
            QCOMPARE(alarmFromStored(storedAlarm(alarmOf(text))).name, text);
        }
    }
};

QTEST_APPLESS_MAIN(TestStoredAlarm)
#include "tst_storedalarm.moc"
