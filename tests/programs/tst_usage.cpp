// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

using namespace Qt::Literals::StringLiterals;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data()
    {
        QTest::addColumn<QString>("program");
        for (const char *name : {"tocsin", "tocsin-dispatcher", "wecom-sandbox"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void helpAndVersionNeedNoDisplay()
    {
        QFETCH(QString, program);
        Desk desk;
        desk.environment.remove(u"QT_QPA_PLATFORM"_s);
        const Run version = desk.run(program, {u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, program + u" " TOCSIN_VERSION "\n"_s);
        const Run help = desk.run(program, {u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(u"--version"_s));
        QCOMPARE(help.err, QString());
    }

    void headlessProgramsLinkNoGui_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("dispatcher") << u"tocsin-dispatcher"_s;
        QTest::newRow("sandbox") << u"wecom-sandbox"_s;
    }
    void headlessProgramsLinkNoGui()
    {
        QFETCH(QString, program);
        QProcess ldd;
        ldd.start(u"ldd"_s, {programPath(program)});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
        for (const char *gui : {"libQt6Gui", "libQt6Widgets", "libX11", "libxcb"})
            QVERIFY2(!libraries.contains(gui), gui);
    }

    void wrongUsageIsExit2AndASentence_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QString dispatcher = u"tocsin-dispatcher"_s;
        const QString sandbox = u"wecom-sandbox"_s;
        QTest::newRow("nothing") << dispatcher << QStringList() << u"--help"_s;
        QTest::newRow("unknown command") << dispatcher << QStringList{u"frob"_s} << u"frob"_s;
        QTest::newRow("unknown option") << dispatcher << QStringList{u"send"_s, u"--frob"_s} << u"frob"_s;
        QTest::newRow("option of another command")
            << dispatcher << QStringList{u"key"_s, u"move"_s, u"--text"_s, u"x"_s} << u"--text"_s;
        QTest::newRow("no file") << dispatcher << QStringList{u"config"_s, u"import"_s} << u"FILE"_s;
        QTest::newRow("no file to read accounts from")
            << dispatcher << QStringList{u"accounts"_s, u"read"_s} << u"FILE"_s;
        QTest::newRow("export does not take --dry-run")
            << dispatcher << QStringList{u"config"_s, u"export"_s, u"--dry-run"_s} << u"config export"_s;
        QTest::newRow("export does not take --json")
            << dispatcher << QStringList{u"config"_s, u"export"_s, u"--json"_s} << u"config export"_s;
        QTest::newRow("import does not take --with-secrets")
            << dispatcher << QStringList{u"config"_s, u"import"_s, u"-"_s, u"--with-secrets"_s} << u"config import"_s;
        QTest::newRow("key has no other act") << dispatcher << QStringList{u"key"_s, u"show"_s} << u"key move"_s;
        QTest::newRow("no place for the key") << dispatcher << QStringList{u"key"_s, u"move"_s} << u"--to"_s;
        QTest::newRow("no receiver") << dispatcher
                                     << QStringList{u"send"_s, u"--service"_s, u"a"_s, u"--text"_s, u"b"_s}
                                     << u"--receiver"_s;
        QTest::newRow("no text") << dispatcher
                                 << QStringList{u"send"_s, u"--service"_s, u"a"_s, u"--receiver"_s, u"b"_s}
                                 << u"--text"_s;
        QTest::newRow("check what?") << dispatcher << QStringList{u"check"_s} << u"--service"_s;
        QTest::newRow("PostgreSQL") << dispatcher
                                    << QStringList{u"config"_s, u"export"_s, u"--database"_s,
                                                   u"postgresql://user@host:5432/tocsin"_s}
                                    << u"not supported yet"_s;
        QTest::newRow("window: unknown option") << u"tocsin"_s << QStringList{u"--frob"_s} << u"frob"_s;
        QTest::newRow("sandbox: unknown fault") << sandbox << QStringList{u"--fault"_s, u"frob"_s} << u"frob"_s;
        QTest::newRow("sandbox: no number")
            << sandbox << QStringList{u"--robot-limit"_s, u"many"_s} << u"--robot-limit"_s;
        QTest::newRow("sandbox: no port") << sandbox << QStringList{u"--listen"_s, u"localhost"_s} << u"--listen"_s;
    }
    void wrongUsageIsExit2AndASentence()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Desk desk;
        const Run run = desk.run(program, arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(named), qPrintable(run.err));
        QVERIFY2(!QFile::exists(desk.path(u"tocsin.db"_s)), "wrong usage touched the database");
    }

    void databaseOptionWinsOverTheVariable()
    {
        const Desk desk;
        QCOMPARE(desk.dispatcher({u"--database"_s, desk.path(u"other.db"_s), u"config"_s, u"export"_s}).exitCode, 0);
        QVERIFY(QFile::exists(desk.path(u"other.db"_s)));
        QVERIFY(!QFile::exists(desk.path(u"tocsin.db"_s)));
    }

    void withoutOptionAndVariableTheDataFolderIsUsed()
    {
        Desk desk;
        desk.environment.remove(u"TOCSIN_DATABASE"_s);
        desk.environment.insert(u"XDG_DATA_HOME"_s, desk.path(u"data"_s));
        QCOMPARE(desk.dispatcher({u"config"_s, u"export"_s}).exitCode, 0);
        QVERIFY(QFile::exists(desk.path(u"data/tocsin/tocsin.db"_s)));
    }

    void unusableDatabaseIsExit1AndNamesTheFile()
    {
        const Desk desk;
        desk.write(u"tocsin.db"_s, QByteArray("no database\n").repeated(100));
        const Run run = desk.dispatcher({u"config"_s, u"export"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(desk.path(u"tocsin.db"_s)), qPrintable(run.err));
    }

    void sandboxRefusesToLeaveThisMachine()
    {
        const Run run = Desk().run(u"wecom-sandbox"_s, {u"--listen"_s, u"0.0.0.0:0"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains(u"0.0.0.0"_s));
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
