// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/preview/chatbubble.h>

#include <QDir>
#include <QFontDatabase>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// A font that the project's packages install, so that the pictures are the same on every machine.
const QString pictureFont = u"WenQuanYi Micro Hei"_s;
constexpr int pictureWidth = 360;
constexpr int seenDifference = 48;       // of a colour value; less is the smoothing of edges
constexpr double toleratedPixels = 0.01; // of all

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

double differingPixels(const QImage &left, const QImage &right)
{
    qsizetype differing = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb a = left.pixel(x, y);
            const QRgb b = right.pixel(x, y);
            const int difference =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            differing += difference > seenDifference ? 1 : 0;
        }
    }
    return double(differing) / (double(left.width()) * left.height());
}

} // namespace

class TestChatBubble : public QObject
{
    Q_OBJECT

    static void prepare(ChatBubble &bubble)
    {
        QFont font(pictureFont);
        font.setPixelSize(14);
        bubble.setFont(font);
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        bubble.setPalette(palette);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFontDatabase::families().contains(pictureFont), "fonts-wqy-microhei is missing"); }

    // A changed look is wanted or a mistake: run with TOCSIN_NEW_PICTURES=1 and look at the new ones.
    void markdownLooksAsItsPicture_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TOCSIN_TEST_DATA "/markdown"));
        const QStringList files = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 20);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void markdownLooksAsItsPicture()
    {
        QFETCH(QString, path);
        ChatBubble bubble;
        prepare(bubble);
        bubble.setMarkdown(contentOf(path).trimmed());
        bubble.resize(pictureWidth, bubble.heightForWidth(pictureWidth));
        const QImage now = bubble.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QString picture = path.chopped(3) + u".png"_s;
        if (qEnvironmentVariableIsSet("TOCSIN_NEW_PICTURES"))
            QVERIFY(now.save(picture));
        const QImage stored = QImage(picture).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!stored.isNull(), qPrintable(picture));
        QCOMPARE(now.size(), stored.size());
        const double differing = differingPixels(now, stored);
        QVERIFY2(differing <= toleratedPixels, qPrintable(u"%1 of the pixels differ"_s.arg(differing)));
    }

    void pictureTestSeesAChange()
    {
        ChatBubble bubble;
        prepare(bubble);
        bubble.setMarkdown(u"# Pump 3 stopped"_s);
        bubble.resize(pictureWidth, bubble.heightForWidth(pictureWidth));
        const QImage heading = bubble.grab().toImage();
        bubble.setMarkdown(u"Pump 3 stopped"_s);
        QVERIFY(differingPixels(heading, bubble.grab().toImage()) > toleratedPixels);
    }

    void htmlInAnAlarmStaysText()
    {
        ChatBubble bubble;
        bubble.setMessage({MessageFormat::Text, u"<b>x</b> & <img src=\"http://127.0.0.1/\">"_s, {}, Language::English},
                          MessageTarget::Robot);
        QCOMPARE(bubble.plainText(), u"<b>x</b> & <img src=\"http://127.0.0.1/\">"_s);
    }

    void cardHasTitleRowsAndLink()
    {
        ChatBubble bubble;
        OutgoingMessage card{MessageFormat::Card,
                             u"Pump 3 stopped\nLevel: Critical\nSomething else"_s,
                             {},
                             Language::English,
                             u"http://127.0.0.1/alarm/7"_s};
        bubble.setMessage(card, MessageTarget::Robot);
        for (const QString &part : {u"Pump 3 stopped"_s, u"Level"_s, u"Critical"_s, u"Something else"_s, u"Details"_s})
            QVERIFY2(bubble.plainText().contains(part), qPrintable(bubble.plainText()));
    }

    void mentionsStandUnderARobotsText()
    {
        ChatBubble bubble;
        const OutgoingMessage message{MessageFormat::Text, u"Pump"_s, {u"zhangsan"_s, everybody}, Language::English};
        bubble.setMessage(message, MessageTarget::Robot);
        QVERIFY(bubble.plainText().contains(u"@zhangsan @all"_s));
        bubble.setMessage(message, MessageTarget::App);
        QCOMPARE(bubble.plainText(), u"Pump"_s);
    }
};

QTEST_MAIN(TestChatBubble)
#include "tst_chatbubble.moc"
