// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <sandbox/wecomsandbox.h>

#include <QObject>

// The demo: a complete configuration whose WeCom is a stand-in in this program, and alarms for it. All of it says that
// it is a demo, and all of it can be taken away again. It takes the way of every alarm: whoever serves the database
// sends.
class Demo : public QObject
{
    Q_OBJECT
public:
    explicit Demo(Backend &backend, QObject *parent = nullptr);

    bool isSetUp() const { return m_isSetUp; }
    // Goes on with what stands in the database: an earlier start has set it up, or a restored backup knows it or does
    // not. Call once the vault is unlocked. Throws Failure.
    void follow();
    void setUp(); // in the language of the window; throws Failure
    // With everything that its alarms have left in the history. Throws Failure; nothing is removed then.
    void remove();

    enum class Sample { Stops, RunsAgain, TenAtOnce };
    void send(Sample sample); // throws Failure

    struct Arrived
    {
        QString receiver; // as it is called in the demo
        QString text;
        bool isMarkdown = false;
        QDateTime at;
    };

Q_SIGNALS:
    void changed();
    void arrived(const Demo::Arrived &message); // at the stand-in
    void failed(const QString &text);           // to be set up

private:
    bool listen(quint16 port); // false: failed() has said why
    void tellArrived(const QJsonObject &message);
    QByteArray configuration() const;

    Backend &m_backend;
    WecomSandbox m_sandbox;
    bool m_isSetUp = false;
};
