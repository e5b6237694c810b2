// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <secrets/keyjobs.h>
#include <ui/settings/settingstools.h>
#include <ui/widgets/page.h>

class KeyBox;
class MessageBar;
class QLabel;
class SendingBox;
class TokensBox;

// The page Settings. What is chosen is kept at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const SettingsTools &tools, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QString helpTopic() const override;
    void refresh() override;

    void setKeyHome(const KeyHome &home);

protected:
    void retranslate() override;

private:
    QLabel *m_heading;
    MessageBar *m_messages;
    SendingBox *m_sending;
    TokensBox *m_tokens;
    KeyBox *m_key;
};
