// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helptopics.h>
#include <ui/help/helpview.h>
#include <ui/languagechoice.h>
#include <tests/support/rulesdesk.h>

#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

    std::unique_ptr<RulesDesk> m_desk;

    static QString topicInPanel() { return hands::see<QWidget>(u"helpPanel"_s)->findChild<HelpView *>()->topic(); }
    static const HelpView *pageView() { return hands::see<QWidget>(u"helpPage"_s)->findChild<HelpView *>(); }
    static QListWidget *topics() { return hands::see<QListWidget>(u"helpTopics"_s); }

    void openServiceForm() const
    {
        m_desk->openAt(u"servicesPage"_s);
        hands::focus(hands::see<QTableView>(u"servicesTable"_s));
        hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
        hands::press(Qt::Key_Return);
        QVERIFY(hands::see<QDialog>(u"serviceEditDialog"_s));
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<RulesDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void panelFollowsTheField()
    {
        openServiceForm();
        auto *dialog = hands::see<QDialog>(u"serviceEditDialog"_s);
        const QSize before = dialog->size();
        hands::focus(hands::see<QWidget>(u"agentId"_s));
        hands::press(Qt::Key_F1);
        QCOMPARE(topicInPanel(), u"app-ids"_s);
        const QWidget *panel = hands::see<QWidget>(u"helpPanel"_s);
        QVERIFY(panel->geometry().left() >= before.width() - 1 || dialog->width() < before.width() + panel->width());
        hands::focus(hands::see<QWidget>(u"robotsTable"_s)); // the form is not blocked
        QCOMPARE(topicInPanel(), u"webhook-url"_s);
        hands::focus(hands::see<QWidget>(u"accountsTable"_s));
        QCOMPARE(topicInPanel(), u"export-contacts"_s);
        hands::press(Qt::Key_F1);
        QTRY_VERIFY(!hands::isSeen(u"helpPanel"_s));
        QCOMPARE(dialog->size(), before);
        QVERIFY(dialog->isVisible());
    }

    void escapeInThePanelClosesItAlone()
    {
        openServiceForm();
        hands::focus(hands::see<QWidget>(u"agentId"_s));
        hands::press(Qt::Key_F1);
        QCOMPARE(topicInPanel(), u"app-ids"_s);
        hands::press(Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"helpText"_s);
        hands::press(Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"agentId"_s);
        hands::press(Qt::Key_F6);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!hands::isSeen(u"helpPanel"_s));
        QVERIFY(hands::see<QDialog>(u"serviceEditDialog"_s));
    }

    void sizeOfTheFormIsKeptWithoutThePanel()
    {
        openServiceForm();
        const QSize before = hands::see<QDialog>(u"serviceEditDialog"_s)->size();
        hands::press(Qt::Key_F1);
        QTRY_VERIFY(hands::isSeen(u"helpPanel"_s));
        hands::see<QDialog>(u"serviceEditDialog"_s)->reject();
        hands::focus(hands::see<QTableView>(u"servicesTable"_s));
        hands::press(Qt::Key_Return);
        QCOMPARE(hands::see<QDialog>(u"serviceEditDialog"_s)->size(), before);
        QTRY_VERIFY(!hands::isSeen(u"helpPanel"_s));
    }

    void panelStandsBesideTheWizard()
    {
        m_desk->openAt(u"servicesPage"_s);
        hands::focus(hands::see<QTableView>(u"servicesTable"_s));
        hands::press(Qt::Key_N, Qt::ControlModifier);
        auto *wizard = hands::see<QWizard>(u"addServiceWizard"_s);
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        hands::press(Qt::Key_F1);
        QCOMPARE(topicInPanel(), u"services"_s);
        hands::focus(hands::see<QWidget>(u"sendToAccounts"_s));
        QCOMPARE(topicInPanel(), u"create-app"_s);
        const QWidget *panel = hands::see<QWidget>(u"helpPanel"_s);
        const QWidget *form = hands::see<QWidget>(u"wecomServiceForm"_s);
        QVERIFY(form->mapTo(wizard, QPoint(form->width(), 0)).x() <= panel->x());
    }

    void everyKnownFieldIsThere()
    {
        QStringList missing = helpTopics::knownFields();
        const auto look = [&missing] {
            for (const QWidget *widget : QApplication::allWidgets())
                missing.removeAll(QString(widget->objectName()).remove(QRegularExpression(u"\\d+$"_s)));
        };
        const QList<std::pair<QString, QString>> forms{{u"servicesPage"_s, u"servicesTable"_s},
                                                       {u"messagesPage"_s, u"messagesTable"_s},
                                                       {u"schedulesPage"_s, u"schedulesTable"_s},
                                                       {u"rulesPage"_s, u"rulesTable"_s}};
        m_desk->openAt(u"servicesPage"_s);
        m_desk->storeRule(u"All"_s);
        Schedule holiday;
        holiday.name = u"National Day"_s;
        holiday.kind = ScheduleKind::Holiday;
        m_desk->backend->schedules.save(holiday, QDateTime::currentDateTimeUtc());
        m_desk->show(u"servicesPage"_s);
        auto *navigation = hands::see<QListWidget>(u"navigation"_s);
        for (int row = 0; row < navigation->count(); ++row)
            navigation->setCurrentRow(row); // a page is built when it is shown
        look();
        for (const auto &[page, table] : forms) {
            RulesDesk::goTo(page);
            for (int row = 0; row < hands::see<QTableView>(table)->model()->rowCount(); ++row) {
                hands::focus(hands::see<QTableView>(table));
                hands::see<QTableView>(table)->selectRow(row);
                hands::press(Qt::Key_Return);
                QTRY_VERIFY(QApplication::activeModalWidget());
                look();
                qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void f1OnAFieldOfAPageLeadsThere()
    {
        m_desk->open();
        RulesDesk::goTo(u"settingsPage"_s);
        hands::focus(hands::see<QWidget>(u"tokenName"_s));
        hands::press(Qt::Key_F1);
        QCOMPARE(pageView()->topic(), u"settings"_s);
        QTRY_VERIFY(pageView()->verticalScrollBar()->value() > 0 || pageView()->verticalScrollBar()->maximum() == 0);
    }

    void searchAndLinks()
    {
        m_desk->open();
        RulesDesk::goTo(u"helpPage"_s);
        QCOMPARE(pageView()->topic(), u"add-robot"_s);
        const int all = topics()->count();
        QVERIFY(all >= 17);
        hands::focus(topics());
        hands::press(Qt::Key_F, Qt::ControlModifier);
        hands::type(u"60020"_s);
        QVERIFY(topics()->count() < all);
        hands::press(Qt::Key_Return); // to the hits
        hands::press(Qt::Key_Down);
        QCOMPARE(pageView()->topic(), topics()->currentItem()->data(Qt::UserRole).toString());
        QVERIFY(topics()->currentItem()->isSelected());
        QVERIFY(pageView()->toPlainText().contains(u"60020"_s));
        hands::fill(u"helpSearch"_s, u"zeppelin"_s);
        QCOMPARE(topics()->count(), 1);
        QCOMPARE(topics()->item(0)->text(), u"Nothing found."_s);
        hands::fill(u"helpSearch"_s, QString());
        QCOMPARE(topics()->count(), all);
        hands::click(u"helpBack"_s); // past the first that was found
        hands::click(u"helpBack"_s);
        QCOMPARE(pageView()->topic(), u"add-robot"_s);
        QCOMPARE(topics()->currentItem()->text(), u"Add a group robot"_s);
    }

    void listFollowsALinkThatIsClicked()
    {
        m_desk->openAt(u"helpPage"_s);
        auto *view = m_desk->window->findChild<QWidget *>(u"helpPage"_s)->findChild<HelpView *>();
        view->setSource(QUrl(u"webhook-url.html"_s)); // as a click on the link does
        QCOMPARE(view->topic(), u"webhook-url"_s);
        QCOMPARE(topics()->currentItem()->text(), u"See a robot's webhook URL"_s);
        QVERIFY(topics()->currentItem()->isSelected());
        languageChoice::choose(languageChoice::chinese);
        QTRY_VERIFY(view->toPlainText().startsWith(u"查看机器人"_s));
    }

    void languageChangesInPlace()
    {
        m_desk->open();
        RulesDesk::goTo(u"helpPage"_s);
        languageChoice::choose(languageChoice::chinese);
        QTRY_VERIFY(pageView()->toPlainText().startsWith(u"添加群机器人"_s));
        QTRY_COMPARE(topics()->item(1)->text(), u"添加群机器人"_s);
    }
};

QTEST_MAIN(TestHelp)

#include "tst_help.moc"
