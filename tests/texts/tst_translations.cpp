// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // lupdate on a copy: whatever the sources say and the .ts does not is unfinished afterwards.
    void chineseIsComplete()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"tocsin_zh_CN.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(TOCSIN_SOURCE_DIR "/translations/tocsin_zh_CN.ts"), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QProcess lupdate;
        lupdate.start(QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + u"/../bin/lupdate"_s,
                      {u"-locations"_s, u"none"_s, u"-no-obsolete"_s, QStringLiteral(TOCSIN_SOURCE_DIR "/app"),
                       QStringLiteral(TOCSIN_SOURCE_DIR "/ui"), u"-ts"_s, copy});
        QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);

        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList unfinished;
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            if (xml.name() != u"translation")
                continue;
            ++messages;
            if (xml.attributes().hasAttribute(u"type"_s))
                unfinished.append(source);
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 100);
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
