// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QRadioButton>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

class TestAddServiceWizard : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QWizard *wizard() { return hands::see<QWizard>(u"addServiceWizard"_s); }
    QAbstractButton *ok() { return wizard()->button(QWizard::FinishButton); }
    QString missing() { return hands::see<QLabel>(u"whatIsMissing"_s)->text(); }
    QLineEdit *line(const QString &name) { return hands::see<QLineEdit>(name); }
    QString problem(const QString &name)
    {
        auto *label = wizard()->findChild<QLabel *>(name + u"Problem"_s);
        return label->isHidden() ? QString() : label->text();
    }
    void leave() { hands::focus(line(u"serviceDescription"_s)); }
    void paste(const QString &table, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        hands::click(table + u"Paste"_s);
    }
    void openForm()
    {
        hands::click(u"emptyStateButton"_s);
        hands::click(wizard()->button(QWizard::NextButton));
        hands::click(u"advancedFold"_s);
        hands::fill(u"apiBaseUrl"_s, m_desk->sandbox().baseUrl());
    }
    void fillGroups()
    {
        hands::fill(u"serviceName"_s, u"Plant A"_s);
        hands::fill(hands::cell(u"robotsTable"_s, 0), u"Night"_s);
        hands::fill(hands::cell(u"robotsTable"_s, 1), m_desk->webhook(u"night-key-0001"_s));
    }
    void fillAccounts()
    {
        hands::click(u"sendToAccounts"_s);
        hands::fill(u"agentId"_s, u"1000002"_s);
        hands::fill(u"appSecret"_s, u"secret-of-the-app"_s);
        hands::fill(u"companyId"_s, u"ww01"_s);
        hands::fill(hands::cell(u"accountsTable"_s, 0), u"ZhangSan"_s);
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

    void firstPageOffersTheTypesThatExist()
    {
        hands::click(u"emptyStateButton"_s);
        const auto types = wizard()->findChildren<QRadioButton *>();
        QCOMPARE(types.size(), 1);
        QCOMPARE(types.constFirst()->objectName(), u"typeWecom"_s);
        QVERIFY(types.constFirst()->isChecked());
        hands::click(wizard()->button(QWizard::NextButton));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"serviceName"_s);
        QCOMPARE(ok()->text(), u"OK"_s);
    }

    void serviceWithGroupsAndAccountsIsSaved()
    {
        openForm();
        QVERIFY(hands::see<QAbstractButton>(u"sendToGroups"_s)->isChecked());
        QVERIFY(!hands::see<QAbstractButton>(u"sendToAccounts"_s)->isChecked());
        fillGroups();
        fillAccounts();
        hands::fill(hands::cell(u"accountsTable"_s, 1), u"张三"_s);
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const Service service = stored();
        QCOMPARE(service.name, u"Plant A"_s);
        QVERIFY(service.enabled && service.sendToGroups && service.sendToAccounts);
        QCOMPARE(service.robots.size(), 1);
        QCOMPARE(service.robots[0].webhookUrl.reveal(), m_desk->webhook(u"night-key-0001"_s));
        QCOMPARE(service.app.secret.reveal(), u"secret-of-the-app"_s);
        QCOMPARE(service.accounts, (QList<Account>{{u"ZhangSan"_s, u"张三"_s}}));
        QVERIFY(service.createdAt.isValid());
        QCOMPARE(hands::textOf(hands::see<QTableView>(u"servicesTable"_s), 0, 0), u"Plant A"_s);
    }

    void okWaitsAndSaysForWhat()
    {
        openForm();
        QVERIFY(!ok()->isEnabled());
        QCOMPARE(missing(), u"Before OK: Name, Group Name in row 1, Webhook URL in row 1"_s);
        fillGroups();
        QCOMPARE(missing(), QString());
        QVERIFY(ok()->isEnabled());
        hands::fill(u"serviceName"_s, {});
        QVERIFY(!ok()->isEnabled());
        QCOMPARE(missing(), u"Before OK: Name"_s);
    }

    void problemIsToldOnlyAfterTheFieldWasLeft()
    {
        openForm();
        hands::fill(u"serviceName"_s, {});
        QCOMPARE(problem(u"serviceName"_s), QString());
        leave();
        QCOMPARE(problem(u"serviceName"_s), u"Required."_s);
        hands::fill(u"serviceName"_s, u"P"_s);
        QCOMPARE(problem(u"serviceName"_s), QString());
    }

    void eachWrongInputIsToldInWordsThatMend_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("name too long") << u"serviceName"_s << QString(201, u'x') << u"at most 200 characters"_s;
        QTest::newRow("AgentId no number") << u"agentId"_s << u"app"_s << u"whole number above 0"_s;
        QTest::newRow("AgentId zero") << u"agentId"_s << u"0"_s << u"whole number above 0"_s;
        QTest::newRow("AgentId missing") << u"agentId"_s << u""_s << u"Required."_s;
        QTest::newRow("Company ID missing") << u"companyId"_s << u""_s << u"Required."_s;
        QTest::newRow("Secret missing") << u"appSecret"_s << u""_s << u"Required."_s;
        QTest::newRow("API no URL") << u"apiBaseUrl"_s << u"wecom"_s << u"Not a usable address"_s;
        QTest::newRow("API plain http") << u"apiBaseUrl"_s << u"http://example.com"_s << u"Use https"_s;
        QTest::newRow("proxy without port") << u"proxy"_s << u"http://proxy"_s << u"http://HOST:PORT"_s;
        QTest::newRow("CA file relative") << u"caFile"_s << u"ca.pem"_s << u"beginning with /"_s;
    }
    void eachWrongInputIsToldInWordsThatMend()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        openForm();
        fillGroups();
        fillAccounts();
        hands::fill(field, typed);
        leave();
        QVERIFY2(problem(field).contains(words), qPrintable(problem(field)));
        QVERIFY(!ok()->isEnabled());
        QCOMPARE(line(field)->accessibleDescription(), problem(field));
    }

    void eachWrongRowIsTold_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("words");
        const QString robots = u"robotsTable"_s;
        const QString accounts = u"accountsTable"_s;
        QTest::newRow("foreign server") << robots << u"Day\thttps://example.com/cgi-bin/webhook/send?key=1"_s
                                        << u"Row 2, Webhook URL: Belongs to another server"_s;
        QTest::newRow("no URL") << robots << u"Day\tsomething else"_s << u"Row 2, Webhook URL: Not a usable address"_s;
        QTest::newRow("no name") << robots << u"another-key-0001"_s << u"Row 2, Group Name: Required."_s;
        QTest::newRow("same name") << robots << u"Night\tanother-key-0001"_s
                                   << u"Row 2, Group Name: Stands in an earlier row"_s;
        QTest::newRow("same URL") << robots << u"Day\tnight-key-0001"_s
                                  << u"Row 2, Webhook URL: Stands in an earlier row"_s;
        QTest::newRow("display name") << accounts << u"张三"_s << u"Row 2, Account: Not an account"_s;
        QTest::newRow("same account") << accounts << u"zhangsan\tagain"_s
                                      << u"Row 2, Account: Stands in an earlier row"_s;
    }
    void eachWrongRowIsTold()
    {
        QFETCH(QString, table);
        QFETCH(QString, pasted);
        QFETCH(QString, words);
        openForm();
        fillGroups();
        fillAccounts();
        paste(table, pasted);
        leave();
        QTRY_VERIFY2(problem(table).contains(words), qPrintable(problem(table)));
        QVERIFY(!ok()->isEnabled());
        const QModelIndex cell = hands::see<QTableView>(table)->model()->index(1, words.contains(u"URL") ? 1 : 0);
        QVERIFY(!cell.data(Qt::BackgroundRole).isNull() && !cell.data(Qt::ToolTipRole).toString().isEmpty());
    }

    void urlWithoutAKeyIsTold()
    {
        openForm();
        fillGroups();
        hands::fill(hands::cell(u"robotsTable"_s, 1), m_desk->webhook({}));
        leave();
        QTRY_VERIFY2(problem(u"robotsTable"_s).contains(u"The key is missing"_s),
                     qPrintable(problem(u"robotsTable"_s)));
    }

    void neitherSectionIsTold()
    {
        openForm();
        hands::fill(u"serviceName"_s, u"Plant A"_s);
        hands::click(u"sendToGroups"_s);
        QCOMPARE(problem(u"sendTo"_s), u"Choose WeCom Group, WeCom Account or both."_s);
        QVERIFY(!hands::isSeen(u"robotsTable"_s));
        QVERIFY(!ok()->isEnabled());
    }

    void sectionThatIsOffKeepsItsValuesAndIsNotValidated()
    {
        openForm();
        fillGroups();
        fillAccounts();
        hands::fill(u"agentId"_s, u"not a number"_s);
        QVERIFY(!ok()->isEnabled());
        hands::click(u"sendToAccounts"_s);
        QVERIFY(!hands::isSeen(u"agentId"_s));
        QVERIFY(ok()->isEnabled());
        hands::click(u"sendToAccounts"_s);
        QCOMPARE(line(u"agentId"_s)->text(), u"not a number"_s);
        hands::click(u"sendToAccounts"_s);
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored().app.agentId, u"not a number"_s);
        QVERIFY(!stored().sendToAccounts);
    }

    void severalPastedLinesBecomeRows()
    {
        openForm();
        hands::fill(u"serviceName"_s, u"Plant A"_s);
        paste(u"robotsTable"_s,
              u"Night\t%1\r\n\r\nDay＆Office\tday-key-0002\n"_s.arg(m_desk->webhook(u"night-key-0001"_s)));
        hands::click(u"sendToAccounts"_s);
        hands::fill(u"agentId"_s, u"1000002"_s);
        hands::fill(u"appSecret"_s, u"s"_s);
        hands::fill(u"companyId"_s, u"ww01"_s);
        paste(u"accountsTable"_s, u" ZhangSan \t张三\nLiSi\nＷａｎｇ５\t王五\textra column\n"_s);
        QVERIFY2(ok()->isEnabled(), qPrintable(missing()));
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const Service service = stored();
        QCOMPARE(service.robots.size(), 2);
        QCOMPARE(service.robots[1].groupName, u"Day&Office"_s);
        QCOMPARE(service.robots[1].webhookUrl.reveal(), m_desk->webhook(u"day-key-0002"_s));
        QCOMPARE(service.accounts,
                 (QList<Account>{{u"ZhangSan"_s, u"张三"_s}, {u"LiSi"_s, {}}, {u"Wang5"_s, u"王五"_s}}));
    }

    void linesPastedIntoACellBecomeRowsToo()
    {
        openForm();
        QApplication::clipboard()->setText(u"Night\tnight-key-0001\nDay\tday-key-0002"_s);
        hands::focus(hands::cell(u"robotsTable"_s, 0));
        hands::press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(hands::see<QTableView>(u"robotsTable"_s)->model()->rowCount(), 2);
    }

    void keyAloneBecomesTheUrlAndIsMaskedWhenLeft()
    {
        openForm();
        fillGroups();
        hands::fill(hands::cell(u"robotsTable"_s, 1), u"key-of-the-robot"_s);
        leave();
        const QString shown = m_desk->sandbox().baseUrl() + u"/cgi-bin/webhook/send?key=••••"_s;
        QTRY_COMPARE(hands::textOf(hands::see<QTableView>(u"robotsTable"_s), 0, 1), shown);
        QTRY_COMPARE(hands::cell(u"robotsTable"_s, 1)->text(), shown);
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored().robots[0].webhookUrl.reveal(), m_desk->webhook(u"key-of-the-robot"_s));
    }

    void whatIsTypedIsCleaned_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("full-width AgentId") << u"agentId"_s << u"１０００００２ "_s << u"1000002"_s;
        QTest::newRow("full-width Company ID") << u"companyId"_s << u"　ｗｗ０１"_s << u"ww01"_s;
        QTest::newRow("zero width") << u"companyId"_s << u"\u200Bww\u200D01\uFEFF"_s << u"ww01"_s;
        QTest::newRow("full-width URL") << u"apiBaseUrl"_s << u"ｈｔｔｐｓ：／／ｗｅｃｏｍ．ｅｘａｍｐｌｅ／"_s
                                        << u"https://wecom.example"_s;
        QTest::newRow("name keeps its forms") << u"serviceName"_s << u" １号车间 "_s << u"１号车间"_s;
    }
    void whatIsTypedIsCleaned()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        openForm();
        hands::click(u"sendToAccounts"_s);
        hands::fill(field, typed); // what is not ASCII comes by the input method
        leave();
        QCOMPARE(line(field)->text(), meant);
    }

    void nameOfAnotherServiceIsTaken()
    {
        m_desk->store(u"Plant A"_s);
        m_desk->window.reset();
        m_desk->open();
        hands::click(u"servicesAddButton"_s);
        hands::click(wizard()->button(QWizard::NextButton));
        hands::fill(u"serviceName"_s, u" Plant A"_s);
        leave();
        QCOMPARE(problem(u"serviceName"_s), u"Another service has this name. Choose a different one."_s);
    }

    void enterWalksThroughTheTableAndAddsARow()
    {
        openForm();
        hands::focus(hands::cell(u"robotsTable"_s, 0));
        hands::type(u"Night"_s);
        hands::press(Qt::Key_Return);
        hands::type(u"night-key-0001"_s);
        hands::press(Qt::Key_Return);
        QCOMPARE(hands::see<QTableView>(u"robotsTable"_s)->model()->rowCount(), 2);
        hands::type(u"Day"_s);
        QCOMPARE(hands::textOf(hands::see<QTableView>(u"robotsTable"_s), 1, 0), u"Day"_s);
        hands::press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(hands::see<QTableView>(u"robotsTable"_s)->model()->rowCount(), 1);
        QCOMPARE(hands::textOf(hands::see<QTableView>(u"robotsTable"_s), 0, 0), u"Night"_s);
    }

    void emptyLastRowIsNoMistake()
    {
        openForm();
        fillGroups();
        hands::click(u"robotsTableAdd"_s);
        leave();
        QVERIFY2(ok()->isEnabled(), qPrintable(missing()));
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored().robots.size(), 1);
    }

    void secretIsMaskedUntilTheEyeIsClicked()
    {
        openForm();
        fillAccounts();
        QCOMPARE(line(u"appSecret"_s)->echoMode(), QLineEdit::Password);
        hands::click(u"appSecretEye"_s);
        QCOMPARE(line(u"appSecret"_s)->echoMode(), QLineEdit::Normal);
        hands::click(u"appSecretEye"_s);
        QCOMPARE(line(u"appSecret"_s)->echoMode(), QLineEdit::Password);
    }

    void passwordInTheProxysUrlGoesWhereSecretsAre()
    {
        openForm();
        fillGroups();
        hands::fill(u"proxy"_s, u"http://plant:hunter2@proxy.example:3128"_s);
        leave();
        QCOMPARE(line(u"proxy"_s)->text(), u"http://plant@proxy.example:3128"_s);
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored().route.proxyPassword.reveal(), u"hunter2"_s);
    }

    void failureOfSavingLosesNothing()
    {
        openForm();
        fillGroups();
        m_desk->backend->database.run(u"ALTER TABLE account RENAME TO gone"_s);
        hands::click(ok());
        QVERIFY(!hands::see<QLabel>(u"messageBarText"_s)->text().isEmpty());
        QVERIFY(wizard()->isVisible());
        m_desk->backend->database.run(u"ALTER TABLE gone RENAME TO account"_s);
        QCOMPARE(m_desk->backend->services.all().size(), 0); // nothing half-saved
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stored().name, u"Plant A"_s);
    }

    void unsavedDraftCanBeTested()
    {
        openForm();
        fillGroups();
        hands::fill(u"serviceName"_s, {}); // a test needs no name
        hands::click(u"formSendTest"_s);
        hands::click(u"sendTestSend"_s);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 1);
        QCOMPARE(m_desk->backend->services.all().size(), 0);
    }

    // Figures are printed rather than compared: machines differ. What is compared is why it stays quick.
    void fiveHundredRobotsAndFiveThousandAccountsFitIntoOneForm()
    {
        openForm();
        fillGroups();
        fillAccounts();
        QStringList robots;
        for (int i = 0; i < 499; ++i)
            robots.append(u"Group %1\tkey-of-robot-%1"_s.arg(i));
        QStringList accounts;
        for (int i = 0; i < 4999; ++i)
            accounts.append(u"operator%1\t操作员 %1"_s.arg(i));
        QElapsedTimer timer;
        timer.start();
        paste(u"robotsTable"_s, robots.join(u'\n'));
        paste(u"accountsTable"_s, accounts.join(u'\n'));
        qInfo("pasting 499 robots and 4 999 accounts: %lld ms", timer.restart());
        hands::fill(hands::cell(u"accountsTable"_s, 1), u"abcdefghij"_s);
        qInfo("a key in an account: %.1f ms", double(timer.restart()) / 10);
        hands::fill(u"serviceName"_s, u"abcdefghij"_s);
        qInfo("a key in the name: %.1f ms", double(timer.restart()) / 10);
        QVERIFY(ok()->isEnabled());
        QVERIFY(wizard()->findChildren<QLineEdit *>().size() < 20); // only one row of a table has editors
        hands::click(ok());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        qInfo("saving: %lld ms", timer.restart());
        QCOMPARE(stored().robots.size(), 500);
        QCOMPARE(stored().accounts.size(), 5000);
    }
};

QTEST_MAIN(TestAddServiceWizard)
#include "tst_addservicewizard.moc"
