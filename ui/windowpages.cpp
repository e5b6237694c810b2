// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/windowpages.h>

#include <texts/failuretexts.h>
#include <ui/changes/changespage.h>
#include <ui/colourscheme.h>
#include <ui/dispatcher/sendingcontrol.h>
#include <ui/explain/explainpage.h>
#include <ui/failed/failedpage.h>
#include <ui/help/helppage.h>
#include <ui/help/helppanel.h>
#include <ui/help/helptopics.h>
#include <ui/history/historypage.h>
#include <ui/languagechoice.h>
#include <ui/languagemenu.h>
#include <ui/messages/messagespage.h>
#include <ui/overview/overviewpage.h>
#include <ui/pagestack.h>
#include <ui/rules/rulespage.h>
#include <ui/schedules/schedulespage.h>
#include <ui/services/sendtestdialog.h>
#include <ui/services/servicespage.h>
#include <ui/services/servicewatch.h>
#include <ui/settings/settingspage.h>
#include <ui/welcome/demo.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>
#include <QDialog>

using namespace Qt::Literals::StringLiterals;

WindowPages::WindowPages(Backend &backend, const Parts &parts, QObject *parent)
    : QObject(parent), m_backend(backend), m_stack(parts.stack), m_messages(parts.messages),
      m_serviceWatch(parts.serviceWatch), m_demo(parts.demo), m_sending(parts.sending), m_languages(parts.languages)
{
    offerOverviews();
    offerConfiguration();
    offerSending();
    offerProgram();
    connect(&m_stack, &PageStack::pageBuilt, this, &WindowPages::offerHelp);
    connect(&m_serviceWatch, &ServiceWatch::foundWell, this, &WindowPages::offerResend);
}

void WindowPages::offerOverviews()
{
    m_stack.offer<WelcomePage>(u"welcomePage"_s, [this] {
        auto *page = new WelcomePage(m_backend, m_demo, &m_stack);
        connect(page, &WelcomePage::stepAsked, this, &WindowPages::takeFirstStep);
        return page;
    });
    m_stack.offer<OverviewPage>(u"overviewPage"_s, [this] {
        auto *page = new OverviewPage(
            {m_backend.services, m_backend.messages, m_backend.schedules, m_backend.rules, m_backend.history,
             m_backend.settings, m_backend.clock},
            [this](qint64 id, ServiceState &state) {
                state.checkedAt = m_serviceWatch.checkedAt(id);
                state.problems = static_cast<int>(m_serviceWatch.failures(id).size());
            },
            &m_stack);
        connect(page, &OverviewPage::mendAsked, this, &WindowPages::mend);
        connect(&m_serviceWatch, &ServiceWatch::changed, page, &OverviewPage::refresh);
        if (m_sending.host().hasLooked())
            page->showState(m_sending.host().state());
        return page;
    });
}

void WindowPages::offerConfiguration()
{
    m_stack.offer<ServicesPage>(u"servicesPage"_s, [this] {
        return new ServicesPage(
            {m_backend.services, m_backend.sender, m_backend.serviceCheck, m_backend.clock, m_backend.rules},
            m_serviceWatch, &m_stack);
    });
    m_stack.offer<MessagesPage>(u"messagesPage"_s, [this] {
        auto *page = new MessagesPage({m_backend.messages, m_backend.clock, m_backend.rules}, &m_stack);
        connect(page, &MessagesPage::testAsked, this, &WindowPages::sendTest);
        return page;
    });
    m_stack.offer<SchedulesPage>(u"schedulesPage"_s, [this] {
        return new SchedulesPage({m_backend.schedules, m_backend.clock, m_backend.rules}, &m_stack);
    });
    m_stack.offer<RulesPage>(u"rulesPage"_s, [this] {
        auto *page = new RulesPage({m_backend.rules, m_backend.services, m_backend.messages, m_backend.schedules,
                                    m_backend.sender, m_backend.clock},
                                   &m_stack);
        connect(page, &RulesPage::newAsked, this, &WindowPages::addForRule);
        connect(page, &RulesPage::explainAsked, this,
                [this](const QString &rule) { goTo<ExplainPage>()->explainRule(rule); });
        return page;
    });
}

void WindowPages::offerSending()
{
    m_stack.offer<FailedPage>(u"failedPage"_s, [this] {
        auto *page = new FailedPage({m_backend.deliveries, m_backend.clock}, &m_stack);
        connect(page, &FailedPage::detailsAsked, this,
                [this](qint64 receiverId) { m_stack.page<HistoryPage>()->showDetails(receiverId); });
        connect(page, &FailedPage::changed, &m_sending.host(), &DispatcherHost::look);
        return page;
    });
    m_stack.offer<HistoryPage>(u"historyPage"_s, [this] {
        auto *page = new HistoryPage({m_backend.history, m_backend.database.file(), m_backend.clock}, &m_stack);
        connect(page, &HistoryPage::explainAsked, this, &WindowPages::explain);
        return page;
    });
    m_stack.offer<ExplainPage>(u"explainPage"_s, [this] {
        auto *page = new ExplainPage({m_backend.rules, m_backend.services, m_backend.messages, m_backend.schedules,
                                      m_backend.pace, m_backend.clock},
                                     &m_stack);
        connect(page, &ExplainPage::newRuleAsked, this, [this] { goTo<RulesPage>()->add(); });
        return page;
    });
}

