// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/mainwindow.h>

#include <secrets/keyjobs.h>
#include <texts/failuretexts.h>
#include <ui/aboutdialog.h>
#include <ui/changes/changespage.h>
#include <ui/chinesefonts.h>
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
#include <ui/messages/messagespage.h>
#include <ui/overview/overviewpage.h>
#include <ui/rules/rulespage.h>
#include <ui/schedules/schedulespage.h>
#include <ui/services/sendtestdialog.h>
#include <ui/services/servicespage.h>
#include <ui/settings/settingspage.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int navigationWidth = 170;
constexpr int watchInterval = 1000; // ms; asking costs microseconds

const QString currentPageKey = u"currentPage"_s;

} // namespace

MainWindow::MainWindow(Backend &backend, QWidget *parent)
    : QMainWindow(parent), m_backend(backend), m_messages(new MessageBar(this)), m_navigation(new QListWidget(this)),
      m_stack(new QStackedWidget(this)), m_welcome(new WelcomePage(backend, this)),
      m_overview(new OverviewPage(
          {backend.services, backend.messages, backend.schedules, backend.rules, backend.history, backend.settings,
           backend.clock},
          [this](qint64 id, ServiceState &state) {
              std::tie(state.checkedAt, state.problems) = m_services->lastCheck(id);
          },
          this)),
      m_services(new ServicesPage(
          {backend.services, backend.sender, backend.serviceCheck, backend.clock, backend.rules}, this)),
      m_messagesPage(new MessagesPage({backend.messages, backend.clock, backend.rules}, this)),
      m_schedules(new SchedulesPage({backend.schedules, backend.clock, backend.rules}, this)),
      m_rules(new RulesPage(
          {backend.rules, backend.services, backend.messages, backend.schedules, backend.sender, backend.clock}, this)),
      m_failed(new FailedPage({backend.deliveries, backend.clock}, this)),
      m_history(new HistoryPage({backend.history, backend.database.file(), backend.clock}, this)),
      m_explain(new ExplainPage(
          {backend.rules, backend.services, backend.messages, backend.schedules, backend.pace, backend.clock}, this)),
      m_settings(new SettingsPage(
          {backend.database, backend.vault, backend.settings, backend.tokens, backend.rules, backend.clock}, this)),
      m_changes(new ChangesPage({backend.changes, backend.clock}, this)), m_help(new HelpPage(this)),
      m_languages(new QActionGroup(this)), m_sending(new SendingControl(backend, this)),
      m_dataVersion(backend.database.dataVersion())
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
    body->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->addWidget(m_navigation);
    row->addLayout(body, 1);
    setCentralWidget(centre);

    buildMenus();
    connect(m_messagesPage, &MessagesPage::testAsked, this, &MainWindow::sendTest);
    connect(m_rules, &RulesPage::newAsked, this, &MainWindow::addForRule);
    connect(m_rules, &RulesPage::explainAsked, this, [this](const QString &rule) {
        goTo(m_explain);
        m_explain->explainRule(rule);
    });
    connect(m_explain, &ExplainPage::newRuleAsked, this, [this] {
        goTo(m_rules);
        m_rules->add();
    });
    connect(m_services, &ServicesPage::foundWell, this, &MainWindow::offerResend);
    connect(m_failed, &FailedPage::detailsAsked, m_history, &HistoryPage::showDetails);
    connect(m_failed, &FailedPage::changed, &m_sending->host(), &DispatcherHost::look);
    connect(m_history, &HistoryPage::explainAsked, this, &MainWindow::explain);
    connect(m_sending, &SendingControl::changed, this, &MainWindow::showState);
    connect(m_sending, &SendingControl::failed, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); });
    connect(m_overview, &OverviewPage::mendAsked, this, &MainWindow::mend);
    connect(m_settings, &SettingsPage::languageChosen, this, &languageChoice::choose);
    connect(m_settings, &SettingsPage::routeChanged, this, [this] { m_backend.applySettings(); });
    connect(m_settings, &SettingsPage::timesChanged, this, [this] {
        QEvent everyTextAnew(QEvent::LanguageChange);
        QApplication::sendEvent(this, &everyTextAnew);
        refreshAll();
    });
    connect(m_welcome, &WelcomePage::stepAsked, this, &MainWindow::takeFirstStep);
    connect(m_welcome, &WelcomePage::configurationChanged, this, &MainWindow::refreshAll);
    connect(m_services, &ServicesPage::checked, m_overview, &OverviewPage::refresh);
    for (Page *page : QList<Page *>{m_welcome, m_overview, m_services, m_messagesPage, m_schedules, m_rules, m_failed,
                                    m_history, m_explain, m_settings, m_changes, m_help})
        addPage(page);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    // Assistive technologies select an item without making it the current one.
    connect(m_navigation, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_navigation->selectedItems().isEmpty())
            m_navigation->setCurrentItem(m_navigation->selectedItems().constFirst());
    });
    retranslate();
    goTo(pageNamed(QSettings().value(currentPageKey).toString()));
    resize(1024, 700);
    remembered::geometry(*this, u"mainWindow"_s);
    hintAtMissingFont();

    connect(&m_watch, &QTimer::timeout, this, &MainWindow::rereadWhenChanged);
    m_watch.start(watchInterval);
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_exchange = new ExchangeMenu(m_backend, *m_fileMenu, this);
    connect(m_exchange, &ExchangeMenu::changed, this, [this] {
        m_backend.applySettings();
        m_welcome->followDemo();
        refreshAll();
    });
    connect(m_exchange, &ExchangeMenu::told, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Success, text); });
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString(), this, &QWidget::close);
    m_quit->setObjectName(u"quit"_s);
    m_quit->setShortcut(QKeySequence::Quit);

    m_languageMenu = menuBar()->addMenu(QString());
    m_languageMenu->setObjectName(u"languageMenu"_s);
    addLanguage(languageChoice::system);
    addLanguage(languageChoice::english)->setText(u"&English"_s);
    addLanguage(languageChoice::chinese)->setText(u"中文（简体）(&C)"_s);

    m_helpMenu = menuBar()->addMenu(QString());
    m_helpAction = m_helpMenu->addAction(QString(), this, &MainWindow::showHelp);
    m_helpAction->setObjectName(u"help"_s);
    m_helpAction->setShortcut(QKeySequence::HelpContents);
    m_report = m_helpMenu->addAction(QString(), this, &MainWindow::copyReport);
    m_report->setObjectName(u"copyReport"_s);
    m_about = m_helpMenu->addAction(QString(), this, &MainWindow::showAbout);
    m_about->setObjectName(u"about"_s);
}

