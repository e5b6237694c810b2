// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/messages/messagedraft.h>

MessageDraft::MessageDraft(const Message &original, const QStringList &takenNames, QObject *parent)
    : QObject(parent), m_typed(original), m_takenNames(takenNames)
{
    evaluate();
}

void MessageDraft::change(const std::function<void(Message &)> &edit)
{
    edit(m_typed);
    evaluate();
    Q_EMIT changed();
}

void MessageDraft::tidy()
{
    change([](Message &message) { message = cleanedMessage(message); });
}

void MessageDraft::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    evaluate();
    Q_EMIT changed();
}

void MessageDraft::evaluate()
{
    const Message message = toSave();
    m_problems = problemsOf(message);
    if (m_takenNames.contains(message.name))
        m_problems.prepend({MessageField::Name, MessageProblemKind::NameTaken});
}
