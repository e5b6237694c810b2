// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyjobtest.h"

#include <domain/failure.h>
#include <secrets/keyfile.h>

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    ::chmod(QFile::encodeName(path).constData(), mode);
}

} // namespace

// Where there is no keychain: the D-Bus that would lead to one is out of reach.
class TestKeyFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutKeychainTheKeyLiesBesideTheDatabase()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            const KeyOutcome outcome = open.unlock();
            QVERIFY(!outcome.failure);
            QVERIFY(outcome.created);
            QCOMPARE(outcome.home.file, path(u"tocsin.key"_s));
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(outcome.home.file).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777, 0600U);
            QCOMPARE(info.st_size, 32);
            open.storeSecret();
        }
        OpenDatabase again(path(u"tocsin.db"_s));
        const KeyOutcome outcome = again.unlock();
        QVERIFY(!outcome.failure);
        QVERIFY(!outcome.created);
        QCOMPARE(again.storedSecret(), u"app-secret"_s);
    }

    void databaseAndKeyCanBeMovedTogether()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            open.unlock();
            open.storeSecret();
        }
        QVERIFY(QDir(m_folder->path()).mkdir(u"moved"_s));
        QVERIFY(QFile::rename(path(u"tocsin.db"_s), path(u"moved/tocsin.db"_s)));
        QVERIFY(QFile::rename(path(u"tocsin.key"_s), path(u"moved/tocsin.key"_s)));
        OpenDatabase moved(path(u"moved/tocsin.db"_s));
        QVERIFY(!moved.unlock().failure);
        QCOMPARE(moved.storedSecret(), u"app-secret"_s);
    }

    void keyFileOfTheEnvironmentIsUsedAndRecorded()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            const KeyOutcome outcome = open.unlock(path(u"keys/own.key"_s));
            QVERIFY(outcome.created);
            QCOMPARE(outcome.home.file, path(u"keys/own.key"_s));
            QVERIFY(!QFile::exists(path(u"tocsin.key"_s)));
            open.storeSecret();
        }
        OpenDatabase again(path(u"tocsin.db"_s)); // without the variable: the recorded place
        QVERIFY(!again.unlock().failure);
        QCOMPARE(again.storedSecret(), u"app-secret"_s);
    }

    void unusableKeyIsRefusedAndNoNewOneMade_data()
    {
        QTest::addColumn<QByteArray>("content"); // null: the file is removed
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("kind");
        QTest::newRow("missing") << QByteArray() << 0600 << int(FailureKind::KeyFileMissing);
        QTest::newRow("another key") << QByteArray(32, 'k') << 0600 << int(FailureKind::WrongKey);
        QTest::newRow("too short") << QByteArray(31, 'k') << 0600 << int(FailureKind::KeyFileWrongSize);
        QTest::newRow("too long") << QByteArray(33, 'k') << 0600 << int(FailureKind::KeyFileWrongSize);
        QTest::newRow("readable by others") << QByteArray(32, 'k') << 0604 << int(FailureKind::KeyFileTooOpen);
        QTest::newRow("readable by the group") << QByteArray(32, 'k') << 0640 << int(FailureKind::KeyFileTooOpen);
        QTest::newRow("writable by the group") << QByteArray(32, 'k') << 0660 << int(FailureKind::KeyFileTooOpen);
    }
    // As the package makes /var/lib/tocsin.
    void keyInAFolderOfAGroupMayBeReadByIt_data()
    {
        QTest::addColumn<int>("folder");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("folder and key of a group") << 02770 << 0640 << true;
        QTest::newRow("others see the folder") << 02775 << 0640 << false;
        QTest::newRow("no folder of a group") << 0770 << 0640 << false;
        QTest::newRow("the group may write the key") << 02770 << 0660 << false;
        QTest::newRow("others read the key") << 02770 << 0644 << false;
    }
    void keyInAFolderOfAGroupMayBeReadByIt()
    {
        QFETCH(int, folder);
        QFETCH(int, key);
        const QByteArray place = QFile::encodeName(path(u"group"_s));
        QCOMPARE(::mkdir(place.constData(), 0700), 0);
        QCOMPARE(::chmod(place.constData(), mode_t(folder)), 0);
        const QString file = path(u"group/tocsin.key"_s);
        QFile content(file);
        QVERIFY(content.open(QIODevice::WriteOnly) && content.write(QByteArray(32, 'k')) == 32);
        content.close();
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), mode_t(key)), 0);
        bool isGood = true;
        try {
            keyfile::read(file);
        } catch (const Failure &failure) {
            isGood = false;
            QCOMPARE(failure.kind, FailureKind::KeyFileTooOpen);
        }
        QTEST(isGood, "isGood");
    }

    void unusableKeyIsRefusedAndNoNewOneMade()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, mode);
        QFETCH(int, kind);
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            open.unlock();
            open.storeSecret();
        }
        QVERIFY(QFile::remove(path(u"tocsin.key"_s)));
        if (!content.isNull())
            writeFile(path(u"tocsin.key"_s), content, mode);
        OpenDatabase again(path(u"tocsin.db"_s));
        const KeyOutcome outcome = again.unlock();
        QVERIFY(outcome.failure);
        QCOMPARE(int(outcome.failure->kind), kind);
        QVERIFY(!again.vault.isUnlocked());
        QCOMPARE(QFile::exists(path(u"tocsin.key"_s)), !content.isNull());
    }

    void lostKeyOfADatabaseWithoutSecretsIsMadeAnew()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            open.unlock();
        }
        QVERIFY(QFile::remove(path(u"tocsin.key"_s)));
        OpenDatabase again(path(u"tocsin.db"_s));
        const KeyOutcome outcome = again.unlock();
        QVERIFY(!outcome.failure);
        QVERIFY(outcome.created);
    }

    void missingFileOfTheEnvironmentIsNotMadeForADatabaseWithSecrets()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            open.unlock();
            open.storeSecret();
        }
        OpenDatabase again(path(u"tocsin.db"_s));
        const KeyOutcome outcome = again.unlock(path(u"elsewhere.key"_s));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, FailureKind::KeyFileMissing);
        QVERIFY(!QFile::exists(path(u"elsewhere.key"_s)));
    }

    void keyMovesToAnotherFile()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            const KeyHome from = open.unlock().home;
            open.storeSecret();
            const KeyOutcome moved = open.move(from, {KeyRecord::Home::File, path(u"safe/moved.key"_s)});
            QVERIFY(!moved.failure);
            QVERIFY(moved.leftBehind.isEmpty());
            QVERIFY(!QFile::exists(path(u"tocsin.key"_s)));
        }
        OpenDatabase again(path(u"tocsin.db"_s));
        QCOMPARE(again.unlock().home.file, path(u"safe/moved.key"_s));
        QCOMPARE(again.storedSecret(), u"app-secret"_s);
    }

    void keyFileStaysForAnotherDatabaseBesideIt()
    {
        OpenDatabase other(path(u"other.db"_s));
        OpenDatabase open(path(u"tocsin.db"_s));
        const KeyHome from = open.unlock().home;
        other.unlock();
        other.storeSecret();
        const KeyOutcome moved = open.move(from, {KeyRecord::Home::File, path(u"moved.key"_s)});
        QCOMPARE(moved.leftBehind, path(u"tocsin.key"_s));
        OpenDatabase stillOpens(path(u"other.db"_s));
        QVERIFY(!stillOpens.unlock().failure);
    }

    void keyMoveNeverOverwritesAnotherKey()
    {
        writeFile(path(u"taken.key"_s), QByteArray(32, 'x'));
        OpenDatabase open(path(u"tocsin.db"_s));
        const KeyHome from = open.unlock().home;
        open.storeSecret();
        const KeyOutcome moved = open.move(from, {KeyRecord::Home::File, path(u"taken.key"_s)});
        QVERIFY(moved.failure);
        QCOMPARE(moved.failure->kind, FailureKind::KeyFileHoldsAnother);
        QVERIFY(QFile::exists(path(u"tocsin.key"_s)));
    }

    void keyMoveToAKeychainThatIsNotThereKeepsTheFile()
    {
        OpenDatabase open(path(u"tocsin.db"_s));
        const KeyHome from = open.unlock().home;
        open.storeSecret();
        const KeyOutcome moved = open.move(from, {KeyRecord::Home::Keychain, {}});
        QVERIFY(moved.failure);
        QCOMPARE(moved.failure->kind, FailureKind::KeychainUnreachable);
        OpenDatabase again(path(u"tocsin.db"_s));
        QVERIFY(!again.unlock().failure);
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
