// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <dispatch/receiverqueue.h>
#include <domain/message.h>
#include <domain/sendturn.h>

#include <vector>

// What a call carries for one receiver.
struct CallShare
{
    QString target; // the runner's key for it
    QList<WaitingAlarm> alarms;
};

QList<OpenDelivery> eventsOf(const CallShare &share);

// One call of the sender: a robot, or the members of an app who get the same text.
struct OutgoingCall
{
    qint64 serviceId = 0;
    bool isDigest = false;
    OutgoingMessage message;
    std::vector<CallShare> shares; // one for each receiver, in the order of the call
};

// For the receiver whose turn it is, Own or Digest: what it says, and which of the waiting alarms are in it. Service
// and target are left to the caller. Throws Failure.
OutgoingCall outgoingCall(const ReceiverQueue &queue, SendTurn::Kind kind, MessageTarget target,
                          const DeliveryStore &deliveries, const QDateTime &now);

// The same for calls that one call can make.
QString textKeyOf(const OutgoingCall &call);