QAction *MainWindow::addLanguage(const QString &choice)
{
    QAction *action = m_languageMenu->addAction(QString());
    action->setObjectName(u"language_"_s + choice);
    action->setData(choice);
    action->setCheckable(true);
    action->setChecked(choice == languageChoice::stored());
    m_languages->addAction(action);
    connect(action, &QAction::triggered, this, [choice] { languageChoice::choose(choice); });
    return action;
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_navigation->addItem(new QListWidgetItem(page->icon(), page->title()));
    connect(page, &Page::helpAsked, this, [](const QString &topic) {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            HelpPanel::toggle(*dialog, topic);
    });
}

void MainWindow::showPage(int row)
{
    if (row < 0)
        return;
    m_pages[row]->refresh(); // what it shows may have been changed on another page
    m_stack->setCurrentIndex(row);
    QSettings().setValue(currentPageKey, m_pages[row]->objectName());
}

// Where everything begins, when there is none of that name.
Page *MainWindow::pageNamed(const QString &objectName) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&](const Page *page) { return page->objectName() == objectName; });
    return found == m_pages.cend() ? m_welcome : *found;
}

void MainWindow::goTo(Page *page)
{
    m_navigation->setCurrentRow(static_cast<int>(m_pages.indexOf(page)));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Alarm Notifications"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_fileMenu->setTitle(tr("&File"));
    m_exchange->retranslate();
    m_quit->setText(tr("&Quit"));
    m_languageMenu->setTitle(tr("&Language"));
    m_languages->actions().constFirst()->setText(tr("&System language"));
    showLanguages();
    m_helpMenu->setTitle(tr("&Help"));
    m_helpAction->setText(tr("&Help"));
    m_report->setText(tr("Copy &diagnostic report"));
    m_about->setText(tr("&About Tocsin"));
    for (int row = 0; row < m_navigation->count(); ++row)
        m_navigation->item(row)->setText(m_pages[row]->title());
    showState(m_sending->host().state());
}

