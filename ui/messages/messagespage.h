// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <storage/ruleloosening.h>
#include <ui/messages/messagetools.h>
#include <ui/widgets/page.h>

#include <QPointer>

#include <functional>

class ListPane;
class MessageEditDialog;
class MessagesModel;
class QAction;

// The page Messages: lists, adds, edits, copies and deletes them.
class MessagesPage final : public Page
{
    Q_OBJECT
public:
    explicit MessagesPage(const MessageTools &tools, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;
    void add(const std::function<void(qint64)> &made = {}); // `made` gets the new one's id

Q_SIGNALS:
    // Services belong to another page: the window opens the dialog.
    void testAsked(const OutgoingMessage &message);

protected:
    void retranslate() override;

private:
    void buildActions();
    QList<Message> selected() const;
    void duplicate();
    void remove();
    void removeNow(const QList<Message> &messages);
    struct Removed
    {
        Message message;
        QList<LoosenedRule> rules; // what it was taken out of
    };
    void restore(const QList<Removed> &removed);
    void sendTest();
    void openEditor(const Message &message, const std::function<void(qint64)> &made = {});
    void guarded(const std::function<void()> &step); // tells about a Failure

    MessageTools m_tools;
    MessagesModel *m_model;
    ListPane *m_list;
    QAction *m_edit = nullptr;
    QAction *m_sendTest = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QPointer<MessageEditDialog> m_editor;
};
