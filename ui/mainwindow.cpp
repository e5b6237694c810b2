// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/mainwindow.h>

#include <texts/failuretexts.h>
#include <ui/aboutdialog.h>
#include <ui/changes/changespage.h>
#include <ui/chinesefonts.h>
#include <ui/colourscheme.h>
#include <ui/diagnosticreport.h>
#include <ui/dispatcher/sendingcontrol.h>
#include <ui/dispatcher/trayicon.h>
#include <ui/exchange/exchangemenu.h>
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
#include <ui/rules/rulespage.h>
#include <ui/schedules/schedulespage.h>
#include <ui/services/sendtestdialog.h>
#include <ui/services/servicespage.h>
#include <ui/services/servicewatch.h>
#include <ui/settings/settingspage.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int navigationWidth = 170;
constexpr int watchInterval = 1000; // ms; asking costs microseconds

const QString currentPageKey = u"currentPage"_s;

} // namespace

MainWindow::MainWindow(Backend &backend, QWidget *parent)
    : QMainWindow(parent), m_backend(backend), m_messages(new MessageBar(this)), m_navigation(new QListWidget(this)),
      m_pages(new PageStack(this)),
      m_serviceWatch(new ServiceWatch(
          {backend.services, backend.sender, backend.serviceCheck, backend.clock, backend.rules}, this)),
      m_demo(backend), m_sending(new SendingControl(backend, this)), m_dataVersion(backend.database.dataVersion())
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(appearance::icon(u"tocsin"_s));
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setFixedWidth(navigationWidth);
    m_navigation->setIconSize({20, 20});
    m_navigation->setSpacing(2);
    m_navigation->setFrameShape(QFrame::NoFrame);

    auto *centre = new QWidget(this);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_messages);
    body->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(centre);
    row->addWidget(m_navigation);
    row->addLayout(body, 1);
    setCentralWidget(centre);

    buildMenus();
    offerOverviews();
    offerConfiguration();
    offerSending();
    offerProgram();
    for (int page = 0; page < m_pages->count(); ++page)
        m_navigation->addItem(new QListWidgetItem(m_pages->icon(page), QString()));
    connect(m_pages, &PageStack::pageBuilt, this, &MainWindow::follow);
    connect(m_serviceWatch, &ServiceWatch::foundWell, this, &MainWindow::offerResend);
    connect(&m_demo, &Demo::changed, this, &MainWindow::refreshAll);
    connect(&m_demo, &Demo::failed, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); });
    connect(m_sending, &SendingControl::changed, this, &MainWindow::showState);
    connect(m_sending, &SendingControl::failed, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); });
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    // Assistive technologies select an item without making it the current one.
    connect(m_navigation, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_navigation->selectedItems().isEmpty())
            m_navigation->setCurrentItem(m_navigation->selectedItems().constFirst());
    });
    retranslate();
    const int last = m_pages->rowNamed(QSettings().value(currentPageKey).toString());
    m_navigation->setCurrentRow(std::max(0, last));
    resize(1024, 700);
    remembered::geometry(*this, u"mainWindow"_s);
    hintAtMissingFont();

    connect(&m_watch, &QTimer::timeout, this, &MainWindow::rereadWhenChanged);
    m_watch.start(watchInterval);
}

void MainWindow::offerOverviews()
{
    m_pages->offer<WelcomePage>(u"welcomePage"_s, [this] {
        auto *page = new WelcomePage(m_backend, m_demo, this);
        connect(page, &WelcomePage::stepAsked, this, &MainWindow::takeFirstStep);
        return page;
    });
    m_pages->offer<OverviewPage>(u"overviewPage"_s, [this] {
        auto *page = new OverviewPage(
            {m_backend.services, m_backend.messages, m_backend.schedules, m_backend.rules, m_backend.history,
             m_backend.settings, m_backend.clock},
            [this](qint64 id, ServiceState &state) {
                state.checkedAt = m_serviceWatch->checkedAt(id);
                state.problems = static_cast<int>(m_serviceWatch->failures(id).size());
            },
            this);
        connect(page, &OverviewPage::mendAsked, this, &MainWindow::mend);
        connect(m_serviceWatch, &ServiceWatch::changed, page, &OverviewPage::refresh);
        if (m_sending->host().hasLooked())
            page->showState(m_sending->host().state());
        return page;
    });
}

