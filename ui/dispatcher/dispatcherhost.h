// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <ui/dispatcher/dispatcherstate.h>
#include <serving/servinglock.h>
#include <serving/servingthread.h>

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

// Knows who sends for the window's database, and sends itself while nobody else does.
class DispatcherHost : public QObject
{
    Q_OBJECT
public:
    explicit DispatcherHost(Backend &backend, QObject *parent = nullptr);
    ~DispatcherHost() override; // ends what it sends, and waits for it
    Q_DISABLE_COPY_MOVE(DispatcherHost)

    const DispatcherState &state() const { return m_state; }
    bool sendsItself() const { return m_thread.isRunning(); }

    // Sends from now on whenever nobody else does, once the vault is unlocked.
    void takeOver();
    void stop(); // emits stopped when nothing of this window's is under way any more
    // Ends here and goes on in a program without a window: emits continued.
    void continueOutside();
    // Where tocsin-dispatcher lies; beside this program otherwise, or in the path.
    void setProgramFolder(const QString &folder) { m_programFolder = folder; }

    bool hasLooked() const { return m_hasLooked; } // else the state is not known yet
    void look();                                   // reads the state now; else once a second

Q_SIGNALS:
    void changed(const DispatcherState &state);
    void stopped();
    void continued(bool isRunning);

private:
    DispatcherState read() const;
    void beginWhenFree();
    void begin();
    void startOutside();
    void waitForOutside(int attempts);
    QString dispatcherProgram() const;

    Backend &m_backend;
    ServingLock m_lock; // to ask who holds it; never taken here
    ServingThread m_thread;
    QTimer m_watch;
    DispatcherState m_state;
    QString m_programFolder;
    QString m_trouble;
    bool m_isWished = false;
    QDeadlineTimer m_notBefore;
    bool m_hasBegun = false;
    bool m_hasLooked = false;
    bool m_goesOutside = false;
};
