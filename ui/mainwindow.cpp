// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/mainwindow.h>

#include <texts/failuretexts.h>
#include <ui/aboutdialog.h>
#include <ui/chinesefonts.h>
#include <ui/diagnosticreport.h>
#include <ui/dispatcher/sendingcontrol.h>
#include <ui/dispatcher/trayicon.h>
#include <ui/exchange/exchangemenu.h>
#include <ui/failed/failedpage.h>
#include <ui/languagemenu.h>
#include <ui/services/servicewatch.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/firstpaint.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/taborder.h>
#include <ui/windowpages.h>

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
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
    m_ways =
        new WindowPages(m_backend, {*m_pages, *m_messages, *m_serviceWatch, m_demo, *m_sending, *m_languageMenu}, this);
    for (int page = 0; page < m_pages->pageCount(); ++page)
        m_navigation->addItem(new QListWidgetItem(m_pages->icon(page), QString()));
    connect(m_ways, &WindowPages::wanted, m_navigation, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_ways, &WindowPages::timesChanged, this, [this] {
        QEvent everyTextAnew(QEvent::LanguageChange);
        QApplication::sendEvent(this, &everyTextAnew);
        refreshAll();
    });
    connect(m_pages, &PageStack::pageBuilt, this, [this](Page *page) { putInTabOrder(*page, *statusBar()); });
    connect(&m_demo, &Demo::changed, this, &MainWindow::refreshAll);
    connect(&m_demo, &Demo::failed, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); });
    connect(m_sending, &SendingControl::changed, this, &MainWindow::showState);
    connect(m_sending, &SendingControl::failed, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); });
    // Assistive technologies select an item without making it the current one.
    connect(m_navigation, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_navigation->selectedItems().isEmpty())
            m_navigation->setCurrentItem(m_navigation->selectedItems().constFirst());
    });
    setWritable(false); // until its secrets are unlocked
    retranslate();
    m_navigation->setCurrentRow(std::max(0, m_pages->rowNamed(QSettings().value(currentPageKey).toString())));
    resize(1024, 700);
    remembered::geometry(*this, u"mainWindow"_s);
    connect(&m_watch, &QTimer::timeout, this, &MainWindow::rereadWhenChanged);
    afterFirstPaint(*this, [this] { openPages(); });
    afterFirstPaint(*this, [this] { m_sending->host().look(); });
}

// The window stands there before what may take its time: a page reads the database, which another may be writing to.
void MainWindow::openPages()
{
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    showPage(m_navigation->currentRow());
    hintAtMissingFont();
    m_watch.start(watchInterval);
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
    m_helpAction = m_helpMenu->addAction(QString(), this, [this] { m_ways->showHelp(focusWidget()); });
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
    m_pages->showPage(row);
    QSettings().setValue(currentPageKey, m_pages->name(row));
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
    m_ways->showLanguages();
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
    m_ways->setKeyHome(outcome.home);
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

// The badge of the Failed list, and what somebody has to be told at once.
void MainWindow::showState(const DispatcherState &state)
{
    QListWidgetItem *failed = m_navigation->item(m_pages->rowOf<FailedPage>());
    failed->setText(state.failed == 0 ? FailedPage::title()
                                      : tr("%1 (%L2)").arg(FailedPage::title()).arg(state.failed));
    failed->setIcon(withBadge(FailedPage::icon(), state.failed > 0));
    const QString alert = alertText(state);
    if (!alert.isEmpty() && alert != m_alert)
        m_messages->tell(
            MessageBar::Tone::Problem, alert,
            {tr("&Show what failed"), [this, isFailed = state.failed > 0] { m_ways->showUndelivered(isFailed); }});
    m_alert = alert;
    m_ways->showState(state);
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
