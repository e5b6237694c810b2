// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/sendresult.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QString identityOf(const Receiver &receiver)
{
    const bool isGroup = receiver.kind == Receiver::Kind::Group;
    return isGroup ? u"group "_s + receiver.name : u"account "_s + receiver.name.toCaseFolded();
}

bool SendResult::isDelivered() const
{
    return !receivers.isEmpty() && std::all_of(receivers.cbegin(), receivers.cend(),
                                               [](const ReceiverResult &result) { return result.isDelivered(); });
}

bool SendResult::isPartlyDelivered() const
{
    const qsizetype missedCount = missed().size();
    return missedCount > 0 && missedCount < receivers.size();
}

QList<Receiver> SendResult::missed() const
{
    QList<Receiver> names;
    for (const ReceiverResult &result : receivers) {
        if (!result.isDelivered())
            names.append(result.receiver);
    }
    return names;
}
