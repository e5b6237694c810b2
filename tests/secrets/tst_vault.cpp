// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyjobtest.h"

#include <secrets/passphrasebox.h>

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatIsSealedCanBeOpenedAndIsNotReadable()
    {
        OpenDatabase open(m_folder.filePath(u"a.db"_s));
        open.vault.unlock(MasterKey::generated());
        open.storeSecret();
        QCOMPARE(open.storedSecret(), u"app-secret"_s);
        const SealedSecretStore rows(open.database);
        const QByteArray first = rows.load(open.place);
        QVERIFY(!first.contains("app-secret"));
        open.storeSecret();
        QVERIFY2(rows.load(open.place) != first, "a nonce was used twice");
    }

    void secretMovedToAnotherPlaceCannotBeOpened()
    {
        OpenDatabase open(m_folder.filePath(u"b.db"_s));
        open.vault.unlock(MasterKey::generated());
        open.storeSecret();
        open.database.run(u"UPDATE secret SET service_id = 2"_s);
        try {
            open.vault.read({2, SecretPlace::Kind::AppSecret, 0});
            QFAIL("a secret was opened at a place where it does not belong");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind, FailureKind::SecretDamaged);
        }
    }

    void damagedSecretIsSaidToBe_data()
    {
        QTest::addColumn<QString>("sealed");
        QTest::newRow("empty") << u"AA=="_s;
        QTest::newRow("no base64") << u"!!!!"_s + QString(80, u'A');
        QTest::newRow("other bytes") << QString(120, u'A');
    }
    void damagedSecretIsSaidToBe()
    {
        QFETCH(QString, sealed);
        OpenDatabase open(m_folder.filePath(u"c.db"_s));
        open.vault.unlock(MasterKey::generated());
        open.storeSecret();
        open.database.run(u"UPDATE secret SET sealed = ?"_s, {sealed});
        QVERIFY_THROWS_EXCEPTION(Failure, open.storedSecret());
    }

    void passphraseOpensWhatItSealed()
    {
        PassphraseBox box(u"correct horse"_s);
        const QString sealed = box.seal(u"app-secret 密"_s);
        QVERIFY(!sealed.contains(u"app-secret"_s));
        QVERIFY(box.seal(u"app-secret 密"_s) != sealed);
        PassphraseBox again(u"correct horse"_s);
        QCOMPARE(again.open(sealed), u"app-secret 密"_s);
        PassphraseBox wrong(u"wrong horse"_s);
        QVERIFY(!wrong.open(sealed));
        QVERIFY(!again.open(u"AQ=="_s));
        QString damaged = sealed;
        damaged[sealed.size() - 5] = damaged[sealed.size() - 5] == u'A' ? u'B' : u'A';
        QVERIFY(!again.open(damaged));
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
