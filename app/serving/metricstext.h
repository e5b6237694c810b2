// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <dispatch/deliveryrunner.h>
#include <dispatch/dispatcher.h>

#include <QByteArray>
#include <QHash>

struct IntakeCounts
{
    QHash<int, qint64> answered; // requests by HTTP status
    qint64 stuck = 0;            // times that the queue of a receiver began to stand still
};

// Prometheus' text format, version 0.0.4.
QByteArray metricsText(const DispatcherCounts &alarms, const DeliveryRunner &runner, const IntakeCounts &intake,
                       const QHash<qint64, QString> &serviceNames, qint64 now);