void MainWindow::offerConfiguration()
{
    m_pages->offer<ServicesPage>(u"servicesPage"_s, [this] {
        return new ServicesPage(
            {m_backend.services, m_backend.sender, m_backend.serviceCheck, m_backend.clock, m_backend.rules},
            *m_serviceWatch, this);
    });
    m_pages->offer<MessagesPage>(u"messagesPage"_s, [this] {
        auto *page = new MessagesPage({m_backend.messages, m_backend.clock, m_backend.rules}, this);
        connect(page, &MessagesPage::testAsked, this, &MainWindow::sendTest);
        return page;
    });
    m_pages->offer<SchedulesPage>(u"schedulesPage"_s, [this] {
        return new SchedulesPage({m_backend.schedules, m_backend.clock, m_backend.rules}, this);
    });
    m_pages->offer<RulesPage>(u"rulesPage"_s, [this] {
        auto *page = new RulesPage({m_backend.rules, m_backend.services, m_backend.messages, m_backend.schedules,
                                    m_backend.sender, m_backend.clock},
                                   this);
        connect(page, &RulesPage::newAsked, this, &MainWindow::addForRule);
        connect(page, &RulesPage::explainAsked, this,
                [this](const QString &rule) { goTo<ExplainPage>()->explainRule(rule); });
        return page;
    });
}

void MainWindow::offerSending()
{
    m_pages->offer<FailedPage>(u"failedPage"_s, [this] {
        auto *page = new FailedPage({m_backend.deliveries, m_backend.clock}, this);
        connect(page, &FailedPage::detailsAsked, this,
                [this](qint64 receiverId) { m_pages->page<HistoryPage>()->showDetails(receiverId); });
        connect(page, &FailedPage::changed, &m_sending->host(), &DispatcherHost::look);
        return page;
    });
    m_pages->offer<HistoryPage>(u"historyPage"_s, [this] {
        auto *page = new HistoryPage({m_backend.history, m_backend.database.file(), m_backend.clock}, this);
        connect(page, &HistoryPage::explainAsked, this, &MainWindow::explain);
        return page;
    });
    m_pages->offer<ExplainPage>(u"explainPage"_s, [this] {
        auto *page = new ExplainPage({m_backend.rules, m_backend.services, m_backend.messages, m_backend.schedules,
                                      m_backend.pace, m_backend.clock},
                                     this);
        connect(page, &ExplainPage::newRuleAsked, this, [this] { goTo<RulesPage>()->add(); });
        return page;
    });
}

void MainWindow::offerProgram()
{
    m_pages->offer<SettingsPage>(u"settingsPage"_s, [this] {
        auto *page = new SettingsPage({m_backend.database, m_backend.vault, m_backend.settings, m_backend.tokens,
                                       m_backend.rules, m_backend.clock},
                                      this);
        connect(page, &SettingsPage::languageChosen, this, &languageChoice::choose);
        connect(page, &SettingsPage::routeChanged, this, [this] { m_backend.applySettings(); });
        connect(page, &SettingsPage::timesChanged, this, [this] {
            QEvent everyTextAnew(QEvent::LanguageChange);
            QApplication::sendEvent(this, &everyTextAnew);
            refreshAll();
        });
        connect(page, &SettingsPage::coloursChosen, this, &colourScheme::choose);
        page->setLanguages(m_languageMenu->names(), languageChoice::stored());
        page->setColours(colourScheme::stored());
        if (m_keyHome)
            page->setKeyHome(*m_keyHome);
        return page;
    });
    m_pages->offer<ChangesPage>(u"changesPage"_s, [this] {
        return new ChangesPage({m_backend.changes, m_backend.clock}, this);
    });
    m_pages->offer<HelpPage>(u"helpPage"_s, [this] { return new HelpPage(this); });
}

