// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/dispatcher/dispatcherstate.h>

#include <QIcon>
#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;

// The icon in the tray, where the desktop has one: a badge while the Failed list is not empty, and a word when somebody
// has to be told. It appears with the first state: asking the desktop for its tray takes longer than painting the
// window.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QWidget *window);
    ~TrayIcon() override;
    Q_DISABLE_COPY_MOVE(TrayIcon)

    bool isAvailable() const;
    void show(const DispatcherState &state);

Q_SIGNALS:
    void openAsked();
    void quitAsked();

private:
    void appear();
    void retranslate();

    QMenu *m_menu;
    QAction *m_open;
    QAction *m_quit;
    QSystemTrayIcon *m_icon = nullptr;
    QString m_alert;
};

// The icon with a red badge at its upper right corner, or as it is.
QIcon withBadge(const QIcon &icon, bool hasBadge);
