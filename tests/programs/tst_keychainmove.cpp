// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

using namespace Qt::Literals::StringLiterals;

namespace {

// A desk from which the keychain can be reached.
class KeychainDesk : public Desk
{
public:
    KeychainDesk()
    {
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    }
};

} // namespace

// The programs beside a real Secret Service (tests/support/with-keyring).
class TestKeychainMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsMadeInTheKeychainAndMovesToAFileAndBack()
    {
        KeychainDesk desk;
        RunningSandbox sandbox;
        const Run first =
            desk.dispatcher({u"config"_s, u"import"_s, u"-"_s}, QJsonDocument(plantConfig(sandbox.baseUrl)).toJson());
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(first.err.contains(u"keychain"_s), qPrintable(first.err));
        QVERIFY(!QFile::exists(desk.path(u"tocsin.key"_s)));
        const QStringList send{u"send"_s,     u"--service"_s, u"Plant A"_s, u"--receiver"_s,
                               u"ZhangSan"_s, u"--text"_s,    u"x"_s};
        QCOMPARE(desk.dispatcher(send).exitCode, 0);

        const Run toFile = desk.dispatcher({u"key"_s, u"move"_s, u"--to"_s, desk.path(u"moved.key"_s)});
        QCOMPARE(toFile.exitCode, 0);
        QCOMPARE(toFile.lines().size(), 1);
        QVERIFY2(toFile.out.startsWith(u"moved\t"_s) && toFile.out.contains(desk.path(u"moved.key"_s)),
                 qPrintable(toFile.out));
        QCOMPARE(desk.dispatcher(send).exitCode, 0);

        const Run toKeychain = desk.dispatcher({u"key"_s, u"move"_s, u"--to"_s, u"keychain"_s});
        QCOMPARE(toKeychain.exitCode, 0);
        QVERIFY(!QFile::exists(desk.path(u"moved.key"_s)));
        QCOMPARE(desk.dispatcher(send).exitCode, 0);

        // And where the keychain is out of reach: a sentence, exit 1, no new key.
        desk.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        const Run unreachable = desk.dispatcher(send);
        QCOMPARE(unreachable.exitCode, 1);
        QVERIFY2(unreachable.err.contains(u"TOCSIN_KEY_FILE"_s), qPrintable(unreachable.err));
        QVERIFY(!QFile::exists(desk.path(u"tocsin.key"_s)));
    }

    void keyFileOfTheVariableIsUsedAndTheKeychainNotAsked()
    {
        KeychainDesk desk;
        desk.environment.insert(u"TOCSIN_KEY_FILE"_s, desk.path(u"own.key"_s));
        importConfig(desk, plantConfig(u"https://qyapi.weixin.qq.com"_s));
        QCOMPARE(desk.read(u"own.key"_s).size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestKeychainMove)
#include "tst_keychainmove.moc"
