// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/transaction.h>
#include <ui/widgets/messagebar.h>
#include <tests/support/rulesdesk.h>

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

class TestRulesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RulesDesk> m_desk;

    RuleStore &rules() { return m_desk->rules(); }
    void open(const QString &page = u"rulesPage"_s) { m_desk->openAt(page); }
    void storeRule(const QString &name) { m_desk->storeRule(name); }
    void show(const QString &page) { m_desk->show(page); }
    static void choose(const QString &box, const QString &text)
    {
        auto *combo = hands::see<QComboBox>(box);
        const int row = combo->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        hands::focus(combo);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }
    static void check(const QString &list, const QString &part)
    {
        auto *widget = hands::see<QListWidget>(list);
        for (int row = 0; row < widget->count(); ++row) {
            if (widget->item(row)->text().contains(part))
                widget->item(row)->setCheckState(Qt::Checked);
        }
    }
    static QTableView *table(const QString &name) { return hands::see<QTableView>(name); }
    // In the window, or in a dialog over it.
    MessageBar *bar() const
    {
        for (MessageBar *each : m_desk->window->findChildren<MessageBar *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString told() const { return bar() ? bar()->text() : QString(); }
    QAbstractButton *remedy() const { return bar()->findChild<QPushButton *>(); }
    static void next() { hands::click(hands::see<QWizard>(u"addRuleWizard"_s)->button(QWizard::NextButton)); }
    static QAbstractButton *nextButton()
    {
        return hands::see<QWizard>(u"addRuleWizard"_s)->button(QWizard::NextButton);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<RulesDesk>(); }
    void cleanup() { m_desk.reset(); }

    void ruleIsMadeInTheWizard()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        QVERIFY(!nextButton()->isEnabled());
        hands::fill(u"ruleName"_s, u"  Critical to plant "_s);
        hands::click(u"ruleLevel0"_s);
        hands::click(u"ruleLevel1"_s);
        hands::click(u"ruleState3"_s);
        hands::fill(u"rulePath"_s, u"Line1/*"_s);
        hands::fill(u"ruleGroups"_s, u"Line 1； Line 2"_s);
        next();
        QVERIFY(!nextButton()->isEnabled());
        hands::click(u"addWecom"_s);
        QVERIFY(hands::see<QLabel>(u"ruleMissing"_s)->text().contains(u"Service of notification 1"_s));
        choose(u"blockService"_s, u"Plant A"_s);
        choose(u"blockMessage"_s, u"Standard"_s);
        choose(u"blockSchedule"_s, u"Always"_s);
        QVERIFY(!nextButton()->isEnabled());
        hands::click(u"receiversAll"_s);
        const int count = hands::see<QListWidget>(u"receivers"_s)->count();
        QCOMPARE(hands::see<QLabel>(u"receiversCount"_s)->text(), u"%1 of %1 chosen"_s.arg(count));
        next();
        const QString summary = hands::see<QLabel>(u"ruleSummary"_s)->text();
        QVERIFY2(summary.startsWith(u"Critical and High alarms (path Line1/*"_s), qPrintable(summary));
        QVERIFY2(summary.contains(u"through Plant A with the message Standard, always"_s), qPrintable(summary));
        hands::click(hands::see<QWizard>(u"addRuleWizard"_s)->button(QWizard::FinishButton));
        QTRY_COMPARE(rules().all().size(), 1);
        const Rule rule = rules().all().constFirst();
        QCOMPARE(rule.name, u"Critical to plant"_s);
        QCOMPARE(rule.criteria.levels, (QList<AlarmLevel>{AlarmLevel::Critical, AlarmLevel::High}));
        QCOMPARE(rule.criteria.states, (std::array<bool, alarmStateCount>{true, true, true, false}));
        QCOMPARE(rule.criteria.groups, (QStringList{u"Line 1"_s, u"Line 2"_s}));
        QCOMPARE(rule.blocks.constFirst().receivers.size(), count);
        QCOMPARE(hands::textOf(table(u"rulesTable"_s), 0, 2), u"Plant A"_s);
    }

    void newMessageIsMadeFromTheRuleAndChosen()
    {
        open();
        storeRule(u"R"_s);
        show(u"rulesPage"_s);
        table(u"rulesTable"_s)->selectRow(0);
        hands::focus(table(u"rulesTable"_s));
        hands::press(Qt::Key_Return);
        hands::see<QDialog>(u"ruleEditDialog"_s);
        choose(u"blockMessage"_s, u"New message…"_s);
        hands::see<QDialog>(u"messageEditDialog"_s);
        hands::fill(u"messageName"_s, u"Made here"_s);
        hands::click(u"messageEditOk"_s);
        QTRY_COMPARE(hands::see<QComboBox>(u"blockMessage"_s)->currentText(), u"Made here"_s);
        hands::click(u"ruleEditOk"_s);
        const std::optional<Message> made = m_desk->backend->messages.byName(u"Made here"_s);
        QVERIFY(made);
        QTRY_COMPARE(rules().all().constFirst().blocks.constFirst().messageId, made->id);
    }

    void blocksAreAddedMovedAndRemoved()
    {
        open();
        storeRule(u"R"_s);
        show(u"rulesPage"_s);
        table(u"rulesTable"_s)->selectRow(0);
        hands::focus(table(u"rulesTable"_s));
        hands::press(Qt::Key_Return);
        QWidget *dialog = hands::see<QDialog>(u"ruleEditDialog"_s);
        hands::click(u"addWecom"_s);
        QTRY_COMPARE(dialog->findChildren<QWidget *>(u"blockHead"_s).size(), 2);
        QVERIFY(!hands::see<QAbstractButton>(u"ruleEditOk"_s)->isEnabled());
        hands::click(dialog->findChild<QWidget *>(u"block1"_s)->findChild<QAbstractButton *>(u"blockUp"_s));
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"block0"_s)
                        ->findChild<QAbstractButton *>(u"blockHead"_s)
                        ->text()
                        .contains(u"no service yet"_s));
        hands::click(dialog->findChild<QWidget *>(u"block0"_s)->findChild<QAbstractButton *>(u"blockRemove"_s));
        QTRY_COMPARE(dialog->findChildren<QWidget *>(u"blockHead"_s).size(), 1);
        QTRY_VERIFY(hands::see<QAbstractButton>(u"ruleEditOk"_s)->isEnabled());
    }

    void deletedRulesComeBack()
    {
        open();
        storeRule(u"R"_s);
        show(u"rulesPage"_s);
        const Rule before = rules().all().constFirst();
        table(u"rulesTable"_s)->selectRow(0);
        hands::focus(table(u"rulesTable"_s));
        hands::press(Qt::Key_Delete);
        QTRY_COMPARE(rules().all().size(), 0);
        hands::click(remedy());
        QTRY_COMPARE(rules().all().size(), 1);
        QCOMPARE(rules().all().constFirst().blocks, before.blocks);
    }

    void ruleThatReachesNobodyIsMarked()
    {
        open();
        storeRule(u"R"_s);
        Service service = m_desk->backend->services.all().constFirst();
        service.enabled = false;
        m_desk->backend->services.save(service, QDateTime::currentDateTimeUtc());
        show(u"rulesPage"_s);
        QCOMPARE(hands::textOf(table(u"rulesTable"_s), 0, 4), u"Reaches nobody."_s);
    }

    void ruleIsTested()
    {
        open();
        storeRule(u"R"_s);
        show(u"rulesPage"_s);
        table(u"rulesTable"_s)->selectRow(0);
        hands::focus(table(u"rulesTable"_s));
        hands::press(Qt::Key_T, Qt::ControlModifier);
        hands::click(u"ruleTestSend"_s);
        QTRY_COMPARE(hands::see<QLabel>(u"ruleTestSummary"_s)->text(), u"Delivered to all."_s);
        QCOMPARE(hands::see<QTableWidget>(u"ruleTestResults"_s)->rowCount(), 1);
        QCOMPARE(m_desk->sandbox().acceptedMessages().size(), 1);
    }

    // Whatever a rule uses is deleted only together with its notification, and comes back with it.
    void deletingSomethingInUseNamesTheRules_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("name");
        QTest::newRow("service") << u"servicesPage"_s << u"servicesTable"_s << u"Plant A"_s;
        QTest::newRow("message") << u"messagesPage"_s << u"messagesTable"_s << u"Standard"_s;
        QTest::newRow("schedule") << u"schedulesPage"_s << u"schedulesTable"_s << u"Always"_s;
    }
    void deletingSomethingInUseNamesTheRules()
    {
        QFETCH(QString, page);
        QFETCH(QString, table);
        QFETCH(QString, name);
        open();
        storeRule(u"R"_s);
        show(page);
        auto *list = hands::see<QTableView>(table);
        list->selectRow(0);
        hands::focus(list);
        hands::press(Qt::Key_Delete);
        QTRY_COMPARE(told(), u"%1 is used by rules: R. Left without any notification: R."_s.arg(name));
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(rules().all().constFirst().blocks.size(), 1);
        hands::click(remedy()); // take out and delete
        QTRY_COMPARE(rules().all().constFirst().blocks.size(), 0);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        hands::click(remedy()); // undo
        QTRY_COMPARE(rules().all().constFirst().blocks.size(), 1);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(rules().all().constFirst().blocks.constFirst().receivers.size(), 1);
    }

    void disablingSomethingInUseNamesTheRules()
    {
        open();
        storeRule(u"R"_s);
        show(u"servicesPage"_s);
        table(u"servicesTable"_s)->selectRow(0);
        hands::focus(table(u"servicesTable"_s));
        hands::press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(told(), u"Plant A is used by rules: R."_s);
        QVERIFY(m_desk->backend->services.all().constFirst().enabled);
        hands::click(remedy());
        QTRY_VERIFY(!m_desk->backend->services.all().constFirst().enabled);
    }

    void removingAReceiverInUseNamesTheRules_data()
    {
        QTest::addColumn<QString>("tableName");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<int>("row");
        QTest::newRow("group") << u"robotsTable"_s << u"Night"_s << 0;
        QTest::newRow("account") << u"accountsTable"_s << u"ZhangSan"_s << 0;
    }
    void removingAReceiverInUseNamesTheRules()
    {
        QFETCH(QString, tableName);
        QFETCH(QString, receiver);
        QFETCH(int, row);
        open();
        m_desk->storeRule(u"Both"_s, [](Rule &rule) {
            rule.blocks[0].receivers = {{Receiver::Kind::Group, u"Night"_s}, {Receiver::Kind::Account, u"ZhangSan"_s}};
        });
        m_desk->storeRule(u"One"_s, [&](Rule &rule) {
            const bool isGroup = receiver == u"Night";
            rule.blocks[0].receivers = {{isGroup ? Receiver::Kind::Group : Receiver::Kind::Account, receiver}};
        });
        show(u"servicesPage"_s);
        table(u"servicesTable"_s)->selectRow(0);
        hands::focus(table(u"servicesTable"_s));
        hands::press(Qt::Key_Return);
        auto *receivers = table(tableName);
        receivers->selectRow(row);
        hands::focus(receivers);
        hands::press(Qt::Key_Delete);
        hands::click(u"serviceEditOk"_s);
        QTRY_COMPARE(told(), u"%1 is used by rules: Both and One. Left without any notification: One."_s.arg(receiver));
        QCOMPARE(rules().all().constFirst().blocks.constFirst().receivers.size(), 2);
        hands::click(remedy()); // take out and save
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(rules().all().at(0).blocks.constFirst().receivers.size(), 1);
        QVERIFY(rules().all().at(1).blocks.isEmpty());
        const Service service = m_desk->backend->services.all().constFirst();
        QCOMPARE(service.robots.size() + service.accounts.size(), 4);
    }

    void newNamesFollowInTheRules()
    {
        open();
        storeRule(u"Critical"_s);
        show(u"servicesPage"_s);
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::focus(table(u"servicesTable"_s));
        hands::press(Qt::Key_Return);
        hands::fill(u"serviceName"_s, u"Plant B"_s);
        hands::press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        RulesDesk::goTo(u"rulesPage"_s);
        QCOMPARE(hands::textOf(table(u"rulesTable"_s), 0, 2), u"Plant B"_s);
        QCOMPARE(rules().all().constFirst().blocks.constFirst().receivers.constFirst().name,
                 m_desk->backend->services.all().constFirst().robots.constFirst().groupName);
    }

    void tenThousandRulesAreListedSearchedAndSorted()
    {
        open();
        storeRule(u"R"_s);
        {
            Rule rule = rules().all().constFirst();
            Transaction transaction(m_desk->backend->database);
            for (int number = 0; number < 10'000; ++number) {
                rule.id = 0;
                rule.name = u"Rule %1"_s.arg(number);
                rules().save(rule, QDateTime::currentDateTimeUtc());
            }
            transaction.commit();
        }
        QElapsedTimer timer;
        timer.start();
        show(u"rulesPage"_s);
        const qint64 shown = timer.restart();
        auto *list = table(u"rulesTable"_s);
        QCOMPARE(list->model()->rowCount(), 10'001);
        hands::fill(u"rulesSearch"_s, u"Rule 999"_s);
        QTRY_COMPARE(list->model()->rowCount(), 11);
        const qint64 searched = timer.restart();
        hands::see<QLineEdit>(u"rulesSearch"_s)->clear();
        QTRY_COMPARE(list->model()->rowCount(), 10'001);
        timer.restart();
        list->sortByColumn(0, Qt::AscendingOrder);
        qInfo("10 000 rules: window opened in %lld ms, searched in %lld ms, sorted in %lld ms", shown, searched,
              timer.elapsed());
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
