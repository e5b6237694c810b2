// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/failure.h>
#include <storage/servicestore.h>

#include <QStringList>

// The names that a service may not have, for other services have them. `id`: the service's own, 0 for a new one.
inline QStringList otherServiceNames(const ServiceStore &store, qint64 id)
{
    QStringList names;
    for (const Service &service : store.all()) {
        if (service.id != id)
            names.append(service.name);
    }
    return names;
}
