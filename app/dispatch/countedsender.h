// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/sender.h>
#include <storage/pacestore.h>

// Sends through another sender and keeps count of what WeCom took, so that whoever sends, be it a test, `send` or the
// dispatcher, leaves the others their share of the pace. Counted from the reply.
class CountedSender : public Sender
{
public:
    CountedSender(Sender &sender, PaceStore &pace, const Clock &clock) : m_sender(sender), m_pace(pace), m_clock(clock)
    {}

    SendJob *send(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
                  QObject *parent) override;

private:
    void count(const Service &service, const SendResult &result);

    Sender &m_sender;
    PaceStore &m_pace;
    const Clock &m_clock;
};
