// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/jsonfields.h>
#include <domain/service.h>

#include <functional>

// A service as the configuration file writes it, and back.

// `stored` is the service of the same name in the database, if any: secrets that the file leaves out stay stored.
Service serviceFromJson(JsonFields &fields, const std::function<const Service *(const QString &name)> &stored);

// How a secret is written; nothing = it is left out.
using SecretWriter = std::function<std::optional<QJsonValue>(const QString &secret)>;

QJsonObject serviceToJson(const Service &service, const SecretWriter &writeSecret);

// Where in the service's JSON object a field of the form stands: "app/secret", "groups/3/webhookUrl".
QString jsonPath(ServiceField field, int row);
