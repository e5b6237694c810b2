// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>

#include <QObject>

class QAction;
class QMenu;

// The entries of the menu File that bring the configuration in and out, and what they open.
class ExchangeMenu : public QObject
{
    Q_OBJECT
public:
    ExchangeMenu(Backend &backend, QMenu &menu, QWidget *window);

    void importConfiguration(const QString &file); // shows first what it would change
    void setEnabled(bool isEnabled);               // not while the secrets are locked
    void retranslate();

Q_SIGNALS:
    void told(const QString &text); // what was done
    void changed();                 // the configuration

private:
    void chooseFile();
    void openExport();
    void openBackups();

    Backend &m_backend;
    QWidget *m_window;
    QAction *m_import;
    QAction *m_export;
    QAction *m_backups;
};
