// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/plannedtargets.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// Two texts are the same when they can't be told apart where they arrive.
QString keyOf(const OutgoingMessage &message)
{
    return QStringList{QString::number(static_cast<int>(message.format)), message.text, message.mentions.join(u' '),
                       message.link}
        .join(QChar::Null);
}

} // namespace

PlannedDelivery &PlannedTargets::deliveryTo(const QString &place, const Service &service, const Receiver &receiver,
                                            const OutgoingMessage &message, const std::optional<QDateTime> &notBefore)
{
    const auto known = m_places.constFind(place);
    if (known != m_places.cend())
        return m_deliveries[*known];
    const bool isGroup = receiver.kind == Receiver::Kind::Group;
    m_places.insert(place, m_deliveries.size());
    m_deliveries.append(
        {service.id, service.name, {}, isGroup ? MessageTarget::Robot : MessageTarget::App, {}, message, notBefore});
    return m_deliveries.last();
}

PlannedTargets::Share PlannedTargets::add(const Service &service, const QList<Receiver> &receivers,
                                          const OutgoingMessage &message, const QString &rule,
                                          const std::optional<QDateTime> &notBefore)
{
    Share share;
    const QString text = keyOf(message);
    const QString moment = notBefore ? notBefore->toString(Qt::ISODateWithMs) : QString();
    for (const Receiver &receiver : receivers) {
        const QString who = QString::number(service.id) + identityOf(receiver);
        const auto told = m_told.constFind(who + QChar::Null + text);
        if (told != m_told.cend()) {
            share.alreadyTold.append({receiver, told->rule});
            QStringList &rules = m_deliveries[told->delivery].rules;
            if (!rules.contains(rule))
                rules.append(rule);
            continue;
        }
        // One robot is one call; all accounts of an app are one.
        const bool isGroup = receiver.kind == Receiver::Kind::Group;
        const QString target = isGroup ? who : QString::number(service.id) + u'a';
        PlannedDelivery &delivery =
            deliveryTo(QStringList{target, moment, text}.join(QChar::Null), service, receiver, message, notBefore);
        delivery.receivers.append(receiver);
        if (!delivery.rules.contains(rule))
            delivery.rules.append(rule);
        m_told.insert(who + QChar::Null + text, {rule, &delivery - m_deliveries.constData()});
        share.receivers.append(receiver);
    }
    return share;
}
