// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/messagevalidation.h>

#include <QObject>

#include <functional>

// A message while it is being written, apart from any widget.
class MessageDraft : public QObject
{
    Q_OBJECT
public:
    // `takenNames`: those of the other messages.
    MessageDraft(const Message &original, const QStringList &takenNames, QObject *parent = nullptr);

    const Message &typed() const { return m_typed; }
    Message toSave() const { return cleanedMessage(m_typed); }
    bool isNew() const { return m_typed.id == 0; }

    void change(const std::function<void(Message &)> &edit); // and says so
    void tidy();                                             // shows what was meant: a field was left
    void setTakenNames(const QStringList &names);

    const QList<MessageProblem> &problems() const { return m_problems; } // in the order of the form
    bool isReady() const { return m_problems.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void evaluate();

    Message m_typed;
    QStringList m_takenNames;
    QList<MessageProblem> m_problems;
};
