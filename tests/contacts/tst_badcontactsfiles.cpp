// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include <contacts/contactslimits.h>
#include <contacts/contactsreader.h>
#include <domain/failure.h>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Failure> failureOf(const QString &path)
{
    try {
        readContacts(path);
        return {};
    } catch (const Failure &failure) {
        return failure;
    }
}

std::optional<ContactsTable> tableOf(const QByteArray &content)
{
    try {
        return readContacts(content, u"file"_s);
    } catch (const Failure &) {
        return {};
    }
}

// The most memory this process ever had, in KiB.
long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

bool isSanitized()
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return false;
#endif
}

} // namespace

class TestBadContactsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badFileIsOneFailure_data()
    {
        QTest::addColumn<FailureKind>("kind");
        const auto rows = [](FailureKind kind, const QStringList &files) {
            for (const QString &file : files)
                QTest::newRow(qPrintable(file)) << kind;
        };
        rows(FailureKind::FileUnreadable, {u"."_s, u"not-there.xlsx"_s});
        rows(FailureKind::ContactsEmpty, {u"empty.xlsx"_s});
        rows(FailureKind::ContactsEncrypted, {u"password.xlsx"_s, u"encrypted-entries.xlsx"_s});
        rows(FailureKind::ContactsWrongType,
             {u"old.xls"_s, u"picture.xlsx"_s, u"photo.csv"_s, u"document.csv"_s, u"page.xls"_s, u"zeros.csv"_s,
              u"letter.docx"_s, u"slides.pptx"_s, u"table.ods"_s, u"binary.xlsb"_s, u"any.zip"_s});
        rows(FailureKind::ContactsDamaged,
             {u"nothing-inside.zip"_s, u"cut-at-1-percent.xlsx"_s, u"cut-at-30-percent.xlsx"_s,
              u"cut-at-60-percent.xlsx"_s, u"cut-at-95-percent.xlsx"_s, u"no-sheet-part.xlsx"_s,
              u"no-shared-strings-part.xlsx"_s, u"shared-string-not-there.xlsx"_s, u"not-well-formed.xlsx"_s,
              u"sheet-ends-early.xlsx"_s, u"two-roots.xlsx"_s, u"workbook-is-not-xml.xlsx"_s, u"wrong-checksum.xlsx"_s,
              u"billion-laughs.xlsx"_s, u"external-entity.xlsx"_s, u"unclosed-quote.csv"_s});
        rows(FailureKind::ContactsBeyondLimits,
             {u"expands-a-thousand-fold.xlsx"_s, u"deep.xlsx"_s, u"column-too-far.xlsx"_s, u"column-overflows.xlsx"_s,
              u"row-too-far.xlsx"_s, u"too-many-rows.xlsx"_s, u"too-many-cells-in-a-row.xlsx"_s,
              u"cell-too-long.xlsx"_s, u"row-too-long.xlsx"_s, u"tag-too-long.xlsx"_s, u"comment-too-long.xlsx"_s,
              u"too-many-shared-strings.xlsx"_s, u"shared-string-too-long.xlsx"_s, u"too-many-entries.xlsx"_s,
              u"field-too-long.csv"_s, u"row-too-wide.csv"_s, u"too-many-rows.csv"_s});
        rows(FailureKind::ContactsEncodingUnknown,
             {u"not-what-its-mark-says.csv"_s, u"neither-utf-8-nor-gb18030.csv"_s, u"ends-inside-a-character.csv"_s});
        rows(FailureKind::ContactsWithoutHeader,
             {u"no-header.xlsx"_s, u"no-sheets.xlsx"_s, u"no-header.csv"_s, u"only-words.txt"_s});
    }
    void badFileIsOneFailure()
    {
        QFETCH(FailureKind, kind);
        const QString path = m_corpus.path(QString::fromUtf8(QTest::currentDataTag()));
        const auto failure = failureOf(path);
        QVERIFY2(failure, "it was read");
        QCOMPARE(failure->kind, kind);
        QCOMPARE(failure->subject, path);
    }

    void otherTypesAreNamed()
    {
        const auto typeOf = [&](const QString &file) { return failureOf(m_corpus.path(file)).value().detail; };
        QCOMPARE(typeOf(u"old.xls"_s), u".xls"_s);
        QCOMPARE(typeOf(u"letter.docx"_s), u".docx"_s);
        QCOMPARE(typeOf(u"slides.pptx"_s), u".pptx"_s);
        QCOMPARE(typeOf(u"table.ods"_s), u".ods"_s);
        QCOMPARE(typeOf(u"binary.xlsb"_s), u".xlsb"_s);
        QCOMPARE(typeOf(u"picture.xlsx"_s), u"PNG"_s);
        QCOMPARE(typeOf(u"page.xls"_s), u"HTML/XML"_s);
    }

    void fileTooLargeIsNotEvenOpened()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"sparse.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(contactslimits::fileBytes + 1));
        file.close();
        QCOMPARE(failureOf(file.fileName()).value().kind, FailureKind::ContactsBeyondLimits);
    }

    // Whichever byte is damaged: all of the table or nothing, never half of it.
    void anyDamagedByteGivesAllOrNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file :
             {u"shared.xlsx"_s, u"handmade.xlsx"_s, u"data-descriptors-odd-order.xlsx"_s, u"zip64.xlsx"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void anyDamagedByteGivesAllOrNothing()
    {
        QFETCH(QString, file);
        const QByteArray content = m_corpus.content(file);
        const ContactsTable sound = tableOf(content).value();
        int failures = 0;
        for (qsizetype i = 0; i < content.size(); ++i) {
            QByteArray damaged = content;
            damaged[i] = char(damaged[i] ^ (i % 2 ? 0x01 : 0x80));
            const auto table = tableOf(damaged);
            failures += !table;
            QVERIFY2(!table || *table == sound, qPrintable(u"byte %1"_s.arg(i)));
        }
        QVERIFY(failures > content.size() / 3); // most bytes count
    }

    // Found by fuzz_sheet: text went on after its cell was gone.
    void rowInsideACellHarmsNobody()
    {
        const auto table = tableOf(m_corpus.content(u"row-inside-a-cell.xlsx"_s));
        QVERIFY(table);
        QCOMPARE(entriesOf(*table), QStringList{u"three||"_s});
    }

    void anyCutGivesAllOrNothing()
    {
        const QByteArray content = m_corpus.content(u"shared.xlsx"_s);
        const ContactsTable sound = tableOf(content).value();
        qsizetype failures = 0;
        for (qsizetype size = 0; size < content.size(); ++size) {
            const auto table = tableOf(content.first(size));
            QVERIFY2(!table || *table == sound, qPrintable(QString::number(size)));
            failures += !table;
        }
        QVERIFY(failures >= content.size() - 3); // the last three bytes are zeros that say nothing
    }

    void problemsAreCountedBeyondTheirLimit()
    {
        const QByteArray csv = "账号\nsame\n" + QByteArray("same\n").repeated(12'000);
        const ContactsTable table = tableOf(csv).value();
        QCOMPARE(table.entries.size(), 1);
        QCOMPARE(table.problems.size(), contactslimits::problems);
        QCOMPARE(table.furtherProblems, 2000);
    }

    // 40 MB of rows that give no entry; what is read is let go.
    void memoryDoesNotGrowWithTheSheet()
    {
        if (isSanitized())
            QSKIP("the sanitizer keeps freed memory");
        const auto ofRows = [](int rows) {
            QByteArray csv = "账号,姓名\n";
            for (int i = 0; i < rows; ++i)
                csv += "same,张三丰 " + QByteArray::number(i) + '\n';
            return csv;
        };
        const QByteArray large = ofRows(1'000'000);
        QVERIFY(tableOf(ofRows(20'000)));
        const long before = peakMemory();
        QVERIFY(tableOf(large));
        QVERIFY2(peakMemory() - before < 4096, qPrintable(QString::number(peakMemory() - before)));
        QVERIFY(failureOf(m_corpus.path(u"too-many-rows.xlsx"_s))); // a million rows, 10 MB
        QVERIFY2(peakMemory() - before < 6144, qPrintable(QString::number(peakMemory() - before)));
    }

private:
    Corpus m_corpus;
};

QTEST_GUILESS_MAIN(TestBadContactsFiles)
#include "tst_badcontactsfiles.moc"
