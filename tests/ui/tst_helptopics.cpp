// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helptopics.h>
#include <ui/help/helpview.h>

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"zh_CN"_s};

QString contentOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? QString::fromUtf8(content.readAll()) : QString();
}

QString htmlOf(const QString &language, const QString &topic)
{
    return contentOf(u":/help/%1/%2.html"_s.arg(language, topic));
}

QStringList capturesOf(const QString &pattern, const QString &text)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

bool hasChinese(const QString &text)
{
    return text.contains(QRegularExpression(u"[\\x{4e00}-\\x{9fff}]"_s));
}

QStringList allTopics()
{
    return helpTopics::guides() + helpTopics::pages();
}

} // namespace

class TestHelpTopics : public QObject
{
    Q_OBJECT

    static void addRows(const QStringList &topics)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("topic");
        for (const QString &language : languages) {
            for (const QString &topic : topics)
                QTest::addRow("%s in %s", qPrintable(topic), qPrintable(language)) << language << topic;
        }
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en"_s)); }

    void thereAreEightGuides() { QCOMPARE(helpTopics::guides().size(), 8); }

    void topicIsThere_data() { addRows(allTopics()); }
    void topicIsThere()
    {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        QLocale::setDefault(QLocale(language));
        QVERIFY(!helpTopics::titleOf(topic).isEmpty());
        QVERIFY(helpTopics::plainTextOf(topic).size() > 80);
        QCOMPARE(hasChinese(helpTopics::titleOf(topic)), language == u"zh_CN");
    }

    void noTopicLiesAboutUnused()
    {
        QStringList known;
        for (const QString &topic : allTopics())
            known.append(topic + u".html"_s);
        for (const QString &language : languages) {
            QStringList there = QDir(u":/help/"_s + language).entryList({u"*.html"_s});
            const QStringList onDisk =
                QDir(QStringLiteral(TOCSIN_SOURCE_DIR "/resources/help/") + language).entryList({u"*.html"_s});
            QCOMPARE(QSet<QString>(there.cbegin(), there.cend()), QSet<QString>(known.cbegin(), known.cend()));
            QCOMPARE(onDisk.size(), known.size());
        }
    }

    void guideHasItsDrawings_data() { addRows(helpTopics::guides()); }
    void guideHasItsDrawings()
    {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        const QString html = htmlOf(language, topic);
        const QStringList drawings = capturesOf(u"<img src=\"([^\"]*)\" alt=\"[^\"]+\">"_s, html);
        QCOMPARE(drawings.size(), html.count(u"<img"_s)); // each with words for those who do not see it
        QVERIFY(drawings.size() >= 3);
        for (const QString &drawing : drawings) {
            const QString file = u":/help/%1/%2"_s.arg(language, drawing);
            QVERIFY2(QSvgRenderer(file).isValid(), qPrintable(file));
            QCOMPARE(hasChinese(contentOf(file)), language == u"zh_CN");
        }
        QCOMPARE(drawings, capturesOf(u"<img src=\"([^\"]*)\""_s, htmlOf(languages.constFirst(), topic)));
    }

    void everyDrawingIsShown()
    {
        for (const QString &language : languages) {
            QString all;
            for (const QString &topic : helpTopics::guides())
                all += htmlOf(language, topic);
            for (const QString &drawing : QDir(u":/help/%1/drawings"_s.arg(language)).entryList())
                QVERIFY2(all.contains(u"drawings/"_s + drawing), qPrintable(drawing));
        }
    }

    void drawingsAreWhatIsWritten()
    {
        const QTemporaryDir folder;
        QProcess draw;
        draw.start(u"/usr/bin/python3"_s,
                   {QStringLiteral(TOCSIN_SOURCE_DIR "/resources/help/drawings/draw.py"), folder.path()});
        QVERIFY(draw.waitForFinished());
        QVERIFY2(draw.exitCode() == 0, draw.readAllStandardError().constData());
        for (const QString &language : languages) {
            const QDir drawn(folder.filePath(language + u"/drawings"_s));
            const QDir kept(QStringLiteral(TOCSIN_SOURCE_DIR "/resources/help/%1/drawings").arg(language));
            QVERIFY(!drawn.entryList(QDir::Files).isEmpty());
            QCOMPARE(drawn.entryList(QDir::Files), kept.entryList(QDir::Files));
            for (const QString &name : drawn.entryList(QDir::Files))
                QVERIFY2(contentOf(drawn.filePath(name)) == contentOf(kept.filePath(name)), qPrintable(name));
        }
    }

