// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>
#include <domain/sendresult.h>
#include <domain/service.h>

#include <QObject>

// One attempt under way. Emits finished once, from the event loop and never from within send(). Deleting the job
// (or its parent) drops what is in flight; nothing is emitted then.
class SendJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void receiverFinished(const ReceiverResult &result); // each as soon as it is known
    void finished(const SendResult &result);
};

// The one sending path: the test button, the command line and the dispatcher all call send().
class Sender
{
public:
    Sender() = default;
    virtual ~Sender() = default;
    Q_DISABLE_COPY_MOVE(Sender)

    // Makes one attempt: one request for each robot and for each 1000 accounts, besides fetching or refreshing a token.
    // `service` holds its secrets (given, not only stored). The job belongs to `parent`; it deletes itself when done.
    virtual SendJob *send(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
                          QObject *parent) = 0;
};
