// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>
#include <domain/message.h>

#include <QWidget>

class ChatBubble;
class Clock;
class MessageDraft;
class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

// Beside the editor: the message filled in with a sample alarm that can be changed, as group and account see it, how
// much of WeCom's limits it takes, also in the worst case, and what would be cut.
class MessagePreview : public QWidget
{
    Q_OBJECT
public:
    MessagePreview(const MessageDraft &draft, const Clock &clock, QWidget *parent = nullptr);

    Alarm alarm() const; // the sample as it is set now

private:
    QWidget *buildSample();
    QLabel *addMeter(const QString &objectName);
    void show();
    QString meterText(MessageTarget target) const;
    QString cardMeterText(MessageTarget target) const;

    const MessageDraft &m_draft;
    const Clock &m_clock;
    QComboBox *m_level;
    QComboBox *m_state;
    QCheckBox *m_isLong;
    QComboBox *m_target;
    ChatBubble *m_bubble;
    QLabel *m_robotMeter;
    QLabel *m_appMeter;
    QLabel *m_hints;
};
