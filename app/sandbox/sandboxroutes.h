// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/sandboxfaults.h>
#include <sandbox/sandboxreplies.h>
#include <sandbox/sandboxstate.h>

#include <QJsonObject>

// A request and what becomes of it, without any HTTP server (wecom-api § 1, 2, 4).

struct RouteAnswer
{
    HttpReply reply;
    QJsonObject accepted; // what was delivered; empty when nothing was
};

// The path below /cgi-bin/; an unknown one is answered 404.
RouteAnswer answerRequest(SandboxState &state, SandboxFaults &faults, const HttpRequest &request, const QDateTime &now);