    void linkLeadsSomewhere_data() { addRows(allTopics()); }
    void linkLeadsSomewhere()
    {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        for (const QString &link : capturesOf(u"href=\"([^\"]*)\""_s, htmlOf(language, topic))) {
            if (link.startsWith(u"https://"_s))
                continue;
            const QString target = link.section(u'#', 0, 0).chopped(5); // .html
            QVERIFY2(allTopics().contains(target), qPrintable(link));
            if (link.contains(u'#'))
                QVERIFY2(htmlOf(language, target).contains(u" id=\"%1\""_s.arg(link.section(u'#', 1))),
                         qPrintable(link));
        }
    }

    void guideLinksToItsConsolePage_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("address");
        const QString console = u"https://work.weixin.qq.com/wework_admin/frame#"_s;
        QTest::newRow("create an app") << u"create-app"_s << console + u"apps/createApiApp"_s;
        QTest::newRow("ids of the app") << u"app-ids"_s << console + u"apps"_s;
        QTest::newRow("Company ID") << u"app-ids"_s << console + u"profile"_s;
        QTest::newRow("allowed users") << u"allowed-users"_s << console + u"apps"_s;
        QTest::newRow("trusted domain") << u"trusted-domain"_s << console + u"apps"_s;
        QTest::newRow("trusted IP") << u"trusted-ip"_s << console + u"apps"_s;
        QTest::newRow("contacts") << u"export-contacts"_s << console + u"contacts"_s;
    }
    void guideLinksToItsConsolePage()
    {
        QFETCH(QString, topic);
        QFETCH(QString, address);
        for (const QString &language : languages)
            QVERIFY(htmlOf(language, topic).contains(u"href=\"%1\""_s.arg(address)));
    }

    void bothNamesOfTheRobotAreMentioned()
    {
        QVERIFY(htmlOf(u"en"_s, u"add-robot"_s).contains(u"<b>group robot</b>"_s));
        QVERIFY(htmlOf(u"en"_s, u"add-robot"_s).contains(u"<b>message push</b>"_s));
        QVERIFY(htmlOf(u"zh_CN"_s, u"add-robot"_s).contains(u"<b>群机器人</b>"_s));
        QVERIFY(htmlOf(u"zh_CN"_s, u"add-robot"_s).contains(u"<b>消息推送</b>"_s));
    }

    void fieldsPlaceIsThere()
    {
        for (const QString &field : helpTopics::knownFields()) {
            QWidget window;
            QWidget widget(&window);
            widget.setObjectName(field);
            const QString place = helpTopics::placeOf(&widget, {});
            for (const QString &language : languages) {
                const QString html = htmlOf(language, place.section(u'#', 0, 0));
                QVERIFY2(!html.isEmpty(), qPrintable(place));
                QVERIFY2(!place.contains(u'#') || html.contains(u" id=\"%1\""_s.arg(place.section(u'#', 1))),
                         qPrintable(place));
            }
        }
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");
        QTest::newRow("a title") << u"en"_s << u"trusted ip"_s << u"trusted-ip"_s;
        QTest::newRow("an errcode") << u"en"_s << u"48002"_s << u"app-ids"_s;
        QTest::newRow("words apart") << u"en"_s << u"phone webhook"_s << u"webhook-url"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"可信IP"_s << u"trusted-ip"_s;
        QTest::newRow("the new name") << u"zh_CN"_s << u"消息推送"_s << u"add-robot"_s;
        QTest::newRow("the Chinese name on an English screen") << u"en"_s << u"企业可信IP"_s << u"trusted-ip"_s;
        QTest::newRow("nothing") << u"en"_s << u"zeppelin"_s << QString();
        QTest::newRow("blank") << u"en"_s << u"  "_s << QString();
    }
    void searchFinds()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QFETCH(QString, first);
        QLocale::setDefault(QLocale(language));
        const QList<helpTopics::Hit> hits = helpTopics::search(words);
        QCOMPARE(hits.isEmpty() ? QString() : hits.constFirst().topic, first);
        for (const helpTopics::Hit &hit : hits) {
            QVERIFY(!hit.title.isEmpty());
            QVERIFY(!hit.excerpt.contains(QChar::ObjectReplacementCharacter)); // the place of a drawing
        }
    }

    void drawingIsAsWideAsThereIsRoom()
    {
        HelpView view;
        view.resize(300, 500);
        view.show();
        view.showPlace(u"add-robot"_s);
        QTRY_VERIFY(view.document()->size().width() <= view.viewport()->width() + 1);
        QTRY_COMPARE(view.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || view.document()->idealWidth() <= 300,
                     true);
    }
};

QTEST_MAIN(TestHelpTopics)

#include "tst_helptopics.moc"
