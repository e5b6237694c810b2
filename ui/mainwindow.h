// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>

#include <QMainWindow>

// The window "Alarm Notifications". Its pages arrive one by one; there is none yet.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Backend &backend, QWidget *parent = nullptr);
};
