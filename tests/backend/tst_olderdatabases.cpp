// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/backend.h>
#include <secrets/keyjobs.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The database files that earlier versions left on people's disks, with the key beside them, still open whole.
class TestOlderDatabases : public QObject
{
    Q_OBJECT

    static QString fixture(const QString &name)
    {
        return QStringLiteral(TOCSIN_SOURCE_DIR "/tests/storage/fixtures/") + name;
    }

private Q_SLOTS:
    void serviceAndSecretsAreStillThere_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(fixture({}));
        for (const QString &key : folder.entryList({u"*.key"_s}, QDir::Files))
            QTest::newRow(qPrintable(key)) << key.chopped(4);
    }
    void serviceAndSecretsAreStillThere()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        for (const QString &file : {name + u".db"_s, name + u".key"_s}) {
            QVERIFY(QFile::copy(fixture(file), folder.filePath(file)));
            QVERIFY(QFile::setPermissions(folder.filePath(file), QFile::ReadOwner | QFile::WriteOwner));
        }
        Backend backend(folder.filePath(name + u".db"_s));
        KeyOutcome outcome;
        bool isUnlocked = false;
        auto *unlock = new UnlockJob(backend.database, backend.vault, {}, this);
        connect(unlock, &KeyJob::finished, this, [&](const KeyOutcome &result) {
            outcome = result;
            isUnlocked = true;
        });
        QTRY_VERIFY(isUnlocked);
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.home.file, folder.filePath(name + u".key"_s));

        const Service service = backend.services.withSecrets(backend.services.byName(u"一号厂"_s).value());
        QCOMPARE(service.app.secret.reveal(), u"fixture-app-secret"_s);
        QCOMPARE(service.route.proxyPassword.reveal(), u"proxy-password"_s);
        QCOMPARE(service.robots.at(0).groupName, u"Night shift&夜班"_s);
        QCOMPARE(service.robots.at(0).webhookUrl.reveal(),
                 u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=fixture-key"_s);
        QCOMPARE(service.accounts.at(0).account, u"ZhangSan"_s);
        QCOMPARE(service.createdAt.date(), QDate(2026, 11, 25));
    }
};

QTEST_GUILESS_MAIN(TestOlderDatabases)
#include "tst_olderdatabases.moc"
