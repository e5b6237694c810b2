// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/jsonfields.h>
#include <domain/messagevalidation.h>

// A message as the configuration file writes it, and back.

Message messageFromJson(JsonFields &fields);
QJsonObject messageToJson(const Message &message);

// Where in the message's JSON object a field of the form stands: "mentions/3".
QString jsonPath(const MessageProblem &problem);
