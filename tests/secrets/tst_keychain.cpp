// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyjobtest.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

using Home = KeyRecord::Home;

// Runs beside a real Secret Service (tests/support/with-keyring).
class TestKeychain : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keyIsMadeInTheKeychainAndFoundAgain()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            const KeyOutcome outcome = open.unlock();
            QVERIFY(!outcome.failure);
            QVERIFY(outcome.created);
            QVERIFY(outcome.home.kind == Home::Keychain);
            open.storeSecret();
        }
        QVERIFY(!QFile::exists(path(u"tocsin.key"_s)));
        OpenDatabase again(path(u"tocsin.db"_s));
        const KeyOutcome outcome = again.unlock();
        QVERIFY(!outcome.failure);
        QVERIFY(!outcome.created);
        QCOMPARE(again.storedSecret(), u"app-secret"_s);
    }

    void keyFileOfTheEnvironmentWinsOverTheKeychain()
    {
        OpenDatabase open(path(u"tocsin.db"_s));
        const KeyOutcome outcome = open.unlock(path(u"own.key"_s));
        QVERIFY(outcome.home.kind == Home::File);
        QVERIFY(QFile::exists(path(u"own.key"_s)));
    }

    void keyMovesOutOfTheKeychainAndBack()
    {
        OpenDatabase open(path(u"tocsin.db"_s));
        const KeyHome keychain = open.unlock().home;
        open.storeSecret();
        const KeyHome file{Home::File, path(u"tocsin.key"_s)};
        QVERIFY(!open.move(keychain, file).failure);
        {
            OpenDatabase again(path(u"tocsin.db"_s));
            QVERIFY(again.unlock().home.kind == Home::File);
            QCOMPARE(again.storedSecret(), u"app-secret"_s);
        }
        QVERIFY(!open.move(file, keychain).failure);
        QVERIFY(!QFile::exists(path(u"tocsin.key"_s)));
        OpenDatabase again(path(u"tocsin.db"_s));
        QVERIFY(again.unlock().home.kind == Home::Keychain);
        QCOMPARE(again.storedSecret(), u"app-secret"_s);
    }

    void missingEntryIsSaidAndNoNewKeyMade()
    {
        OpenDatabase open(path(u"tocsin.db"_s));
        const KeyHome keychain = open.unlock().home;
        open.storeSecret();
        QVERIFY(!open.move(keychain, {Home::File, path(u"away.key"_s)}).failure); // takes the entry away
        KeyRecordStore records(open.database);
        KeyRecord record = *records.load();
        record.home = Home::Keychain;
        records.save(record);
        OpenDatabase again(path(u"tocsin.db"_s));
        const KeyOutcome outcome = again.unlock();
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, FailureKind::KeyNotInKeychain);
        QVERIFY(!again.vault.isUnlocked());
    }

    // Last: it takes the way to the Secret Service away.
    void unreachableKeychainIsSaidAndNoNewKeyMade()
    {
        {
            OpenDatabase open(path(u"tocsin.db"_s));
            open.unlock();
            open.storeSecret();
        }
        const QString program = QCoreApplication::applicationFilePath();
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"TOCSIN_TEST_UNLOCK"_s, path(u"tocsin.db"_s));
        other.setProcessEnvironment(environment);
        other.start(program, {});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), int(FailureKind::KeychainUnreachable));
    }
};

// Started again by its own last test, where no keychain can be reached: says in its exit code what unlocking came to.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString toUnlock = qEnvironmentVariable("TOCSIN_TEST_UNLOCK");
    if (!toUnlock.isEmpty()) {
        OpenDatabase open(toUnlock);
        const KeyOutcome outcome = open.unlock();
        return outcome.failure ? int(outcome.failure->kind) : 0;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
