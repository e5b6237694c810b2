// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/sendingcontrol.h>
#include <tests/support/rulesdesk.h>
#include <tests/tour/sendingtour.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace {

// To everybody of the service, at any time, in the tour's language.
void storeRule(const TourSteps &tour)
{
    Backend &backend = *tour.desk.backend;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isEnglish = tour.language == u"en";
    Schedule always;
    always.name = isEnglish ? u"Round the clock"_s : u"全天"_s;
    backend.schedules.save(always, now);
    const Service service = backend.services.all().constFirst();
    Rule rule;
    rule.name = isEnglish ? u"All of line 2"_s : u"二号线全部报警"_s;
    rule.criteria.path = u"Line2/*"_s;
    rule.criteria.shelved = false;
    RuleBlock block{service.id, backend.messages.all().constFirst().id, always.id, {}};
    for (const Robot &robot : service.robots)
        block.receivers.append({Receiver::Kind::Group, robot.groupName});
    rule.blocks = {block};
    backend.rules.save(rule, now);
}

QJsonObject alarmOf(const QString &path, const QString &name, const QString &level, bool isShelved = false)
{
    return {{u"path"_s, path},   {u"name"_s, name},         {u"level"_s, level},
            {u"active"_s, true}, {u"shelved"_s, isShelved}, {u"value"_s, 43.2}};
}

void post(const TourSteps &tour, const QJsonArray &alarms)
{
    Backend &backend = *tour.desk.backend;
    const QString token = backend.tokens.create(u"tour"_s, QDateTime::currentDateTimeUtc());
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(tour.desk.window->sending().host().state().address + u"/api/v1/alarms"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    QNetworkReply *reply = network.post(request, QJsonDocument(QJsonObject{{u"alarms"_s, alarms}}).toJson());
    const bool isAnswered = QTest::qWaitFor([reply] { return reply->isFinished(); });
    tour.expect(isAnswered && reply->error() == QNetworkReply::NoError, "the alarms are taken");
}

} // namespace

void visitSending(const TourSteps &tour)
{
    MainWindow &window = *tour.desk.window;
    DispatcherHost &host = window.sending().host();
    RulesDesk::goTo(u"failedPage"_s);
    tour.picture(&window, u"failed-empty"_s);

    tour.say("This window sends while nobody else does");
    storeRule(tour);
    Settings settings;
    settings.intakeAddress = u"127.0.0.1:0"_s;
    tour.desk.backend->settings.save(settings, QDateTime::currentDateTimeUtc());
    host.takeOver();
    tour.expect(QTest::qWaitFor([&] { return host.state().who == DispatcherState::Sends::ThisWindow; }),
                "the window sends");
    const bool isEnglish = tour.language == u"en";
    const QString pump = isEnglish ? u"Pump stopped"_s : u"泵停机"_s;
    const QString level = isEnglish ? u"Tank level high"_s : u"储罐液位高"_s;
    post(tour, {alarmOf(u"Line2/Pump 3"_s, pump, u"Critical"_s), alarmOf(u"Line2/Tank 7"_s, level, u"High"_s),
                alarmOf(u"Line2/Tank 8"_s, level, u"Medium"_s, true), alarmOf(u"Line9/Door"_s, pump, u"Low"_s)});
    tour.expect(QTest::qWaitFor([&] { return host.state().failed == 2 && host.state().waiting == 0; }, 10'000),
                "two are delivered to two groups, and fail at the robot that was removed");

    tour.say("Failed: why, and again");
    QTest::qWait(1500); // the page reads what another connection wrote
    tour.picture(&window, u"failed"_s);
    hands::see<QTableView>(u"failedTable"_s)->selectRow(0);
    hands::focus(hands::see<QTableView>(u"failedTable"_s));
    hands::press(Qt::Key_Return);
    tour.picture(hands::see<QDialog>(u"historyDetails"_s), u"details"_s);
    hands::press(Qt::Key_Escape);
    hands::click(u"failedResendButton"_s);
    tour.picture(&window, u"failed-resent"_s);

    tour.say("History: what became of every alarm");
    RulesDesk::goTo(u"historyPage"_s);
    QTest::qWait(800);
    hands::see<QTableView>(u"historyTable"_s)->selectRow(0);
    tour.picture(&window, u"history"_s);
    const QSize size = window.size();
    window.resize(1600, 1000);
    tour.picture(&window, u"history-large"_s);
    window.resize(size);

    tour.say("Overview: is everything all right?");
    RulesDesk::goTo(u"overviewPage"_s);
    QTest::qWait(700);
    tour.picture(&window, u"overview"_s);

    tour.say("Settings: intake, tokens, history, fallback");
    RulesDesk::goTo(u"settingsPage"_s);
    tour.picture(&window, u"settings"_s);
    RulesDesk::goTo(u"historyPage"_s);

    tour.say("Closing the window that sends asks");
    tour.expect(!window.close(), "the window asks first");
    tour.picture(hands::see<QDialog>(u"closeDialog"_s), u"close"_s);
    hands::press(Qt::Key_Escape);
    host.stop();
    tour.expect(QTest::qWaitFor([&] { return !host.sendsItself(); }, 10'000), "the window stops");
}
