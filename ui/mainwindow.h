// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <ui/pagestack.h>
#include <ui/welcome/demo.h>

#include <QMainWindow>
#include <QTimer>

class ExchangeMenu;
class LanguageMenu;
class MessageBar;
class QAction;
class QListWidget;
class QMenu;
class SendingControl;
class ServiceWatch;
class WindowPages;
struct DispatcherState;
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
    void openPages();
    void showPage(int row);
    void retranslate();
    void followDemo();
    void takeKey(const KeyOutcome &outcome, const QString &keyFile);
    void setWritable(bool isWritable);
    void hintAtMissingFont();
    void showAbout();
    void copyReport();
    void rereadWhenChanged();
    void refreshAll();
    void showState(const DispatcherState &state);

    Backend &m_backend;
    MessageBar *m_messages;
    QListWidget *m_navigation;
    PageStack *m_pages; // after the navigation: Tab goes in this order
    ServiceWatch *m_serviceWatch;
    Demo m_demo;
    WindowPages *m_ways = nullptr;
    QMenu *m_fileMenu = nullptr;
    LanguageMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
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
