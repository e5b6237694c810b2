// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/support/rulesdesk.h>
#include <tests/tour/rulestour.h>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

namespace {

void chooseFirst(const QString &box)
{
    auto *combo = hands::see<QComboBox>(box);
    combo->setCurrentIndex(0);
    Q_EMIT combo->activated(0);
}

void explainAlarm(const TourSteps &tour)
{
    tour.say("Explain: what would happen if this alarm came now");
    hands::click(u"rulesExplainButton"_s);
    tour.picture(tour.desk.window.get(), u"explain-silent"_s);
    hands::see<QLineEdit>(u"explainPath"_s)->setText(u"Line1/Pump"_s);
    hands::see<QComboBox>(u"explainWhen"_s)->setCurrentIndex(1); // in the night shift, whatever time it is now
    hands::see<QDateTimeEdit>(u"explainMoment"_s)->setDateTime(QDateTime(QDate(2026, 11, 25), QTime(22, 30)));
    tour.expect(QTest::qWaitFor([] { return hands::isSeen(u"explainReceivers0"_s); }), "the rule fires");
    QTest::qWait(300); // what was typed is explained after a pause
    tour.picture(tour.desk.window.get(), u"explain"_s);
    const QSize size = tour.desk.window->size();
    tour.desk.window->resize(1600, 1000);
    tour.picture(tour.desk.window.get(), u"explain-large"_s);
    tour.desk.window->resize(size);
}

} // namespace

void visitRules(const TourSteps &tour)
{
    tour.say("Rules: which alarms, who is told, and the rule in sentences");
    RulesDesk::goTo(u"rulesPage"_s);
    tour.picture(tour.desk.window.get(), u"rules-empty"_s);
    hands::click(u"emptyStateButton"_s);
    auto *wizard = hands::see<QWizard>(u"addRuleWizard"_s);
    const auto next = [wizard] { hands::click(wizard->button(QWizard::NextButton)); };
    hands::fill(u"ruleName"_s, tour.language == u"en" ? u"Critical on line 1"_s : u"一号线紧急报警"_s);
    hands::click(u"ruleLevel0"_s);
    hands::click(u"ruleLevel1"_s);
    hands::fill(u"rulePath"_s, u"Line1/*"_s);
    tour.picture(wizard, u"rule-criteria"_s);
    next();
    hands::click(u"addWecom"_s);
    tour.picture(wizard, u"rule-block-empty"_s);
    for (const QString &box : {u"blockService"_s, u"blockMessage"_s, u"blockSchedule"_s})
        chooseFirst(box);
    hands::click(u"receiversAll"_s);
    tour.picture(wizard, u"rule-block"_s);
    next();
    tour.picture(wizard, u"rule-summary"_s);
    hands::click(wizard->button(QWizard::FinishButton));
    tour.expect(tour.desk.backend->rules.all().size() == 1, "the rule is stored");
    tour.picture(tour.desk.window.get(), u"rules"_s);
    hands::focus(hands::see<QTableView>(u"rulesTable"_s));
    hands::press(Qt::Key_Return);
    QWidget *dialog = hands::see<QDialog>(u"ruleEditDialog"_s);
    tour.picture(dialog, u"rule-edit"_s);
    hands::press(Qt::Key_Escape);
    explainAlarm(tour);
    tour.say("Deleting a message that the rule uses");
    RulesDesk::goTo(u"messagesPage"_s);
    hands::see<QTableView>(u"messagesTable"_s)->selectRow(0);
    hands::focus(hands::see<QTableView>(u"messagesTable"_s));
    hands::press(Qt::Key_Delete);
    tour.picture(tour.desk.window.get(), u"messages-in-use"_s);
    tour.expect(!tour.desk.backend->messages.all().isEmpty(), "what a rule uses is not deleted unasked");
}
