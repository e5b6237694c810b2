// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/databaselocation.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDatabaseLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsWhereItIs_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<DatabaseLocation::Kind>("kind");
        QTest::addColumn<QString>("file");
        const auto file = DatabaseLocation::Kind::File;
        const auto notYet = DatabaseLocation::Kind::NotSupportedYet;
        QTest::newRow("nothing: the data folder") << QString() << file << u"/data/home/tocsin/tocsin.db"_s;
        QTest::newRow("absolute") << u"/srv/t.db"_s << file << u"/srv/t.db"_s;
        QTest::newRow("relative") << u"t.db"_s << file << u"t.db"_s;
        QTest::newRow("odd but a file") << u"postgresql.db"_s << file << u"postgresql.db"_s;
        QTest::newRow("PostgreSQL") << u"postgresql://user@host:5432/tocsin"_s << notYet << QString();
        QTest::newRow("PostgreSQL, short") << u"postgres://host/tocsin"_s << notYet << QString();
    }
    void whatIsAskedForIsWhereItIs()
    {
        QFETCH(QString, asked);
        qputenv("XDG_DATA_HOME", "/data/home");
        const DatabaseLocation location = databaseLocation(asked);
        QTEST(location.kind, "kind");
        QTEST(location.file.isNull() ? QString() : location.file, "file");
    }

    void itIsTheSameForAllPrograms()
    {
        const QString before = databaseLocation({}).file;
        QCoreApplication::setApplicationName(u"another-program"_s);
        QCoreApplication::setOrganizationName(u"somebody"_s);
        QCOMPARE(databaseLocation({}).file, before);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseLocation)
#include "tst_databaselocation.moc"
