// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QDialog>

class MessageBar;
class MessageDraft;
class MessageForm;
class MessagePreview;
class QDialogButtonBox;
class QLabel;
struct MessageTools;

// Adds or edits a message: the form, and beside it what its readers will see.
class MessageEditDialog : public QDialog
{
    Q_OBJECT
public:
    // id 0: a new message.
    MessageEditDialog(const Message &message, const MessageTools &tools, QWidget *parent = nullptr);

    void accept() override;
    void compareWithStored(); // the database changed: says so when this message is not what it was

Q_SIGNALS:
    void saved(qint64 messageId);
    void testAsked(const OutgoingMessage &message);
    void helpAsked();

private:
    void buildButtons();
    void updateState();
    QStringList otherNames() const;

    const MessageTools &m_tools;
    Message m_original;
    MessageDraft *m_draft;
    MessageBar *m_messages;
    MessageForm *m_form;
    MessagePreview *m_preview;
    QLabel *m_missing;
    QDialogButtonBox *m_buttons;
};
