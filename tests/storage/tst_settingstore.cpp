// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/database.h>
#include <storage/servingstore.h>
#include <storage/settingstore.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSettingStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString newFile() { return m_folder.filePath(u"%1.db"_s.arg(++m_number)); }

private Q_SLOTS:
    void whatIsNotSetHasItsDefault()
    {
        Database database(newFile());
        QCOMPARE(SettingStore(database).settings(), Settings());
    }

    void whatWasSavedIsThereForOtherPrograms()
    {
        const QString file = newFile();
        Database database(file);
        SettingStore store(database);
        Settings settings{30, u"0.0.0.0:9000"_s, u"Fallback"_s, true, {u"http://proxy:3128"_s, u"/etc/ca.pem"_s}};
        store.save(settings, QDateTime::currentDateTimeUtc());
        Database other(file);
        QCOMPARE(SettingStore(other).settings(), settings);
        settings.fallbackRule.clear();
        settings.dailyAllIsWell = false;
        store.save(settings, QDateTime::currentDateTimeUtc());
        QCOMPARE(SettingStore(other).settings(), settings);
    }

    void daysOutOfRangeCountAsNotSet_data()
    {
        QTest::addColumn<QString>("days");
        for (const QString &days : {u"0"_s, u"-1"_s, u"3651"_s, u"many"_s, u""_s})
            QTest::newRow(qPrintable(days)) << days;
    }
    void daysOutOfRangeCountAsNotSet()
    {
        QFETCH(QString, days);
        Database database(newFile());
        database.run(u"INSERT INTO setting VALUES ('history-days', ?)"_s, {days});
        QCOMPARE(SettingStore(database).settings().historyDays, 365);
    }

    void dispatcherSaysWhereItServesAndWhatStandsStill()
    {
        Database database(newFile());
        ServingStore store(database);
        QVERIFY(!store.record());
        const QDateTime now = QDateTime::fromString(u"2026-11-26T03:00:00.123Z"_s, Qt::ISODateWithMs);
        store.begin({1234, u"http://127.0.0.1:8066"_s, now, true, false, {}});
        const QList<StuckReceiver> stuck{{u"一号厂"_s, u"Night shift&夜班"_s}, {u"Plant B"_s, u"ZhangSan"_s}};
        store.setStuck(stuck);
        const std::optional<ServingRecord> record = store.record();
        QCOMPARE(record->process, 1234);
        QCOMPARE(record->address, u"http://127.0.0.1:8066"_s);
        QCOMPARE(record->startedAt, now);
        QCOMPARE(record->stuck, stuck);
        QVERIFY(record->isWindow && !record->isAsked);
        store.askForPlace();
        QVERIFY(store.record()->isAsked);
        store.begin(
            {99, u"http://127.0.0.1:1"_s, now, false, false, {}}); // the next one takes the place of one that crashed
        QVERIFY(store.record()->stuck.isEmpty());
        QVERIFY(!store.record()->isWindow && !store.record()->isAsked);
        store.end();
        QVERIFY(!store.record());
    }
};

QTEST_APPLESS_MAIN(TestSettingStore)
#include "tst_settingstore.moc"
