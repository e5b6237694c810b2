// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QTextDocument>
#include <QWidget>

// A message as a chat bubble of WeCom's.
class ChatBubble : public QWidget
{
    Q_OBJECT
public:
    explicit ChatBubble(QWidget *parent = nullptr);

    void setMessage(const OutgoingMessage &message, MessageTarget target);
    void setMarkdown(const QString &markdown); // as it is, not cut
    QString plainText() const { return m_document.toPlainText(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &html);
    void rebuild();

    OutgoingMessage m_message;
    MessageTarget m_target = MessageTarget::Robot;
    QTextDocument m_document;
};
