// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/dispatcher/dispatcherstate.h>

#include <QWidget>

class IconLabel;
class QLabel;
class QPushButton;

// Who sends, in the status bar, with the button that changes it.
class DispatcherBar : public QWidget
{
    Q_OBJECT
public:
    explicit DispatcherBar(QWidget *parent = nullptr);

    void show(const DispatcherState &state);

Q_SIGNALS:
    void sendAsked();
    void stopAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DispatcherState m_state;
    IconLabel *m_icon;
    QLabel *m_line;
    QPushButton *m_button;
};
