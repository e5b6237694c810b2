// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/overview/servicestate.h>

#include <QTableWidget>

// The services with their last check and their last delivery.
class ServiceStates : public QTableWidget
{
    Q_OBJECT
public:
    explicit ServiceStates(QWidget *parent = nullptr);

    void show(const QList<ServiceState> &services);
    void retranslate();
};
