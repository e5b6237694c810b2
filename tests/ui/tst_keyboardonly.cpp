// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QWizard>

using namespace Qt::Literals::StringLiterals;

// Everything here is done with keys: no click, and no focus but the one that the keys lead to.
class TestKeyboardOnly : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    static constexpr int allFields = 40; // more than the form has

    QWizard *wizard() { return hands::see<QWizard>(u"addServiceWizard"_s); }

    // The object name of what has the focus; of the wizard's own buttons, what they do.
    QString here()
    {
        QWidget *focused = hands::focused();
        if (auto *window = qobject_cast<QWizard *>(QApplication::activeModalWidget())) {
            if (focused == window->button(QWizard::HelpButton))
                return u"help"_s;
            if (focused == window->button(QWizard::BackButton))
                return u"back"_s;
            if (focused == window->button(QWizard::FinishButton))
                return u"ok"_s;
            if (focused == window->button(QWizard::CancelButton))
                return u"cancel"_s;
        }
        return focused->objectName();
    }

    // Where the key leads, from one field around to the same again.
    QStringList wayAround(Qt::Key key)
    {
        QStringList fields{here()};
        for (int count = 0; count < allFields; ++count) {
            hands::press(key);
            if (here() == fields.constFirst())
                return fields;
            fields.append(here());
        }
        return fields;
    }

    void tabTo(const QString &objectName)
    {
        QStringList passed;
        while (here() != objectName) {
            passed.append(here());
            if (passed.size() > allFields)
                qFatal("Tab does not lead to %s but to %s", qPrintable(objectName), qPrintable(passed.join(u' ')));
            hands::press(Qt::Key_Tab);
        }
    }

    void tabAndType(const QString &objectName, const QString &text)
    {
        tabTo(objectName);
        hands::type(text);
    }

    void openForm()
    {
        hands::press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::activeModalWidget(), wizard());
        QTRY_COMPARE(here(), u"typeWecom"_s);
        hands::press(Qt::Key_Return);
        QTRY_COMPARE(here(), u"serviceName"_s);
    }

    void openSections()
    {
        tabTo(u"sendToAccounts"_s);
        hands::press(Qt::Key_Space);
        tabTo(u"advancedFold"_s);
        hands::press(Qt::Key_Space);
        QVERIFY(hands::isSeen(u"apiBaseUrl"_s));
    }

    // Everything but OK, in the order of the form.
    void fillForm()
    {
        hands::type(u"Plant A"_s);
        tabAndType(u"serviceDescription"_s, u"Line 1"_s);
        tabTo(u"sendToAccounts"_s);
        hands::press(Qt::Key_Space);
        tabAndType(u"robotsTableCell0"_s, u"Night＆夜班"_s);
        tabAndType(u"robotsTableCell1"_s, m_desk->webhook(u"night-key-0001"_s));
        tabAndType(u"agentId"_s, u"1000002"_s);
        tabAndType(u"appSecret"_s, u"secret-of-the-app"_s);
        tabAndType(u"companyId"_s, u"ww01"_s);
        tabAndType(u"accountsTableCell0"_s, u"ZhangSan"_s);
        tabAndType(u"accountsTableCell1"_s, u"张三"_s);
        tabTo(u"advancedFold"_s);
        hands::press(Qt::Key_Space);
        tabAndType(u"apiBaseUrl"_s, m_desk->sandbox().baseUrl()); // Tab has selected what stood there
    }

    Service stored()
    {
        const QList<Service> services = m_desk->backend->services.all();
        return services.isEmpty() ? Service() : m_desk->backend->services.withSecrets(services.constFirst());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void serviceIsAddedFromTheStartOfTheWindow()
    {
        openForm();
        fillForm();
        tabTo(u"ok"_s);
        hands::press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());

        const Service service = stored();
        QCOMPARE(service.name, u"Plant A"_s);
        QCOMPARE(service.description, u"Line 1"_s);
        QCOMPARE(service.route.apiBaseUrl, m_desk->sandbox().baseUrl());
        QCOMPARE(service.robots.size(), 1);
        QCOMPARE(service.robots[0].groupName, u"Night&夜班"_s);
        QCOMPARE(service.robots[0].webhookUrl.reveal(), m_desk->webhook(u"night-key-0001"_s));
        QCOMPARE(service.app.agentId, u"1000002"_s);
        QCOMPARE(service.app.secret.reveal(), u"secret-of-the-app"_s);
        QCOMPARE(service.app.companyId, u"ww01"_s);
        QCOMPARE(service.accounts, (QList<Account>{{u"ZhangSan"_s, u"张三"_s}}));
    }

    void theShownPageAnswersFromTheNavigation()
    {
        QCOMPARE(here(), u"navigation"_s);
        hands::press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(here(), u"servicesSearch"_s);
        hands::press(Qt::Key_Backtab);
        QCOMPARE(here(), u"navigation"_s);
        hands::press(Qt::Key_Down); // to the messages
        hands::press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(here(), u"messagesSearch"_s);
        hands::press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"messageEditDialog"_s);
    }

    void enterInAFieldIsOkWhenNothingIsMissing()
    {
        openForm();
        hands::press(Qt::Key_Return); // the name is missing
        QCOMPARE(here(), u"serviceName"_s);
        fillForm();
        hands::press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored().name, u"Plant A"_s);
    }

    void theNewServiceIsWorkedOnWithKeys()
    {
        openForm();
        fillForm();
        hands::press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        tabTo(u"servicesTable"_s);
        hands::press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"serviceEditDialog"_s);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        hands::press(Qt::Key_Delete);
        QVERIFY(m_desk->backend->services.all().isEmpty());
        tabTo(u"messageBarRemedy"_s);
        hands::press(Qt::Key_Space);
        QCOMPARE(stored().app.secret.reveal(), u"secret-of-the-app"_s);
    }

    void tabGoesThroughTheFormAsTheEyeDoes()
    {
        openForm();
        fillForm();
        tabTo(u"serviceName"_s);
        const QString inVisualOrder =
            u"serviceName serviceDescription sendToGroups sendToAccounts "
            "robotsTableCell0 robotsTableCell1 robotsTableAdd robotsTableRemove robotsTablePaste "
            "agentId appSecret appSecretEye companyId "
            "accountsTableCell0 accountsTableCell1 accountsTableAdd accountsTableRemove accountsTablePaste "
            "accountsImport accountsExport "
            "advancedFold apiBaseUrl proxy proxyPassword proxyPasswordEye caFile "
            "formCheck formSendTest help back ok cancel"_s;
        QCOMPARE(wayAround(Qt::Key_Tab).join(u' '), inVisualOrder);
    }

    void shiftTabGoesTheSameWayBack()
    {
        openForm();
        openSections();
        tabTo(u"serviceName"_s);
        QStringList way = wayAround(Qt::Key_Tab);
        std::reverse(way.begin() + 1, way.end());
        QCOMPARE(wayAround(Qt::Key_Backtab), way);
    }

    void sectionsThatAreOffAreNotVisited()
    {
        openForm();
        tabTo(u"sendToGroups"_s);
        hands::press(Qt::Key_Space);
        const QStringList way = wayAround(Qt::Key_Tab);
        QVERIFY(way.contains(u"serviceName"_s));
        QVERIFY(!way.join(u' ').contains(u"robotsTable"_s));
        QVERIFY(!way.contains(u"agentId"_s));
        QVERIFY(!way.contains(u"apiBaseUrl"_s));
    }

    void rowsAreAddedAndRemovedWithKeys()
    {
        openForm();
        tabAndType(u"robotsTableCell0"_s, u"Night"_s);
        tabTo(u"robotsTableAdd"_s);
        hands::press(Qt::Key_Space);
        QCOMPARE(here(), u"robotsTableCell0"_s);
        hands::type(u"Day"_s);
        auto *table = hands::see<QTableView>(u"robotsTable"_s);
        QCOMPARE(hands::textOf(table, 1, 0), u"Day"_s);
        hands::press(Qt::Key_Up);
        hands::press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(hands::textOf(table, 0, 0), u"Day"_s);
        QCOMPARE(here(), u"robotsTableCell0"_s);
    }

    void focusedFieldIsScrolledIntoView()
    {
        openForm();
        openSections();
        const auto *lastField = hands::see<QLineEdit>(u"caFile"_s);
        QTRY_COMPARE(lastField->height(), lastField->sizeHint().height()); // laid out
        for (const QString &field : {u"accountsTableCell0"_s, u"caFile"_s, u"serviceName"_s, u"robotsTableCell1"_s}) {
            tabTo(field);
            const QWidget *focused = hands::focused();
            QTRY_VERIFY2(focused->visibleRegion().boundingRect() == focused->rect(), qPrintable(field));
        }
    }

    void escapeCancelsTheWizard_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : {u"typeWecom"_s, u"serviceName"_s, u"robotsTableCell1"_s, u"sendToGroups"_s})
            QTest::newRow(qPrintable(field)) << field;
    }
    void escapeCancelsTheWizard()
    {
        QFETCH(const QString, field);
        openForm();
        if (field == u"typeWecom") {
            tabTo(u"back"_s);
            hands::press(Qt::Key_Space);
        }
        tabTo(field);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_desk->backend->services.all().isEmpty());
        hands::press(Qt::Key_N, Qt::ControlModifier); // and it opens again
        QTRY_COMPARE(here(), u"typeWecom"_s);
    }

    void helpBesideTheWizardGoesAlone_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : {u"serviceName"_s, u"robotsTableCell0"_s})
            QTest::newRow(qPrintable(field)) << field;
    }
    void helpBesideTheWizardGoesAlone()
    {
        QFETCH(const QString, field);
        openForm();
        tabTo(field);
        hands::type(u"Plant A"_s);
        hands::press(Qt::Key_F1);
        QTRY_VERIFY(hands::isSeen(u"helpPanel"_s));
        hands::press(field == u"serviceName" ? Qt::Key_Escape
                                             : Qt::Key_F1); // in a cell, Escape takes back what was typed
        QTRY_VERIFY(!hands::isSeen(u"helpPanel"_s));
        QTRY_COMPARE(QApplication::activeModalWidget(), wizard());
        QCOMPARE(here(), field);
        QCOMPARE(hands::see<QLineEdit>(field)->text(), u"Plant A"_s);
    }
};

QTEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
