// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that a window costs: one of the main window's size with one Chinese label.

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLabel label(QStringLiteral("报警通知"));
    label.resize(1024, 700);
    label.show();
    return QApplication::exec();
}
