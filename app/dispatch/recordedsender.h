// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/sender.h>
#include <storage/deliverystore.h>
#include <storage/pacestore.h>

// Sends tests and `send` through another sender and writes down what came of it: in the history, as tests, and in the
// pace, so that the dispatcher and whoever tests leave each other their share. Counted from the reply.
class RecordedSender : public Sender
{
public:
    RecordedSender(Sender &sender, PaceStore &pace, DeliveryStore &deliveries, const Clock &clock)
        : m_sender(sender), m_pace(pace), m_deliveries(deliveries), m_clock(clock)
    {}

    SendJob *send(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
                  QObject *parent) override;

private:
    void record(const Service &service, const OutgoingMessage &message, const SendResult &result);

    Sender &m_sender;
    PaceStore &m_pace;
    DeliveryStore &m_deliveries;
    const Clock &m_clock;
};