// In the menu and among the settings.
void MainWindow::showLanguages()
{
    QList<std::pair<QString, QString>> names;
    for (QAction *action : m_languages->actions()) {
        const QString choice = action->data().toString();
        action->setChecked(choice == languageChoice::stored());
        names.append({choice, action->text().remove(u"(&C)"_s).remove(u'&')});
    }
    m_settings->setLanguages(names, languageChoice::stored());
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
    m_settings->setKeyHome(outcome.home);
    m_welcome->followDemo();
    Q_EMIT unlocked();
}

void MainWindow::setWritable(bool isWritable)
{
    for (Page *page : std::as_const(m_pages))
        page->setWritable(isWritable);
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
    m_help->showPlace(helpTopics::placeOf(focusWidget(), m_pages[m_stack->currentIndex()]->helpTopic()));
    goTo(m_help);
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
    const auto made = [this, kind](qint64 id) { m_rules->takeNew(kind, id); };
    switch (kind) {
    case UsedThing::Kind::Service:
        return m_services->add(made);
    case UsedThing::Kind::Message:
        return m_messagesPage->add(made);
    case UsedThing::Kind::Schedule:
        return m_schedules->add(made);
    case UsedThing::Kind::Receivers:
        return; // they belong to their service
    }
}

void MainWindow::explain(const Alarm &alarm, const QDateTime &at)
{
    goTo(m_explain);
    m_explain->explainAlarm(alarm, at);
}

// The badge of the Failed list, and what somebody has to be told at once.
void MainWindow::showState(const DispatcherState &state)
{
    QListWidgetItem *failed = m_navigation->item(static_cast<int>(m_pages.indexOf(m_failed)));
    failed->setText(state.failed == 0 ? m_failed->title() : tr("%1 (%L2)").arg(m_failed->title()).arg(state.failed));
    failed->setIcon(withBadge(m_failed->icon(), state.failed > 0));
    const QString alert = alertText(state);
    if (!alert.isEmpty() && alert != m_alert)
        m_messages->tell(MessageBar::Tone::Problem, alert,
                         {tr("&Show what failed"), [this, isFailed = state.failed > 0] {
                              goTo(isFailed ? static_cast<Page *>(m_failed) : m_history);
                          }});
    m_alert = alert;
    m_overview->showState(state);
}

// Where what the overview found is mended.
void MainWindow::mend(OverviewFinding::Place place)
{
    switch (place) {
    case OverviewFinding::Place::Services:
        return goTo(m_services);
    case OverviewFinding::Place::Messages:
        return goTo(m_messagesPage);
    case OverviewFinding::Place::Schedules:
        return goTo(m_schedules);
    case OverviewFinding::Place::Rules:
        return goTo(m_rules);
    case OverviewFinding::Place::Failed:
        return goTo(m_failed);
    case OverviewFinding::Place::Settings:
        return goTo(m_settings);
    case OverviewFinding::Place::Sending:
        return m_sending->host().takeOver();
    }
}

void MainWindow::takeFirstStep(FirstStep step)
{
    switch (step) {
    case FirstStep::Service:
        goTo(m_services);
        return m_services->add();
    case FirstStep::Message:
        goTo(m_messagesPage);
        return m_messagesPage->add();
    case FirstStep::Schedule:
        goTo(m_schedules);
        return m_schedules->add();
    case FirstStep::Rule:
        goTo(m_rules);
        return m_rules->add();
    case FirstStep::Test:
        goTo(m_rules);
        return m_rules->testFirst();
    }
}

// A check has found nothing wrong with a service: what failed because of it may be sent again.
void MainWindow::offerResend(const QString &service)
{
    m_failed->refresh();
    const qsizetype count = m_failed->countOf(service);
    if (count == 0)
        return;
    m_messages->tell(MessageBar::Tone::Success,
                     tr("%1 was checked and works. On the Failed list because of it: %L2.").arg(service).arg(count),
                     {tr("&Resend what failed because of this"), [this, service] {
                          goTo(m_failed);
                          m_failed->resendOf(service);
                      }});
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
    for (Page *page : std::as_const(m_pages))
        page->refresh();
}
