// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <storage/transaction.h>

// So many deliveries over the last six days, one in fifty of them failed: what a large plant's database holds.
inline void fillHistory(Backend &backend, int rows)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Transaction transaction(backend.database);
    for (int number = 0; number < rows; ++number) {
        const QDateTime at = now.addSecs(qint64(number - rows) * 6 * 86400 / rows); // over six days
        Alarm alarm;
        alarm.name = QStringLiteral("Alarm %1 泵停机").arg(number);
        alarm.path = QStringLiteral("Plant/Line%1/Pump%2").arg(number % 40).arg(number % 977);
        alarm.id = alarm.path;
        alarm.level = static_cast<AlarmLevel>(number % 4);
        alarm.active = true;
        alarm.eventTime = at;
        PlannedDelivery delivery;
        delivery.service = QStringLiteral("Plant A");
        delivery.rules = QStringList{QStringLiteral("Night shift")};
        delivery.receivers = {{Receiver::Kind::Group, QStringLiteral("夜班群")}};
        delivery.message.text = QStringLiteral("Critical ") + alarm.name + QLatin1Char('\n') + alarm.path;
        const auto opened = backend.deliveries.addDelivery(backend.deliveries.addAlarm(storedAlarm({alarm, false}), at),
                                                           alarm, delivery, {}, DeliveryStore::Source::Alarm, at);
        ReceiverResult result;
        result.happening = number % 50 == 0 ? Happening::AnswerTimeout : Happening::Delivered;
        if (number % 50 == 0)
            backend.deliveries.markFailed(opened.constFirst().id, result, at);
        else
            backend.deliveries.markDelivered(opened.constFirst().id, result, at);
    }
    transaction.commit();
}