// Of a page that was just built.
void MainWindow::follow(Page *page)
{
    connect(page, &Page::helpAsked, this, [](const QString &topic) {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            HelpPanel::toggle(*dialog, topic);
    });
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_exchange = new ExchangeMenu(m_backend, *m_fileMenu, this);
    connect(m_exchange, &ExchangeMenu::changed, this, [this] {
        m_backend.applySettings();
        followDemo();
        refreshAll();
    });
    connect(m_exchange, &ExchangeMenu::told, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Success, text); });
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString(), this, &QWidget::close);
    m_quit->setObjectName(u"quit"_s);
    m_quit->setShortcut(QKeySequence::Quit);

    m_languageMenu = new LanguageMenu(this);
    menuBar()->addMenu(m_languageMenu);

    m_helpMenu = menuBar()->addMenu(QString());
    m_helpAction = m_helpMenu->addAction(QString(), this, &MainWindow::showHelp);
    m_helpAction->setObjectName(u"help"_s);
    m_helpAction->setShortcut(QKeySequence::HelpContents);
    m_report = m_helpMenu->addAction(QString(), this, &MainWindow::copyReport);
    m_report->setObjectName(u"copyReport"_s);
    m_about = m_helpMenu->addAction(QString(), this, &MainWindow::showAbout);
    m_about->setObjectName(u"about"_s);
}

void MainWindow::showPage(int row)
{
    if (row < 0)
        return;
    m_pages->show(row);
    QSettings().setValue(currentPageKey, m_pages->name(row));
}

template <typename P>
P *MainWindow::goTo()
{
    m_navigation->setCurrentRow(m_pages->rowOf<P>());
    return m_pages->page<P>();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showState(m_sending->host().state()); // the badge is drawn in its colours
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Alarm Notifications"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_fileMenu->setTitle(tr("&File"));
    m_exchange->retranslate();
    m_quit->setText(tr("&Quit"));
    m_languageMenu->retranslate();
    if (auto *page = m_pages->builtPage<SettingsPage>())
        page->setLanguages(m_languageMenu->names(), languageChoice::stored());
    m_helpMenu->setTitle(tr("&Help"));
    m_helpAction->setText(tr("&Help"));
    m_report->setText(tr("Copy &diagnostic report"));
    m_about->setText(tr("&About Tocsin"));
    for (int row = 0; row < m_navigation->count(); ++row)
        m_navigation->item(row)->setText(m_pages->title(row));
    showState(m_sending->host().state());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_sending->mayClose());
}

void MainWindow::unlock(const QString &keyFile)
{
    setWritable(false);
    auto *job = new UnlockJob(m_backend.database, m_backend.vault, keyFile, this);
    connect(job, &KeyJob::finished, this, [this, keyFile](const KeyOutcome &outcome) { takeKey(outcome, keyFile); });
}

void MainWindow::takeKey(const KeyOutcome &outcome, const QString &keyFile)
{
    if (outcome.failure) {
        m_messages->tell(MessageBar::Tone::Problem,
                         tr("The stored secrets cannot be opened, so nothing can be changed or sent. %1")
                             .arg(texts::failureText(*outcome.failure)),
                         {tr("Try &again"), [this, keyFile] { unlock(keyFile); }});
        return;
    }
    setWritable(true);
    m_keyHome = outcome.home;
    if (auto *page = m_pages->builtPage<SettingsPage>())
        page->setKeyHome(outcome.home);
    m_serviceWatch->start();
    followDemo();
    Q_EMIT unlocked();
}

