// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <serving/servingthread.h>

#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <serving/serving.h>

// Lives in the thread.
class ServingThreadWorker : public QObject
{
    Q_OBJECT
public:
    void begin(const ServingThread::Options &options)
    {
        try {
            m_backend = std::make_unique<Backend>(options.databaseFile);
            m_backend->vault.unlock(MasterKey::fromBytes(options.masterKey));
            m_serving = std::make_unique<Serving>(*m_backend, Serving::Host::Window);
            connect(m_serving.get(), &Serving::ended, this, &ServingThreadWorker::ended);
            if (const auto trouble = m_serving->begin(options.http))
                Q_EMIT failed(*trouble);
            else
                Q_EMIT began(m_serving->address());
        } catch (const Failure &failure) {
            Q_EMIT failed(texts::failureText(failure));
        }
    }
    void end()
    {
        if (m_serving)
            m_serving->end();
        else
            Q_EMIT ended();
    }

Q_SIGNALS:
    void began(const QString &);  // the address
    void failed(const QString &); // in words
    void ended();

private:
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Serving> m_serving;
};

ServingThread::ServingThread(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("dispatcher"));
}

ServingThread::~ServingThread()
{
    if (m_worker)
        m_worker->disconnect(this);
    clear();
}

void ServingThread::begin(const Options &options)
{
    if (m_worker)
        return;
    m_worker = new ServingThreadWorker;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ServingThreadWorker::began, this, &ServingThread::began);
    connect(m_worker, &ServingThreadWorker::failed, this, [this](const QString &text) {
        clear();
        Q_EMIT failed(text);
    });
    connect(m_worker, &ServingThreadWorker::ended, this, [this] {
        clear();
        Q_EMIT ended();
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, options] { worker->begin(options); });
}

void ServingThread::end()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->end(); });
}

void ServingThread::clear()
{
    m_worker = nullptr; // deletes itself as the thread ends
    m_thread.quit();
    m_thread.wait();
}

#include "servingthread.moc"
