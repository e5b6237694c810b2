// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <secrets/keyjobs.h>
#include <ui/settings/settingstools.h>
#include <ui/widgets/page.h>

class KeyBox;
class MessageBar;
class NetworkBox;
class QLabel;
class SendingBox;
class TokensBox;
class WindowBox;

// The page Settings. What is chosen is kept at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const SettingsTools &tools, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;

    void setKeyHome(const KeyHome &home);
    void setColours(const QString &chosen);
    void setLanguages(const QList<std::pair<QString, QString>> &names, const QString &chosen);

Q_SIGNALS:
    void languageChosen(const QString &choice);
    void coloursChosen(const QString &choice);
    void timesChanged(); // how they are shown
    void routeChanged(); // the proxy or CA file of services that name none

protected:
    void retranslate() override;

private:
    QLabel *m_heading;
    MessageBar *m_messages;
    WindowBox *m_window;
    SendingBox *m_sending;
    TokensBox *m_tokens;
    NetworkBox *m_network;
    KeyBox *m_key;
};
