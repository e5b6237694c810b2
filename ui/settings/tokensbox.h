// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/settings/settingstools.h>

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

// The tokens with which other programs post alarms: made, shown once to be copied, revoked.
class TokensBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit TokensBox(const SettingsTools &tools, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void failed(const QString &text);

private:
    void create();
    void revoke();
    void updateButtons();
    void showNew(const QString &token);

    SettingsTools m_tools;
    QLabel *m_explanation;
    QListWidget *m_list;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_create;
    QPushButton *m_revoke;
    QWidget *m_new; // the token that was made just now
    QLabel *m_newLabel;
    QLineEdit *m_newToken;
    QPushButton *m_copy;
};
