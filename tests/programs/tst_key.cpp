// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

using namespace Qt::Literals::StringLiterals;

class TestKey : public QObject
{
    Q_OBJECT

    const QString m_base = u"https://qyapi.weixin.qq.com"_s;

private Q_SLOTS:
    void firstUseSaysWhereTheKeyIs()
    {
        const Desk desk;
        const Run run =
            desk.dispatcher({u"config"_s, u"import"_s, u"-"_s}, QJsonDocument(plantConfig(m_base)).toJson());
        QVERIFY2(run.err.contains(desk.path(u"tocsin.key"_s)), qPrintable(run.err));
        QCOMPARE(QFile(desk.path(u"tocsin.key"_s)).permissions() & 0x77, QFile::Permissions());
    }

    void missingKeyIsASentenceAndExit1()
    {
        const Desk desk;
        importConfig(desk, plantConfig(m_base));
        QVERIFY(QFile::remove(desk.path(u"tocsin.key"_s)));
        const Run run = desk.dispatcher(
            {u"send"_s, u"--service"_s, u"Plant A"_s, u"--receiver"_s, u"ZhangSan"_s, u"--text"_s, u"x"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(desk.path(u"tocsin.key"_s)), qPrintable(run.err));
        QCOMPARE(run.out, QString());
        QVERIFY(!QFile::exists(desk.path(u"tocsin.key"_s)));
        QCOMPARE(desk.dispatcher({u"config"_s, u"export"_s}).exitCode, 0); // needs no secret
    }

    void wrongKeyIsASentenceAndExit1()
    {
        Desk desk;
        importConfig(desk, plantConfig(m_base));
        desk.write(u"other.key"_s, QByteArray(32, 'k'));
        QFile::setPermissions(desk.path(u"other.key"_s), QFile::ReadOwner | QFile::WriteOwner);
        desk.environment.insert(u"TOCSIN_KEY_FILE"_s, desk.path(u"other.key"_s));
        const Run run = desk.dispatcher(
            {u"send"_s, u"--service"_s, u"Plant A"_s, u"--receiver"_s, u"ZhangSan"_s, u"--text"_s, u"x"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(desk.path(u"other.key"_s)), qPrintable(run.err));
    }

    void keyMovesAndIsFoundAgain()
    {
        Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const Run moved = desk.dispatcher({u"key"_s, u"move"_s, u"--to"_s, desk.path(u"safe/own.key"_s)});
        QCOMPARE(moved.exitCode, 0);
        QVERIFY2(moved.out.startsWith(u"moved\t"_s), qPrintable(moved.out));
        QVERIFY(!QFile::exists(desk.path(u"tocsin.key"_s)));
        const QStringList send{u"send"_s,     u"--service"_s, u"Plant A"_s, u"--receiver"_s,
                               u"ZhangSan"_s, u"--text"_s,    u"x"_s};
        QCOMPARE(desk.dispatcher(send).exitCode, 0);
        desk.environment.insert(u"TOCSIN_KEY_FILE"_s, desk.path(u"safe/own.key"_s));
        QCOMPARE(desk.dispatcher(send).exitCode, 0);
    }

    void keychainThatIsNotThereIsSaidAndTheKeyStays()
    {
        const Desk desk;
        importConfig(desk, plantConfig(m_base));
        const Run run = desk.dispatcher({u"key"_s, u"move"_s, u"--to"_s, u"keychain"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"keychain"_s), qPrintable(run.err));
        QVERIFY(QFile::exists(desk.path(u"tocsin.key"_s)));
    }
};

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
