// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/changes/changespage.h>
#include <ui/languagechoice.h>
#include <tests/support/rulesdesk.h>

#include <QFile>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

class TestChangesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RulesDesk> m_desk;

    static QTableView *table() { return hands::see<QTableView>(u"changesTable"_s); }
    static QString cell(int row, int column) { return hands::textOf(table(), row, column); }
    static int rows() { return table()->model()->rowCount(); }

    // Through the form, as an operator does it.
    static void renameService(const QString &name)
    {
        RulesDesk::goTo(u"servicesPage"_s);
        hands::focus(hands::see<QTableView>(u"servicesTable"_s));
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::press(Qt::Key_Return);
        hands::fill(u"serviceName"_s, name);
        hands::click(u"serviceEditOk"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<RulesDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void emptyLogSaysSo()
    {
        m_desk->open();
        RulesDesk::goTo(u"changesPage"_s);
        QVERIFY(hands::isSeen(u"changesEmpty"_s) || hands::see<QWidget>(u"changesPage"_s)->findChild<QLabel *>());
        QVERIFY(!hands::isSeen(u"changesTable"_s));
    }

    void whatIsDoneInTheWindowIsListed()
    {
        m_desk->openAt(u"servicesPage"_s);
        renameService(u"Plant B"_s);
        RulesDesk::goTo(u"changesPage"_s);
        QCOMPARE(cell(0, 2), u"Service Plant B"_s);
        QCOMPARE(cell(0, 3), u"changed"_s);
        QCOMPARE(cell(0, 4), u"Name: Plant A → Plant B"_s);
        QVERIFY(cell(0, 1).contains(u'@'));
        const int before = rows();
        RulesDesk::goTo(u"servicesPage"_s);
        hands::focus(hands::see<QTableView>(u"servicesTable"_s));
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::press(Qt::Key_Delete);
        RulesDesk::goTo(u"changesPage"_s);
        QCOMPARE(rows(), before + 1);
        QCOMPARE(cell(0, 3), u"deleted"_s);
        hands::fill(u"changesSearch"_s, u"Always"_s);
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, 2), u"Schedule Always"_s);
    }

    void detailsShowFieldsAndNoSecret()
    {
        m_desk->openAt(u"changesPage"_s);
        hands::fill(u"changesSearch"_s, u"Service"_s);
        hands::focus(table());
        table()->selectRow(0);
        hands::press(Qt::Key_Return);
        const auto *fields = hands::see<QTableWidget>(u"changeFields"_s);
        QString all;
        for (int row = 0; row < fields->rowCount(); ++row)
            all += u"%1|%2|%3\n"_s.arg(fields->item(row, 0)->text(), fields->item(row, 1)->text(),
                                       fields->item(row, 2)->text());
        QVERIFY2(all.contains(u"Group Night||••••••"_s), qPrintable(all));
        QVERIFY(all.contains(u"AgentId||"_s));
        QVERIFY(!all.contains(u"webhook/send"_s));
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void exportIsWholeOrSaysWhyNot()
    {
        m_desk->openAt(u"changesPage"_s);
        auto *page = m_desk->window->findChild<ChangesPage *>();
        const QString file = m_desk->path(u"changes.csv"_s);
        page->exportTo(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(written.readAll());
        QVERIFY(content.startsWith(u"Time,Who,Program,Kind,Name,Done,Field,"_s));
        QVERIFY(content.contains(u",Message,Standard,added,Message text,added,,{level} {name}"_s));
        QVERIFY(!content.contains(u"webhook/send"_s));
        QVERIFY(!content.contains(u"app-secret"_s));
        page->exportTo(m_desk->path(u"no such folder/changes.csv"_s));
        QVERIFY(hands::see<QLabel>(u"messageBarText"_s)->text().contains(u"no such folder"_s));
    }
};

QTEST_MAIN(TestChangesPage)

#include "tst_changespage.moc"
