// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <ui/messages/messagetools.h>
#include <ui/widgets/page.h>

#include <QPointer>

#include <functional>

class ListPane;
class MessageEditDialog;
class MessagesModel;
class QAction;

// The page Messages: lists, adds, edits, copies and deletes them.
class MessagesPage : public Page
{
    Q_OBJECT
public:
    explicit MessagesPage(const MessageTools &tools, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QString helpTopic() const override;
    void refresh() override;

Q_SIGNALS:
    // Services belong to another page: the window opens the dialog.
    void testAsked(const OutgoingMessage &message);

protected:
    void retranslate() override;

private:
    void buildActions();
    QList<Message> selected() const;
    void add();
    void duplicate();
    void remove();
    void restore(const QList<Message> &messages);
    void sendTest();
    void openEditor(const Message &message);
    void guarded(const std::function<void()> &step); // tells about a Failure

    MessageTools m_tools;
    MessagesModel *m_model;
    ListPane *m_list;
    QAction *m_edit;
    QAction *m_sendTest;
    QAction *m_duplicate;
    QAction *m_remove;
    QPointer<MessageEditDialog> m_editor;
};
