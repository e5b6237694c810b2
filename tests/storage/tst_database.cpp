// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/failure.h>
#include <storage/database.h>
#include <storage/deliverystore.h>
#include <storage/transaction.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QVariant valueOf(const Database &database, const QString &statement)
{
    QSqlQuery query = database.run(statement);
    return query.next() ? query.value(0) : QVariant();
}

std::optional<Failure> failureOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Failure &failure) {
        return failure;
    }
    return {};
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(u"%1/tocsin.db"_s.arg(++number));
    }

    void freshFileIsPrivateAndUpToDate()
    {
        const Database database(m_file);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600U);
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(m_file).absolutePath()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0700U);
        database.run(u"INSERT INTO master_key VALUES (1, 'id', 'file', 'f', '00')"_s);
        QCOMPARE(::stat(QFile::encodeName(m_file + u"-wal"_s).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600U);
        QCOMPARE(valueOf(database, u"PRAGMA user_version"_s).toInt(), builtInMigrations().constLast().version);
        QCOMPARE(valueOf(database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(valueOf(database, u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(valueOf(database, u"PRAGMA synchronous"_s).toInt(), 2);
        QVERIFY(valueOf(database, u"PRAGMA busy_timeout"_s).toInt() >= 1000);
    }

    void migrationsAreNumberedWithoutGaps()
    {
        int expected = 0;
        const QList<Migration> migrations = builtInMigrations();
        for (const Migration &migration : migrations) {
            QCOMPARE(migration.version, ++expected);
            QVERIFY2(!migration.statements.isEmpty(), qPrintable(migration.name));
        }
        QVERIFY(expected >= 2);
    }

    void filesOfEveryOlderVersionMigrate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < builtInMigrations().constLast().version; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void filesOfEveryOlderVersionMigrate()
    {
        QFETCH(int, version);
        const QString fixture = QStringLiteral(TOCSIN_TEST_DATA "/fixtures/version%1.db").arg(version);
        QVERIFY2(QFile::exists(fixture), "every version that was ever landed needs its fixture file");
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QVERIFY(QFile::copy(fixture, m_file));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
        const Database database(m_file);
        QCOMPARE(valueOf(database, u"PRAGMA user_version"_s).toInt(), builtInMigrations().constLast().version);
        QCOMPARE(valueOf(database, u"SELECT name FROM service"_s).toString(), u"一号厂"_s);
        QCOMPARE(valueOf(database, u"SELECT group_name FROM robot"_s).toString(), u"Night shift&夜班"_s);
        QCOMPARE(valueOf(database, u"SELECT account FROM account"_s).toString(), u"ZhangSan"_s);
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM secret"_s).toInt(), version < 2 ? 0 : 3);
        const QVariant content = valueOf(database, u"SELECT content FROM message WHERE name = '标准'"_s);
        QCOMPARE(content.toString(), version < 3 ? QString() : u"{level} {name}\n{path}"_s);
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM schedule"_s).toInt(), version < 4 ? 0 : 2);
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM rule_receiver"_s).toInt(), version < 5 ? 0 : 2);
        const int alarms = version < 7 ? 0 : version < 9 ? 1 : 4;
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM alarm a JOIN delivery d ON d.alarm_id = a.id JOIN "
                                   "delivery_receiver r ON r.delivery_id = d.id"_s)
                     .toInt(),
                 alarms);
        QVERIFY(!database.run(u"PRAGMA foreign_key_check"_s).next());
        database.run(u"DELETE FROM alarm"_s);
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM delivery_receiver"_s).toInt(), 0);
    }

    // Their identities were hashes alone before version 10.
    void eventsOfAnOlderVersionAreNotTakenTwice_data()
    {
        QTest::addColumn<QString>("time");
        QTest::newRow("with an offset and milliseconds") << u"2026-11-26T20:15:30.250+08:00"_s;
        QTest::newRow("UTC") << u"2026-11-26T12:15:31Z"_s;
    }
    void eventsOfAnOlderVersionAreNotTakenTwice()
    {
        QFETCH(QString, time);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QVERIFY(QFile::copy(QStringLiteral(TOCSIN_TEST_DATA "/fixtures/version9.db"), m_file));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
        Database database(m_file);
        DeliveryStore store(database);
        Alarm alarm;
        alarm.path = u"Line1/Pump"_s;
        alarm.name = u"泵停"_s;
        alarm.id = u"Line1/Pump#泵停"_s;
        alarm.eventTime = QDateTime::fromString(time, Qt::ISODateWithMs);
        QCOMPARE(store.addAlarm(storedAlarm({alarm, true}), alarm.eventTime), 0);
        alarm.acked = true;
        QVERIFY(store.addAlarm(storedAlarm({alarm, true}), alarm.eventTime) > 0);
    }

    void timeOfThisComputerIsConvertedToo()
    {
        qputenv("TZ", "Asia/Shanghai");
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        Alarm alarm;
        alarm.id = u"Pump"_s;
        alarm.eventTime = QDateTime::fromString(u"2026-11-26T20:15:30.250"_s, Qt::ISODateWithMs);
        const StoredAlarm stored = storedAlarm({alarm, true});
        {
            const Database old(m_file, builtInMigrations().mid(0, 9));
            old.run(
                u"INSERT INTO alarm (identity, alarm_key, level, received_at, content) VALUES (?, 'Pump', 0, 1, ?)"_s,
                {QByteArray::fromHex(stored.identity.section(u'-', 1).toLatin1()), stored.content});
        }
        Database database(m_file);
        QCOMPARE(valueOf(database, u"SELECT identity FROM alarm"_s).toString(), stored.identity);
        QCOMPARE(DeliveryStore(database).addAlarm(stored, alarm.eventTime), 0);
        qunsetenv("TZ");
    }

    void brokenStepLeavesTheOldVersion()
    {
        QList<Migration> migrations = builtInMigrations();
        const int version = migrations.last().version;
        {
            Database database(m_file);
            database.run(u"INSERT INTO master_key VALUES (1, 'kept', 'file', 'f', '00')"_s);
        }
        const QString name = u"%1_breaks.sql"_s.arg(version + 1, 4, 10, QChar(u'0'));
        migrations.append(migrationFromSql(
            name, u"CREATE TABLE half_made (id INTEGER)\n\nUPDATE master_key SET database_id = 'lost'\n\nNOT SQL"_s));
        const auto failure = failureOf([&] { const Database database(m_file, migrations); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::MigrationFailed);
        QCOMPARE(failure->subject, name);
        const Database database(m_file);
        QCOMPARE(valueOf(database, u"PRAGMA user_version"_s).toInt(), version);
        QCOMPARE(valueOf(database, u"SELECT database_id FROM master_key"_s).toString(), u"kept"_s);
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM sqlite_master WHERE name = 'half_made'"_s).toInt(), 0);
    }

    void newerFileIsRefusedAndUntouched()
    {
        {
            const Database database(m_file);
            database.run(u"PRAGMA user_version = 999"_s);
        }
        const QByteArray before = bytesOf(m_file);
        const auto failure = failureOf([this] { const Database database(m_file); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::NewerDatabase);
        QCOMPARE(failure->detail, u"999"_s);
        QCOMPARE(bytesOf(m_file), before);
    }

    void otherFilesAreRefusedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("text") << QByteArray("This is a shopping list, not a database.\n").repeated(40)
                              << int(FailureKind::NotADatabase);
        {
            QTemporaryDir folder;
            const QString foreign = folder.filePath(u"foreign.db"_s);
            {
                const Database database(foreign, {});
                database.run(u"PRAGMA journal_mode = DELETE"_s);
                database.run(u"PRAGMA application_id = 0"_s);
                database.run(u"CREATE TABLE song (title TEXT)"_s);
            }
            QTest::newRow("another program's") << bytesOf(foreign) << int(FailureKind::ForeignDatabase);
        }
    }
    void otherFilesAreRefusedAndUntouched()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        writeFile(m_file, content);
        const auto failure = failureOf([this] { const Database database(m_file); });
        QVERIFY(failure);
        QCOMPARE(int(failure->kind), kind);
        QCOMPARE(bytesOf(m_file), content);
    }

    void folderThatCannotBeMadeIsNamed()
    {
        writeFile(m_folder.filePath(u"plain-file"_s), "x");
        const auto failure =
            failureOf([this] { const Database database(m_folder.filePath(u"plain-file/sub/tocsin.db"_s)); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::CannotCreateFolder);
    }

    void transactionIsUndoneUnlessCommitted()
    {
        Database database(m_file);
        {
            Transaction transaction(database);
            database.run(u"INSERT INTO master_key VALUES (1, 'id', 'file', 'f', '00')"_s);
        }
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM master_key"_s).toInt(), 0);
        {
            Transaction outer(database);
            {
                Transaction inner(database);
                database.run(u"INSERT INTO master_key VALUES (1, 'id', 'file', 'f', '00')"_s);
                inner.commit();
            }
        }
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM master_key"_s).toInt(), 0);
    }

    void readThenWriteBesideAnotherWriterDoesNotFail()
    {
        // A deferred BEGIN would end in BUSY_SNAPSHOT here: we would have read before the other one wrote.
        Database first(m_file);
        Database second(m_file);
        Transaction transaction(first);
        QCOMPARE(valueOf(first, u"SELECT count(*) FROM master_key"_s).toInt(), 0);
        second.run(u"PRAGMA busy_timeout = 50"_s);
        const auto failure = failureOf([&] { Transaction blocked(second); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::DatabaseBusy);
        first.run(u"INSERT INTO master_key VALUES (1, 'id', 'file', 'f', '00')"_s);
        transaction.commit();
        QCOMPARE(valueOf(second, u"SELECT count(*) FROM master_key"_s).toInt(), 1);
    }

    void fullDiskUndoesTheTransaction()
    {
        Database database(m_file);
        const int pages = valueOf(database, u"PRAGMA page_count"_s).toInt();
        database.run(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)); // SQLite's own way to run into SQLITE_FULL
        const auto failure = failureOf([&] {
            Transaction transaction(database);
            database.run(u"INSERT INTO master_key VALUES (1, 'id', 'file', ?, '00')"_s, {QString(100'000, u'x')});
            transaction.commit();
        });
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::DiskFull);
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM master_key"_s).toInt(), 0);
        QCOMPARE(valueOf(database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
