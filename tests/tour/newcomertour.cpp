// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/tour/newcomertour.h>

#include <backend/configexchange.h>
#include <ui/exchange/exchangemenu.h>
#include <ui/help/helptopics.h>
#include <tests/support/rulesdesk.h>

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *dialog()
{
    return QApplication::activeModalWidget();
}

void closeDialog()
{
    qobject_cast<QDialog *>(dialog())->reject();
    QTest::qWait(50);
}

void tryTheDemo(const TourSteps &tour)
{
    tour.say("Welcome: five steps, or the demo");
    RulesDesk::goTo(u"welcomePage"_s);
    tour.picture(tour.desk.window.get(), u"welcome"_s);
    hands::click(u"demoSetUp"_s);
    hands::click(u"demoStops"_s);
    const auto *arrived = hands::see<QPlainTextEdit>(u"demoArrived"_s);
    tour.expect(QTest::qWaitFor([arrived] { return arrived->toPlainText().contains(u"zhangsan"_s); }, 20'000),
                "the demo's alarm arrives");
    tour.picture(tour.desk.window.get(), u"welcome-demo"_s);
    hands::click(u"demoRemove"_s);
}

void readTheGuides(const TourSteps &tour)
{
    tour.say("Help: the guides, and what a search finds");
    tour.desk.window->findChild<QAction *>(u"help"_s)->trigger();
    auto *topics = hands::see<QListWidget>(u"helpTopics"_s);
    const QSize before = tour.desk.window->size();
    tour.desk.window->resize(before.width(), 1000);
    for (int row = 0; row < topics->count(); ++row) {
        const QString topic = topics->item(row)->data(Qt::UserRole).toString();
        if (!helpTopics::guides().contains(topic))
            continue;
        topics->setCurrentRow(row);
        QTest::qWait(150); // the drawings are fitted in
        tour.picture(tour.desk.window.get(), u"help-"_s + topic);
    }
    tour.desk.window->resize(before);
    hands::fill(u"helpSearch"_s, u"60020"_s);
    tour.picture(tour.desk.window.get(), u"help-search"_s);
    hands::fill(u"helpSearch"_s, QString());
}

void readBesideTheForm(const TourSteps &tour)
{
    tour.say("F1 in a field: its guide beside the form");
    RulesDesk::goTo(u"servicesPage"_s);
    hands::focus(hands::see<QTableView>(u"servicesTable"_s));
    hands::see<QTableView>(u"servicesTable"_s)->selectRow(0);
    hands::press(Qt::Key_Return);
    hands::focus(hands::see<QWidget>(u"agentId"_s));
    hands::press(Qt::Key_F1);
    tour.expect(QTest::qWaitFor([] { return hands::isSeen(u"helpPanel"_s); }), "help stands beside the form");
    QTest::qWait(200);
    tour.picture(dialog(), u"help-panel"_s);
    hands::press(Qt::Key_F1);
    (void)QTest::qWaitFor([] { return !hands::isSeen(u"helpPanel"_s); });
    closeDialog();
}

void bringInAndOut(const TourSteps &tour)
{
    tour.say("Import shows first what it would do; export; backups");
    QByteArray json = exportConfig(*tour.desk.backend, {});
    json.replace("\"description\": \"\"", "\"description\": \"2026\"");
    QFile file(tour.desk.path(u"plant.json"_s));
    tour.expect(file.open(QIODevice::WriteOnly) && file.write(json) > 0, "a file to import");
    file.close();
    tour.desk.window->exchange().importConfiguration(file.fileName());
    hands::see<QTreeWidget>(u"importEntries"_s)
        ->expandItem(hands::see<QTreeWidget>(u"importEntries"_s)->topLevelItem(0));
    tour.picture(dialog(), u"import"_s);
    hands::click(u"importOk"_s);
    QTest::qWait(100);
    tour.desk.window->findChild<QAction *>(u"exportConfiguration"_s)->trigger();
    hands::click(u"exportWithSecrets"_s);
    hands::fill(u"exportPassphrase"_s, u"short"_s);
    tour.picture(dialog(), u"export"_s);
    closeDialog();
    tour.desk.window->findChild<QAction *>(u"backups"_s)->trigger();
    tour.picture(dialog(), u"backups"_s);
    closeDialog();
}

void lookAtTheChanges(const TourSteps &tour)
{
    tour.say("Changes: who changed what, and when");
    RulesDesk::goTo(u"changesPage"_s);
    hands::focus(hands::see<QTableView>(u"changesTable"_s));
    hands::see<QTableView>(u"changesTable"_s)->selectRow(0);
    tour.picture(tour.desk.window.get(), u"changes"_s);
    hands::press(Qt::Key_Return);
    tour.picture(dialog(), u"change-details"_s);
    closeDialog();
}

void lookAtAllSettings(const TourSteps &tour)
{
    RulesDesk::goTo(u"settingsPage"_s);
    const QSize before = tour.desk.window->size();
    tour.desk.window->resize(before.width(), 1300);
    tour.picture(tour.desk.window.get(), u"settings-all"_s);
    tour.desk.window->resize(before);
}

} // namespace

void visitAsNewcomer(const TourSteps &tour)
{
    tryTheDemo(tour);
    readTheGuides(tour);
    readBesideTheForm(tour);
    bringInAndOut(tour);
    lookAtTheChanges(tour);
    lookAtAllSettings(tour);
}
