// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/failure.h>
#include <storage/backups.h>
#include <storage/database.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

class TestBackups : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;
    const QDateTime m_now = QDateTime::fromString(u"2026-11-26T12:00:00.250Z"_s, Qt::ISODateWithMs);

    QString newFile() { return m_folder.filePath(u"%1/tocsin.db"_s.arg(++m_number)); }
    static QString keyId(const Database &database)
    {
        QSqlQuery query = database.run(u"SELECT database_id FROM master_key"_s);
        return query.next() ? query.value(0).toString() : QString();
    }
    static uint modeOf(const QString &path)
    {
        struct stat info = {};
        return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777U : 0;
    }

private Q_SLOTS:
    void copyIsWholeAndPrivate()
    {
        Database database(newFile());
        database.run(u"INSERT INTO master_key VALUES (1, 'mine', 'file', 'f', '00')"_s);
        const QString file = backups::make(database, u"import"_s, m_now);
        database.run(u"UPDATE master_key SET database_id = 'changed'"_s);
        QCOMPARE(modeOf(file), 0600U);
        QCOMPARE(modeOf(QFileInfo(file).absolutePath()), 0700U);
        const Database copy(file);
        QCOMPARE(keyId(copy), u"mine"_s);
        const QList<DatabaseBackup> all = backups::all(database.file());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].file, file);
        QCOMPARE(all[0].reason, u"import"_s);
        QCOMPARE(all[0].madeAt, m_now);
    }

    void newestFiveAreKept()
    {
        Database database(newFile());
        for (int minute = 0; minute < 8; ++minute)
            backups::make(database, u"import"_s, m_now.addSecs(minute * 60));
        const QList<DatabaseBackup> all = backups::all(database.file());
        QCOMPARE(all.size(), backups::kept);
        QCOMPARE(all.constFirst().madeAt, m_now.addSecs(7 * 60));
        QCOMPARE(all.constLast().madeAt, m_now.addSecs(3 * 60));
    }

    void filesOfOthersStay()
    {
        Database database(newFile());
        backups::make(database, u"import"_s, m_now);
        QFile other(database.file() + u".backups/my-own.db"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        for (int minute = 1; minute < 8; ++minute)
            backups::make(database, u"import"_s, m_now.addSecs(minute * 60));
        QVERIFY(other.exists());
        QCOMPARE(backups::all(database.file()).size(), backups::kept);
    }

    void whatCannotBeWrittenLeavesNothingHalfMade()
    {
        Database database(newFile());
        QFile inTheWay(database.file() + u".backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        bool hasFailed = false;
        try {
            backups::make(database, u"import"_s, m_now);
        } catch (const Failure &) {
            hasFailed = true;
        }
        QVERIFY(hasFailed);
        QVERIFY(backups::all(database.file()).isEmpty());
    }

    void olderDatabaseIsKeptBeforeItIsBroughtUpToDate()
    {
        const QString file = newFile();
        QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
        QVERIFY(QFile::copy(QStringLiteral(TOCSIN_TEST_DATA "/fixtures/version5.db"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        {
            const Database database(file);
        }
        const QList<DatabaseBackup> all = backups::all(file);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].reason, u"before-version-%1"_s.arg(builtInMigrations().constLast().version));
        {
            QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"copy"_s);
            copy.setDatabaseName(all[0].file);
            QVERIFY(copy.open());
            QSqlQuery version(u"PRAGMA user_version"_s, copy);
            QVERIFY(version.next());
            QCOMPARE(version.value(0).toInt(), 5);
        }
        QSqlDatabase::removeDatabase(u"copy"_s);
        { // and once only
            const Database database(file);
        }
        QCOMPARE(backups::all(file).size(), 1);
    }

    void backupOfAnOlderVersionIsRestored()
    {
        const QString file = newFile();
        QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
        QVERIFY(QFile::copy(QStringLiteral(TOCSIN_TEST_DATA "/fixtures/version5.db"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        Database database(file); // keeps the old one as a backup
        const DatabaseBackup old = backups::all(file).constFirst();
        database.run(u"UPDATE service SET name = 'changed'"_s);
        database.run(u"UPDATE message SET content = 'changed'"_s);
        backups::restore(database, old, m_now);
        QSqlQuery name = database.run(u"SELECT name FROM service"_s);
        QVERIFY(name.next());
        QCOMPARE(name.value(0).toString(), u"一号厂"_s);
        QSqlQuery content = database.run(u"SELECT content FROM message WHERE name = '标准'"_s);
        QVERIFY(content.next());
        QCOMPARE(content.value(0).toString(), u"{level} {name}\n{path}"_s);
        QVERIFY(QFile::exists(old.file));
    }

    void newDatabaseHasNone()
    {
        const Database database(newFile());
        QVERIFY(backups::all(database.file()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBackups)
#include "tst_backups.moc"
