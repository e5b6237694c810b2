// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httpserver/httpserver.h>

#include <QObject>
#include <QThread>

class ServingThreadWorker;

// A dispatcher in a thread of its own, with its own connection to the database, for a program that does more than
// serve: neither ever waits for the other.
class ServingThread : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString databaseFile;
        QByteArray masterKey; // of the database, 32 bytes
        HttpServerOptions http;
    };

    explicit ServingThread(QObject *parent = nullptr);
    // At once, as if the program were killed: what is under way may have arrived, and is marked so. end() is kinder.
    ~ServingThread() override;
    Q_DISABLE_COPY_MOVE(ServingThread)

    void begin(const Options &options); // once ended or failed, also again
    void end();
    bool isRunning() const { return m_worker != nullptr; } // begun, and neither ended nor failed yet

Q_SIGNALS:
    void began(const QString &address);
    void failed(const QString &text);
    void ended();

private:
    void clear();

    QThread m_thread;
    ServingThreadWorker *m_worker = nullptr;
};
