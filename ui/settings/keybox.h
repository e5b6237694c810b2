// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <secrets/keyjobs.h>
#include <ui/settings/settingstools.h>

#include <QGroupBox>

#include <optional>

class QLabel;
class QPushButton;

// Where the database and the key to its secrets are, and moving the key.
class KeyBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit KeyBox(const SettingsTools &tools, QWidget *parent = nullptr);

    void setKeyHome(const KeyHome &home);
    void retranslate();

Q_SIGNALS:
    void failed(const QString &text);
    void told(const QString &text);

private:
    void move();
    QString homeText(const KeyHome &home) const;

    SettingsTools m_tools;
    std::optional<KeyHome> m_home;
    QLabel *m_database;
    QLabel *m_key;
    QPushButton *m_move;
};
