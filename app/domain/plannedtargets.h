// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>

#include <QHash>

// Collects the deliveries of a plan and sees to it that identical text reaches a target once. Ask in the order in which
// the texts would leave: what is there first is what the receiver gets.
class PlannedTargets
{
public:
    struct Share
    {
        QList<Receiver> receivers; // who is told by this block
        QList<ToldReceiver> alreadyTold;
    };

    // Receivers of a service get a message by a rule; `notBefore`: when it is held.
    Share add(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
              const QString &rule, const std::optional<QDateTime> &notBefore = {});

    QList<PlannedDelivery> take() { return std::move(m_deliveries); }

private:
    PlannedDelivery &deliveryTo(const QString &place, const Service &service, const Receiver &receiver,
                                const OutgoingMessage &message, const std::optional<QDateTime> &notBefore);

    QList<PlannedDelivery> m_deliveries;
    QHash<QString, qsizetype> m_places; // of the deliveries that a further receiver can join
    struct Told
    {
        QString rule;
        qsizetype delivery = 0;
    };
    QHash<QString, Told> m_told; // by receiver and text
};
