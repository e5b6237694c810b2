// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/contactsreadjob.h>

#include <contacts/contactsreader.h>

#include <QThread>

#include <optional>

struct ContactsReadJob::Outcome
{
    std::optional<ContactsTable> table;
    std::optional<Failure> failure;
};

ContactsReadJob::ContactsReadJob(const QString &file, QObject *parent)
    : QObject(parent), m_outcome(std::make_unique<Outcome>()),
      m_thread(QThread::create(
          [this, file, stop = m_stop.get_token(), outcome = m_outcome.get()] { read(file, stop, *outcome); }))
{
    connect(m_thread.get(), &QThread::finished, this, &ContactsReadJob::tell);
    m_thread->start();
}

ContactsReadJob::~ContactsReadJob()
{
    m_stop.request_stop();
    m_thread->wait(); // it looks at the stop at every block of the file
}

// In the thread.
void ContactsReadJob::read(const QString &file, const std::stop_token &stop, Outcome &outcome)
{
    ContactsReading reading;
    reading.stop = stop;
    reading.progress = [this](qint64 done, qint64 total) {
        Q_EMIT progressed(total > 0 ? static_cast<int>(done * 100 / total) : 0);
    };
    try {
        outcome.table = readContacts(file, reading);
    } catch (const Failure &failure) {
        outcome.failure = failure;
    }
}

void ContactsReadJob::tell()
{
    if (m_outcome->failure)
        Q_EMIT failed(*m_outcome->failure);
    else if (m_outcome->table)
        Q_EMIT finished(*m_outcome->table);
    deleteLater();
}
