// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/importaccountsdialog.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString contacts = u"姓名,账号,部门,激活状态,禁用状态\n"
                         "张三,ZHANGSAN,公司/生产部,已激活,启用\n"
                         "李四,lisi,公司/生产部/夜班,已激活,启用\n"
                         "王五,wangwu,公司/办公室,未激活,启用\n"
                         "赵六,zhaoliu,公司/办公室,已激活,禁用\n"
                         "无账号,,公司/办公室,已激活,启用\n"
                         "再来,WangWu,公司/办公室,已激活,启用\n"_s;

} // namespace

// From the accounts table of a stored service with ZhangSan, lisi and unknown1.
class TestImportAccounts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_desk->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    ImportAccountsDialog *dialog() { return hands::see<ImportAccountsDialog>(u"importAccountsDialog"_s); }
    QTableView *preview() { return hands::see<QTableView>(u"importTable"_s); }
    QString cell(int row, int column) { return preview()->model()->index(row, column).data().toString(); }
    QString summary() { return hands::see<QLabel>(u"importSummary"_s)->text(); }
    QStringList formAccounts()
    {
        const auto *model = hands::see<QTableView>(u"accountsTable"_s)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString() + u'=' + model->index(row, 1).data().toString());
        return rows;
    }
    void toggle(int row)
    {
        const QModelIndex index = preview()->model()->index(row, 0);
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        QVERIFY(preview()->model()->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
    }
    void drop(QWidget *target, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &drop);
    }
    void open(const QString &file)
    {
        hands::click(u"accountsImport"_s);
        dialog()->read(file);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->open();
        m_desk->store(u"Plant A"_s);
        m_desk->window.reset();
        m_desk->open();
        hands::focus(hands::see<QTableView>(u"servicesTable"_s));
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::press(Qt::Key_Return);
        hands::see<QDialog>(u"serviceEditDialog"_s);
    }
    void cleanup() { m_desk.reset(); }

    void fileIsChosenInTheFileDialog()
    {
        const QString file = write(u"contacts.csv"_s, contacts.toUtf8());
        hands::click(u"accountsImport"_s);
        hands::click(u"importChoose"_s);
        auto *chooser = hands::see<QFileDialog>(u"importFileDialog"_s);
        chooser->selectFile(file);
        hands::focus(chooser->findChild<QLineEdit *>());
        hands::press(Qt::Key_Return);
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        QCOMPARE(preview()->model()->rowCount(), 6);
    }

    void previewSaysWhatEachRowWouldDo()
    {
        open(write(u"contacts.csv"_s, contacts.toUtf8()));
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        QCOMPARE(cell(0, 0), u"ZHANGSAN"_s);
        QCOMPARE(cell(0, 4), u"Other name:  so far"_s);
        QCOMPARE(cell(2, 4), u"New"_s);
        QCOMPARE(cell(2, 3), u"Not activated"_s);
        QVERIFY(preview()->model()->index(4, 4).data().toString().contains(u"account"_s, Qt::CaseInsensitive));
        QCOMPARE(cell(4, 5), u"6"_s); // as a spreadsheet counts
        QVERIFY(!preview()->model()->index(4, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(cell(5, 4).contains(u"4"_s)); // the earlier row of the same account
        QCOMPARE(preview()->model()->index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // disabled
        QCOMPARE(summary(), u"Chosen: 1 new, 2 with another name, 0 already there. Accounts after OK: 4."_s);
    }

    void mergeKeepsTheOthersAndReplaceDoesNot_data()
    {
        QTest::addColumn<bool>("replace");
        QTest::addColumn<QStringList>("accounts");
        QTest::newRow("merge") << false
                               << QStringList{u"ZhangSan=张三"_s, u"lisi=李四"_s, u"unknown1="_s, u"wangwu=王五"_s};
        QTest::newRow("replace") << true << QStringList{u"ZhangSan=张三"_s, u"lisi=李四"_s, u"wangwu=王五"_s};
    }
    void mergeKeepsTheOthersAndReplaceDoesNot()
    {
        QFETCH(bool, replace);
        QFETCH(QStringList, accounts);
        open(write(u"contacts.csv"_s, contacts.toUtf8()));
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        if (replace) {
            hands::click(u"importReplace"_s);
            QVERIFY(summary().contains(u"1 accounts of the service are not among them"_s));
        }
        hands::click(u"importOk"_s);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"serviceEditDialog"_s);
        QCOMPARE(formAccounts(), accounts);
        hands::press(Qt::Key_Escape); // the form is still cancelable
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(m_desk->backend->services.byName(u"Plant A"_s)->accounts.size(), 3);
    }

    void importedAccountsAreSavedWithTheForm()
    {
        open(write(u"contacts.csv"_s, contacts.toUtf8()));
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        hands::click(u"importOk"_s);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"serviceEditDialog"_s);
        hands::click(u"serviceEditOk"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(m_desk->backend->services.byName(u"Plant A"_s)->accounts.size(), 4);
    }

    void rowsAreFoundByTextDepartmentAndKind()
    {
        open(write(u"contacts.csv"_s, contacts.toUtf8()));
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        hands::fill(u"importSearch"_s, u"王"_s);
        QCOMPARE(preview()->model()->rowCount(), 1);
        hands::fill(u"importSearch"_s, {});
        auto *department = hands::see<QComboBox>(u"importDepartment"_s);
        department->setCurrentIndex(department->findData(u"公司/生产部"_s));
        QCOMPARE(preview()->model()->rowCount(), 2); // with what is below it
        department->setCurrentIndex(0);
        auto *kind = hands::see<QComboBox>(u"importKind"_s);
        kind->setCurrentIndex(kind->findText(u"Left out (2)"_s));
        QCOMPARE(preview()->model()->rowCount(), 2);
    }

    void chosenAreOnlyThoseShownAndChecked()
    {
        open(write(u"contacts.csv"_s, contacts.toUtf8()));
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        hands::click(u"importAll"_s); // partly → all
        hands::click(u"importAll"_s); // none
        QVERIFY(!hands::see<QAbstractButton>(u"importOk"_s)->isEnabled());
        QCOMPARE(summary(), u"Choose at least one person."_s);
        hands::fill(u"importSearch"_s, u"lisi"_s);
        hands::click(u"importAll"_s);
        hands::fill(u"importSearch"_s, {});
        QCOMPARE(summary(), u"Chosen: 0 new, 1 with another name, 0 already there. Accounts after OK: 3."_s);
        toggle(2);
        QVERIFY(summary().startsWith(u"Chosen: 1 new"_s));
    }

    void droppedFilesAreRead_data()
    {
        QTest::addColumn<bool>("ontoTheDialog");
        QTest::newRow("onto the accounts table") << false;
        QTest::newRow("onto the dialog") << true;
    }
    void droppedFilesAreRead()
    {
        QFETCH(bool, ontoTheDialog);
        const QString file = write(u"contacts.csv"_s, contacts.toUtf8());
        if (ontoTheDialog)
            hands::click(u"accountsImport"_s);
        drop(ontoTheDialog ? static_cast<QWidget *>(dialog()) : hands::see<QTableView>(u"accountsTable"_s)->viewport(),
             file);
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        QCOMPARE(preview()->model()->rowCount(), 6);
    }

    void unreadableFilesAreToldInOneSentenceAndAnotherCanBeChosen_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("damaged workbook") << QByteArray("PK\3\4 broken");
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8).append(600, 'x');
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8).append(100, '\0');
        QTest::newRow("no header") << QByteArray("one,two\nthree,four\n");
    }
    void unreadableFilesAreToldInOneSentenceAndAnotherCanBeChosen()
    {
        QFETCH(QByteArray, content);
        open(write(u"broken.xlsx"_s, content));
        QTRY_VERIFY(hands::isSeen(u"importProblem"_s));
        const QString problem = hands::see<QLabel>(u"importProblem"_s)->text();
        QVERIFY2(problem.contains(u"broken.xlsx"_s), qPrintable(problem));
        QVERIFY(!hands::isSeen(u"importOk"_s));
        dialog()->read(write(u"contacts.csv"_s, contacts.toUtf8()));
        QTRY_VERIFY(hands::isSeen(u"importTable"_s));
        dialog()->read(m_desk->path(u"broken.xlsx"_s)); // nothing of the first file stays
        QTRY_VERIFY(hands::isSeen(u"importProblem"_s));
        QVERIFY(!hands::isSeen(u"importOk"_s));
        QCOMPARE(dialog()->accounts().size(), 3);
    }

    void longReadingShowsProgressAndCanBeCanceled()
    {
        QByteArray large("账号,姓名\n");
        for (int i = 0; i < 400'000; ++i)
            large += "operator" + QByteArray::number(i) + ",操作员\n";
        open(write(u"large.csv"_s, large));
        QVERIFY(hands::isSeen(u"importProgress"_s));
        hands::click(u"importCancelReading"_s);
        QVERIFY(hands::isSeen(u"importChoose"_s));
        QTest::qWait(300);
        QVERIFY(!hands::isSeen(u"importTable"_s)); // it did not come after all
        dialog()->read(m_desk->path(u"large.csv"_s));
        hands::press(Qt::Key_Escape); // closing while it reads is harmless
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"serviceEditDialog"_s);
    }

    void accountsAreExportedAsCsv_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("into a folder") << u"accounts.csv"_s << true;
        QTest::newRow("over a folder") << u"."_s << false;
    }
    void accountsAreExportedAsCsv()
    {
        QFETCH(QString, file);
        QFETCH(bool, isWritten);
        hands::click(u"accountsExport"_s);
        auto *chooser = hands::see<QFileDialog>(u"exportFileDialog"_s);
        Q_EMIT chooser->fileSelected(m_desk->path(file)); // the chooser itself asks before it takes a folder
        chooser->reject();
        const QString told = hands::see<QLabel>(u"messageBarText"_s)->text();
        QVERIFY2(told.contains(m_desk->path(file)), qPrintable(told));
        QFile written(m_desk->path(u"accounts.csv"_s));
        QCOMPARE(written.open(QIODevice::ReadOnly), isWritten);
        if (isWritten)
            QCOMPARE(written.readAll(), QByteArray("\xEF\xBB\xBF"
                                                   "Account,Name\r\nZhangSan,\r\nlisi,\r\nunknown1,\r\n"));
    }

    void pastedSpreadsheetWithHeaderBecomesRows()
    {
        QApplication::clipboard()->setText(u"姓名\t账号\n张三\tzhangsan2\n李四\tli si\n"_s);
        hands::click(u"accountsTablePaste"_s);
        QCOMPARE(formAccounts(),
                 (QStringList{u"ZhangSan="_s, u"lisi="_s, u"unknown1="_s, u"zhangsan2=张三"_s, u"li si="_s}));
        QVERIFY(!hands::see<QAbstractButton>(u"serviceEditOk"_s)->isEnabled()); // "li si" is no account
    }
};

QTEST_MAIN(TestImportAccounts)
#include "tst_importaccounts.moc"
