// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>
#include <domain/failure.h>

#include <QObject>

#include <memory>
#include <stop_token>

class QThread;

// Reads a contacts file in a thread of its own, so that the window stays alive and the reading can be stopped. Emits
// finished or failed once, from the event loop, then deletes itself. Deleting it stops the reading; nothing is emitted
// then.
class ContactsReadJob : public QObject
{
    Q_OBJECT
public:
    ContactsReadJob(const QString &file, QObject *parent);
    ~ContactsReadJob() override;
    Q_DISABLE_COPY_MOVE(ContactsReadJob)

Q_SIGNALS:
    void progressed(int percent);
    void finished(const ContactsTable &table);
    void failed(const Failure &failure);

private:
    struct Outcome;

    void read(const QString &file, const std::stop_token &stop, Outcome &outcome);
    void tell();

    std::stop_source m_stop;
    std::unique_ptr<Outcome> m_outcome; // of the thread until that has ended
    std::unique_ptr<QThread> m_thread;
};
