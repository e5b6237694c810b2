// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QHeaderView>
#include <QLabel>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

class TestServicesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QTableView *table() { return hands::see<QTableView>(u"servicesTable"_s); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(hands::textOf(table(), row, 0));
        return names;
    }
    void select(int row)
    {
        hands::focus(table());
        table()->selectRow(row);
    }
    void openWith(const QStringList &serviceNames)
    {
        m_desk->open();
        int minute = 0;
        for (const QString &name : serviceNames)
            m_desk->store(name, QDateTime(QDate(2026, 11, 24), QTime(3, minute++), Qt::UTC));
        reopen();
    }
    void reopen()
    {
        m_desk->window.reset();
        m_desk->open();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void emptyPageOffersToAddAService()
    {
        m_desk->open();
        QVERIFY(!hands::isSeen(u"servicesTable"_s));
        QVERIFY(!hands::isSeen(u"servicesEditButton"_s));
        hands::click(u"emptyStateButton"_s);
        QVERIFY(hands::see<QWizard>(u"addServiceWizard"_s));
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        hands::focus(m_desk->window->findChild<QWidget *>(u"navigation"_s));
        hands::focus(hands::see<QLineEdit>(u"servicesSearch"_s));
        hands::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(hands::see<QWizard>(u"addServiceWizard"_s));
    }

    void newestComesFirst()
    {
        openWith({u"Plant A"_s, u"Plant C"_s, u"Plant B"_s});
        QCOMPARE(names(), (QStringList{u"Plant B"_s, u"Plant C"_s, u"Plant A"_s}));
        QCOMPARE(hands::textOf(table(), 0, 1), u"WeCom"_s);
        QCOMPARE(hands::textOf(table(), 0, 2), u"Enabled"_s);
    }

    void sortAndWidthsAndSearchAreKept()
    {
        openWith({u"Plant A"_s, u"Plant C"_s, u"Plant B"_s, u"Office"_s});
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionPosition(0) + 20, 8});
        QCOMPARE(names(), (QStringList{u"Office"_s, u"Plant A"_s, u"Plant B"_s, u"Plant C"_s}));
        header->resizeSection(0, 222);
        hands::fill(u"servicesSearch"_s, u"plant"_s);
        QCOMPARE(names().size(), 3);
        reopen();
        QCOMPARE(names(), (QStringList{u"Plant A"_s, u"Plant B"_s, u"Plant C"_s}));
        QCOMPARE(hands::see<QLineEdit>(u"servicesSearch"_s)->text(), u"plant"_s);
        QCOMPARE(table()->columnWidth(0), 222);
    }

    void searchWithoutAHitOffersToClearIt()
    {
        openWith({u"Plant A"_s});
        hands::focus(table());
        hands::press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"servicesSearch"_s);
        hands::type(u"nowhere"_s);
        QVERIFY(!hands::isSeen(u"servicesTable"_s));
        hands::click(u"emptyStateButton"_s);
        QCOMPARE(names(), QStringList{u"Plant A"_s});
    }

    void deletedServicesComeBackWithTheirSecrets()
    {
        openWith({u"Plant A"_s, u"Plant B"_s, u"Plant C"_s});
        QHash<QString, Service> before;
        for (const Service &service : m_desk->backend->services.all())
            before.insert(service.name, m_desk->backend->services.withSecrets(service));
        select(0);
        hands::press(Qt::Key_Down, Qt::ShiftModifier);
        hands::press(Qt::Key_Delete);
        QCOMPARE(names(), QStringList{u"Plant A"_s});
        QCOMPARE(m_desk->backend->services.all().size(), 1);
        QCOMPARE(hands::see<QLabel>(u"messageBarText"_s)->text(), u"2 services were deleted."_s);
        hands::click(u"messageBarRemedy"_s);
        QCOMPARE(names(), (QStringList{u"Plant C"_s, u"Plant B"_s, u"Plant A"_s}));
        for (const Service &service : m_desk->backend->services.all()) {
            const Service complete = m_desk->backend->services.withSecrets(service);
            const Service &old = before[service.name];
            QCOMPARE(complete.createdAt, old.createdAt);
            QCOMPARE(complete.app.secret.reveal(), old.app.secret.reveal());
            QCOMPARE(complete.robots.size(), old.robots.size());
            QCOMPARE(complete.robots[1].webhookUrl.reveal(), old.robots[1].webhookUrl.reveal());
            QCOMPARE(complete.accounts, old.accounts);
        }
    }

    void deleteInTheSearchBoxDeletesNoService()
    {
        openWith({u"Plant A"_s});
        select(0);
        hands::fill(u"servicesSearch"_s, u"Pl"_s);
        hands::press(Qt::Key_Home);
        hands::press(Qt::Key_Delete);
        QCOMPARE(m_desk->backend->services.all().size(), 1);
    }

    void selectedServicesAreDisabledAndEnabled()
    {
        openWith({u"Plant A"_s, u"Plant B"_s});
        hands::focus(table());
        table()->selectAll();
        hands::click(u"servicesToggleButton"_s);
        QCOMPARE(hands::textOf(table(), 0, 2), u"Disabled"_s);
        QCOMPARE(hands::textOf(table(), 1, 2), u"Disabled"_s);
        QVERIFY(!m_desk->backend->services.byName(u"Plant A"_s)->enabled);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
        hands::click(u"servicesToggleButton"_s);
        QVERIFY(m_desk->backend->services.byName(u"Plant A"_s)->enabled);
        QCOMPARE(
            m_desk->backend->services.withSecrets(*m_desk->backend->services.byName(u"Plant A"_s)).app.secret.reveal(),
            u"s+cret/of the&app"_s);
    }

    void duplicateIsAServiceOfItsOwnWithTheSameSecrets()
    {
        openWith({u"Plant A"_s});
        select(0);
        hands::click(u"servicesDuplicateButton"_s);
        QCOMPARE(hands::see<QLineEdit>(u"serviceName"_s)->text(), u"Plant A (copy)"_s);
        hands::click(u"serviceEditOk"_s);
        QCOMPARE(names(), (QStringList{u"Plant A (copy)"_s, u"Plant A"_s}));
        ServiceStore &services = m_desk->backend->services;
        const Service original = services.withSecrets(*services.byName(u"Plant A"_s));
        const Service copy = services.withSecrets(*services.byName(u"Plant A (copy)"_s));
        QVERIFY(copy.id != original.id);
        QCOMPARE(copy.app.secret.reveal(), original.app.secret.reveal());
        QCOMPARE(copy.robots[0].webhookUrl.reveal(), original.robots[0].webhookUrl.reveal());
        QVERIFY(copy.robots[0].id != original.robots[0].id);
    }

    void enterAndDoubleClickEdit()
    {
        openWith({u"Plant A"_s});
        select(0);
        hands::press(Qt::Key_Return);
        QVERIFY(hands::see<QDialog>(u"serviceEditDialog"_s));
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const QPoint place = table()->visualRect(table()->model()->index(0, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(hands::see<QDialog>(u"serviceEditDialog"_s));
    }

    void whatAnotherProgramSavesAppears()
    {
        openWith({u"Plant A"_s});
        Backend other(m_desk->databaseFile());
        other.database.run(u"UPDATE service SET name = 'Plant Z'"_s);
        QTRY_COMPARE(names(), QStringList{u"Plant Z"_s});
    }

    void testOfAStoredServiceReachesItsRobots()
    {
        openWith({u"Plant A"_s});
        select(0);
        hands::click(u"servicesSendTestButton"_s);
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 2); // the two groups; no account is chosen by itself
    }

    void brokenDatabaseIsToldInThePage()
    {
        openWith({u"Plant A"_s});
        select(0);
        m_desk->backend->database.run(u"ALTER TABLE account RENAME TO gone"_s);
        hands::click(u"servicesToggleButton"_s);
        QVERIFY(!hands::see<QLabel>(u"messageBarText"_s)->text().isEmpty());
        QVERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(TestServicesPage)
#include "tst_servicespage.moc"
