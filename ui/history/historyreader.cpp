// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historyreader.h>

#include <domain/failure.h>
#include <storage/database.h>
#include <texts/failuretexts.h>

// Lives in the thread.
class HistoryReaderWorker : public QObject
{
    Q_OBJECT
public:
    explicit HistoryReaderWorker(QString file) : m_file(std::move(file)) {}

    void ask(const HistoryFilter &filter)
    {
        try {
            if (!m_database)
                m_database = std::make_unique<Database>(m_file);
            const HistoryStore store(*m_database);
            const QDateTime until = filter.until.value_or(QDateTime::currentDateTimeUtc());
            Q_EMIT answered(
                {filter, store.ids(filter), store.hours(filter.since.value_or(until), until), store.waiting()});
        } catch (const Failure &failure) {
            Q_EMIT failed(texts::failureText(failure));
        }
    }

Q_SIGNALS:
    void answered(const HistoryAnswer &);
    void failed(const QString &); // in words

private:
    QString m_file;
    std::unique_ptr<Database> m_database;
};

HistoryReader::HistoryReader(const QString &databaseFile, QObject *parent)
    : QObject(parent), m_worker(new HistoryReaderWorker(databaseFile))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &HistoryReaderWorker::answered, this, [this](const HistoryAnswer &answer) {
        m_isBusy = false;
        if (!m_next)
            Q_EMIT answered(answer);
        next();
    });
    connect(m_worker, &HistoryReaderWorker::failed, this, [this](const QString &text) {
        m_isBusy = false;
        Q_EMIT failed(text);
        next();
    });
    m_thread.start();
}

HistoryReader::~HistoryReader()
{
    m_thread.quit();
    m_thread.wait();
}

void HistoryReader::ask(const HistoryFilter &filter)
{
    m_next = filter;
    next();
}

void HistoryReader::next()
{
    if (m_isBusy || !m_next)
        return;
    m_isBusy = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, filter = *m_next] { worker->ask(filter); });
    m_next.reset();
}

#include "historyreader.moc"
