// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/markdown.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString treeOf(const QList<MarkdownSpan> &spans)
{
    static const QStringList colours{u"info"_s, u"comment"_s, u"warning"_s};
    QStringList parts;
    for (const MarkdownSpan &span : spans) {
        switch (span.kind) {
        case MarkdownSpan::Kind::Text:
            parts.append(u'\'' + span.text + u'\'');
            break;
        case MarkdownSpan::Kind::Code:
            parts.append(u"code '%1'"_s.arg(span.text));
            break;
        case MarkdownSpan::Kind::Bold:
            parts.append(u"bold (%1)"_s.arg(treeOf(span.inner)));
            break;
        case MarkdownSpan::Kind::Link:
            parts.append(u"link %1 (%2)"_s.arg(span.text, treeOf(span.inner)));
            break;
        case MarkdownSpan::Kind::Colour:
            parts.append(u"%1 (%2)"_s.arg(colours[int(span.colour)], treeOf(span.inner)));
            break;
        case MarkdownSpan::Kind::Mention:
            parts.append(u"mention "_s + span.text);
            break;
        }
    }
    return parts.join(u", "_s);
}

QString treeOf(const QList<MarkdownLine> &lines)
{
    QString tree;
    for (const MarkdownLine &line : lines) {
        const QString kind = line.kind == MarkdownLine::Kind::Heading ? u"heading %1: "_s.arg(line.level)
                             : line.kind == MarkdownLine::Kind::Quote ? u"quote: "_s
                                                                      : u"line: "_s;
        tree += (kind + treeOf(line.spans)).trimmed() + u'\n';
    }
    return tree;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // tests/domain/markdown: what an author writes (.md) and the tree it becomes (.tree).
    void storedInputsBecomeTheirTrees_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TOCSIN_TEST_DATA "/markdown"));
        const QStringList files = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 20);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void storedInputsBecomeTheirTrees()
    {
        QFETCH(QString, file);
        QString markdown = contentOf(file);
        QVERIFY(markdown.endsWith(u'\n'));
        markdown.chop(1);
        QCOMPARE(treeOf(markdownLines(markdown)), contentOf(file.chopped(3) + u".tree"_s));
    }

    // Whatever stands in a text, nothing of it is lost or shown twice.
    void everyTornPieceIsStillText()
    {
        const QString whole = u"# **B** [L](https://c.example) <font color=\"info\">C **I** </font> <@M> `K`"_s;
        const auto textOf = [](const auto &self, const QList<MarkdownSpan> &spans) -> QString {
            QString text;
            for (const MarkdownSpan &span : spans)
                text +=
                    span.kind == MarkdownSpan::Kind::Link ? self(self, span.inner) : span.text + self(self, span.inner);
            return text;
        };
        for (qsizetype end = 0; end <= whole.size(); ++end) {
            const QString text = textOf(textOf, markdownLines(whole.left(end)).constFirst().spans);
            for (const QChar letter : QStringView(u"BLCIMK"))
                QVERIFY2(text.count(letter) == whole.left(end).count(letter), qPrintable(whole.left(end)));
        }
    }

    // A text of many opened and never closed signs must not take quadratic time to draw on every key.
    void longUnclosedTextIsReadQuickly()
    {
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"<font color=\"info\">**[`"_s;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!markdownLines(text).isEmpty());
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
