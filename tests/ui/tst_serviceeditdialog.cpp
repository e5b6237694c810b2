// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

class TestServiceEditDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    Service stored(const QString &name)
    {
        return m_desk->backend->services.withSecrets(*m_desk->backend->services.byName(name));
    }
    void save() // and wait for the end of the dialog
    {
        hands::click(u"serviceEditOk"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->open();
        m_desk->store(u"Plant A"_s);
        m_desk->window.reset();
        m_desk->open();
        auto *table = hands::see<QTableView>(u"servicesTable"_s);
        hands::focus(table);
        table->selectRow(0);
        hands::press(Qt::Key_Return);
        hands::see<QDialog>(u"serviceEditDialog"_s);
    }
    void cleanup() { m_desk.reset(); }

    void storedSecretsAreNotShownAndStay()
    {
        auto *secret = hands::see<QLineEdit>(u"appSecret"_s);
        QCOMPARE(secret->text(), QString());
        QVERIFY(secret->placeholderText().startsWith(u"Stored"_s));
        QCOMPARE(hands::cell(u"robotsTable"_s, 1)->text(), QString());
        QVERIFY(hands::textOf(hands::see<QTableView>(u"robotsTable"_s), 1, 1).startsWith(u"Stored"_s));
        const Service before = stored(u"Plant A"_s);
        hands::fill(u"serviceDescription"_s, u"night shift"_s);
        save();
        const Service after = stored(u"Plant A"_s);
        QCOMPARE(after.description, u"night shift"_s);
        QCOMPARE(after.app.secret.reveal(), before.app.secret.reveal());
        QCOMPARE(after.robots, before.robots);
        QCOMPARE(after.createdAt, before.createdAt);
    }

    void typedSecretsReplaceTheStored()
    {
        hands::fill(u"appSecret"_s, u"another secret"_s);
        hands::fill(hands::cell(u"robotsTable"_s, 1), u"another-key-0009"_s);
        save();
        QCOMPARE(stored(u"Plant A"_s).app.secret.reveal(), u"another secret"_s);
        QCOMPARE(stored(u"Plant A"_s).robots[0].webhookUrl.reveal(), m_desk->webhook(u"another-key-0009"_s));
        QCOMPARE(stored(u"Plant A"_s).robots[1].webhookUrl.reveal(), m_desk->webhook(u"day-key-0002"_s));
    }

    void clearingATypedSecretBringsTheStoredBack()
    {
        hands::fill(u"appSecret"_s, u"mistake"_s);
        hands::fill(u"appSecret"_s, {});
        hands::fill(hands::cell(u"robotsTable"_s, 1), u"mistake"_s);
        hands::fill(hands::cell(u"robotsTable"_s, 1), {});
        save();
        QCOMPARE(stored(u"Plant A"_s).app.secret.reveal(), u"s+cret/of the&app"_s);
        QCOMPARE(stored(u"Plant A"_s).robots[0].webhookUrl.reveal(), m_desk->webhook(u"night-key-0001"_s));
    }

    void storedUrlsBecomeStrangersWhenTheApiBaseUrlChanges()
    {
        hands::fill(u"apiBaseUrl"_s, u"https://wecom.example"_s);
        QVERIFY(!hands::see<QAbstractButton>(u"serviceEditOk"_s)->isEnabled());
        QVERIFY(hands::see<QLabel>(u"whatIsMissing"_s)->text().contains(u"Webhook URL in row 1"_s));
    }

    void storedUrlTypedAgainInAnotherRowIsADuplicate()
    {
        hands::click(u"robotsTableAdd"_s);
        hands::fill(hands::cell(u"robotsTable"_s, 0), u"Third"_s);
        hands::fill(hands::cell(u"robotsTable"_s, 1), u"night-key-0001"_s);
        QVERIFY(!hands::see<QAbstractButton>(u"serviceEditOk"_s)->isEnabled());
    }

    void removedAndAddedRowsAreSaved()
    {
        hands::focus(hands::cell(u"robotsTable"_s, 0));
        hands::press(Qt::Key_Delete, Qt::ControlModifier);
        hands::click(u"accountsTableAdd"_s);
        hands::fill(hands::cell(u"accountsTable"_s, 0), u"wangwu"_s);
        save();
        QCOMPARE(stored(u"Plant A"_s).robots.size(), 1);
        QCOMPARE(stored(u"Plant A"_s).robots[0].webhookUrl.reveal(), m_desk->webhook(u"day-key-0002"_s));
        QCOMPARE(stored(u"Plant A"_s).accounts.constLast().account, u"wangwu"_s);
    }

    void enterInALineSavesAndEscapeDoesNot()
    {
        hands::fill(u"serviceDescription"_s, u"lost"_s);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored(u"Plant A"_s).description, QString());
        hands::click(u"servicesEditButton"_s);
        hands::fill(u"serviceDescription"_s, u"kept"_s);
        hands::press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored(u"Plant A"_s).description, u"kept"_s);
    }

    void changeElsewhereIsNoticedAndCanBeShown()
    {
        hands::fill(u"serviceName"_s, u"Mine"_s);
        Backend other(m_desk->databaseFile());
        other.database.run(u"UPDATE service SET description = 'theirs'"_s);
        hands::click(u"messageBarRemedy"_s);
        QCOMPARE(hands::see<QLineEdit>(u"serviceDescription"_s)->text(), u"theirs"_s);
        QCOMPARE(hands::see<QLineEdit>(u"serviceName"_s)->text(), u"Plant A"_s);
        save();
        QCOMPARE(stored(u"Plant A"_s).description, u"theirs"_s);
    }

    void serviceDeletedElsewhereIsKeptAsANewOne()
    {
        hands::fill(u"appSecret"_s, u"typed secret"_s);
        Backend other(m_desk->databaseFile());
        other.database.run(u"DELETE FROM service"_s);
        QTRY_VERIFY(hands::isSeen(u"messageBarText"_s));
        QVERIFY(hands::see<QLabel>(u"messageBarText"_s)->text().contains(u"deleted elsewhere"_s));
        save();
        QCOMPARE(stored(u"Plant A"_s).app.secret.reveal(), u"typed secret"_s);
        QCOMPARE(stored(u"Plant A"_s).robots[1].webhookUrl.reveal(), m_desk->webhook(u"day-key-0002"_s));
    }

    void nameTakenWhileEditingIsTold()
    {
        Backend other(m_desk->databaseFile());
        other.database.run(u"INSERT INTO service (type, name, description, enabled, created_at, api_base_url, proxy, "
                           "ca_file, send_to_groups, send_to_accounts, agent_id, company_id) SELECT type, 'Plant B', "
                           "description, enabled, created_at, api_base_url, proxy, ca_file, send_to_groups, "
                           "send_to_accounts, agent_id, company_id FROM service"_s);
        hands::fill(u"serviceName"_s, u"Plant B"_s);
        auto *ok = hands::see<QAbstractButton>(u"serviceEditOk"_s);
        QTRY_VERIFY(!ok->isEnabled());
    }
};

QTEST_MAIN(TestServiceEditDialog)
#include "tst_serviceeditdialog.moc"
