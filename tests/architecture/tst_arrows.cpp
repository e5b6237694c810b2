// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Arrows = QMap<QString, QSet<QString>>; // folder → folders it may include

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The table that app_library() and app_program() wrote: "wecom: domain".
Arrows arrowsFrom(const QString &table)
{
    Arrows arrows;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        QSet<QString> &targets = arrows[line.section(u": "_s, 0, 0)];
        for (const QString &target : line.section(u": "_s, 1).split(u' ', Qt::SkipEmptyParts))
            targets.insert(target);
    }
    return arrows;
}

// The folder of the table that an include path leads to: <ui/widgets/page.h> to ui/widgets, <ui/mainwindow.h> to ui.
QString folderOf(const QString &includePath, const Arrows &arrows)
{
    for (QString path = includePath; path.contains(u'/');) {
        path = path.section(u'/', 0, -2);
        if (arrows.contains(path))
            return path;
    }
    return includePath.section(u'/', 0, 0);
}

// Every include line of a folder's own files that the table does not allow.
QStringList wrongArrows(const QString &folderPath, const QString &folder, const Arrows &arrows)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    QDirIterator files(folderPath, {u"*.h"_s, u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString file = files.next();
        auto matches = include.globalMatch(contentOf(file));
        while (matches.hasNext()) {
            const QString path = matches.next().captured(1);
            const QString target = folderOf(path, arrows);
            const bool isOurs = path.contains(u'/') && (arrows.contains(target) || target == u"app" || target == u"..");
            if (isOurs && target != folder && !arrows.value(folder).contains(target))
                wrong.append(u"%1 includes <%2>, but %3 may not use %4"_s.arg(file, path, folder, target));
        }
    }
    return wrong;
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeLineFollowsTheTable()
    {
        const Arrows arrows = arrowsFrom(contentOf(QStringLiteral(TOCSIN_BINARY_DIR "/arrows.txt")));
        QVERIFY(arrows.contains(u"domain"_s));
        QVERIFY(arrows.value(u"domain"_s).isEmpty());
        QStringList wrong;
        for (auto entry = arrows.cbegin(); entry != arrows.cend(); ++entry) {
            const QString inApp = QStringLiteral(TOCSIN_SOURCE_DIR "/app/") + entry.key();
            const QString path = QDir(inApp).exists() ? inApp : QStringLiteral(TOCSIN_SOURCE_DIR "/") + entry.key();
            QVERIFY2(QDir(path).exists(), qPrintable(path));
            wrong += wrongArrows(path, entry.key(), arrows);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Also a folder in a folder: its files would be in nobody's row.
    void everyFolderIsInTheTable()
    {
        const Arrows arrows = arrowsFrom(contentOf(QStringLiteral(TOCSIN_BINARY_DIR "/arrows.txt")));
        for (const QString &root : {u"app"_s, u"ui"_s}) {
            QDirIterator files(QStringLiteral(TOCSIN_SOURCE_DIR "/") + root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QString folder = QFileInfo(files.next()).path().mid(QStringLiteral(TOCSIN_SOURCE_DIR "/").size());
                if (folder == u"app") // precompiled.cpp
                    continue;
                folder.remove(u"app/"_s);
                QVERIFY2(arrows.contains(folder), qPrintable(folder));
            }
        }
    }

    void wrongArrowIsFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("found");
        QTest::newRow("allowed") << u"#include <domain/service.h>"_s << 0;
        QTest::newRow("own folder") << u"#include <wecom/httpcall.h>"_s << 0;
        QTest::newRow("Qt") << u"#include <QtSql/QSqlQuery>"_s << 0;
        QTest::newRow("not in the table") << u"#include <storage/database.h>"_s << 1;
        QTest::newRow("in quotes") << u"#include \"storage/database.h\""_s << 1;
        QTest::newRow("around the corner") << u"  # include \"../storage/database.h\""_s << 1;
        QTest::newRow("by the long way") << u"#include <app/storage/database.h>"_s << 1;
        QTest::newRow("allowed folder in a folder") << u"#include <ui/widgets/page.h>"_s << 0;
        QTest::newRow("its neighbour") << u"#include <ui/services/servicespage.h>"_s << 1;
        QTest::newRow("the folder around it") << u"#include <ui/mainwindow.h>"_s << 1;
    }
    void wrongArrowIsFound()
    {
        QFETCH(QString, line);
        QFETCH(int, found);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"wecomsender.cpp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("// a comment\n" + line.toUtf8() + "\n");
        file.close();
        const Arrows arrows = arrowsFrom(u"domain: \nstorage: domain\nwecom: domain ui/widgets\nui: domain\n"
                                         "ui/widgets: \nui/services: domain\n"_s);
        QCOMPARE(wrongArrows(folder.path(), u"wecom"_s, arrows).size(), found);
    }
};

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
