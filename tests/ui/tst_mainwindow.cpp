// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/chinesefonts.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QTextBrowser>
#include <QTimer>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    void choose(const QString &action) { m_desk->window->findChild<QAction *>(action)->trigger(); }
    QListWidget *navigation() { return hands::see<QListWidget>(u"navigation"_s); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        if (m_desk->window)
            choose(u"language_en"_s);
        m_desk.reset();
    }

    void pagesThatExistAreInTheNavigation()
    {
        m_desk->open();
        QCOMPARE(m_desk->window->windowTitle(), u"Alarm Notifications"_s);
        QStringList names;
        for (int row = 0; row < navigation()->count(); ++row)
            names.append(navigation()->item(row)->text());
        QCOMPARE(names,
                 (QStringList{u"Welcome"_s, u"Overview"_s, u"Services"_s, u"Messages"_s, u"Schedules"_s, u"Rules"_s,
                              u"Failed"_s, u"History"_s, u"Explain"_s, u"Settings"_s, u"Changes"_s, u"Help"_s}));
    }

    void languageSwitchesWithoutRestartAndIsKept()
    {
        m_desk->open();
        choose(u"language_zh_CN"_s);
        QTRY_COMPARE(m_desk->window->windowTitle(), u"报警通知"_s);
        QCOMPARE(navigation()->item(2)->text(), u"服务"_s);
        QCOMPARE(hands::see<QAbstractButton>(u"emptyStateButton"_s)->text(), u"添加(&A)"_s);
        hands::click(u"emptyStateButton"_s);
        auto *wizard = hands::see<QWizard>(u"addServiceWizard"_s);
        QCOMPARE(wizard->button(QWizard::FinishButton)->text(), u"确定"_s);
        QCOMPARE(wizard->button(QWizard::CancelButton)->text(), u"取消"_s); // Qt's own word
        hands::press(Qt::Key_Escape);
        m_desk->window.reset();
        m_desk->open();
        QVERIFY(m_desk->window->findChild<QAction *>(u"language_zh_CN"_s)->isChecked());
        choose(u"language_en"_s);
        QTRY_COMPARE(m_desk->window->windowTitle(), u"Alarm Notifications"_s);
        QCOMPARE(navigation()->item(2)->text(), u"Services"_s);
    }

    void sizeIsKept()
    {
        m_desk->open();
        m_desk->window->resize(1100, 720);
        m_desk->window->close();
        m_desk->window.reset();
        m_desk->open();
        QCOMPARE(m_desk->window->size(), QSize(1100, 720));
    }

    void helpIsAboutThePage()
    {
        m_desk->open();
        hands::focus(navigation());
        hands::press(Qt::Key_F1);
        QCOMPARE(navigation()->currentRow(), navigation()->count() - 1);
        QVERIFY(
            hands::see<QTextBrowser>(u"helpText"_s)->toPlainText().contains(u"only the person who created a robot"_s));
        choose(u"language_zh_CN"_s);
        QTRY_VERIFY(hands::see<QTextBrowser>(u"helpText"_s)->toPlainText().contains(u"只有创建者能看到"_s));
    }

    void helpOpensBesideTheWizard()
    {
        m_desk->open();
        hands::click(u"emptyStateButton"_s);
        hands::see<QWizard>(u"addServiceWizard"_s);
        hands::press(Qt::Key_F1);
        QVERIFY(hands::see<QWidget>(u"helpPanel"_s));
        hands::press(Qt::Key_F1);
        QTRY_VERIFY(!hands::isSeen(u"helpPanel"_s));
        QVERIFY(hands::see<QWizard>(u"addServiceWizard"_s));
    }

    void diagnosticReportSaysWhatSupportNeedsAndNoSecret()
    {
        m_desk->open();
        m_desk->store(u"Plant A"_s);
        choose(u"copyReport"_s);
        const QString report = QApplication::clipboard()->text();
        for (const QString &part : {u"## Versions"_s, u"Qt: "_s, u"service: 1"_s, u"robot: 2"_s, m_desk->databaseFile(),
                                    u"Sends: nobody"_s, u"## End of the log"_s})
            QVERIFY2(report.contains(part), qPrintable(part));
        for (const QString &secret : {u"night-key"_s, u"s+cret"_s})
            QVERIFY(!report.contains(secret));
    }

    void aboutSaysTheVersionAndTheLicence()
    {
        m_desk->open();
        QString text;
        QTimer::singleShot(200, this, [&] {
            if (auto *about = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                text = about->text() + about->informativeText();
                about->close();
            }
        });
        choose(u"about"_s);
        QVERIFY(text.contains(QApplication::applicationVersion()));
        QVERIFY(text.contains(u"General Public License"_s));
    }

    void withoutTheKeyNothingCanBeChangedUntilItIsThere()
    {
        m_desk->open();
        m_desk->store(u"Plant A"_s);
        const QString elsewhere = m_desk->path(u"elsewhere.key"_s);
        m_desk->window.reset();
        QVERIFY(QFile::rename(m_desk->keyFile(), elsewhere));
        m_desk->backend = std::make_unique<Backend>(m_desk->databaseFile());
        m_desk->window = std::make_unique<MainWindow>(*m_desk->backend);
        m_desk->window->unlock(m_desk->keyFile());
        m_desk->window->show();
        QTRY_VERIFY(hands::isSeen(u"messageBarText"_s) && hands::isSeen(u"servicesTable"_s));
        QVERIFY(hands::see<QLabel>(u"messageBarText"_s)->text().contains(u"nothing can be changed"_s));
        QVERIFY(!hands::see<QAbstractButton>(u"servicesAddButton"_s)->isEnabled());
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        QVERIFY(!hands::see<QAbstractButton>(u"servicesDeleteButton"_s)->isEnabled());
        QVERIFY(!QFile::exists(m_desk->keyFile())); // never a new key
        QVERIFY(QFile::rename(elsewhere, m_desk->keyFile()));
        hands::click(u"messageBarRemedy"_s);
        QTRY_VERIFY(hands::see<QAbstractButton>(u"servicesAddButton"_s)->isEnabled());
    }

    void machineWithoutAChineseFontIsToldHowToGetOne()
    {
        QCOMPARE(missingChineseFontHint(true), QString());
        QVERIFY(missingChineseFontHint(false).contains(u"fonts-noto-cjk"_s));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
