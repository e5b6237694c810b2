// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/messages/messagesmodel.h>

#include <texts/messagetexts.h>
#include <ui/widgets/listpane.h>

#include <QLocale>

void MessagesModel::setMessages(const QList<Message> &messages)
{
    if (messages == m_messages)
        return;
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

QStringList MessagesModel::namesExcept(qint64 id) const
{
    QStringList names;
    for (const Message &message : m_messages) {
        if (message.id != id)
            names.append(message.name);
    }
    return names;
}

void MessagesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_messages.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int MessagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return texts::fieldText(MessageField::Name);
    case Format:
        return texts::fieldText(MessageField::Format);
    case MessageLanguage:
        return texts::fieldText(MessageField::Language);
    case Description:
        return texts::fieldText(MessageField::Description);
    case CreationTime:
        return tr("Creation Time");
    case ColumnCount:
        break;
    }
    return {};
}

QString MessagesModel::text(const Message &message, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return message.name;
    case Format:
        return texts::formatText(message.format);
    case MessageLanguage:
        return texts::languageText(message.language);
    case Description:
        return message.description;
    case CreationTime:
        return QLocale().toString(message.createdAt.toLocalTime(), QLocale::ShortFormat);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    const Message &message = m_messages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(message, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? message.content : QString();
    case listRole::sort:
        return index.column() == CreationTime ? QVariant(message.createdAt) : QVariant();
    case listRole::key:
        return message.id;
    default:
        return {};
    }
}
