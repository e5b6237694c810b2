// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/sendingcontrol.h>

#include <ui/dispatcher/dispatcherbar.h>
#include <ui/dispatcher/trayicon.h>

#include <QApplication>
#include <QMainWindow>
#include <QStatusBar>

SendingControl::SendingControl(Backend &backend, QMainWindow *window)
    : QObject(window), m_host(backend), m_window(window), m_bar(new DispatcherBar(window)), m_tray(new TrayIcon(window))
{
    window->statusBar()->addWidget(m_bar, 1);
    connect(&m_host, &DispatcherHost::changed, this, [this](const DispatcherState &state) {
        m_bar->show(state);
        m_tray->show(state);
        Q_EMIT changed(state);
    });
    connect(m_bar, &DispatcherBar::sendAsked, &m_host, &DispatcherHost::takeOver);
    connect(m_bar, &DispatcherBar::stopAsked, &m_host, &DispatcherHost::stop);
    connect(m_tray, &TrayIcon::openAsked, this, &SendingControl::open);
    connect(m_tray, &TrayIcon::quitAsked, this, [this] {
        open();
        m_window->close();
    });
    connect(&m_host, &DispatcherHost::stopped, this, [this] {
        if (m_isClosing)
            closeNow();
    });
    connect(&m_host, &DispatcherHost::continued, this, [this](bool isRunning) {
        if (isRunning)
            return closeNow();
        m_isClosing = false;
        Q_EMIT failed(tr("tocsin-dispatcher could not be started, so this window goes on sending. Is it installed?"));
    });
}

void SendingControl::open()
{
    QApplication::setQuitOnLastWindowClosed(true); // whatever it was kept in the tray for may be over when it closes
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool SendingControl::mayClose()
{
    if (!m_host.sendsItself())
        return true;
    if (m_isClosing) // settled already, and under way
        return false;
    const CloseDialog::Choice remembered = CloseDialog::remembered();
    if (remembered != CloseDialog::Ask && (remembered != CloseDialog::KeepInTray || m_tray->isAvailable())) {
        act(remembered);
        return false;
    }
    auto *dialog = new CloseDialog(m_host.state().waiting, m_tray->isAvailable(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { act(dialog->choice()); });
    dialog->open();
    return false;
}

void SendingControl::act(CloseDialog::Choice choice)
{
    if (choice == CloseDialog::KeepInTray) {
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->hide();
        return;
    }
    m_isClosing = true;
    if (choice == CloseDialog::RunWithoutWindow)
        m_host.continueOutside();
    else
        m_host.stop();
}

void SendingControl::closeNow()
{
    m_window->close();
}
