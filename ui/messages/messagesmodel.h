// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QAbstractTableModel>

// The stored messages as rows of the Messages page.
class MessagesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Format, MessageLanguage, Description, CreationTime, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMessages(const QList<Message> &messages);
    const Message &message(int row) const { return m_messages[row]; }
    QStringList namesExcept(qint64 id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const Message &message, int column) const;

    QList<Message> m_messages;
};
