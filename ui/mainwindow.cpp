// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/mainwindow.h>

#include <QLabel>

MainWindow::MainWindow(Backend &backend, QWidget *parent) : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Alarm Notifications"));
    auto *state = new QLabel(this);
    state->setObjectName(QStringLiteral("stateLabel"));
    state->setAlignment(Qt::AlignCenter);
    state->setText(tr("%n service(s) configured. This version has no pages yet: use tocsin-dispatcher.", nullptr,
                      static_cast<int>(backend.services.all().size())));
    setCentralWidget(state);
    resize(1024, 700);
}