void MainWindow::followDemo()
{
    try {
        m_demo.follow();
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void MainWindow::setWritable(bool isWritable)
{
    m_pages->setWritable(isWritable);
    m_exchange->setEnabled(isWritable);
}

void MainWindow::hintAtMissingFont()
{
    const QString hint = missingChineseFontHint(hasChineseFont());
    if (!hint.isEmpty())
        m_messages->tell(MessageBar::Tone::Information, hint);
}

void MainWindow::showHelp()
{
    const auto place = helpTopics::placeOf(focusWidget(), m_pages->shown()->helpTopic());
    goTo<HelpPage>()->showPlace(place);
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

void MainWindow::copyReport()
{
    QApplication::clipboard()->setText(diagnosticReport(m_backend, m_sending->host().state()));
    m_messages->tell(MessageBar::Tone::Success,
                     tr("The diagnostic report is in the clipboard. It holds no secrets; read it "
                        "before you pass it on."));
}

// A message, from its page, through a service, which belongs to another page.
void MainWindow::sendTest(const OutgoingMessage &message)
{
    try {
        QList<Service> services;
        for (const Service &service : m_backend.services.all()) {
            if (service.enabled)
                services.append(m_backend.services.withSecrets(service));
        }
        if (services.isEmpty())
            return m_messages->tell(
                MessageBar::Tone::Information,
                tr("There is no enabled service through which a test could be sent. Add one first."));
        QWidget *modal = QApplication::activeModalWidget();
        auto *dialog = new SendTestDialog(services, message, m_backend.sender, modal ? modal : this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

// What a rule needs, made by the page that it belongs to.
void MainWindow::addForRule(UsedThing::Kind kind)
{
    const auto made = [this, kind](qint64 id) { m_pages->page<RulesPage>()->takeNew(kind, id); };
    switch (kind) {
    case UsedThing::Kind::Service:
        return m_pages->page<ServicesPage>()->add(made);
    case UsedThing::Kind::Message:
        return m_pages->page<MessagesPage>()->add(made);
    case UsedThing::Kind::Schedule:
        return m_pages->page<SchedulesPage>()->add(made);
    case UsedThing::Kind::Receivers:
        return; // they belong to their service
    }
}

void MainWindow::explain(const Alarm &alarm, const QDateTime &at)
{
    goTo<ExplainPage>()->explainAlarm(alarm, at);
}

// The badge of the Failed list, and what somebody has to be told at once.
void MainWindow::showState(const DispatcherState &state)
{
    QListWidgetItem *failed = m_navigation->item(m_pages->rowOf<FailedPage>());
    failed->setText(state.failed == 0 ? FailedPage::title()
                                      : tr("%1 (%L2)").arg(FailedPage::title()).arg(state.failed));
    failed->setIcon(withBadge(FailedPage::icon(), state.failed > 0));
    const QString alert = alertText(state);
    if (!alert.isEmpty() && alert != m_alert)
        m_messages->tell(MessageBar::Tone::Problem, alert,
                         {tr("&Show what failed"), [this, isFailed = state.failed > 0] {
                              if (isFailed)
                                  goTo<FailedPage>();
                              else
                                  goTo<HistoryPage>();
                          }});
    m_alert = alert;
    if (auto *page = m_pages->builtPage<OverviewPage>(); page && m_sending->host().hasLooked())
        page->showState(state);
}

// Where what the overview found is mended.
void MainWindow::mend(OverviewFinding::Place place)
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
        return m_sending->host().takeOver();
    }
}

void MainWindow::takeFirstStep(FirstStep step)
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
void MainWindow::offerResend(qint64 serviceId)
{
    if (m_sending->host().state().failed == 0)
        return;
    try {
        const std::optional<Service> service = m_backend.services.byId(serviceId);
        if (!service)
            return;
        auto *page = m_pages->page<FailedPage>();
        page->refresh();
        const qsizetype count = page->countOf(service->name);
        if (count == 0)
            return;
        m_messages->tell(
            MessageBar::Tone::Success,
            tr("%1 was checked and works. On the Failed list because of it: %L2.").arg(service->name).arg(count),
            {tr("&Resend what failed because of this"),
             [this, name = service->name] { goTo<FailedPage>()->resendOf(name); }});
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void MainWindow::rereadWhenChanged()
{
    try {
        const int version = m_backend.database.dataVersion();
        if (version == m_dataVersion)
            return;
        m_dataVersion = version;
        m_backend.applySettings();
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        return;
    }
    refreshAll();
}

void MainWindow::refreshAll()
{
    m_pages->refreshAll();
}
