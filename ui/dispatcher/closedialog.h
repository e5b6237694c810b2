// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QButtonGroup;
class QCheckBox;

// What becomes of the sending when the window that sends is closed.
class CloseDialog : public QDialog
{
    Q_OBJECT
public:
    enum Choice { Ask, KeepInTray, RunWithoutWindow, StopSending };

    // `hasTray`: there is one where the window could be kept.
    CloseDialog(qint64 waiting, bool hasTray, QWidget *parent);

    Choice choice() const;

    // What was chosen with "Do not ask again"; Ask otherwise.
    static Choice remembered();
    static void remember(Choice choice);

private:
    QButtonGroup *m_choices;
    QCheckBox *m_again;
};
