// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <domain/ruleuses.h>
#include <ui/overview/overviewfindings.h>
#include <ui/welcome/firststeps.h>

#include <QMainWindow>
#include <QTimer>

class ChangesPage;
class ExchangeMenu;
class ExplainPage;
class FailedPage;
class HelpPage;
class HistoryPage;
class MessageBar;
class Page;
class QAction;
class QActionGroup;
class QListWidget;
class MessagesPage;
class OverviewPage;
class QMenu;
class RulesPage;
class SchedulesPage;
class SendingControl;
class SettingsPage;
class ServicesPage;
class WelcomePage;
class QStackedWidget;
struct KeyOutcome;

// The window "Alarm Notifications": a navigation and its pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Backend &backend, QWidget *parent = nullptr);

    // Opens the stored secrets with the database's key (interfaces.md, "Key"). Until then nothing can be saved.
    // `keyFile`: the value of TOCSIN_KEY_FILE.
    void unlock(const QString &keyFile);

    ExchangeMenu &exchange() const { return *m_exchange; }
    SendingControl &sending() const { return *m_sending; }

Q_SIGNALS:
    void unlocked();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    QAction *addLanguage(const QString &choice);
    void addPage(Page *page);
    void showPage(int row);
    Page *pageNamed(const QString &objectName) const;
    void goTo(Page *page);
    void retranslate();
    void showLanguages();
    void takeKey(const KeyOutcome &outcome, const QString &keyFile);
    void setWritable(bool isWritable);
    void hintAtMissingFont();
    void showHelp();
    void showAbout();
    void copyReport();
    void rereadWhenChanged();
    void refreshAll();
    void sendTest(const OutgoingMessage &message);
    void addForRule(UsedThing::Kind kind);
    void explain(const Alarm &alarm, const QDateTime &at);
    void showState(const DispatcherState &state);
    void offerResend(const QString &service);
    void mend(OverviewFinding::Place place);
    void takeFirstStep(FirstStep step);

    Backend &m_backend;
    QList<Page *> m_pages;
    MessageBar *m_messages;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    // After the navigation: Tab goes in this order.
    WelcomePage *m_welcome;
    OverviewPage *m_overview;
    ServicesPage *m_services;
    MessagesPage *m_messagesPage;
    SchedulesPage *m_schedules;
    RulesPage *m_rules;
    FailedPage *m_failed;
    HistoryPage *m_history;
    ExplainPage *m_explain;
    SettingsPage *m_settings;
    ChangesPage *m_changes;
    HelpPage *m_help;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QActionGroup *m_languages;
    ExchangeMenu *m_exchange = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_helpAction = nullptr;
    QAction *m_report = nullptr;
    QAction *m_about = nullptr;
    QTimer m_watch;
    SendingControl *m_sending;
    QString m_alert; // about the sending; told already
    int m_dataVersion;
};