void WindowPages::offerProgram()
{
    m_stack.offer<SettingsPage>(u"settingsPage"_s, [this] {
        auto *page = new SettingsPage({m_backend.database, m_backend.vault, m_backend.settings, m_backend.tokens,
                                       m_backend.rules, m_backend.clock},
                                      &m_stack);
        connect(page, &SettingsPage::languageChosen, this, &languageChoice::choose);
        connect(page, &SettingsPage::routeChanged, this, [this] { m_backend.applySettings(); });
        connect(page, &SettingsPage::timesChanged, this, &WindowPages::timesChanged);
        connect(page, &SettingsPage::coloursChosen, this, &colourScheme::choose);
        page->setLanguages(m_languages.names(), languageChoice::stored());
        page->setColours(colourScheme::stored());
        if (m_keyHome)
            page->setKeyHome(*m_keyHome);
        return page;
    });
    m_stack.offer<ChangesPage>(u"changesPage"_s, [this] {
        return new ChangesPage({m_backend.changes, m_backend.clock}, &m_stack);
    });
    m_stack.offer<HelpPage>(u"helpPage"_s, [this] { return new HelpPage(&m_stack); });
}

template <typename P>
P *WindowPages::goTo()
{
    Q_EMIT wanted(m_stack.rowOf<P>());
    return m_stack.page<P>();
}

// A message, from its page, through a service, which belongs to another page.
void WindowPages::sendTest(const OutgoingMessage &message)
{
    try {
        QList<Service> services;
        for (const Service &service : m_backend.services.all()) {
            if (service.enabled)
                services.append(m_backend.services.withSecrets(service));
        }
        if (services.isEmpty())
            return m_messages.tell(
                MessageBar::Tone::Information,
                tr("There is no enabled service through which a test could be sent. Add one first."));
        QWidget *modal = QApplication::activeModalWidget();
        auto *dialog = new SendTestDialog(services, message, m_backend.sender, modal ? modal : &m_stack);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const Failure &failure) {
        m_messages.tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

// What a rule needs, made by the page that it belongs to.
void WindowPages::addForRule(UsedThing::Kind kind)
{
    const auto made = [this, kind](qint64 id) { m_stack.page<RulesPage>()->takeNew(kind, id); };
    switch (kind) {
    case UsedThing::Kind::Service:
        return m_stack.page<ServicesPage>()->add(made);
    case UsedThing::Kind::Message:
        return m_stack.page<MessagesPage>()->add(made);
    case UsedThing::Kind::Schedule:
        return m_stack.page<SchedulesPage>()->add(made);
    case UsedThing::Kind::Receivers:
        return; // they belong to their service
    }
}

void WindowPages::explain(const Alarm &alarm, const QDateTime &at)
{
    goTo<ExplainPage>()->explainAlarm(alarm, at);
}

// Where what the overview found is mended.
void WindowPages::mend(OverviewFinding::Place place)
{
    switch (place) {
    case OverviewFinding::Place::Services:
        goTo<ServicesPage>();
        return;
    case OverviewFinding::Place::Messages:
        goTo<MessagesPage>();
        return;
    case OverviewFinding::Place::Schedules:
        goTo<SchedulesPage>();
        return;
    case OverviewFinding::Place::Rules:
        goTo<RulesPage>();
        return;
    case OverviewFinding::Place::Failed:
        goTo<FailedPage>();
        return;
    case OverviewFinding::Place::Settings:
        goTo<SettingsPage>();
        return;
    case OverviewFinding::Place::Sending:
        return m_sending.host().takeOver();
    }
}

void WindowPages::takeFirstStep(FirstStep step)
{
    switch (step) {
    case FirstStep::Service:
        return goTo<ServicesPage>()->add();
    case FirstStep::Message:
        return goTo<MessagesPage>()->add();
    case FirstStep::Schedule:
        return goTo<SchedulesPage>()->add();
    case FirstStep::Rule:
        return goTo<RulesPage>()->add();
    case FirstStep::Test:
        return goTo<RulesPage>()->testFirst();
    }
}

// A check has found nothing wrong with a service: what failed because of it may be sent again.
void WindowPages::offerResend(qint64 serviceId)
{
    try {
        if (m_backend.history.failed() == 0)
            return;
        const std::optional<Service> service = m_backend.services.byId(serviceId);
        if (!service)
            return;
        auto *page = m_stack.page<FailedPage>();
        page->refresh();
        const qsizetype count = page->countOf(service->name);
        if (count == 0)
            return;
        m_messages.tell(
            MessageBar::Tone::Success,
            tr("%1 was checked and works. On the Failed list because of it: %L2.").arg(service->name).arg(count),
            {tr("&Resend what failed because of this"),
             [this, name = service->name] { goTo<FailedPage>()->resendOf(name); }});
    } catch (const Failure &failure) {
        m_messages.tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void WindowPages::offerHelp(Page *page)
{
    connect(page, &Page::helpAsked, this, [](const QString &topic) {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            HelpPanel::toggle(*dialog, topic);
    });
}

void WindowPages::showHelp(const QWidget *field)
{
    const Page *page = m_stack.shown(); // none while the window opens
    const auto place = helpTopics::placeOf(field, page ? page->helpTopic() : QString());
    goTo<HelpPage>()->showPlace(place);
}

void WindowPages::showUndelivered(bool isFailed)
{
    if (isFailed)
        goTo<FailedPage>();
    else
        goTo<HistoryPage>();
}

void WindowPages::showState(const DispatcherState &state)
{
    if (auto *page = m_stack.builtPage<OverviewPage>(); page && m_sending.host().hasLooked())
        page->showState(state);
}

void WindowPages::showLanguages()
{
    if (auto *page = m_stack.builtPage<SettingsPage>())
        page->setLanguages(m_languages.names(), languageChoice::stored());
}

void WindowPages::setKeyHome(const KeyHome &home)
{
    m_keyHome = home;
    if (auto *page = m_stack.builtPage<SettingsPage>())
        page->setKeyHome(home);
}
