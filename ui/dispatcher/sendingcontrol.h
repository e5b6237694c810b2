// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/dispatcher/closedialog.h>
#include <ui/dispatcher/dispatcherhost.h>

class DispatcherBar;
class QMainWindow;
class TrayIcon;

// What a window does about sending: says in its status bar and in the tray who sends, and asks before it is closed
// while it is the one.
class SendingControl : public QObject
{
    Q_OBJECT
public:
    SendingControl(Backend &backend, QMainWindow *window);

    DispatcherHost &host() { return m_host; }

    // Of a close event: false = not now; the window is closed, or hidden, once that is settled.
    bool mayClose();

Q_SIGNALS:
    void changed(const DispatcherState &state);
    void failed(const QString &text);

private:
    void open();
    void act(CloseDialog::Choice choice);
    void closeNow();

    DispatcherHost m_host;
    QMainWindow *m_window;
    DispatcherBar *m_bar;
    TrayIcon *m_tray;
    bool m_isClosing = false;
};
